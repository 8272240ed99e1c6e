import type { AttendanceProspect } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from './recap-bar.view.js';
import { countProspect, forecastsOf, shownProspects } from './recap-forecast.state.js';
import type { RecapRow } from './recap-groups.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';
import type { PanelWords } from './recap-panel.words.js';
import { rowHead, scrolling } from './recap-table.view.js';

/** Rows of a forecast to be shown as one table. */
export interface ForecastPart {
  readonly rows: readonly RecapRow[];
  readonly hasTotal: boolean;
  /** Whether a cell opens the list of its people. */
  readonly opens: boolean;
}

/** Who can still reach the minimum, group by group. */
export function forecastView(
  state: AttendanceRecapState,
  words: PanelWords,
): TemplateResult | typeof nothing {
  const { dossier, table, rowLimit } = state;
  if (dossier === null || table === null) return nothing;
  const part = { rows: table.rows.slice(0, rowLimit), hasTotal: true, opens: true };
  const caption = words.forecastCaption(dossier.training.title, words.groupings[table.grouping]);
  return html`${scrolling(
      2,
      forecastTable(state, part, html`<span id="caption">${caption}</span>`, words),
    )}
    <p class="status-line" id="legend" part="legend">
      ${words.forecastLegend} ${words.forecastHint}
    </p>`;
}

/** Rows of a forecast as a table. */
export function forecastTable(
  { dossier, figures, table }: AttendanceRecapState,
  { rows, hasTotal, opens }: ForecastPart,
  caption: unknown,
  words: PanelWords,
): TemplateResult | typeof nothing {
  if (dossier === null || figures === null || table === null) return nothing;
  const forecasts = forecastsOf(dossier, figures);
  const shown = ['all' as const, ...shownProspects(forecasts)];
  const count = ({ people }: RecapRow, prospect: AttendanceProspect | 'all') =>
    prospect === 'all' ? people.length : countProspect(people, forecasts, prospect);
  const line = (row: RecapRow) =>
    html`<tr part="row">
      ${rowHead(row, table, words)}
      ${shown.map((prospect) => {
        const number = count(row, prospect);
        const share = { attended: number, open: 0, counted: Math.max(1, row.people.length) };
        const content = html`<span class="figure" aria-hidden="true"
            >${words.format.number(number)}</span
          ><span class="visually-hidden">${words.peopleCount(number)}</span>
          ${prospect === 'all' ? nothing : bar(share)}`;
        return html`<td part="cell" data-prospect=${prospect}>
          ${
            opens && number > 0
              ? html`<button
                  type="button"
                  class="look"
                  aria-haspopup="dialog"
                  data-row=${row.key}
                  data-prospect=${prospect}
                >
                  ${content}
                </button>`
              : content
          }
        </td>`;
      })}
    </tr>`;
  return html`<table part="table" class="forecast" aria-describedby=${opens ? 'legend' : nothing}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="name">${words.groupings[table.grouping]}</th>
        ${shown.map(
          (prospect) =>
            html`<th scope="col">
              ${prospect === 'all' ? words.participants : words.prospects[prospect]}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)}
    </tbody>
    ${
      hasTotal
        ? html`<tbody class="total">
            ${line(table.total)}
          </tbody>`
        : nothing
    }
  </table>`;
}
