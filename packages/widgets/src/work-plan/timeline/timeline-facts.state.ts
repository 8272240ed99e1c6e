import type { CalendarDate } from '@berdaya/core/kernel';
import { reviewState, type ReviewStatus } from '@berdaya/core/review';
import {
  itemProgress,
  weekOf,
  type ItemProgress,
  type WorkPlanItem,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import type { TimelineWords } from './timeline.words.js';

type Reader = (item: WorkPlanItem) => ItemProgress;

/** Reads how far each activity is when it is asked for; a ledger is sorted by activity once, and not for each. */
export function progressReader({ entries, verifications }: WorkPlanRecord): Reader {
  const own = new Map<string, NonNullable<typeof entries>>();
  for (const entry of entries ?? [])
    own.set(entry.itemId, [...(own.get(entry.itemId) ?? []), entry]);
  const known = new Map<WorkPlanItem, ItemProgress>();
  return (item) => {
    const found = known.get(item);
    if (found !== undefined) return found;
    const reported = own.get(item.id) ?? [];
    const progress = itemProgress(
      item,
      reported,
      reported.length === 0 ? [] : (verifications ?? []),
    );
    known.set(item, progress);
    return progress;
  };
}

/** How far a plan is whose days cannot be changed. */
export type LockedStatus = Exclude<ReviewStatus, 'draft' | 'returned'>;

/** Why the days of a plan cannot be changed now; `null` where they can. */
export function lockedBy({ review }: WorkPlanRecord): LockedStatus | null {
  const { status } = reviewState(review ?? []);
  return status === 'draft' || status === 'returned' ? null : status;
}

/** Whether an activity's end is past and it is not reported done; `null` where its end is not known. */
export function isLate({ endsOn }: WorkPlanItem, progress: ItemProgress, on: CalendarDate) {
  return endsOn == null ? null : endsOn < on && progress.claimed?.percent !== 100;
}

/** "dilaporkan 80%, ada bukti 30%": how far an activity is, each for itself. */
export function progressTold(
  { claimed, evidenced, verified }: ItemProgress,
  words: TimelineWords,
): string {
  if (claimed === null) return words.unreported;
  const part = (word: string, percent: number | undefined) => `${word} ${String(percent ?? 0)}%`;
  return [
    part(words.claimed, claimed.percent),
    part(words.evidenced, evidenced?.percent),
    part(words.verified, verified?.percent),
  ].join(', ');
}

/** "III November 2018 s.d. I Desember 2018": the columns of the form that days fall into. */
export function weeksTold(
  from: CalendarDate,
  to: CalendarDate,
  words: TimelineWords,
  monthOf: (date: CalendarDate) => string,
): string {
  const [first, last] = [weekOf(from), weekOf(to)].map(({ week }) => weekNames[week - 1] ?? '');
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (isOneMonth && first === last) return `${first ?? ''} ${monthOf(to)}`;
  const start = isOneMonth ? first : `${first ?? ''} ${monthOf(from)}`;
  return `${start ?? ''} ${words.until} ${last ?? ''} ${monthOf(to)}`;
}

/** The columns of a month, as the form heads them. */
export const weekNames = ['I', 'II', 'III', 'IV'] as const;
