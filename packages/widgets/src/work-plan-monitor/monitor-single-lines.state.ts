import {
  districtOf,
  type DistrictFigures,
  type OverviewSums,
  type PlanOverview,
  type WorkPlanOwner,
} from '@berdaya/core/work-plan';
import { compareNames } from './monitor-columns.state.js';
import type { MonitoredPlan, MonitorState } from './monitor-model.state.js';

/** What every line has: a key, its kecamatan, and figures where there are some. */
export interface LineBase {
  readonly key: string;
  readonly name: string;
  readonly district: DistrictFigures | null;
  readonly sums: OverviewSums | null;
}

/** What the line of one owner has. */
interface SingleBase extends LineBase {
  /** Its place by name; the same for the same name. */
  readonly rank: number;
}

/** A plan. */
interface PlanLine extends SingleBase {
  readonly kind: 'plan';
  readonly plan: MonitoredPlan;
  readonly sums: OverviewSums;
}

/** An owner who is expected to have a plan and has none. */
interface MissingLine extends SingleBase {
  readonly kind: 'missing';
  readonly owner: WorkPlanOwner;
  readonly sums: null;
}

/** An owner with a plan or without. */
export type SingleLine = PlanLine | MissingLine;

/** Made once for an overview: whatever is filtered and sorted later begins with these. */
const linesOf = new WeakMap<PlanOverview, { isPublic: boolean; lines: readonly SingleLine[] }>();

/** The lines of all owners, by name. */
export function allLines(state: MonitorState): readonly SingleLine[] {
  const { overview, isPublic } = state;
  if (overview === null) return [];
  const known = linesOf.get(overview);
  if (known?.isPublic === isPublic) return known.lines;
  const lines = ranked(unrankedLines(state, overview));
  linesOf.set(overview, { isPublic, lines });
  return lines;
}

function unrankedLines({ plans, isPublic }: MonitorState, overview: PlanOverview): SingleLine[] {
  const districts = new Map(overview.districts.map((each) => [each.code, each]));
  return [
    ...plans.map((plan): PlanLine => ({
      kind: 'plan',
      key: `plan-${String(plan.position)}`,
      name: shownOwner(plan.owner, isPublic),
      rank: 0,
      district: districts.get(plan.district) ?? null,
      plan,
      sums: plan.sums,
    })),
    ...overview.withoutPlan.map((owner, index): MissingLine => ({
      kind: 'missing',
      key: `missing-${String(index)}`,
      name: shownOwner(owner, isPublic),
      rank: 0,
      district: districts.get(districtOf(owner)) ?? null,
      owner,
      sums: null,
    })),
  ];
}

/** Comparing names as people order them is dear, so that it is done once. */
function ranked(lines: SingleLine[]): readonly SingleLine[] {
  lines.sort((one, other) => compareNames(one.name, other.name));
  let rank = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && compareNames(before.name, line.name) !== 0) rank = index;
    return { ...line, rank };
  });
}

/** The name of an owner; of a person, nothing in public. */
export function shownOwner({ kind, name }: WorkPlanOwner, isPublic: boolean): string {
  return isPublic && kind === 'person' ? '' : name;
}
