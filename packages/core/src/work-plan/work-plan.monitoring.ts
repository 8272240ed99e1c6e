import type { CalendarDate, Fraction } from '../kernel/index.js';
import { reviewState, type ReviewState } from '../review/index.js';
import { itemProgress, type ItemProgress, type ProgressStanding } from './progress.ledger.js';
import type { WorkPlanRecord } from './progress.js';
import { ownActivities } from './sub-activities.js';
import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** One activity on the card. */
export interface MonitoredItem {
  readonly item: WorkPlanItem;
  readonly progress: ItemProgress;
  /** Whether its end is past on the day asked about and it is not claimed done; `null` where its end is not known. */
  readonly isLate: boolean | null;
}

/** What a visitor looks at: how far each activity is, and how far the plan is as a whole. */
export interface MonitoringCard {
  readonly owner: WorkPlan['owner'];
  readonly review: ReviewState;
  /** The activities that are done themselves: one that only heads sub-activities is told by them. */
  readonly items: readonly MonitoredItem[];
  /**
   * Means over all activities as exact shares, each counting the same; an activity nobody has spoken of adds nothing.
   * `null` for a plan without activities.
   */
  readonly claimed: Fraction | null;
  readonly evidenced: Fraction | null;
  readonly verified: Fraction | null;
  /** Ids of activities of which nothing is known. */
  readonly withoutReport: readonly string[];
}

/** The card of a plan as it stands on a day. */
export function monitoringCard(record: WorkPlanRecord, on: CalendarDate): MonitoringCard {
  const items = ownActivities(record.plan.items).map((item) => {
    const progress = itemProgress(item, record.entries ?? [], record.verifications ?? []);
    return { item, progress, isLate: isLate(item, progress, on) };
  });
  const share = (standingOf: (progress: ItemProgress) => ProgressStanding | null) =>
    meanShare(items.map(({ progress }) => standingOf(progress)?.percent ?? 0));
  return {
    owner: record.plan.owner,
    review: reviewState(record.review ?? []),
    items,
    claimed: share(({ claimed }) => claimed),
    evidenced: share(({ evidenced }) => evidenced),
    verified: share(({ verified }) => verified),
    withoutReport: items
      .filter(({ progress }) => progress.claimed === null)
      .map(({ item }) => item.id),
  };
}

function isLate(
  { endsOn }: WorkPlanItem,
  { claimed }: ItemProgress,
  on: CalendarDate,
): boolean | null {
  return endsOn == null ? null : endsOn < on && claimed?.percent !== 100;
}

function meanShare(percents: readonly number[]): Fraction | null {
  if (percents.length === 0) return null;
  const numerator = percents.reduce((sum, percent) => sum + percent, 0);
  return { numerator, denominator: 100 * percents.length };
}
