// A table in Lit as it is first written: every row in the page, and all rendered anew after a letter. (Lit: BSD-3-Clause.)
import { LitElement, css, html } from 'lit';

import { fields, named } from '../villages.mjs';

class NaiveTable extends LitElement {
  static properties = { all: { attribute: false }, text: { state: true }, sort: { state: true } };
  static styles = css`
    .scroll {
      height: 600px;
      overflow: auto;
    }
    td,
    th {
      height: 56px;
      padding: 0 8px;
      border-bottom: 1px solid #ccc;
    }
  `;

  constructor() {
    super();
    this.text = '';
    this.sort = 0;
  }

  get rows() {
    const found = named(this.all, this.text);
    if (this.sort === 0) return found;
    const rank = ({ late }) => (late === null ? Infinity : late * this.sort);
    return found.sort((one, other) => rank(one) - rank(other) || 0);
  }

  render() {
    return html`<input
        type="search"
        @input=${({ target }) => (this.text = target.value.toLowerCase())}
      />
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Desa</th>
              ${fields.map(
                (field) =>
                  html`<th class=${field} @click=${() => (this.sort = this.sort === 1 ? -1 : 1)}>
                    ${field}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              (row) =>
                html`<tr>
                  <th>${row.name}</th>
                  ${fields.map((field) => html`<td class=${field}>${row[field] ?? '–'}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}
customElements.define('naive-table', NaiveTable);

export const prepare = (_, rows) => rows;

let table;

export function show(host, rows) {
  table = document.createElement('naive-table');
  table.all = rows;
  host.append(table);
}

const body = () => table?.renderRoot?.querySelector('tbody');

export const rows = () =>
  [...(body()?.rows ?? [])].slice(0, 20).map((row) => ({
    name: row.cells[0].textContent,
    late: row.querySelector('.late').textContent,
  }));
export const count = () => body()?.rows.length ?? 0;
export const search = () => table.renderRoot.querySelector('input');
export const head = () => table.renderRoot.querySelector('th.late');
