import { wallClock, type CalendarDate, type Instant, type TimeZone } from '../kernel/index.js';
import { hasMeasurableTarget } from './measurable-target.js';
import { itemProgress, type ItemProgress } from './progress.ledger.js';
import {
  mergeProgress,
  type ProgressEntry,
  type Verification,
  type WorkPlanRecord,
} from './progress.js';
import { ownActivities } from './sub-activities.js';
import type { WorkPlanItem } from './work-plan.js';

/** Whether an item was done by its last day; `not-due` where it need not be yet. */
export type ItemTiming = 'on-time' | 'late' | 'not-due';

/**
 * A plan as the instrument `rktl-realisation` asks for it: one value for each item, `null` where nothing is known. Of an
 * item somebody has reported on, what is not evidenced or not verified is 0 %, and not unknown.
 */
export interface RealisationRows {
  readonly standing: readonly ('planned' | 'dropped')[];
  readonly target: readonly ('measurable' | 'unmeasurable')[];
  readonly claimed: readonly (number | null)[];
  readonly evidenced: readonly (number | null)[];
  readonly verified: readonly (number | null)[];
  readonly 'claimed-timing': readonly (ItemTiming | null)[];
  readonly 'evidenced-timing': readonly (ItemTiming | null)[];
  readonly 'verified-timing': readonly (ItemTiming | null)[];
}

/** The rows of a plan, which item each is, and what the figures do not tell by themselves. Items are named by their ids. */
export interface PlanRealisation {
  readonly items: readonly string[];
  readonly input: RealisationRows;
  /** In an earlier revision of the plan, and in it no more. */
  readonly dropped: readonly string[];
  /** Planned, and nobody has said how far they are. */
  readonly withoutReport: readonly string[];
  /** Planned without a target that can be measured: done, or nothing. */
  readonly withoutTarget: readonly string[];
  /** Planned without a last day: nobody can tell whether they are late. */
  readonly withoutEnd: readonly string[];
  /** Reports made without sight of each other disagree. */
  readonly contested: readonly string[];
}

/** The day a plan is looked at, to its end, as clocks in the zone show it. */
export interface RealisationMoment {
  readonly on: CalendarDate;
  readonly timeZone: TimeZone;
}

/**
 * How far the items of a plan as it is now were on a day, from what had been reported and verified by then: what came
 * later makes no difference. An item on time was reported done, for good, on its last day or before; one that is due and
 * not reported done is late, whether or not anybody has reported.
 */
export function planRealisation(
  { plan, revisions, entries, verifications }: WorkPlanRecord,
  moment: RealisationMoment,
): PlanRealisation {
  const isKnown = (at: Instant) => dayOf(at, moment) <= moment.on;
  const reported = mergeProgress(entries ?? []).filter(({ recordedAt }) => isKnown(recordedAt));
  const verified = (verifications ?? []).filter(({ at }) => isKnown(at));
  const current = ownActivities(plan.items);
  const earlier = (revisions ?? []).flatMap((revision) => ownActivities(revision.plan.items));
  const dropped = new Map(earlier.map((item) => [item.id, item]));
  for (const { id } of plan.items) dropped.delete(id);
  const planned = current.map((item) => plannedItem(item, reported, verified, moment));
  const idsOf = (isMeant: (each: PlannedItem) => boolean) =>
    planned.filter(isMeant).map(({ item }) => item.id);
  const droppedItems = [...dropped.values()];
  return {
    items: [...current, ...droppedItems].map(({ id }) => id),
    input: inputOf(planned, droppedItems),
    dropped: droppedItems.map(({ id }) => id),
    withoutReport: idsOf(({ progress }) => progress.claimed === null),
    withoutTarget: idsOf(({ item }) => !hasMeasurableTarget(item)),
    withoutEnd: idsOf(({ item }) => item.endsOn == null),
    contested: idsOf(({ progress }) => progress.isContested),
  };
}

type Reading = 'claimed' | 'evidenced' | 'verified';

interface PlannedItem {
  readonly item: WorkPlanItem;
  readonly progress: ItemProgress;
  readonly timing: Readonly<Record<Reading, ItemTiming | null>>;
}

function plannedItem(
  item: WorkPlanItem,
  reported: readonly ProgressEntry[],
  verified: readonly Verification[],
  moment: RealisationMoment,
): PlannedItem {
  const own = reported.filter(({ itemId }) => itemId === item.id);
  const timing = (reading: Reading) => itemTiming(item, own, verified, reading, moment);
  return {
    item,
    progress: itemProgress(item, own, verified),
    timing: {
      claimed: timing('claimed'),
      evidenced: timing('evidenced'),
      verified: timing('verified'),
    },
  };
}

function inputOf(
  planned: readonly PlannedItem[],
  dropped: readonly WorkPlanItem[],
): RealisationRows {
  const nothing = dropped.map(() => null);
  const percents = (reading: Reading) => [
    ...planned.map(({ progress }) =>
      progress.claimed === null ? null : (progress[reading]?.percent ?? 0),
    ),
    ...nothing,
  ];
  const timings = (reading: Reading) => [
    ...planned.map(({ timing }) => timing[reading]),
    ...nothing,
  ];
  const items = [...planned.map(({ item }) => item), ...dropped];
  return {
    standing: [...planned.map(() => 'planned' as const), ...dropped.map(() => 'dropped' as const)],
    target: items.map((item) => (hasMeasurableTarget(item) ? 'measurable' : 'unmeasurable')),
    claimed: percents('claimed'),
    evidenced: percents('evidenced'),
    verified: percents('verified'),
    'claimed-timing': timings('claimed'),
    'evidenced-timing': timings('evidenced'),
    'verified-timing': timings('verified'),
  };
}

function itemTiming(
  item: WorkPlanItem,
  own: readonly ProgressEntry[],
  verified: readonly Verification[],
  reading: Reading,
  moment: RealisationMoment,
): ItemTiming | null {
  const { endsOn } = item;
  if (endsOn == null) return null;
  const isDue = endsOn < moment.on;
  if (itemProgress(item, own, verified)[reading]?.percent !== 100) {
    return isDue ? 'late' : 'not-due';
  }
  const since = doneSince(item, own, verified, reading);
  // Where only the plan itself says that it is done, nobody knows since when.
  if (since === null) return isDue ? null : 'on-time';
  return dayOf(since, moment) <= endsOn ? 'on-time' : 'late';
}

/** When an item was first reported done without being taken back afterwards. */
function doneSince(
  item: WorkPlanItem,
  own: readonly ProgressEntry[],
  verified: readonly Verification[],
  reading: Reading,
): Instant | null {
  let since: Instant | null = null;
  for (const [index, { recordedAt }] of own.entries()) {
    const isDone = itemProgress(item, own.slice(0, index + 1), verified)[reading]?.percent === 100;
    since = isDone ? (since ?? recordedAt) : null;
  }
  return since;
}

function dayOf(at: Instant, { timeZone }: RealisationMoment): CalendarDate {
  return wallClock(at, timeZone).date;
}
