import { html, nothing, type TemplateResult } from 'lit';
import { cell, columnName, lineName } from './monitor-cells.view.js';
import { columnsOf, type MonitorColumn } from './monitor-columns.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type { MonitorState } from './monitor-model.state.js';
import { paperSheets } from './monitor-pages.state.js';
import { figureList, summaryFigures } from './monitor-summary.view.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;

/** Millimetres of a column on paper. */
const widths = { s: 11.5, m: 15.5, l: 22 } as const;
/** A word, and no amount. */
const statusWidth = 17;

/** What is shown as sheets of paper, each with its head: whose plans, of which day, under which filter, which page. */
export function monitorPaper(state: MonitorState, words: Words): TemplateResult {
  const { shown, view } = state;
  const columns = columnsOf(state);
  const sheets = paperSheets(
    shown.lines.map((line) => ({
      letters: lineName(line, words).length,
      hasSecondLine: withinText(line, state, words) !== null,
    })),
    columns.map(({ key, width }) => (key === 'status' ? statusWidth : widths[width])),
  );
  const legend = view === 'months' || view === 'groups' ? words.heatLegend[view] : words.meanLegend;
  return html`<div class="paper print-only">
    ${sheets.map(
      (sheet, place) =>
        html`<section class="sheet" part="sheet">
          ${sheetHead(state, words, words.page(place + 1, sheets.length))}
          ${place === 0 ? figureList(summaryFigures(state, words)) : nothing}
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
        ${columns.map(({ key }) => html`<th scope="col">${columnName(key, state, words)}</th>`)}
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

function withinText({ kind, district }: MonitorLine, { grouping }: MonitorState, words: Words) {
  if (grouping !== 'plans' || kind === 'district' || district === null) return null;
  return words.inDistrict(district.name ?? district.code ?? '');
}
