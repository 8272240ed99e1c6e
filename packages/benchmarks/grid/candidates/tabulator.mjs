// Tabulator (MIT) with the modules it needs for this, a fixed row height, and cells that set their own status.
import { FormatModule, FrozenColumnsModule, InteractionModule, Tabulator } from 'tabulator-tables';
import css from 'tabulator-tables/dist/css/tabulator_simple.min.css';

import { clicked, colours, days, letterOf, rowHeight, rowsFor, styled } from '../rows.mjs';

Tabulator.registerModule([FormatModule, FrozenColumnsModule, InteractionModule]);

export const prepare = rowsFor;

export function show(host, rows) {
  styled(css);
  styled(`${colours} .tabulator-row { height: ${rowHeight}px }`);
  new Tabulator(host, {
    data: rows,
    index: 'id',
    height: 600,
    rowHeight,
    layout: 'fitColumns',
    columns: [
      { title: 'No', field: 'number', width: 64, frozen: true },
      { title: 'Nama', field: 'name', width: 240, frozen: true },
      { title: 'Asal', field: 'place', width: 200 },
      ...days.map(({ date, sessions }) => ({ title: date, columns: sessions.map(sessionColumn) })),
      { title: 'JP', field: 'hours', width: 80 },
    ],
  });
}

const sessionColumn = ({ id, title }) => ({
  title,
  field: id,
  formatter: (cell) => {
    const status = cell.getValue();
    if (status) cell.getElement().dataset.status = status;
    else delete cell.getElement().dataset.status;
    return letterOf(status);
  },
  cellClick: (_, cell) => cell.getRow().update(clicked(cell.getData(), id)),
});

export const scroller = () => document.querySelector('.tabulator-tableholder');
const rowOf = (row) =>
  [...document.querySelectorAll('.tabulator-row')].find(
    (each) => each.querySelector('[tabulator-field="number"]')?.textContent === String(row + 1),
  );
export const cell = (row, session) =>
  rowOf(row)?.querySelector(`[tabulator-field="s${session + 1}"]`);
export const nameCell = (row) => rowOf(row)?.querySelector('[tabulator-field="name"]');
