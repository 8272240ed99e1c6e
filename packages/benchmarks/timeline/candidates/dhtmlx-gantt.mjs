// DHTMLX Gantt (MIT since 10) by months and weeks, with its keyboard navigation.
import { gantt } from 'dhtmlx-gantt';
import css from 'dhtmlx-gantt/codebase/dhtmlxgantt.css';

import { styled } from '../../grid/rows.mjs';

export const prepare = (activities) => ({
  data: activities.map(({ id, name, start, days, percent }) => ({
    ...{ id, text: name, start_date: start, duration: days, progress: percent / 100 },
  })),
});

export function show(host, data) {
  styled(css);
  const place = document.createElement('div');
  place.style.height = '600px';
  host.append(place);
  gantt.plugins({ keyboard_navigation: true });
  gantt.config.columns = [{ name: 'text', label: 'Kegiatan', width: 288 }];
  gantt.config.scales = [
    { unit: 'month', step: 1, format: '%F %Y' },
    { unit: 'week', step: 1, format: '%W' },
  ];
  gantt.config.min_column_width = 42;
  gantt.init(place);
  gantt.parse(data);
}

export const bar = ({ id }) => document.querySelector(`.gantt_task_line[data-task-id="${id}"]`);
export const label = ({ id }) => document.querySelector(`.gantt_row[data-task-id="${id}"]`);
export const current = () =>
  document.activeElement?.closest('[data-task-id]')?.getAttribute('data-task-id');
