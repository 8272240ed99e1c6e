import { isCalendarDate } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import { forecastTable } from './recap-forecast.view.js';
import type { RecapRow } from './recap-groups.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';
import { paperPages, type PaperPage } from './recap-paper.state.js';
import type { PanelWords } from './recap-panel.words.js';
import { recapPart, rowHead } from './recap-table.view.js';

/** Who signs a printed recap; what is not given is a dotted line to be filled in by hand. */
export interface RecapSignatory {
  readonly role?: string | null;
  readonly name?: string | null;
  readonly nip?: string | null;
}

/** Who signs where and when. */
export interface RecapSigning {
  readonly signatories: readonly RecapSignatory[] | undefined;
  readonly place: string | null;
  readonly signedOn: string | null;
}

const dots = '.'.repeat(40);

/** The recap for the accounts (rekap untuk SPJ), sheet by sheet; `remarks` stand above the signatures. */
export function paperView(
  state: AttendanceRecapState,
  signing: RecapSigning,
  remarks: unknown,
  words: PanelWords,
): TemplateResult | typeof nothing {
  const { dossier, figures, table, view } = state;
  if (dossier === null || figures === null || table === null) return nothing;
  const pages = paperPages(table, view);
  const [first, last] = [figures.dates[0], figures.dates.at(-1)];
  return html`<div class="paper print-only">
    ${pages.map(
      (page, place) =>
        html`<section class="sheet" part="sheet">
          <div class="sheet-head">
            <p class="sheet-title">
              ${view === 'forecast' ? words.forecastTitle : words.paperTitle}
            </p>
            <p>${dossier.training.title}</p>
            ${
              first === undefined || last === undefined
                ? nothing
                : html`<p>${words.format.span(first, last)}</p>`
            }
            <p class="page-number">${words.page(place + 1, pages.length)}</p>
          </div>
          ${pageTable(state, page, words)}
          ${page.hasSignatures ? html`${remarks} ${signatures(signing, words)}` : nothing}
        </section>`,
    )}
  </div>`;
}

function pageTable(
  state: AttendanceRecapState,
  { content, rows, span, hasTotal }: PaperPage,
  words: PanelWords,
): TemplateResult | typeof nothing {
  const { table, figures } = state;
  if (table === null || figures === null) return nothing;
  const part = { rows, hasTotal, opens: false };
  if (content === 'forecast') return forecastTable(state, part, words.forecastLegend, words);
  if (content === 'attendance') {
    const legend = words.paperLegend(words.units[figures.weightBy]);
    return recapPart({ ...part, table, figures, span }, legend, words);
  }
  const standings = ['sufficient', 'insufficient', 'undecided'] as const;
  const line = (row: RecapRow) =>
    html`<tr>
      ${rowHead(row, table, words)}
      <td>${words.format.number(row.people.length)}</td>
      ${standings.map((each) => {
        const { length } = row.people.filter(({ outcome }) => outcome.standing === each);
        return html`<td>${words.format.number(length)}</td>`;
      })}
    </tr>`;
  return html`<table class="results">
    <caption>
      ${words.results}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="name">${words.groupings[table.grouping]}</th>
        <th scope="col">${words.participants}</th>
        ${standings.map((each) => html`<th scope="col">${words.outcome[each]}</th>`)}
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

function signatures({ signatories, place, signedOn }: RecapSigning, words: PanelWords) {
  const given = signatories ?? [];
  const signing: readonly RecapSignatory[] = given.length > 0 ? given : [{}];
  const date = signedOn !== null && isCalendarDate(signedOn) ? words.format.date(signedOn) : dots;
  return html`<div class="signing">
    <p class="signed-at">${words.place(place ?? dots, date)}</p>
    <div class="signatories">
      ${signing.map(
        ({ role, name, nip }) =>
          html`<div class="signatory" part="signatory">
            <p>${filled(role) ?? words.signatory}</p>
            <p class="signature"><b>${filled(name) ?? dots}</b></p>
            <p>${words.nip} ${filled(nip) ?? dots}</p>
          </div>`,
      )}
    </div>
  </div>`;
}

function filled(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text;
}
