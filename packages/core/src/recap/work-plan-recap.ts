import { success, sumRupiah, type Fraction, type Issue, type Success } from '../kernel/index.js';
import { isRegionCode, type RegionLevel } from '../region/index.js';
import {
  fundingSources,
  itemProgress,
  ownActivities,
  workPlanFunding,
  type FundingSource,
  type ItemProgress,
  type ProgressEntry,
  type WorkPlanFunding,
  type WorkPlanRecord,
} from '../work-plan/index.js';
import { upTo } from './recap.columns.js';

/** How far activities are, of those of which anything is known. */
export interface ProgressCount {
  readonly known: number;
  /** Activities at 100 %. */
  readonly complete: number;
  /** Mean progress of those known, as a share of 1; `null` where nothing is known. */
  readonly share: Fraction | null;
}

/** The work plans (RKTL) of one region. */
export interface WorkPlanRecapRow {
  /** Code of the region; `null` gathers plans whose owner's region is unknown. */
  readonly region: string | null;
  readonly plans: number;
  readonly items: number;
  /** Activities whose reports disagree. */
  readonly contestedItems: number;
  readonly funding: WorkPlanFunding;
  readonly claimed: ProgressCount;
  readonly evidenced: ProgressCount;
  readonly verified: ProgressCount;
}

/** Work plans by region, in order of code, and all of them. */
export interface WorkPlanRecap {
  readonly rows: readonly WorkPlanRecapRow[];
  readonly total: WorkPlanRecapRow;
}

/** What is kept of a plan. */
interface Plan {
  readonly region: string | null;
  readonly funding: WorkPlanFunding;
  readonly progress: readonly ItemProgress[];
}

/**
 * Progress and money of work plans by the region of their owners: claimed, evidenced and verified apart, rupiah exact. A
 * plan handed in again counts once, with the warning `recap.plan-twice`. Throws a `RangeError` beyond exact sums.
 */
export function workPlanRecap(
  records: readonly WorkPlanRecord[],
  level: RegionLevel,
): Success<WorkPlanRecap> {
  const warnings: Issue[] = [];
  const seen = new Set<string>();
  const byRegion = new Map<string | null, Plan[]>();
  for (const [place, record] of records.entries()) {
    const { id } = record.plan;
    if (seen.has(id)) {
      const params = { plan: id };
      warnings.push({ code: 'recap.plan-twice', severity: 'warning', path: [place], params });
      continue;
    }
    seen.add(id);
    const plan = planOf(record, level);
    const others = byRegion.get(plan.region);
    if (others === undefined) byRegion.set(plan.region, [plan]);
    else others.push(plan);
  }
  const inOrder = [...byRegion].sort(([a], [b]) => (b === null || (a !== null && a < b) ? -1 : 1));
  const rows = inOrder.map(([region, plans]) => rowOf(region, plans));
  const total = rowOf(null, [...byRegion.values()].flat());
  return success({ rows, total }, warnings);
}

function planOf({ plan, entries, verifications }: WorkPlanRecord, level: RegionLevel): Plan {
  const code = plan.owner.region?.code;
  const byItem = new Map<string, ProgressEntry[]>();
  for (const entry of entries ?? []) {
    const others = byItem.get(entry.itemId);
    if (others === undefined) byItem.set(entry.itemId, [entry]);
    else others.push(entry);
  }
  return {
    region: code !== undefined && isRegionCode(code) ? upTo(code, level) : null,
    funding: workPlanFunding(plan),
    progress: ownActivities(plan.items).map((item) =>
      itemProgress(item, byItem.get(item.id) ?? [], verifications ?? []),
    ),
  };
}

function rowOf(region: string | null, plans: readonly Plan[]): WorkPlanRecapRow {
  const progress = plans.flatMap((plan) => plan.progress);
  return {
    region,
    plans: plans.length,
    items: progress.length,
    contestedItems: progress.filter(({ isContested }) => isContested).length,
    funding: fundingOf(plans.map(({ funding }) => funding)),
    claimed: progressOf(progress.map(({ claimed }) => claimed)),
    evidenced: progressOf(progress.map(({ evidenced }) => evidenced)),
    verified: progressOf(progress.map(({ verified }) => verified)),
  };
}

function fundingOf(fundings: readonly WorkPlanFunding[]): WorkPlanFunding {
  const sumOf = (source: FundingSource) =>
    sumRupiah(fundings.map(({ bySource }) => bySource[source]));
  return {
    costRupiah: sumRupiah(fundings.map(({ costRupiah }) => costRupiah)),
    bySource: Object.fromEntries(fundingSources.map((source) => [source, sumOf(source)])) as Record<
      FundingSource,
      number
    >,
    fundedRupiah: sumRupiah(fundings.map(({ fundedRupiah }) => fundedRupiah)),
  };
}

function progressOf(standings: readonly ({ readonly percent: number } | null)[]): ProgressCount {
  const percents = standings.flatMap((standing) => (standing === null ? [] : [standing.percent]));
  const known = percents.length;
  const numerator = percents.reduce((sum, percent) => sum + percent, 0);
  return {
    known,
    complete: percents.filter((percent) => percent === 100).length,
    share: known === 0 ? null : { numerator, denominator: 100 * known },
  };
}
