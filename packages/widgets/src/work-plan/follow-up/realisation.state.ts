import type { Fraction } from '@berdaya/core/kernel';
import { planRealisation } from '@berdaya/core/work-plan';
import type { PlanFacts } from './plan-facts.state.js';

/** The three readings of progress, in the order in which they come to be true. */
export const readings = ['claimed', 'evidenced', 'verified'] as const;

/** One reading of progress. */
export type Reading = (typeof readings)[number];

/** How much of a plan is done by each reading, and what the figures do not tell by themselves. */
export interface Realisation {
  readonly shares: Readonly<Record<Reading, Fraction | null>>;
  /** Activities in the plan, and those done by each reading. */
  readonly activities: number;
  readonly done: Readonly<Record<Reading, number>>;
  /** Names of the activities that each remark is about. */
  readonly remarks: readonly {
    readonly kind: RemarkKind;
    readonly activities: readonly string[];
  }[];
}

/** What a figure about a plan does not tell by itself. */
export type RemarkKind = 'withoutReport' | 'contested' | 'withoutEnd' | 'withoutTarget' | 'dropped';

/** The figures of a plan today, with their reasons. */
export function realisation(facts: PlanFacts): Realisation {
  const { card, record, today, timeZone } = facts;
  const told = planRealisation(record, { on: today, timeZone: timeZone ?? 'WIB' });
  const names = namesIn(facts);
  const kinds = ['withoutReport', 'contested', 'withoutEnd', 'withoutTarget', 'dropped'] as const;
  const done = (reading: Reading) =>
    card.items.filter(({ progress }) => progress[reading]?.percent === 100).length;
  return {
    shares: { claimed: card.claimed, evidenced: card.evidenced, verified: card.verified },
    activities: card.items.length,
    done: { claimed: done('claimed'), evidenced: done('evidenced'), verified: done('verified') },
    remarks: kinds
      .map((kind) => ({ kind, activities: told[kind].map((id) => names.get(id) ?? id) }))
      .filter(({ activities }) => activities.length > 0),
  };
}

/** What each activity is called, those of former revisions among them. */
function namesIn({ record }: PlanFacts): ReadonlyMap<string, string> {
  const plans = [...(record.revisions ?? []).map(({ plan }) => plan), record.plan];
  const items = plans.flatMap(({ items }) => items);
  return new Map(items.map(({ id, activity }) => [id, activity ?? id]));
}
