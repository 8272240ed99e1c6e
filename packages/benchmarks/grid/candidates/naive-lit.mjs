// A table in Lit as it is first written: every row in the page, and all rendered anew after a click. (Lit: BSD-3-Clause.)
import { LitElement, css, html, nothing } from 'lit';

import { clicked, colours, days, letterOf, rowsFor } from '../rows.mjs';
import { sessions } from '../roster.mjs';

class NaiveTable extends LitElement {
  static properties = { rows: { attribute: false } };
  static styles = [
    new CSSStyleSheet(),
    css`
      :host {
        display: block;
        height: 600px;
        overflow: auto;
      }
      table {
        border-collapse: separate;
        border-spacing: 0;
        width: 100%;
      }
      td,
      th {
        height: 43px;
        padding: 0 8px;
        border-bottom: 1px solid #ccc;
        background: #fff;
      }
      thead {
        position: sticky;
        top: 0;
        z-index: 2;
      }
      tbody th {
        position: sticky;
        left: 0;
        text-align: left;
      }
    `,
  ];

  render() {
    return html`<table>
      <thead>
        <tr>
          <th colspan="3"></th>
          ${days.map((day) => html`<th colspan=${day.sessions.length}>${day.date}</th>`)}
          <th></th>
        </tr>
        <tr>
          <th>No</th>
          <th>Nama</th>
          <th>Asal</th>
          ${sessions.map(({ title }) => html`<th>${title}</th>`)}
          <th>JP</th>
        </tr>
      </thead>
      <tbody>
        ${this.rows.map(
          (row) =>
            html`<tr>
              <td>${row.number}</td>
              <th>${row.name}</th>
              <td>${row.place}</td>
              ${sessions.map(
                ({ id }) =>
                  html`<td
                    data-status=${row[id] ?? nothing}
                    @click=${() => (this.rows = this.rows.map((each) => (each === row ? { ...row, ...clicked(row, id) } : each)))}
                  >
                    ${letterOf(row[id])}
                  </td>`,
              )}
              <td>${row.hours}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
NaiveTable.styles[0].replaceSync(colours);
customElements.define('naive-table', NaiveTable);

export const prepare = rowsFor;

export function show(host, rows) {
  const table = document.createElement('naive-table');
  table.rows = rows;
  host.append(table);
}

export const scroller = () => document.querySelector('naive-table');
const cells = (row) => scroller()?.shadowRoot.querySelector('table')?.tBodies[0]?.rows[row]?.cells;
export const cell = (row, session) => cells(row)?.[3 + session];
export const nameCell = (row) => cells(row)?.[1];
