import type { RecapCount, RecapRow } from '@berdaya/core/attendance';
import type { CalendarDate } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import {
  recapColumns,
  recapGroups,
  recapShare,
  type RecapColumn,
  type RecapFigures,
} from './recap-figures.state.js';

type Words = AttendanceRecapWords;

/** What a table is made of. */
export interface RecapTableContent {
  readonly title: string;
  readonly figures: RecapFigures;
  /** The one day to show on screen; `null` shows all. Paper always has all. */
  readonly date: CalendarDate | null;
}

/** Kecamatan × day × sex, in a region of its own that scrolls where the page is narrower. */
export function recapTable(
  { title, figures: { recap }, date }: RecapTableContent,
  words: Words,
): TemplateResult {
  const columns = recapColumns(recap);
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="caption">
    <table part="table">
      <caption>
        <span id="caption">${words.caption(title)}</span>
      </caption>
      ${tableHead(recap.total, columns, date, words)}
      <tbody>
        ${recap.rows.map((row) =>
          tableRow(row, row.district ?? words.noDistrict, columns, date, words),
        )}
      </tbody>
      <tbody class="total">
        ${tableRow(recap.total, words.allDistricts, columns, date, words)}
      </tbody>
    </table>
  </div>`;
}

function tableHead(
  total: RecapRow,
  columns: readonly RecapColumn[],
  chosen: CalendarDate | null,
  words: Words,
): TemplateResult {
  const groups = recapGroups(total);
  return html`<thead>
    <tr>
      <th scope="col" rowspan="2" class="name">${words.district}</th>
      ${groups.map(
        ({ date }) =>
          html`<th scope="colgroup" colspan=${columns.length} class=${groupClass(date, chosen)}>
            <span>${date === null ? words.allDays : words.format.dayAndDate(date)}</span>
          </th>`,
      )}
    </tr>
    <tr>
      ${groups.map(({ date }) =>
        columns.map(
          (column) =>
            html`<th scope="col" class=${cellClass(column, date, chosen)}>
              <span aria-hidden="true">${words.columns[column]}</span>
              <span class="visually-hidden">${words.columnNames[column]}</span>
            </th>`,
        ),
      )}
    </tr>
  </thead>`;
}

function tableRow(
  row: RecapRow,
  name: string,
  columns: readonly RecapColumn[],
  chosen: CalendarDate | null,
  words: Words,
): TemplateResult {
  return html`<tr part="row">
    <th scope="row" class="name">${name}</th>
    ${recapGroups(row).map(({ date, counts }) =>
      columns.map(
        (column) =>
          html`<td
            part="cell"
            class=${cellClass(column, date, chosen)}
            data-date=${date ?? 'all'}
            data-sex=${column}
          >
            ${cellContent(counts[column], words)}
          </td>`,
      ),
    )}
  </tr>`;
}

function cellContent(count: RecapCount, words: Words): TemplateResult {
  const { attendees, participants, attendedHours, countedHours, unrecordedHours } = count;
  const share = recapShare(count);
  // A slash is read out as a date or a fraction, so the figures are there once more as a sentence.
  return html`<span class="visually-hidden">${words.cell(count)}</span>
    <span class="figure" aria-hidden="true">${words.people(attendees, participants)}</span>
    <span class="figure" aria-hidden="true">${words.hours(attendedHours, countedHours)}</span>
    ${
      unrecordedHours === 0
        ? nothing
        : html`<span class="unrecorded">${words.unrecorded(unrecordedHours)}</span>`
    }
    ${share === null ? nothing : html`<span class="percent">${words.format.percent(share)}</span>`}`;
}

function cellClass(
  column: RecapColumn,
  date: CalendarDate | null,
  chosen: CalendarDate | null,
): string {
  const edge = column === 'female' ? 'first' : column === 'all' ? 'sum' : '';
  return `${groupClass(date, chosen)} ${edge}`;
}

/** A day that is not chosen stays in the table, hidden from the screen only, so that it is printed. */
function groupClass(date: CalendarDate | null, chosen: CalendarDate | null): string {
  return chosen === null || date === chosen ? 'day' : 'day other';
}
