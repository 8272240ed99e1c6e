import type { Instant } from '@berdaya/core/kernel';
import type { Minutes } from '@berdaya/core/review';
import { fieldHistory, linesOf, type PlanLineOf, type WorkPlanItem } from '@berdaya/core/work-plan';
import type { PlanFacts, ReportLine } from './plan-facts.state.js';

/** Fields whose former values are told, in the order of the form. */
export const toldFields = [
  'activity',
  'responsible',
  'startsOn',
  'endsOn',
  'place',
  'costRupiah',
  'indicator',
] as const satisfies readonly (keyof WorkPlanItem)[];

/** A field whose former values are told. */
export type ToldField = (typeof toldFields)[number];

/** Something that happened to an activity. */
export type ItemEvent =
  | { readonly kind: 'reported'; readonly at: Instant; readonly line: ReportLine }
  | {
      readonly kind: 'verified';
      readonly at: Instant;
      readonly line: PlanLineOf<'verification'>;
    }
  | { readonly kind: 'planned'; readonly at: Instant; readonly line: PlanLineOf<'planning'> }
  | {
      readonly kind: 'changed';
      readonly at: Instant;
      readonly by: string;
      readonly field: ToldField;
      readonly value: string | number | null;
      readonly former: string | number | null;
      readonly revision: number;
      readonly minutes: Minutes | null;
    };

/** What happened to an activity: reports, verifications, planning, fields that changed; the latest first. */
export function itemEvents({ lines, record }: PlanFacts, itemId: string): readonly ItemEvent[] {
  const reports = linesOf(lines, 'progress').filter((line) => line.itemId === itemId);
  const ids = new Set(reports.map(({ id }) => id));
  const events: ItemEvent[] = [
    ...changes(record.revisions ?? [], itemId),
    ...reports.map((line) => ({ kind: 'reported', at: line.recordedAt, line }) as const),
    ...linesOf(lines, 'verification')
      .filter(({ entryIds }) => entryIds.some((id) => ids.has(id)))
      .map((line) => ({ kind: 'verified', at: line.recordedAt, line }) as const),
    ...linesOf(lines, 'planning')
      .filter((line) => line.itemId === itemId)
      .map((line) => ({ kind: 'planned', at: line.recordedAt, line }) as const),
  ];
  return events.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Values that fields took in later revisions; the plan as first handed in changed nothing. */
function changes(
  revisions: NonNullable<PlanFacts['record']['revisions']>,
  itemId: string,
): ItemEvent[] {
  return toldFields.flatMap((field) => {
    const versions = fieldHistory(revisions, itemId, field);
    return versions
      .slice(1)
      .map(({ changedAt, changedBy, value, revision, minutes }, index): ItemEvent => ({
        kind: 'changed',
        at: changedAt,
        by: changedBy,
        field,
        value,
        former: versions[index]?.value ?? null,
        revision,
        minutes,
      }));
  });
}
