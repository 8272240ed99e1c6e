import { html, nothing, type TemplateResult } from 'lit';
import { cell, cellText, columnName, lineName, withinText } from './monitor-cells.view.js';
import { columnsOf, type MonitorColumn } from './monitor-columns.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type { MonitorState } from './monitor-model.state.js';
import { paperLayout } from './monitor-pages.state.js';
import { figureList, summaryFigures } from './monitor-summary.view.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;

/** Millimetres of a column on paper; an amount takes what it needs. */
const widths = { s: 11.5, m: 15.5, l: 22 } as const;
/** A word, and no amount. */
const statusWidth = 17;
const nameWidth = 36;

/** Millimetres of a letter of small print, on the safe side, and what a cell has beside its text. */
const letter = 1.4;
const beside = 2;

/** What is shown as sheets of paper, each with its head: whose plans, of which day, under which filter, which page. */
export function monitorPaper(state: MonitorState, words: Words): TemplateResult {
  const { shown, view } = state;
  const columns = columnsOf(state);
  const figures = summaryFigures(state, words);
  const measured = columns.map((column) => columnWidth(column, shown.lines, words));
  const { isTurned, sheets } = paperLayout(
    shown.lines.map((line) => ({ lines: linesOf(line, columns, measured, state, words) })),
    measured,
    {
      figures: figures.length,
      headLines: Math.max(
        ...columns.map(({ key }, place) =>
          linesIn(columnName(key, state, words), measured[place] ?? widths.s),
        ),
      ),
    },
  );
  const legend = view === 'months' || view === 'groups' ? words.heatLegend[view] : words.meanLegend;
  return html`<div class="paper print-only">
    ${sheets.map(
      (sheet, place) =>
        html`<section class=${isTurned ? 'sheet turned' : 'sheet'} part="sheet">
          ${sheetHead(state, words, words.page(place + 1, sheets.length))}
          ${place === 0 ? figureList(figures) : nothing}
          ${sheetTable(
            shown.lines.slice(...sheet.rows),
            columns.slice(...sheet.columns),
            state,
            words,
          )}
          ${place === sheets.length - 1 && view !== 'money' ? html`<p>${legend}</p>` : nothing}
        </section>`,
    )}
  </div>`;
}

function columnWidth(column: MonitorColumn, lines: readonly MonitorLine[], words: Words): number {
  if (column.key === 'status') return statusWidth;
  if (column.width !== 'l') return widths[column.width];
  const letters = lines.map((line) => cellText(line, column, words).length);
  const most = letters.reduce((longest, each) => Math.max(longest, each), 0);
  return Math.max(widths.l, most * letter + beside);
}

/** How many lines a text has: words do not break, so that lines are rarely filled to their end. */
function linesIn(text: string, width: number): number {
  const lines = (text.length * letter) / (width - beside);
  return lines < 1.01 ? 1 : Math.ceil(lines * 1.35);
}

/** How many lines of text the highest cell of a row has; a box of a map has its bar, and what is late below. */
function linesOf(
  line: MonitorLine,
  columns: readonly MonitorColumn[],
  measured: readonly number[],
  state: MonitorState,
  words: Words,
): number {
  const name = linesIn(lineName(line, words), nameWidth);
  const within = withinText(line, state, words);
  return columns.reduce(
    (most, column, place) => {
      const value = column.valueOf(line);
      const lines =
        value?.kind === 'heat'
          ? value.count.late > 0
            ? 2.2
            : 1.6
          : linesIn(cellText(line, column, words), measured[place] ?? widths.s);
      return Math.max(most, lines);
    },
    name + (within === null ? 0 : linesIn(within, nameWidth)),
  );
}

function sheetHead(state: MonitorState, words: Words, page: string): TemplateResult {
  const { list, moment, view, reading } = state;
  const isMap = view === 'months' || view === 'groups';
  const shownAs = isMap
    ? `${words.views[view]}, ${words.reading.toLowerCase()} ${words.readings[reading]}`
    : words.views[view];
  const sort = words.sortedBy(columnName(state.sort.column, state, words), state.sort.isDescending);
  return html`<div class="sheet-head">
    <p class="sheet-title">${list?.title ?? words.title}</p>
    <p>
      ${list?.region == null ? nothing : `${list.region.name}. `}${
        moment === null ? nothing : words.asOf(words.format.date(moment.on))
      }
    </p>
    <p>${shownAs}. ${sort}. ${filterText(state, words)}</p>
    <p class="page-number">${page}</p>
  </div>`;
}

/** What is shown of all there is, in words. */
function filterText({ filter, overview }: MonitorState, words: Words): string {
  const { district, status, isLateOnly, isMissingOnly, text } = filter;
  const found = overview?.districts.find(({ code }) => (code ?? 'none') === district);
  const parts = [
    district !== '' && words.inDistrict(found?.name ?? found?.code ?? words.noDistrict),
    status !== '' && words.statuses[status],
    isLateOnly && words.lateOnly.toLowerCase(),
    isMissingOnly && words.missingOnly.toLowerCase(),
    text.trim() !== '' && words.searchTold(text.trim()),
  ].filter((part) => part !== false);
  return parts.length === 0 ? words.noFilter : words.filterTold(parts);
}

function sheetTable(
  lines: readonly MonitorLine[],
  columns: readonly MonitorColumn[],
  state: MonitorState,
  words: Words,
): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col" class="name">${columnName('name', state, words)}</th>
        ${columns.map(({ key }) => html`<th scope="col" data-column=${key}>${columnName(key, state, words)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => {
        const within = withinText(line, state, words);
        const isHead = line.kind === 'district' && state.grouping === 'grouped';
        return html`<tr ?data-head=${isHead}>
          <th scope="row" class="name">
            ${lineName(line, words)}${within === null ? nothing : html`<small>${within}</small>`}
          </th>
          ${columns.map((column) => cell(line, column, words))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
