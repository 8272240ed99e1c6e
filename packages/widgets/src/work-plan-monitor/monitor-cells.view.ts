import type { CalendarDate } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import type { CellValue, ColumnKey, MonitorColumn } from './monitor-columns.state.js';
import { allParts, noPart, otherParts, type HeatCount } from './monitor-heat.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type { MonitorState } from './monitor-model.state.js';
import type { NamedColumn, WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;

/** What a column is called. */
export function columnName(key: ColumnKey, { view, grouping }: MonitorState, words: Words): string {
  if (key === 'name' && grouping === 'districts') return words.district;
  if (!key.startsWith('heat:')) return words.columns[key as NamedColumn];
  const part = key.slice('heat:'.length);
  if (part === allParts) return words.allActivities;
  if (part === otherParts) return words.otherGroups;
  if (part === noPart) return view === 'months' ? words.noMonth : words.noGroup;
  if (view === 'groups') return part;
  const [year = '', month] = part.split('-');
  return month === undefined ? year : `${words.months[Number(month) - 1] ?? month} ${year}`;
}

/** What a line is called: its owner, its kecamatan. */
export function lineName({ kind, name, district }: MonitorLine, words: Words): string {
  if (name !== '') return name;
  return kind === 'district' ? (district?.code ?? words.noDistrict) : words.person;
}

/** Where a line lies, where rows are villages; nothing where its kecamatan stands above it. */
export function withinText(
  { kind, district }: MonitorLine,
  { grouping }: MonitorState,
  words: Words,
): string | null {
  if (grouping !== 'plans' || kind === 'district' || district === null) return null;
  const name = district.name ?? district.code;
  return name === null ? words.noDistrict : words.inDistrict(name);
}

/** What a cell says, as text. */
export function cellText(line: MonitorLine, column: MonitorColumn, words: Words): string {
  if (column.key === 'status') return statusText(line, words);
  return valueText(column.valueOf(line), words);
}

/** A value as it is written. */
function valueText(value: CellValue, words: Words): string {
  const { format } = words;
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'count':
      return format.number(value.count);
    case 'money':
      return value.amount === null ? words.tooMuch : format.rupiah(value.amount);
    case 'share':
      return format.percent(value.share, 1);
    case 'score':
      return `${format.number(Math.round(value.percent * 10) / 10)}%`;
    case 'heat':
      return words.heat(value.count.done, value.count.all);
    default:
      return words.unknown;
  }
}

/** A cell on screen. */
export function cell(line: MonitorLine, column: MonitorColumn, words: Words): TemplateResult {
  const value = column.key === 'status' ? null : column.valueOf(line);
  const isMarked =
    value?.kind === 'count' &&
    value.count > 0 &&
    (column.key === 'late' || column.key === 'blocked' || column.key === 'contested');
  return html`<td
    part="cell"
    data-column=${column.key}
    data-kind=${value?.kind ?? 'none'}
    ?data-marked=${isMarked}
  >
    ${value?.kind === 'heat' ? heat(value.count, words) : cellText(line, column, words)}
  </td>`;
}

/** A box of a map: figures, and a bar as long as the share that is done. */
function heat({ all, done, late }: HeatCount, words: Words): TemplateResult {
  const percent = `${String(all === 0 ? 0 : (done / all) * 100)}%`;
  // A slash is read out as a date or a fraction, so the figures are there once more as a sentence.
  return html`<span class="visually-hidden">${words.heatTold(done, all, late)}</span>
    <span class="figure" aria-hidden="true">${words.heat(done, all)}</span>
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="whole" width="100%" height="100%"></rect>
      <rect class="done" width=${percent} height="100%"></rect>
    </svg>
    ${late === 0 ? nothing : html`<span class="late" aria-hidden="true">${words.heatLate(late)}</span>`}`;
}

/** A day as people write it; nothing where there is none. */
export function dayText(date: CalendarDate | null | undefined, words: Words): string {
  return date == null ? words.unknown : words.format.date(date);
}

function statusText(line: MonitorLine, words: Words): string {
  if (line.kind === 'plan') return words.statuses[line.plan.review.status];
  if (line.kind === 'missing') return words.withoutPlan;
  return words.plansAndMissing(line.plans.length, line.missing);
}
