import { describeIssue } from '@berdaya/core/messages';
import type { PastedField, PastedRow, PastedTable } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { StartWords } from './start.words.js';

/** So many rows are shown; all are taken. */
const shownRows = 100;

/** A pasted table as it was understood: a choice above each column, and beside each row what became of it. */
export function pastedView(
  table: PastedTable,
  words: StartWords,
  choose: (column: number, field: PastedField | null) => void,
): TemplateResult {
  const activities = table.rows.filter(({ kind }) => kind === 'activity').length;
  const headings = table.rows.filter(({ kind }) => kind === 'heading').length;
  const body = table.rows.filter(({ row }) => row !== table.headerRow);
  const rest = body.length - shownRows;
  let number = 0;
  return html`<p data-read>
      ${activities === 0 ? words.noActivities : words.pastedTitle(activities, headings)}
    </p>
    <div class="pasted" role="region" aria-label=${words.pasteLabel} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.became}</th>
            ${table.fields.map((field, column) => columnHead(table, column, field, words, choose))}
          </tr>
        </thead>
        <tbody>
          ${body.slice(0, shownRows).map((row) => {
            if (row.kind === 'activity') number += 1;
            return rowView(row, number, table, words);
          })}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p class="hint">${words.more(rest)}</p>` : nothing}`;
}

function columnHead(
  { cells, headerRow }: PastedTable,
  column: number,
  chosen: PastedField | null,
  words: StartWords,
  choose: (column: number, field: PastedField | null) => void,
): TemplateResult {
  const written = headerRow === null ? '' : (cells[headerRow]?.[column] ?? '');
  return html`<th scope="col">
    ${written}
    <select
      aria-label=${`${words.column(column + 1)} ${written}`.trim()}
      data-column=${column}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        choose(column, value === '' ? null : (value as PastedField));
      }}
    >
      <option value="" ?selected=${chosen === null}>${words.nowhere}</option>
      ${(Object.entries(words.fields) as [PastedField, string][]).map(
        ([field, name]) =>
          html`<option value=${field} ?selected=${field === chosen}>${name}</option>`,
      )}
    </select>
  </th>`;
}

function rowView(
  { row, kind, issues, leftover }: PastedRow,
  number: number,
  { cells, fields }: PastedTable,
  words: StartWords,
): TemplateResult {
  const left = new Set(leftover.map(({ column }) => column));
  return html`<tr data-kind=${kind}>
    <th scope="row">${kind === 'activity' ? words.activity(number) : words.kinds[kind]}</th>
    ${(cells[row] ?? []).map(
      (text, column) =>
        html`<td class=${left.has(column) ? 'left' : nothing}>
          ${text} ${left.has(column) ? html`<span class="mark">${words.leftCell}</span>` : nothing}
          ${issues
            .filter(({ path }) => path[0] === fields[column])
            .map(
              (issue) =>
                html`<span class="mark" data-code=${issue.code}
                  >${describeIssue(issue, words.sentences)}</span
                >`,
            )}
        </td>`,
    )}
  </tr>`;
}
