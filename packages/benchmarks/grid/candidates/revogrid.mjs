// RevoGrid (MIT) by its loader, which fetches each part as it is needed; a click changes the row and has the rows refreshed:
// what sets a single cell, setDataAt(), leaves the letter that a template has written.
import { defineCustomElements } from '@revolist/revogrid/loader';

import { clicked, colours, days, letterOf, rowHeight, rowsFor, styled } from '../rows.mjs';

void defineCustomElements();

export const prepare = rowsFor;

export function show(host, rows) {
  styled(`${colours} revo-grid { height: 600px }`);
  const grid = document.createElement('revo-grid');
  grid.rowSize = rowHeight;
  grid.readonly = true;
  grid.columns = [
    { name: 'No', prop: 'number', size: 64, pin: 'colPinStart' },
    { name: 'Nama', prop: 'name', size: 240, pin: 'colPinStart' },
    { name: 'Asal', prop: 'place', size: 200 },
    ...days.map(({ date, sessions }) => ({ name: date, children: sessions.map(sessionColumn) })),
    { name: 'JP', prop: 'hours', size: 80 },
  ];
  grid.source = rows;
  grid.addEventListener('click', ({ target }) => {
    const { row, session } = target.closest('[data-session]')?.dataset ?? {};
    if (row === undefined) return;
    Object.assign(rows[row], clicked(rows[row], session));
    void grid.refresh('rgRow');
  });
  host.append(grid);
}

const sessionColumn = ({ id, title }) => ({
  name: title,
  prop: id,
  size: 110,
  cellProperties: ({ value, rowIndex }) => ({
    'data-status': value,
    'data-session': id,
    'data-row': String(rowIndex),
  }),
  cellTemplate: (_, { value }) => letterOf(value),
});

export const scroller = () =>
  document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner');
const inRow = (row, part, col) =>
  document.querySelector(
    `.${part} revogr-data[type="rgRow"] [data-rgrow="${row}"][data-rgcol="${col}"]`,
  );
export const cell = (row, session) => inRow(row, 'rgCol', 1 + session);
export const nameCell = (row) => inRow(row, 'colPinStart', 1);
