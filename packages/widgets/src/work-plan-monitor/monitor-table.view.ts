import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cell, columnName, lineName, withinText } from './monitor-cells.view.js';
import { columnsOf, type ColumnKey, type MonitorColumn } from './monitor-columns.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type { MonitorIntent, MonitorState } from './monitor-model.state.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

/** What the table is shown by: which lines are in view, and who hears of what is done to them. */
export interface TableFrame {
  /** The lines in the document, from the first to before the last. */
  readonly span: readonly [number, number];
  readonly send: (intent: MonitorIntent) => void;
  readonly scrolled: (event: Event) => void;
  readonly pressed: (event: KeyboardEvent) => void;
}

type Piece =
  | { readonly kind: 'line'; readonly index: number }
  | { readonly kind: 'gap'; readonly lines: number };

/** The table in a region that scrolls; only the lines in view are in the document, and the one in focus. */
export function monitorTable(
  state: MonitorState,
  words: WorkPlanMonitorWords,
  frame: TableFrame,
): TemplateResult {
  const { shown, focus, view } = state;
  const columns = columnsOf(state);
  const focused = shown.lines.findIndex(({ key }) => key === focus);
  const pieces = piecesOf(shown.lines.length, frame.span, focused);
  const open = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button.open') : null;
    const key = (button as HTMLElement | null)?.dataset.key;
    if (key !== undefined) frame.send({ kind: 'open', key });
  };
  return html`<div
    class="scroll"
    role="region"
    tabindex="-1"
    aria-labelledby="caption"
    data-view=${view}
    @scroll=${frame.scrolled}
  >
    <table part="table" aria-rowcount=${shown.lines.length + 1} aria-describedby="keys legend">
      <caption id="caption" class="visually-hidden">
        ${words.table(words.views[view])}
      </caption>
      <colgroup>
        <col class="name" />
        ${columns.map(({ width }) => html`<col class=${width} />`)}
      </colgroup>
      <thead>
        <tr aria-rowindex="1">
          ${head('name', state, words, frame)}
          ${columns.map(({ key }) => head(key, state, words, frame))}
        </tr>
      </thead>
      <tbody @click=${open} @keydown=${frame.pressed}>
        ${repeat(
          pieces,
          (piece, place) =>
            piece.kind === 'gap' ? `gap-${String(place)}` : shown.lines[piece.index]?.key,
          (piece) => {
            if (piece.kind === 'gap') return gap(piece.lines, columns.length + 1);
            const line = shown.lines[piece.index];
            return line && row(line, piece.index, columns, state, words);
          },
        )}
      </tbody>
    </table>
  </div>`;
}

/** Lines in the document, and gaps as high as those that are not. */
function piecesOf(
  count: number,
  [first, end]: readonly [number, number],
  focused: number,
): Piece[] {
  const held = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  if (focused >= 0 && focused < first) held.unshift(focused);
  if (focused >= end) held.push(focused);
  const pieces: Piece[] = [];
  let next = 0;
  for (const index of held) {
    if (index > next) pieces.push({ kind: 'gap', lines: index - next });
    pieces.push({ kind: 'line', index });
    next = index + 1;
  }
  if (count > next) pieces.push({ kind: 'gap', lines: count - next });
  return pieces;
}

function gap(lines: number, columns: number): TemplateResult {
  return html`<tr class="gap" aria-hidden="true" data-lines=${lines}>
    <td colspan=${columns}></td>
  </tr>`;
}

function head(
  key: ColumnKey,
  state: MonitorState,
  words: WorkPlanMonitorWords,
  { send }: TableFrame,
): TemplateResult {
  const { column, isDescending } = state.sort;
  const isSorted = column === key;
  const note = key.startsWith('heat:') ? undefined : words.columnNotes[key as 'late'];
  return html`<th
    scope="col"
    class=${key === 'name' ? 'name' : nothing}
    data-column=${key}
    aria-sort=${isSorted ? (isDescending ? 'descending' : 'ascending') : nothing}
  >
    <button
      type="button"
      class="sort"
      title=${note ?? nothing}
      @click=${() => {
        send({ kind: 'sort', column: key });
      }}
    >
      <span>${columnName(key, state, words)}</span
      ><span class="arrow" aria-hidden="true">${isSorted ? (isDescending ? '▼' : '▲') : ''}</span>
    </button>
  </th>`;
}

function row(
  line: MonitorLine,
  index: number,
  columns: readonly MonitorColumn[],
  state: MonitorState,
  words: WorkPlanMonitorWords,
): TemplateResult {
  const name = lineName(line, words);
  const within = withinText(line, state, words);
  const isHead = line.kind === 'district' && state.grouping === 'grouped';
  return html`<tr
    class="line"
    part="row"
    data-kind=${line.kind}
    ?data-head=${isHead}
    aria-rowindex=${index + 2}
  >
    <th scope="row" class="name">
      <button
        type="button"
        class="open"
        data-key=${line.key}
        tabindex=${line.key === state.focus ? 0 : -1}
        title=${name}
        aria-disabled=${line.kind === 'missing' ? 'true' : nothing}
      >
        <span class="who"
          >${
            line.kind === 'district' && line.district?.code != null ? words.inDistrict(name) : name
          }</span
        >
        ${
          line.kind === 'missing'
            ? html`<small>${words.withoutPlan}${within === null ? '' : `, ${within}`}</small>`
            : within === null
              ? nothing
              : html`<small>${within}</small>`
        }
      </button>
    </th>
    ${columns.map((column) => cell(line, column, words))}
  </tr>`;
}
