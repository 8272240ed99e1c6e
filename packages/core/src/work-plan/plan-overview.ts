import type { Gazetteer, Region, RegionCode } from '../region/index.js';
import { districtOf, planFigures, type PlanFigures } from './plan-overview.figures.js';
import { addSums, type OverviewSums } from './plan-overview.sums.js';
import type { WorkPlanRecord } from './progress.js';
import type { RealisationMoment } from './work-plan.realisation.js';
import type { WorkPlan } from './work-plan.js';

/** What an overview is asked for. */
export interface OverviewOptions extends RealisationMoment {
  /** Who is expected to have a plan; where that is not given, nobody is missed. */
  readonly expected?: readonly WorkPlan['owner'][];
  /** What regions are called, before the gazetteer is asked. */
  readonly regions?: readonly Region[];
  readonly gazetteer?: Pick<Gazetteer, 'region'>;
}

/** The plans of one kecamatan together; the code is `null` for owners whose kecamatan is not known. */
export interface DistrictFigures {
  readonly code: RegionCode | null;
  /** `null` where nobody has said what the code is called. */
  readonly name: string | null;
  readonly plans: readonly PlanFigures[];
  readonly withoutPlan: readonly WorkPlan['owner'][];
  readonly sums: OverviewSums;
}

/** Many plans as they stood on a day. */
export interface PlanOverview {
  /** In the order given. */
  readonly plans: readonly PlanFigures[];
  /** In the order of their codes, those without a code last. */
  readonly districts: readonly DistrictFigures[];
  /** Who is expected to have a plan and has none (R81), in the order given. */
  readonly withoutPlan: readonly WorkPlan['owner'][];
  readonly total: OverviewSums;
}

/** Many plans as they stood on a day: each of them, by kecamatan, and together. */
export function planOverview(
  records: readonly WorkPlanRecord[],
  options: OverviewOptions,
): PlanOverview {
  return overviewOf(
    records.map((record) => planFigures(record, options)),
    options,
  );
}

/** The overview of plans whose figures are there already. */
export function overviewOf(
  plans: readonly PlanFigures[],
  { expected = [], regions = [], gazetteer }: Omit<OverviewOptions, keyof RealisationMoment>,
): PlanOverview {
  const withoutPlan = ownersWithoutPlan(plans, expected);
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const [plansIn, missingIn] = [
    byDistrict(plans, ({ district }) => district),
    byDistrict(withoutPlan, districtOf),
  ];
  const codes = [...new Set([...plansIn.keys(), ...missingIn.keys()])].sort(byCode);
  const districts = codes.map((code): DistrictFigures => {
    const own = plansIn.get(code) ?? [];
    return {
      code,
      name: code === null ? null : (names.get(code) ?? gazetteer?.region(code)?.name ?? null),
      plans: own,
      withoutPlan: missingIn.get(code) ?? [],
      sums: addSums(own.map(({ sums }) => sums)),
    };
  });
  return { plans, districts, withoutPlan, total: addSums(districts.map(({ sums }) => sums)) };
}

/**
 * Who is expected to have a plan and has none, as rule R81 finds them, in one walk over both lists: of two villages the
 * codes decide where both have one, else the names as they are written, capitals and spaces aside.
 */
export function ownersWithoutPlan(
  plans: readonly Pick<PlanFigures, 'owner'>[],
  expected: readonly WorkPlan['owner'][],
): WorkPlan['owner'][] {
  const held = new Set<string>();
  for (const { owner } of plans) {
    const code = villageCode(owner);
    held.add(code === null ? `uncoded ${nameOf(owner)}` : `coded ${code}`);
    held.add(`any ${nameOf(owner)}`);
  }
  return expected.filter((owner) => {
    const code = villageCode(owner);
    if (code === null) return !held.has(`any ${nameOf(owner)}`);
    return !held.has(`coded ${code}`) && !held.has(`uncoded ${nameOf(owner)}`);
  });
}

function villageCode({ kind, region }: WorkPlan['owner']): RegionCode | null {
  return kind === 'village' ? (region?.code ?? null) : null;
}

function nameOf({ kind, name }: WorkPlan['owner']): string {
  return `${kind} ${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}

function byDistrict<Each>(
  all: readonly Each[],
  districtOfEach: (each: Each) => RegionCode | null,
): Map<RegionCode | null, Each[]> {
  const lists = new Map<RegionCode | null, Each[]>();
  for (const each of all) {
    const code = districtOfEach(each);
    const list = lists.get(code);
    if (list === undefined) lists.set(code, [each]);
    else list.push(each);
  }
  return lists;
}

function byCode(one: RegionCode | null, other: RegionCode | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}
