// Frappe Gantt (MIT) by weeks; names stand in the bars.
import Gantt from 'frappe-gantt';
import css from '../../node_modules/frappe-gantt/dist/frappe-gantt.css';

import { styled } from '../../grid/rows.mjs';

export const prepare = (activities) =>
  activities.map(({ id, name, startsOn, endsOn, percent }) => {
    return { id, name, start: startsOn, end: endsOn, progress: percent };
  });

export function show(host, tasks) {
  styled(css);
  const place = document.createElement('div');
  host.append(place);
  new Gantt(place, tasks, {
    ...{ view_mode: 'Week', container_height: 600, scroll_to: 'start', infinite_padding: false },
    ...{ today_button: false, popup: false, move_dependencies: false },
  });
}

export const bar = ({ id }) => document.querySelector(`.bar-wrapper[data-id="${id}"] .bar`);
export const label = ({ id }) => document.querySelector(`.bar-wrapper[data-id="${id}"] .bar-label`);
export const current = () => document.activeElement?.closest('[data-id]')?.dataset.id;
