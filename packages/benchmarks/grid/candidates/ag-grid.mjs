// AG Grid Community (MIT) with the modules it needs for this; a click hands the changed row over.
import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ModuleRegistry,
  createGrid,
} from 'ag-grid-community';

import { clicked, days, letterOf, rowHeight, rowsFor, styled } from '../rows.mjs';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  CellStyleModule,
]);

export const prepare = rowsFor;

const colours = {
  present: '#0b6b3a',
  late: '#8a5300',
  excused: '#0b5394',
  sick: '#6a3d9a',
  duty: '#006066',
  absent: '#a31515',
};

export function show(host, rows) {
  styled(
    Object.entries(colours)
      .map(
        ([status, colour]) => `.${status} { color: #fff; font-weight: 700; background: ${colour} }`,
      )
      .join(''),
  );
  host.style.height = '600px';
  createGrid(host, {
    rowData: rows,
    getRowId: ({ data }) => data.id,
    rowHeight,
    columnDefs: [
      { headerName: 'No', field: 'number', width: 64, pinned: 'left' },
      { headerName: 'Nama', field: 'name', width: 240, pinned: 'left' },
      { headerName: 'Asal', field: 'place', width: 200 },
      ...days.map(({ date, sessions }) => ({
        headerName: date,
        children: sessions.map(sessionColumn),
      })),
      { headerName: 'JP', field: 'hours', width: 80 },
    ],
  });
}

const sessionColumn = ({ id, title }) => ({
  headerName: title,
  field: id,
  width: 110,
  valueFormatter: ({ value }) => letterOf(value),
  cellClassRules: Object.fromEntries(
    Object.keys(colours).map((each) => [each, ({ value }) => value === each]),
  ),
  onCellClicked: ({ api, data }) =>
    api.applyTransaction({ update: [{ ...data, ...clicked(data, id) }] }),
});

export const scroller = () => document.querySelector('.ag-grid-viewport');
const part = (row, field) =>
  document.querySelector(`.ag-row[row-id="p${row + 1}"] [col-id="${field}"]`);
export const cell = (row, session) => part(row, `s${session + 1}`);
export const nameCell = (row) => part(row, 'name');
