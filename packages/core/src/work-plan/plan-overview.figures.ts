import { daysAfter, instantAt, type CalendarDate, type Fraction } from '../kernel/index.js';
import { parentRegion, regionLevel, type RegionCode } from '../region/index.js';
import { reviewState, type ReviewState } from '../review/index.js';
import { addMoney, moneyBy, noSums, type OverviewSums } from './plan-overview.sums.js';
import { itemProgress, type ItemProgress } from './progress.ledger.js';
import type { ProgressEntry, WorkPlanRecord } from './progress.js';
import { activityFamilies, headingOf, ownActivities } from './sub-activities.js';
import type { RealisationMoment } from './work-plan.realisation.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** One activity of a plan that is done itself, as far as an overview tells of it. */
export interface ActivityFigures {
  readonly itemId: string;
  readonly endsOn: CalendarDate | null;
  /** Heading the activity stands under. */
  readonly group: string | null;
  /** Per cent; `null` where nothing is known. */
  readonly claimed: number | null;
  readonly evidenced: number | null;
  readonly verified: number | null;
  /** Whether its last day is past; `null` where it has none. */
  readonly isDue: boolean | null;
  readonly isLate: boolean | null;
  readonly isBlocked: boolean;
  readonly isContested: boolean;
}

/** One plan of an overview. */
export interface PlanFigures {
  readonly owner: WorkPlan['owner'];
  /** The kecamatan, by the owner's region; `null` where that is not known. */
  readonly district: RegionCode | null;
  readonly review: ReviewState;
  readonly activities: readonly ActivityFigures[];
  readonly sums: OverviewSums;
}

/**
 * How a plan as it is now stood on a day, from what had been reported, verified and decided by the end of it in the zone
 * given. Made plan by plan, so that a page can stay responsive over thousands of them.
 */
export function planFigures(record: WorkPlanRecord, moment: RealisationMoment): PlanFigures {
  const known = knownBy(record, moment);
  const headings = headingsOf(record.plan);
  const activities = progressOfItems(known).map(({ item, progress }) =>
    activityFigures(item, progress, headings.get(item.id) ?? null, moment.on),
  );
  const { owner } = record.plan;
  const review = reviewState(known.review ?? []);
  return {
    owner,
    district: districtOf(owner),
    review,
    activities,
    sums: {
      ...sumsOf(activities),
      ...moneyOf(record.plan),
      byStatus: { [review.status]: 1 },
      evidence: new Set(
        (known.entries ?? []).flatMap(({ evidence }) => evidence.map(({ id }) => id)),
      ).size,
      planning: planningOf(record.plan),
      changes: Math.max(0, (known.revisions ?? []).length - 1),
    },
  };
}

/**
 * How far each activity of a plan is; one that only heads sub-activities is told by them. Each is asked with its own
 * reports alone, and not with those of the whole plan.
 */
export function progressOfItems({
  plan,
  entries,
  verifications,
}: WorkPlanRecord): { readonly item: WorkPlanItem; readonly progress: ItemProgress }[] {
  const reported = byItem(entries ?? []);
  return ownActivities(plan.items).map((item) => {
    const own = reported.get(item.id) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    const about = (verifications ?? []).filter(({ entryIds }) =>
      entryIds.some((id) => ids.has(id)),
    );
    return { item, progress: itemProgress(item, own, about) };
  });
}

/** The record as it was known at the end of a day. */
export function knownBy(
  record: WorkPlanRecord,
  { on, timeZone }: RealisationMoment,
): WorkPlanRecord {
  const end = instantAt(daysAfter(on, 1), '00:00', timeZone);
  return {
    ...record,
    revisions: (record.revisions ?? []).filter(({ changedAt }) => changedAt < end),
    review: (record.review ?? []).filter(({ at }) => at < end),
    entries: (record.entries ?? []).filter(({ recordedAt }) => recordedAt < end),
    verifications: (record.verifications ?? []).filter(({ at }) => at < end),
  };
}

