import { isSameSignatory } from '../review/index.js';
import {
  mergeProgress,
  mergeVerifications,
  type ProgressEntry,
  type Verification,
} from './progress.js';
import { unreplaced } from './unreplaced.js';
import type { ProgressStatus, WorkPlanItem } from './work-plan.js';

/** How far an activity is, and the entry that says so; none where only the plan itself states it. */
export interface ProgressStanding {
  readonly percent: number;
  /** `null` where the plan states a percentage alone. */
  readonly status: ProgressStatus | null;
  readonly entry: ProgressEntry | null;
}

/**
 * How far one activity is: as claimed, as evidenced, as verified. The three are never mixed, and what is evidenced or
 * verified is never more than what is claimed. `null`: nothing known.
 */
export interface ItemProgress {
  readonly itemId: string;
  readonly claimed: ProgressStanding | null;
  readonly evidenced: ProgressStanding | null;
  readonly verified: (ProgressStanding & { readonly verification: Verification }) | null;
  /** Whether reports made without sight of each other disagree, so that a person has to decide. */
  readonly isContested: boolean;
}

/** Derives how far an item is from the entries and verifications of its plan, in any order. */
export function itemProgress(
  item: WorkPlanItem,
  entries: readonly ProgressEntry[],
  verifications: readonly Verification[],
): ItemProgress {
  const own = mergeProgress(entries).filter(({ itemId }) => itemId === item.id);
  const heads = progressHeads(own);
  const last = heads.at(-1);
  const claimed = last ? standing(last) : statedProgress(item);
  // A correction downwards takes back what was shown or confirmed above it.
  const within = own.filter(({ percent }) => claimed !== null && percent <= claimed.percent);
  const evidenced = within.filter(({ evidence }) => evidence.length > 0).at(-1);
  const verified = within.flatMap((entry) => {
    const verification = confirmationOf(entry, item, verifications);
    return verification === undefined ? [] : [{ ...standing(entry), verification }];
  });
  return {
    itemId: item.id,
    claimed,
    evidenced: evidenced === undefined ? null : standing(evidenced),
    verified: verified.at(-1) ?? null,
    isContested: heads.some(
      ({ percent, status }) => percent !== last?.percent || status !== last.status,
    ),
  };
}

/** Entries of one item that nobody has replaced, the latest last; of entries that only replace each other, all. */
export function progressHeads(ofItem: readonly ProgressEntry[]): readonly ProgressEntry[] {
  return unreplaced(mergeProgress(ofItem));
}

/** Whether a verification comes from somebody who answers for the entry: its author, or the item's responsible person. */
export function isOwnVerification(
  { by, role }: Verification,
  entry: ProgressEntry,
  item: WorkPlanItem | undefined,
): boolean {
  const responsible = item?.responsible;
  return (
    isSameSignatory(by, entry.by) ||
    isSameSignatory(by, responsible) ||
    isSameSignatory(role, responsible)
  );
}

/** The verification that confirms an entry: the last word on it, and not the word of who answers for it. */
function confirmationOf(
  entry: ProgressEntry,
  item: WorkPlanItem,
  verifications: readonly Verification[],
): Verification | undefined {
  const last = mergeVerifications(verifications)
    .filter((verification) => verification.entryIds.includes(entry.id))
    .filter((verification) => !isOwnVerification(verification, entry, item))
    .at(-1);
  return last?.verdict === 'confirmed' ? last : undefined;
}

function standing(entry: ProgressEntry): ProgressStanding {
  return { percent: entry.percent, status: entry.status, entry };
}

function statedProgress({ progressPercent, status }: WorkPlanItem): ProgressStanding | null {
  if (progressPercent == null) return null;
  return { percent: progressPercent, status: status ?? null, entry: null };
}
