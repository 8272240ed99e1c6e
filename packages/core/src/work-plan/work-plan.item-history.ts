import { canonicalJson, type Instant, type TimeZone } from '../kernel/index.js';
import type { Minutes } from '../review/index.js';
import { lockBefore } from './period-lock.js';
import { mergePlanning } from './planning.ledger.js';
import {
  mergeProgress,
  mergeVerifications,
  type PeriodLock,
  type PlanningEntry,
  type ProgressEntry,
  type Verification,
  type WorkPlanRecord,
  type WorkPlanRevision,
} from './progress.js';
import type { WorkPlanItem } from './work-plan.js';

/** A field of an item that one revision changed; `null` for empty. */
export interface FieldChange {
  readonly field: keyof WorkPlanItem;
  readonly before: unknown;
  readonly after: unknown;
}

/** One thing that happened to an item: who did it and when, and what it was. */
export type ItemEvent = { readonly by: string; readonly at: Instant } & (
  | {
      readonly kind: 'reported';
      readonly entry: ProgressEntry;
      /** The lock that had settled the day of the report before it was recorded. */
      readonly settledBy: PeriodLock | null;
    }
  | {
      readonly kind: 'verified';
      readonly verification: Verification;
      /** The reports on this item that were looked at. */
      readonly entries: readonly ProgressEntry[];
    }
  | { readonly kind: 'planned'; readonly entry: PlanningEntry }
  | {
      /** `added` by the first revision that has the item, `removed` by the first that has it no more. */
      readonly kind: 'added' | 'changed' | 'removed';
      readonly revision: number;
      readonly minutes: Minutes | null;
      /** What a `changed` item changed; nothing for the others. */
      readonly changes: readonly FieldChange[];
    }
);

/**
 * All that happened to an item, the oldest first: reports, verifications, words on its planning, and what each revision
 * changed of it. In which zone reports were recorded matters where they do not say on which day it was seen.
 */
export function itemHistory(
  { revisions, entries, verifications, planning, locks }: WorkPlanRecord,
  itemId: string,
  timeZone?: TimeZone | null,
): ItemEvent[] {
  const own = mergeProgress(entries ?? []).filter((entry) => entry.itemId === itemId);
  const events: ItemEvent[] = [
    ...revisionEvents(revisions ?? [], itemId),
    ...mergePlanning(planning ?? [])
      .filter((entry) => entry.itemId === itemId)
      .map((entry) => ({ ...signed(entry.by, entry.recordedAt), kind: 'planned' as const, entry })),
    ...own.map((entry) => {
      const settledBy = lockBefore(entry, locks ?? [], timeZone) ?? null;
      const { by, recordedAt } = entry;
      return { ...signed(by, recordedAt), kind: 'reported' as const, entry, settledBy };
    }),
    ...mergeVerifications(verifications ?? []).flatMap((verification) => {
      const looked = own.filter(({ id }) => verification.entryIds.includes(id));
      const { by, at } = verification;
      return looked.length === 0
        ? []
        : [{ ...signed(by, at), kind: 'verified' as const, verification, entries: looked }];
    }),
  ];
  // Of one moment, what stands first here stays first.
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function signed(by: string, at: Instant) {
  return { by, at };
}

/** Each revision is held against the one of the number before, so that two of one number do not undo each other. */
function revisionEvents(revisions: readonly WorkPlanRevision[], itemId: string): ItemEvent[] {
  const inOrder = [...revisions].sort((a, b) => a.number - b.number);
  return inOrder.flatMap((revision): ItemEvent[] => {
    const before = inOrder.filter(({ number }) => number < revision.number).at(-1);
    const [was, is] = [itemOf(before, itemId), itemOf(revision, itemId)];
    const changes = was && is ? changesBetween(was, is) : [];
    if (!was && !is) return [];
    if (was && is && changes.length === 0) return [];
    const kind = !was ? 'added' : is ? 'changed' : 'removed';
    const { number, changedBy, changedAt, minutes } = revision;
    return [
      {
        ...signed(changedBy, changedAt),
        kind,
        revision: number,
        minutes: minutes ?? null,
        changes,
      },
    ];
  });
}

function itemOf(revision: WorkPlanRevision | undefined, itemId: string): WorkPlanItem | undefined {
  return revision?.plan.items.find(({ id }) => id === itemId);
}

function changesBetween(was: WorkPlanItem, is: WorkPlanItem): FieldChange[] {
  const fields = new Set([...Object.keys(was), ...Object.keys(is)]) as Set<keyof WorkPlanItem>;
  return [...fields].flatMap((field) => {
    const [before, after] = [was[field] ?? null, is[field] ?? null];
    return canonicalJson(before) === canonicalJson(after) ? [] : [{ field, before, after }];
  });
}