/** The kecamatan that an owner's region is, or lies in; `null` where no region of that level or below is known. */
export function districtOf({ region }: WorkPlan['owner']): RegionCode | null {
  if (region == null) return null;
  const level = regionLevel(region.code);
  if (level === 'district') return region.code;
  return level === 'village' ? (parentRegion(region.code) ?? null) : null;
}

/** The heading each activity stands under: a sub-activity under that of its activity. */
function headingsOf({ items }: WorkPlan): ReadonlyMap<string, string | null> {
  const families = activityFamilies(items);
  return new Map(
    families.flatMap(({ head, subs }) =>
      [head, ...subs].map(({ id }) => [id, headingOf(head)] as const),
    ),
  );
}

function byItem(entries: readonly ProgressEntry[]): ReadonlyMap<string, readonly ProgressEntry[]> {
  const lists = new Map<string, ProgressEntry[]>();
  for (const entry of entries) {
    const list = lists.get(entry.itemId);
    if (list === undefined) lists.set(entry.itemId, [entry]);
    else list.push(entry);
  }
  return lists;
}

function activityFigures(
  item: WorkPlanItem,
  { claimed, evidenced, verified, isContested }: ItemProgress,
  group: string | null,
  on: CalendarDate,
): ActivityFigures {
  const endsOn = item.endsOn ?? null;
  const isDue = endsOn === null ? null : endsOn < on;
  return {
    itemId: item.id,
    endsOn,
    group,
    claimed: claimed?.percent ?? null,
    evidenced: evidenced?.percent ?? null,
    verified: verified?.percent ?? null,
    isDue,
    isLate: isDue === null ? null : isDue && claimed?.percent !== 100,
    isBlocked: (claimed === null ? item.status : claimed.status) === 'blocked',
    isContested,
  };
}

function sumsOf(activities: readonly ActivityFigures[]): OverviewSums {
  const count = (isMeant: (each: ActivityFigures) => boolean) => activities.filter(isMeant).length;
  const mean = (percentOf: (each: ActivityFigures) => number | null): Fraction | null => {
    if (activities.length === 0) return null;
    const numerator = activities.reduce((sum, each) => sum + (percentOf(each) ?? 0), 0);
    return { numerator, denominator: 100 * activities.length };
  };
  return {
    ...noSums,
    plans: 1,
    activities: activities.length,
    due: count(({ isDue }) => isDue === true),
    late: count(({ isLate }) => isLate === true),
    withoutEnd: count(({ isDue }) => isDue === null),
    blocked: count(({ isBlocked }) => isBlocked),
    withoutReport: count(({ claimed }) => claimed === null),
    contested: count(({ isContested }) => isContested),
    done: count(({ claimed }) => claimed === 100),
    claimed: mean(({ claimed }) => claimed),
    evidenced: mean(({ evidenced }) => evidenced),
    verified: mean(({ verified }) => verified),
  };
}

function moneyOf({
  items,
}: WorkPlan): Pick<OverviewSums, 'costRupiah' | 'withoutCost' | 'bySource'> {
  const parts = items.flatMap(({ funding }) => funding ?? []);
  const sum = (amounts: readonly number[]) => amounts.reduce<number | null>(addMoney, 0);
  return {
    costRupiah: sum(items.map(({ costRupiah }) => costRupiah ?? 0)),
    withoutCost: ownActivities(items).filter(({ costRupiah }) => costRupiah == null).length,
    bySource: moneyBy((source) =>
      sum(parts.filter((part) => part.source === source).map(({ amountRupiah }) => amountRupiah)),
    ),
  };
}

function planningOf({ items }: WorkPlan): OverviewSums['planning'] {
  const planning: Record<string, { proposed: number; agreed: number; budgeted: number }> = {};
  for (const { planningLink } of items) {
    if (planningLink == null) continue;
    const { document, status } = planningLink;
    planning[document] ??= { proposed: 0, agreed: 0, budgeted: 0 };
    planning[document][status] += 1;
  }
  return planning;
}
