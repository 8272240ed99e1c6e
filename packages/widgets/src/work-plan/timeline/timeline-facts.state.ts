import type { CalendarDate } from '@berdaya/core/kernel';
import {
  itemProgress,
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

/** The columns of a month, as the form heads them. */
export const weekNames = ['I', 'II', 'III', 'IV'] as const;
