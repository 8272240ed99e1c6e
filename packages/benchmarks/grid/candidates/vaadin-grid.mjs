// Vaadin Grid (Apache-2.0), base styles; cells are written by renderers, and asked for anew after a click.
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column-group.js';

import { clicked, colours, days, letterOf, rowHeight, rowsFor, styled } from '../rows.mjs';

export const prepare = rowsFor;

export function show(host, rows) {
  styled(`${colours}
    vaadin-grid { height: 600px; --vaadin-grid-cell-padding: 0 }
    vaadin-grid-cell-content { box-sizing: border-box; line-height: ${rowHeight}px; height: ${rowHeight}px; padding: 0 8px }`);
  const grid = document.createElement('vaadin-grid');
  const columns = [
    column({ path: 'number', header: 'No', width: '64px', flexGrow: 0, frozen: true }),
    column({ path: 'name', header: 'Nama', width: '240px', flexGrow: 0, frozen: true }),
    column({ path: 'place', header: 'Asal', width: '200px', flexGrow: 0 }),
  ];
  const groups = days.map(({ date, sessions }) => {
    const group = document.createElement('vaadin-grid-column-group');
    group.header = date;
    group.append(
      ...sessions.map(({ id, title }) => column({ header: title, id, renderer: rendered(id) })),
    );
    return group;
  });
  grid.append(
    ...columns,
    ...groups,
    column({ path: 'hours', header: 'JP', width: '80px', flexGrow: 0 }),
  );
  grid.items = rows;
  grid.addEventListener('click', (event) => {
    const { item, column: pressed } = grid.getEventContext(event);
    if (!item || !pressed?.id) return;
    Object.assign(item, clicked(item, pressed.id));
    grid.requestContentUpdate();
  });
  host.append(grid);
}

const column = (properties) =>
  Object.assign(document.createElement('vaadin-grid-column'), properties);

const rendered =
  (id) =>
  (root, _, { item }) => {
    const status = item[id];
    if (status) root.dataset.status = status;
    else delete root.dataset.status;
    root.textContent = letterOf(status);
  };

const grid = () => document.querySelector('vaadin-grid');
export const scroller = () => grid()?.shadowRoot?.querySelector('#table');
const rowOf = (row) =>
  [...(grid()?.shadowRoot?.querySelectorAll('#items > tr') ?? [])].find(
    (each) => each.index === row,
  );
const content = (row, place) => {
  const cells = rowOf(row)?.querySelectorAll('td, th') ?? [];
  return cells[place]?.querySelector('slot')?.assignedElements()[0];
};
export const cell = (row, session) => content(row, 3 + session);
export const nameCell = (row) => content(row, 1);
