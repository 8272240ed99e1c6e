import type { ActivityFigures } from '@berdaya/core/work-plan';
import type { MonitorColumn } from './monitor-columns.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type {
  MonitoredPlan,
  MonitorReading,
  MonitorState,
  MonitorView,
} from './monitor-model.state.js';

/** Activities of one part of a plan: how many there are, are done, and are late. */
export interface HeatCount {
  readonly all: number;
  readonly done: number;
  readonly late: number;
}

/** More columns nobody reads: months become years, and seldom groups one column. */
const mostColumns = 18;

/** Key of the column with what has no month or no group, and of that with the groups which are too many. */
export const noPart = '';
export const otherParts = '…';

/** The columns that were asked for last: a table that scrolls asks again and again. */
const made = new WeakMap<readonly MonitoredPlan[], { name: string; columns: MonitorColumn[] }>();

/** The columns of a map: all activities, then each month in which they are to end, or each group they stand in. */
export function heatColumns({ plans, view, reading }: MonitorState): readonly MonitorColumn[] {
  const name = `${view} ${reading}`;
  const known = made.get(plans);
  if (known?.name === name) return known.columns;
  const columns = columnsFor(plans, view, reading);
  made.set(plans, { name, columns });
  return columns;
}

function columnsFor(
  plans: readonly MonitoredPlan[],
  view: MonitorView,
  reading: MonitorReading,
): MonitorColumn[] {
  const partOf = view === 'months' ? monthOf(plans) : groupOf(plans);
  const parts = partsIn(plans, partOf);
  const counts = new WeakMap<MonitorLine, ReadonlyMap<string, HeatCount>>();
  const countsOf = (line: MonitorLine) => {
    const known = counts.get(line) ?? countParts(plansOf(line), partOf, reading);
    counts.set(line, known);
    return known;
  };
  const column = (key: string): MonitorColumn => ({
    key: `heat:${key}`,
    width: 'm',
    valueOf: (line) => {
      const count = countsOf(line).get(key);
      return count === undefined ? null : { kind: 'heat', count };
    },
  });
  return [column(allParts), ...parts.map(column)];
}

/** Key of the column over all months or groups. */
export const allParts = '*';

/** Which part an activity belongs to. */
type PartOf = (activity: ActivityFigures) => string;

function plansOf(line: MonitorLine): readonly MonitoredPlan[] {
  return line.kind === 'plan' ? [line.plan] : line.kind === 'district' ? line.plans : [];
}

function monthOf(plans: readonly MonitoredPlan[]): PartOf {
  const month = ({ endsOn }: ActivityFigures) => endsOn?.slice(0, 7) ?? noPart;
  const months = new Set(plans.flatMap(({ activities }) => activities.map(month)));
  if (months.size <= mostColumns) return month;
  return ({ endsOn }) => endsOn?.slice(0, 4) ?? noPart;
}

function groupOf(plans: readonly MonitoredPlan[]): PartOf {
  const sizes = new Map<string, number>();
  for (const { activities } of plans) {
    for (const { group } of activities) {
      const key = group ?? noPart;
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
  }
  if (sizes.size <= mostColumns) return ({ group }) => group ?? noPart;
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, mostColumns - 1);
  const kept = new Set(largest.map(([key]) => key));
  return ({ group }) => (kept.has(group ?? noPart) ? (group ?? noPart) : otherParts);
}

/** In order, those without a month or group last. */
function partsIn(plans: readonly MonitoredPlan[], partOf: PartOf): string[] {
  const found = new Set<string>();
  for (const { activities } of plans) for (const each of activities) found.add(partOf(each));
  const rank = (part: string) => (part === noPart ? 2 : part === otherParts ? 1 : 0);
  return [...found].sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0),
  );
}

function countParts(
  plans: readonly MonitoredPlan[],
  partOf: PartOf,
  reading: MonitorReading,
): ReadonlyMap<string, HeatCount> {
  const counts = new Map<string, { all: number; done: number; late: number }>();
  for (const { activities } of plans) {
    for (const each of activities) {
      for (const key of [allParts, partOf(each)]) {
        const count = counts.get(key) ?? { all: 0, done: 0, late: 0 };
        counts.set(key, count);
        const isDone = each[reading] === 100;
        count.all += 1;
        count.done += isDone ? 1 : 0;
        count.late += each.isDue === true && !isDone ? 1 : 0;
      }
    }
  }
  return counts;
}
