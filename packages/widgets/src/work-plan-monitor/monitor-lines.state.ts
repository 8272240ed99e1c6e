import { nameKey } from '@berdaya/core/identity';
import type { ReviewStatus } from '@berdaya/core/review';
import {
  addSums,
  districtOf,
  type DistrictFigures,
  type OverviewSums,
  type WorkPlanOwner,
} from '@berdaya/core/work-plan';
import { columnsOf, compareValues, type CellValue } from './monitor-columns.state.js';
import type { MonitoredPlan, MonitorFilter, MonitorState } from './monitor-model.state.js';

/** What every line has: a key, its kecamatan, and figures where there are some. */
interface LineBase {
  readonly key: string;
  readonly name: string;
  readonly district: DistrictFigures | null;
  readonly sums: OverviewSums | null;
}

/** A plan. */
interface PlanLine extends LineBase {
  readonly kind: 'plan';
  readonly plan: MonitoredPlan;
  readonly sums: OverviewSums;
}

/** An owner who is expected to have a plan and has none. */
interface MissingLine extends LineBase {
  readonly kind: 'missing';
  readonly owner: WorkPlanOwner;
  readonly sums: null;
}

/** A kecamatan with what is shown of it added up. */
interface DistrictLine extends LineBase {
  readonly kind: 'district';
  readonly plans: readonly MonitoredPlan[];
  readonly missing: number;
  readonly sums: OverviewSums;
}

/** A row of the table. */
export type MonitorLine = PlanLine | MissingLine | DistrictLine;

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
  const single = allLines(state).filter((line) => isShown(line, state));
  const plans = single.filter((line): line is PlanLine => line.kind === 'plan');
  const sums = addSums(plans.map((line) => line.sums));
  return {
    lines: arranged(single, state),
    plans: plans.length,
    missing: single.length - plans.length,
    sums,
  };
}

/** What a line says in the column it is sorted by. */
function sortValue(line: MonitorLine, state: MonitorState): CellValue {
  const { column } = state.sort;
  if (column === 'name') return { kind: 'text', text: line.name };
  if (column === 'status') {
    return line.kind === 'plan'
      ? { kind: 'count', count: reviewStatuses.indexOf(line.plan.review.status) }
      : null;
  }
  const found = columnsOf(state).find(({ key }) => key === column);
  return found?.valueOf(line) ?? null;
}

function allLines({ plans, overview, isPublic }: MonitorState): (PlanLine | MissingLine)[] {
  const districts = new Map((overview?.districts ?? []).map((each) => [each.code, each]));
  return [
    ...plans.map((plan): PlanLine => ({
      kind: 'plan',
      key: `plan-${String(plan.position)}`,
      name: shownOwner(plan.owner, isPublic),
      district: districts.get(plan.district) ?? null,
      plan,
      sums: plan.sums,
    })),
    ...(overview?.withoutPlan ?? []).map((owner, index): MissingLine => ({
      kind: 'missing',
      key: `missing-${String(index)}`,
      name: shownOwner(owner, isPublic),
      district: districts.get(districtOf(owner)) ?? null,
      owner,
      sums: null,
    })),
  ];
}

/** The name of an owner; of a person, nothing in public. */
export function shownOwner({ kind, name }: WorkPlanOwner, isPublic: boolean): string {
  return isPublic && kind === 'person' ? '' : name;
}

function isShown(line: PlanLine | MissingLine, { filter }: MonitorState): boolean {
  const { district, status, isLateOnly, isMissingOnly, text } = filter;
  if (district !== '' && (line.district?.code ?? 'none') !== district) return false;
  if (line.kind === 'missing') return status === '' && !isLateOnly && isNamed(line, text);
  if (isMissingOnly || (isLateOnly && line.sums.late === 0)) return false;
  if (status !== '' && line.plan.review.status !== status) return false;
  return isNamed(line, text);
}

const keys = new Map<string, string>();

/** Names are long the same, and their keys are dear. */
function keyOf(name: string): string {
  const known = keys.get(name) ?? nameKey(name);
  keys.set(name, known);
  return known;
}

/** Whether the village or its kecamatan is named so, in any spelling. */
function isNamed({ name, district }: PlanLine | MissingLine, text: MonitorFilter['text']): boolean {
  const wanted = text.trim();
  if (wanted === '') return true;
  const key = keyOf(wanted);
  return [name, district?.name ?? ''].some(
    (each) =>
      each.toLowerCase().includes(wanted.toLowerCase()) ||
      (key !== '' && keyOf(each).includes(key)),
  );
}

function arranged(lines: readonly (PlanLine | MissingLine)[], state: MonitorState): MonitorLine[] {
  if (state.grouping === 'plans') return sorted(lines, state);
  const byDistrict = new Map<DistrictFigures | null, (PlanLine | MissingLine)[]>();
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
  lines: readonly (PlanLine | MissingLine)[],
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

/** In the order asked for; lines that are equal in it stay as they stand. */
function sorted<Line extends MonitorLine>(lines: readonly Line[], state: MonitorState): Line[] {
  const { column, isDescending } = state.sort;
  const columns = columnsOf(state);
  const found = columns.find(({ key }) => key === column);
  const valueOf = (line: Line): CellValue =>
    found === undefined || column === 'status' ? sortValue(line, state) : found.valueOf(line);
  return lines
    .map((line) => ({ line, value: valueOf(line) }))
    .sort((one, other) => compareValues(one.value, other.value, isDescending))
    .map(({ line }) => line);
}
