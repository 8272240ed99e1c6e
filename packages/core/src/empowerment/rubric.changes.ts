import { canonicalJson, compareFractions, type Fraction } from '../kernel/index.js';
import type { EmpowermentRubric, RubricBand, RubricDomain, RubricIndicator } from './rubric.js';

/** A part of a rubric that can change. */
export type RubricPart = 'domain' | 'indicator' | 'band';

/** One thing that is different in a later rubric; parts are the same where their ids are. */
export type RubricChange = { readonly part: RubricPart; readonly id: string } & (
  | { readonly change: 'added' | 'removed' }
  /** Title or description of a level, in Indonesian: another question may be asked. */
  | { readonly change: 'reworded' }
  | {
      readonly change: 'reweighted' | 'bound-moved';
      readonly before: Fraction;
      readonly after: Fraction;
    }
  /** Levels or their points. */
  | { readonly change: 'rescaled' }
  /** What evidence is asked for, or who may verify. */
  | { readonly change: 'evidence-changed' }
  /** To another domain. */
  | { readonly change: 'moved'; readonly before: string; readonly after: string }
);

/** What changed from one rubric to a later one, in the order of the later one; what was removed comes last. */
export function rubricChanges(before: EmpowermentRubric, after: EmpowermentRubric): RubricChange[] {
  return [
    ...partChanges('domain', before.domains, after.domains, (one, other) => [
      ...titleChange('domain', one, other),
      ...weightChange('domain', one, other),
    ]),
    ...partChanges('indicator', placed(before), placed(after), indicatorChanges),
    ...partChanges('band', before.bands, after.bands, bandChanges),
  ];
}

/** Whether an indicator asks the same in both rubrics, and gives the same points for the same level. */
export function isSameMeasure(one: RubricIndicator, other: RubricIndicator): boolean {
  return wordsOf(one) === wordsOf(other) && scaleOf(one) === scaleOf(other);
}

/** Whether an indicator needs the same evidence in both, and the same people may verify it. */
export function isSameProof(one: RubricIndicator, other: RubricIndicator): boolean {
  return proofOf(one) === proofOf(other);
}

interface PlacedIndicator extends RubricIndicator {
  readonly domainId: string;
}

function placed({ domains }: EmpowermentRubric): PlacedIndicator[] {
  return domains.flatMap(({ id, indicators }) =>
    indicators.map((indicator) => ({ ...indicator, domainId: id })),
  );
}

function indicatorChanges(one: PlacedIndicator, other: PlacedIndicator): RubricChange[] {
  const named = { part: 'indicator', id: one.id } as const;
  return [
    ...(wordsOf(one) === wordsOf(other) ? [] : [{ ...named, change: 'reworded' } as const]),
    ...(scaleOf(one) === scaleOf(other) ? [] : [{ ...named, change: 'rescaled' } as const]),
    ...weightChange('indicator', one, other),
    ...(isSameProof(one, other) ? [] : [{ ...named, change: 'evidence-changed' } as const]),
    ...(one.domainId === other.domainId
      ? []
      : [{ ...named, change: 'moved', before: one.domainId, after: other.domainId } as const]),
  ];
}

function bandChanges(one: RubricBand, other: RubricBand): RubricChange[] {
  const { from: before } = one;
  const { from: after } = other;
  return [
    ...titleChange('band', one, other),
    ...(compareFractions(before, after) === 0
      ? []
      : [{ part: 'band', id: one.id, change: 'bound-moved', before, after } as const]),
  ];
}

function weightChange(
  part: RubricPart,
  { id, weight: before }: RubricDomain | RubricIndicator,
  { weight: after }: RubricDomain | RubricIndicator,
): RubricChange[] {
  if (compareFractions(before, after) === 0) return [];
  return [{ part, id, change: 'reweighted', before, after }];
}

function titleChange(
  part: RubricPart,
  one: RubricDomain | RubricBand,
  other: RubricDomain | RubricBand,
): RubricChange[] {
  return one.title.id === other.title.id ? [] : [{ part, id: one.id, change: 'reworded' }];
}

/** What is asked, in the words of the source language: a translation added later asks nothing else. */
function wordsOf({ title, levels }: RubricIndicator): string {
  return JSON.stringify([title.id, ...levels.map(({ description }) => description.id)]);
}

function scaleOf({ levels }: RubricIndicator): string {
  return JSON.stringify(levels.map(({ level, points }) => [level, points]));
}

function proofOf({ evidence, verifiers }: RubricIndicator): string {
  return canonicalJson([evidence ?? [], verifiers ?? []]);
}

function partChanges<Part extends { readonly id: string }>(
  part: RubricPart,
  before: readonly Part[],
  after: readonly Part[],
  changesOf: (one: Part, other: Part) => RubricChange[],
): RubricChange[] {
  const changed = after.flatMap((other) => {
    const one = before.find(({ id }) => id === other.id);
    return one ? changesOf(one, other) : [{ part, id: other.id, change: 'added' } as const];
  });
  const removed = before
    .filter(({ id }) => !after.some((other) => other.id === id))
    .map(({ id }) => ({ part, id, change: 'removed' }) as const);
  return [...changed, ...removed];
}
