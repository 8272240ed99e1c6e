import type { Issue } from '../kernel/index.js';

/** What a recap finds in its input, by code, with what the sentence about it says. */
export interface RecapIssueParams {
  /** Marks of people who are not on the roster: not counted. */
  readonly 'recap.unknown-participant': { training: string; count: number };
  /** Marks in sessions that the training does not have: not counted. */
  readonly 'recap.unknown-session': { training: string; count: number };
  /** Marks whose status no version known here writes: counted as not recorded. */
  readonly 'recap.unknown-status': { training: string; count: number };
  /** Several marks of one person in one session: counted once if they agree, as contested if not. */
  readonly 'recap.mark-twice': { training: string; count: number };
  /** People listed more than once on a roster: the first line counts. */
  readonly 'recap.participant-twice': { training: string; count: number };
  /** Sessions listed more than once: the first counts. */
  readonly 'recap.session-twice': { training: string; count: number };
  /** A training handed in again: the first counts. */
  readonly 'recap.training-twice': { training: string; count: number };
  /** Regions of people whose code is none of Kemendagri's: counted as unknown. */
  readonly 'recap.unreadable-region': { training: string; count: number };
  /** A policy with terms that a recap cannot count by: it is refused. */
  readonly 'recap.policy-not-counted': { policy: string; fields: readonly string[] };
  /** A plan handed in again: the first counts. */
  readonly 'recap.plan-twice': { plan: string };
  /** Rows in which one person may be more than once: not to be published. */
  readonly 'recap.rows-overlap': Record<string, never>;
}

type Counted = Exclude<
  keyof RecapIssueParams,
  'recap.policy-not-counted' | 'recap.plan-twice' | 'recap.rows-overlap'
>;

/** Counts what is odd, by training and code, so that a million odd marks are a handful of issues. */
export class OddCounts {
  readonly #counts = new Map<string, { place: number; code: Counted; count: number }>();

  add(place: number, code: Counted): void {
    const key = `${place} ${code}`;
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { place, code, count: 1 });
    else counted.count += 1;
  }

  /** The issues so far, by training; `idOf` names the training at a place. */
  issues(idOf: (place: number) => string): Issue[] {
    return [...this.#counts.values()]
      .sort((a, b) => a.place - b.place)
      .map(({ place, code, count }) => ({
        code,
        severity: 'warning',
        path: place < 0 ? [] : [place],
        params: { training: idOf(place), count },
      }));
  }
}
