// vis-timeline (Apache-2.0 or MIT), a group with its name for each activity.
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
import css from '../../node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css';

import { styled } from '../../grid/rows.mjs';

export const prepare = (activities) => ({
  groups: activities.map(({ id, name }) => ({ id, content: name, className: `name-${id}` })),
  items: activities.map(({ id, name, start, end }) => ({
    ...{ id, group: id, content: name, start, className: `bar-${id}` },
    end: new Date(end.getTime() + 86_400_000),
  })),
});

export function show(host, { groups, items }) {
  styled(css);
  new Timeline(host, new DataSet(items), new DataSet(groups), {
    ...{ height: 600, orientation: 'top', stack: false, verticalScroll: true, zoomable: false },
    ...{ editable: { updateTime: true }, itemsAlwaysDraggable: { item: true, range: true } },
    ...{ start: new Date(2026, 0, 1), end: new Date(2026, 5, 30) },
  });
}

export const bar = ({ id }) => document.querySelector(`.vis-item.bar-${id}`);
export const label = ({ id }) => document.querySelector(`.vis-label.name-${id}`);
export const current = () => document.activeElement?.closest('.vis-item')?.className;
