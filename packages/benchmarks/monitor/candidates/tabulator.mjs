// Tabulator (MIT) with the modules it needs for this, a fixed row height, and a search field above it.
import { FilterModule, FrozenColumnsModule, SortModule, Tabulator } from 'tabulator-tables';
import css from 'tabulator-tables/dist/css/tabulator_simple.min.css';

import { styled } from '../../grid/rows.mjs';
import { fields, named } from '../villages.mjs';

Tabulator.registerModule([FilterModule, FrozenColumnsModule, SortModule]);

export const prepare = (_, rows) => rows;

let table;

export function show(host, data) {
  styled(`${css} .tabulator-row { height: 56px }`);
  const input = document.createElement('input');
  input.type = 'search';
  input.oninput = () => {
    const text = input.value.toLowerCase();
    table.setFilter((row) => named([row], text).length > 0);
  };
  const place = document.createElement('div');
  host.append(input, place);
  const sorter = 'number';
  const sorterParams = { alignEmptyValues: 'bottom' };
  table = new Tabulator(place, {
    ...{ data, height: 600, rowHeight: 56, layout: 'fitColumns' },
    columns: [
      { title: 'Desa', field: 'name', width: 208, frozen: true },
      ...fields.map((field) => ({ title: field, field, sorter, sorterParams })),
    ],
  });
}

const textOf = (row, field) => row.querySelector(`[tabulator-field="${field}"]`)?.textContent;

export const rows = () =>
  [...document.querySelectorAll('.tabulator-row')].map((row) => ({
    name: textOf(row, 'name'),
    late: textOf(row, 'late'),
  }));
export const count = () => table?.getDataCount('active') ?? 0;
export const search = () => document.querySelector('input');
export const head = () => document.querySelector('.tabulator-col[tabulator-field="late"]');
