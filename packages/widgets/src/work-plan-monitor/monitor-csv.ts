import { fundingSources, type OverviewSums } from '@berdaya/core/work-plan';
import { csvField } from '../attendance-recap/recap-csv.js';
import { cellText, columnName, lineName } from './monitor-cells.view.js';
import { columnsOf, type CellValue } from './monitor-columns.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type { MonitorState } from './monitor-model.state.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

/** A file to be saved. */
export interface MonitorFile {
  readonly name: string;
  /** With a byte order mark, by which Excel knows its encoding. */
  readonly text: string;
}

type Field = string | number;

/**
 * The rows shown, in their order, as values separated by semicolons, as an Indonesian Excel opens them. A share comes with
 * its numerator and denominator, and each row with the day it speaks of.
 */
export function monitorFile(state: MonitorState, words: WorkPlanMonitorWords): MonitorFile {
  const on = state.moment?.on ?? '';
  const columns = columnsOf(state);
  const head = [
    columnName('name', state, words),
    words.district,
    words.region,
    words.status,
    ...columns.flatMap(({ key }) => {
      if (key === 'status') return [];
      const name = columnName(key, state, words);
      const isShare = isFraction(key);
      return isShare
        ? [name, `${name}, ${words.numerator}`, `${name}, ${words.denominator}`]
        : [name];
    }),
    ...(state.view === 'progress' ? moneyHead(words) : []),
    words.asOf('').trim(),
  ];
  const lines = state.shown.lines.map((line) => [
    lineName(line, words),
    line.district?.name ?? '',
    codeOf(line),
    cellText(line, { key: 'status', width: 'l', valueOf: () => null }, words),
    ...columns.flatMap(({ key, valueOf }) =>
      key === 'status' ? [] : fields(valueOf(line), isFraction(key)),
    ),
    ...(state.view === 'progress' ? moneyFields(line.sums) : []),
    on,
  ]);
  const decimal = words.format.number(0.5).charAt(1);
  const text = [head, ...lines].map((line) =>
    line.map((field) => csvField(field, decimal)).join(';'),
  );
  return { name: `${words.fileName}-${on}.csv`, text: `\uFEFF${text.join('\r\n')}\r\n` };
}

function isFraction(key: string): boolean {
  return key.startsWith('heat:') || key === 'claimed' || key === 'evidenced' || key === 'verified';
}

/** A share in per cent to two decimals with what it is made of; what is not known is empty, not zero. */
function fields(value: CellValue, isShare: boolean): Field[] {
  const share =
    value?.kind === 'share'
      ? value.share
      : value?.kind === 'heat'
        ? { numerator: value.count.done, denominator: value.count.all }
        : null;
  if (isShare) {
    if (share === null) return ['', '', ''];
    const percent = Math.round((share.numerator * 10_000) / share.denominator) / 100;
    return [percent, share.numerator, share.denominator];
  }
  switch (value?.kind) {
    case 'count':
      return [value.count];
    case 'money':
      return [value.amount ?? ''];
    case 'score':
      return [value.percent];
    default:
      return [''];
  }
}

function moneyHead({ columns }: WorkPlanMonitorWords): string[] {
  return [columns.cost, ...fundingSources.map((source) => columns[source])];
}

function moneyFields(sums: OverviewSums | null): Field[] {
  if (sums === null) return ['', ...fundingSources.map(() => '')];
  return [sums.costRupiah ?? '', ...fundingSources.map((source) => sums.bySource[source] ?? '')];
}

function codeOf(line: MonitorLine): string {
  if (line.kind === 'district') return line.district?.code ?? '';
  return (line.kind === 'plan' ? line.plan.owner : line.owner).region?.code ?? '';
}
