import type { ChainCheck } from './chains.state.js';
import type { Signal } from './signals.state.js';

/** Lists of the review that are shown in part while they are long. */
export type ReviewList = 'conflicts' | 'unreadable' | 'strayed' | 'signals' | 'changes';

/** A lock that waits to be confirmed; `sessionId` is `null` for the whole training. */
interface LockDraft {
  readonly sessionId: string | null;
  readonly author: string;
  readonly reason: string | null;
}

/** What the review knows beside the sheet. */
export interface ReviewState {
  /** How many of each list are shown. */
  readonly shown: Readonly<Record<ReviewList, number>>;
  /** Whose marks are about to settle several conflicts. */
  readonly source: string | null;
  readonly lock: LockDraft | null;
  readonly chains: ChainCheck;
  /** `null` until they have been looked for. */
  readonly signals: readonly Signal[] | null;
}

/** What people and the review's own checks can tell it. */
export type ReviewIntent =
  | { readonly kind: 'show-more'; readonly list: ReviewList }
  | { readonly kind: 'choose-source'; readonly key: string | null }
  | { readonly kind: 'draft-lock'; readonly lock: LockDraft | null }
  | { readonly kind: 'chains'; readonly chains: ChainCheck }
  | { readonly kind: 'signals'; readonly signals: readonly Signal[] };

/** How many of a long list are shown at first, and how many more at a time. */
export const pageLength = 50;

/** A review before anything was looked at. */
export const emptyReview: ReviewState = {
  shown: {
    conflicts: pageLength,
    unreadable: pageLength,
    strayed: pageLength,
    signals: pageLength,
    changes: pageLength,
  },
  source: null,
  lock: null,
  chains: { kind: 'due' },
  signals: null,
};

/** Decides what an intent leads to. */
export function reviewUpdate(state: ReviewState, intent: ReviewIntent): ReviewState {
  switch (intent.kind) {
    case 'show-more': {
      const { list } = intent;
      return { ...state, shown: { ...state.shown, [list]: state.shown[list] + pageLength } };
    }
    case 'choose-source':
      return { ...state, source: intent.key };
    case 'draft-lock':
      return { ...state, lock: intent.lock };
    case 'chains':
      return { ...state, chains: intent.chains };
    case 'signals':
      return { ...state, signals: intent.signals };
  }
}
