import type { CalendarDate } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import { bar } from './recap-bar.view.js';
import { recapShare, type RecapFigures } from './recap-figures.state.js';
import {
  allRows,
  shownSpan,
  type RecapCount,
  type RecapRow,
  type RecapSpan,
  type RecapTable,
} from './recap-groups.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';

type Words = AttendanceRecapWords;

/** A part of the recap to be shown as one table. */
export interface TablePart {
  readonly table: RecapTable;
  readonly figures: RecapFigures;
  readonly rows: readonly RecapRow[];
  readonly span: RecapSpan;
  readonly hasTotal: boolean;
  /** Whether a cell opens the list of its people. */
  readonly opens: boolean;
}

/** The table on screen: the chosen day or all, in a region that scrolls where the page is narrower. */
export function shownTable(
  { dossier, figures, table, date, rowLimit, isPrinting }: AttendanceRecapState,
  words: Words,
): TemplateResult | typeof nothing {
  if (dossier === null || figures === null || table === null) return nothing;
  const span = shownSpan(table, date);
  const rows = isPrinting ? table.rows : table.rows.slice(0, rowLimit);
  const caption = html`<span id="caption"
    >${words.caption(dossier.training.title, words.groupings[table.grouping])}</span
  >`;
  return scrolling(
    span[1] - span[0],
    recapPart({ table, figures, rows, span, hasTotal: true, opens: true }, caption, words),
  );
}

/** A table in a region that scrolls where the page is narrower. */
export function scrolling(groups: number, table: unknown): TemplateResult {
  return html`<div
    class="scroll"
    role="region"
    tabindex="0"
    aria-labelledby="caption"
    data-groups=${groups}
  >
    ${table}
  </div>`;
}

/** Rows and days of a recap as a table. */
export function recapPart(part: TablePart, caption: unknown, words: Words): TemplateResult {
  const { rows, table, hasTotal } = part;
  return html`<table part="table" aria-describedby="legend">
    <caption>
      ${caption}
    </caption>
    ${tableHead(part, words)}
    <tbody>
      ${rows.map((row) => tableRow(row, part, words))}
    </tbody>
    ${
      hasTotal
        ? html`<tbody class="total">
            ${tableRow(table.total, part, words)}
          </tbody>`
        : nothing
    }
  </table>`;
}

/** What heads a row: the name of a group, of the unnamed, or of all. */
export function rowHead({ key, name, within }: RecapRow, table: RecapTable, words: Words) {
  const all = key === allRows;
  return html`<th scope="row" class="name">
    ${all ? words.allGroups[table.grouping] : (name ?? words.noGroup[table.grouping])}${
      within === null ? nothing : html` <small>${words.withinDistrict(within)}</small>`
    }
  </th>`;
}

/** A day, or all of them. */
export function dayName(date: CalendarDate | null, words: Words): string {
  return date === null ? words.allDays : words.format.dayAndDate(date);
}

function tableHead({ table, span }: TablePart, words: Words): TemplateResult {
  const { columns, grouping } = table;
  const groups = table.groups.slice(...span);
  return html`<thead>
    <tr>
      <th scope="col" rowspan="2" class="name">${words.groupings[grouping]}</th>
      ${groups.map(
        (date) =>
          html`<th scope="colgroup" colspan=${columns.length}>
            <span>${dayName(date, words)}</span>
          </th>`,
      )}
    </tr>
    <tr>
      ${groups.map(() =>
        columns.map(
          (column) =>
            html`<th scope="col" data-sex=${column}>
              <span aria-hidden="true">${words.columns[column]}</span>
              <span class="visually-hidden">${words.columnNames[column]}</span>
            </th>`,
        ),
      )}
    </tr>
  </thead>`;
}

function tableRow(row: RecapRow, part: TablePart, words: Words): TemplateResult {
  const { table, span } = part;
  return html`<tr part="row">
    ${rowHead(row, table, words)}
    ${table.groups.slice(...span).map((date, place) => {
      const cell = row.cells[span[0] + place];
      return table.columns.map((column) => {
        const count = cell?.[column];
        if (count === undefined) return nothing;
        const content = part.opens
          ? cellContent(count, part.figures, words)
          : paperContent(count, part.figures, words);
        return html`<td part="cell" data-date=${date ?? 'all'} data-sex=${column}>
          ${
            part.opens && count.participants > 0
              ? html`<button
                  type="button"
                  class="look"
                  aria-haspopup="dialog"
                  data-row=${row.key}
                  data-date=${date ?? 'all'}
                  data-column=${column}
                >
                  ${content}
                </button>`
              : content
          }
        </td>`;
      });
    })}
  </tr>`;
}

function cellContent(count: RecapCount, figures: RecapFigures, words: Words): TemplateResult {
  const { attendees, participants, open } = count;
  const share = recapShare(count);
  const amount = (parts: number) => shownAmount(parts, figures.parts, words);
  const [attended, counted] = [amount(count.attended), amount(count.counted)];
  const unit = words.units[figures.weightBy];
  // A slash is read out as a date or a fraction, so the figures are there once more as a sentence.
  return html`<span class="visually-hidden"
      >${words.cell(attendees, participants, attended, counted, unit)}</span
    >
    <span class="figure" aria-hidden="true">${words.people(attendees, participants)}</span>
    <span class="figure" aria-hidden="true">${attended}/${counted} ${unit}</span>
    ${count.counted === 0 ? nothing : bar(count)}
    ${
      open === 0 ? nothing : html`<span class="unrecorded">${words.open(amount(open), unit)}</span>`
    }
    ${share === null ? nothing : html`<span class="percent">${words.format.percent(share)}</span>`}`;
}

/** What a cell has room for on paper: figures without their units, open amounts in brackets. */
function paperContent(count: RecapCount, { parts }: RecapFigures, words: Words): TemplateResult {
  const { attendees, participants, attended, counted, open } = count;
  const { number, percent } = words.format;
  const amount = (value: number) => shownAmount(value, parts, words);
  const share = recapShare(count);
  return html`<span class="figure">${number(attendees)}/${number(participants)}</span>
    <span class="figure">${amount(attended)}/${amount(counted)}</span>
    ${counted === 0 ? nothing : bar(count)}
    ${open === 0 ? nothing : html`<span class="figure">(${amount(open)})</span>`}
    ${share === null ? nothing : html`<span class="figure">${percent(share)}</span>`}`;
}

/** An amount in whole lesson hours, sessions or days, to two decimals. */
export function shownAmount(amount: number, parts: number, { format }: Words): string {
  return format.number(Math.round((amount * 100) / parts) / 100);
}
