import { nameKey } from '@berdaya/core/identity';
import type { ReviewStatus } from '@berdaya/core/review';
import { addSums, type DistrictFigures, type OverviewSums } from '@berdaya/core/work-plan';
import { columnsOf, compareValues, type CellValue } from './monitor-columns.state.js';
import type { MonitoredPlan, MonitorState } from './monitor-model.state.js';
import { allLines, type LineBase, type SingleLine } from './monitor-single-lines.state.js';

/** A kecamatan with what is shown of it added up. */
interface DistrictLine extends LineBase {
  readonly kind: 'district';
  readonly plans: readonly MonitoredPlan[];
  readonly missing: number;
  readonly sums: OverviewSums;
}

/** A row of the table. */
export type MonitorLine = SingleLine | DistrictLine;

/** The ways of a plan, from the first to the last. */
export const reviewStatuses: readonly ReviewStatus[] = [
  'draft',
  'submitted',
  'returned',
  'verified',
  'approved',
  'closed',
];

/** What is shown: the rows, and what they come to. */
export interface MonitorLines {
  readonly lines: readonly MonitorLine[];
  readonly plans: number;
  readonly missing: number;
  readonly sums: OverviewSums;
}

/** The rows under the filter, in their order. */
export function shownLines(state: MonitorState): MonitorLines {
  const single = allLines(state).filter(shownBy(state));
  const plans = single.filter((line) => line.kind === 'plan');
  const sums = addSums(plans.map((line) => line.sums));
  return {
    lines: arranged(single, state),
    plans: plans.length,
    missing: single.length - plans.length,
    sums,
  };
}

/** Tells which lines are shown. */
function shownBy({ filter }: MonitorState): (line: SingleLine) => boolean {
  const { district, status, isLateOnly, isMissingOnly, text } = filter;
  const isNamed = namedBy(text);
  return (line) => {
    if (district !== '' && (line.district?.code ?? 'none') !== district) return false;
    if (line.kind === 'missing') return status === '' && !isLateOnly && isNamed(line);
    if (isMissingOnly || (isLateOnly && line.sums.late === 0)) return false;
    if (status !== '' && line.plan.review.status !== status) return false;
    return isNamed(line);
  };
}

const keys = new Map<string, string>();

/** By what a name is searched in any spelling. Names are the same for long, and their keys are dear. */
export function searchKey(name: string): string {
  const known = keys.get(name) ?? nameKey(name);
  keys.set(name, known);
  return known;
}

/** Tells whether the village or its kecamatan is named so, in any spelling. */
function namedBy(text: string): (line: SingleLine) => boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return () => true;
  const key = searchKey(wanted);
  const isFound = (name: string) =>
    name.toLowerCase().includes(wanted) || (key !== '' && searchKey(name).includes(key));
  const found = new Map<DistrictFigures | null, boolean>();
  return ({ name, district }) => {
    const isDistrict = found.get(district) ?? isFound(district?.name ?? '');
    found.set(district, isDistrict);
    return isDistrict || isFound(name);
  };
}

function arranged(lines: readonly SingleLine[], state: MonitorState): MonitorLine[] {
  if (state.grouping === 'plans') return sorted(lines, state);
  const byDistrict = new Map<DistrictFigures | null, SingleLine[]>();
  for (const line of lines) {
    const held = byDistrict.get(line.district);
    if (held === undefined) byDistrict.set(line.district, [line]);
    else held.push(line);
  }
  const heads = [...byDistrict].map(([district, own]) => districtLine(district, own));
  return sorted(heads, state).flatMap((head) =>
    state.grouping === 'districts'
      ? [head]
      : [head, ...sorted(byDistrict.get(head.district) ?? [], state)],
  );
}

function districtLine(
  district: DistrictFigures | null,
  lines: readonly SingleLine[],
): DistrictLine {
  const plans = lines.flatMap((line) => (line.kind === 'plan' ? [line.plan] : []));
  return {
    kind: 'district',
    key: `district-${district?.code ?? 'none'}`,
    name: district?.name ?? district?.code ?? '',
    district,
    plans,
    missing: lines.length - plans.length,
    sums: addSums(plans.map(({ sums }) => sums)),
  };
}

/** In the order asked for; lines that are equal in it stay as they stand, by name. */
function sorted<Line extends MonitorLine>(lines: readonly Line[], state: MonitorState): Line[] {
  const valueOf = sortedBy(state);
  return lines
    .map((line) => ({ line, value: valueOf(line) }))
    .sort((one, other) => compareValues(one.value, other.value, state.sort.isDescending))
    .map(({ line }) => line);
}

/** What lines are sorted by. */
function sortedBy(state: MonitorState): (line: MonitorLine) => CellValue {
  const { column } = state.sort;
  if (column === 'name') return placeByName;
  if (column === 'status') return placeByStatus;
  return columnsOf(state).find(({ key }) => key === column)?.valueOf ?? (() => null);
}

function placeByName(line: MonitorLine): CellValue {
  return line.kind === 'district'
    ? { kind: 'text', text: line.name }
    : { kind: 'count', count: line.rank };
}

function placeByStatus(line: MonitorLine): CellValue {
  if (line.kind !== 'plan') return null;
  return { kind: 'count', count: reviewStatuses.indexOf(line.plan.review.status) };
}
