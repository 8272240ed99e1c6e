import { compareFractions, type Fraction } from '@berdaya/core/kernel';
import { fundingSources, type FundingSource, type OverviewSums } from '@berdaya/core/work-plan';
import { heatColumns, type HeatCount } from './monitor-heat.state.js';
import type { MonitorLine } from './monitor-lines.state.js';
import type { MonitorState } from './monitor-model.state.js';

/** Counts that are columns of their own. */
export type CountKey =
  | 'activities'
  | 'due'
  | 'late'
  | 'blocked'
  | 'withoutReport'
  | 'contested'
  | 'evidence'
  | 'withoutCost'
  | 'changes';

/** How far activities are in a planning document. */
export type PlanningKey = 'proposed' | 'agreed' | 'budgeted';

/** What names a column; those of a map by what they count. */
export type ColumnKey =
  | 'name'
  | 'status'
  | CountKey
  | 'claimed'
  | 'evidenced'
  | 'verified'
  | 'realised'
  | 'cost'
  | FundingSource
  | PlanningKey
  | `heat:${string}`;

/** What stands in a cell: text, a count, money, a share, a part of a whole, per cent of a score; `null` for nothing known. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'money'; readonly amount: number | null }
  | { readonly kind: 'share'; readonly share: Fraction }
  | { readonly kind: 'heat'; readonly count: HeatCount }
  | { readonly kind: 'score'; readonly percent: number }
  | null;

/** A column: what it tells of a line, and how wide it is in letters' sizes. */
export interface MonitorColumn {
  readonly key: ColumnKey;
  readonly width: 's' | 'm' | 'l';
  readonly valueOf: (line: MonitorLine) => CellValue;
}

/** The columns after the name. */
export function columnsOf(state: MonitorState): readonly MonitorColumn[] {
  switch (state.view) {
    case 'progress':
      return [
        { key: 'status', width: 'l', valueOf: () => null },
        ...(['activities', 'due', 'late', 'blocked', 'withoutReport', 'contested'] as const).map(
          countColumn,
        ),
        ...(['claimed', 'evidenced', 'verified'] as const).map((key): MonitorColumn => ({
          key,
          width: 'm',
          valueOf: ofSums((sums) => sums[key] && { kind: 'share', share: sums[key] }),
        })),
        countColumn('evidence'),
        ...(state.hasInstrument ? [realisedColumn(state)] : []),
      ];
    case 'money':
      return [
        countColumn('activities'),
        moneyColumn('cost', ({ costRupiah }) => costRupiah),
        countColumn('withoutCost'),
        ...fundingSources.map((source) => moneyColumn(source, ({ bySource }) => bySource[source])),
        ...(['proposed', 'agreed', 'budgeted'] as const).map(planningColumn),
        countColumn('changes'),
      ];
    default:
      return heatColumns(state);
  }
}

/** Negative, zero or positive as the first comes before the second; what is not known comes last both ways. */
export function compareValues(one: CellValue, other: CellValue, isDescending: boolean): number {
  const [first, second] = [comparable(one), comparable(other)];
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
  return isDescending ? compared(second, first) : compared(first, second);
}

/** Shares are compared exactly; a column has values of one kind. */
function compared(first: Comparable, second: Comparable): number {
  if (typeof first === 'object' && typeof second === 'object') return comparedShares(first, second);
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return typeof first === 'string' && typeof second === 'string' ? compareNames(first, second) : 0;
}

/** Exact products of numbers decide where they are exact, as those of counts are; ten thousand are sorted by them. */
function comparedShares(first: Fraction, second: Fraction): number {
  const [one, other] = [first.numerator * second.denominator, second.numerator * first.denominator];
  return Number.isSafeInteger(one) && Number.isSafeInteger(other)
    ? one - other
    : compareFractions(first, second);
}

type Comparable = string | number | Fraction;

/** Names in the order of people: Desa 2 before Desa 10. */
export const compareNames = new Intl.Collator('id', { numeric: true }).compare;

function comparable(value: CellValue): Comparable | null {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'count':
      return value.count;
    case 'money':
      return value.amount;
    case 'share':
      return value.share;
    case 'score':
      return value.percent;
    case 'heat':
      return { numerator: value.count.done, denominator: value.count.all };
    default:
      return null;
  }
}

function ofSums(valueOf: (sums: OverviewSums) => CellValue): MonitorColumn['valueOf'] {
  return ({ sums }) => sums && valueOf(sums);
}

function countColumn(key: CountKey): MonitorColumn {
  const valueOf = ofSums((sums) => ({ kind: 'count', count: sums[key] }));
  return { key, width: 's', valueOf };
}

function moneyColumn(
  key: 'cost' | FundingSource,
  amountOf: (sums: OverviewSums) => number | null,
): MonitorColumn {
  const valueOf = ofSums((sums) => ({ kind: 'money', amount: amountOf(sums) }));
  return { key, width: 'l', valueOf };
}

function planningColumn(key: PlanningKey): MonitorColumn {
  return {
    key,
    width: 's',
    valueOf: ofSums(({ planning }) => ({
      kind: 'count',
      count: Object.values(planning).reduce((sum, counts) => sum + counts[key], 0),
    })),
  };
}

function realisedColumn({ realised }: MonitorState): MonitorColumn {
  return {
    key: 'realised',
    width: 'm',
    valueOf: (line) => {
      if (line.kind !== 'plan') return null;
      const percent = realised.get(line.plan.position) ?? null;
      return percent === null ? null : { kind: 'score', percent };
    },
  };
}
