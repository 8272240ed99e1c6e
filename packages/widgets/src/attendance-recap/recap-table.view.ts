import type { AttendanceRecap, RecapCount } from '@berdaya/core/attendance';
import type { CalendarDate } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import {
  printedSpans,
  recapColumns,
  recapGroups,
  recapShare,
  shownSpan,
  type RecapColumn,
  type RecapFigures,
  type RecapGroup,
  type RecapSpan,
} from './recap-figures.state.js';

type Words = AttendanceRecapWords;

/** The table on screen: the chosen day or all, in a region that scrolls where the page is narrower. */
export function shownTable(
  title: string,
  { recap }: RecapFigures,
  chosen: CalendarDate | null,
  words: Words,
): TemplateResult {
  const span = shownSpan(recap, chosen);
  const caption = html`<span id="caption">${words.caption(title)}</span>`;
  return html`<div
    class="scroll screen-only"
    role="region"
    tabindex="0"
    aria-labelledby="caption"
    data-groups=${span[1] - span[0]}
  >
    ${table(recap, span, caption, words)}
  </div>`;
}

/** The tables on paper: all days, side by side as far as a sheet is wide, then below each other. */
export function printedTables(
  title: string,
  { recap }: RecapFigures,
  words: Words,
): TemplateResult {
  return html`<div class="print-only">
    ${printedSpans(recap).map((span) => table(recap, span, words.caption(title), words))}
  </div>`;
}

function table(
  recap: AttendanceRecap,
  span: RecapSpan,
  caption: unknown,
  words: Words,
): TemplateResult {
  const columns = recapColumns(recap);
  const row = (name: string, groups: readonly RecapGroup[]) =>
    tableRow(name, groups.slice(...span), columns, words);
  return html`<table part="table" aria-describedby="legend">
    <caption>
      ${caption}
    </caption>
    ${tableHead(recapGroups(recap.total).slice(...span), columns, words)}
    <tbody>
      ${recap.rows.map((each) => row(each.district ?? words.noDistrict, recapGroups(each)))}
    </tbody>
    <tbody class="total">
      ${row(words.allDistricts, recapGroups(recap.total))}
    </tbody>
  </table>`;
}

function tableHead(
  groups: readonly RecapGroup[],
  columns: readonly RecapColumn[],
  words: Words,
): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col" rowspan="2" class="name">${words.district}</th>
      ${groups.map(
        ({ date }) =>
          html`<th scope="colgroup" colspan=${columns.length}>
            <span>${date === null ? words.allDays : words.format.dayAndDate(date)}</span>
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

function tableRow(
  name: string,
  groups: readonly RecapGroup[],
  columns: readonly RecapColumn[],
  words: Words,
): TemplateResult {
  return html`<tr part="row">
    <th scope="row" class="name">${name}</th>
    ${groups.map(({ date, counts }) =>
      columns.map(
        (column) =>
          html`<td part="cell" data-date=${date ?? 'all'} data-sex=${column}>
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
