import { describe, expect, test } from 'vitest';
import {
  aDomain,
  aFinding,
  aLevel,
  anAnswer,
  anAssessment,
  anIndicator,
  aRubric,
  aRubricOf,
} from './empowerment.test-support.js';
import {
  compareAssessments,
  rubricChanges,
  rubricHash,
  type EmpowermentRubric,
  type RubricIndicator,
} from './index.js';

const half = { numerator: 1, denominator: 2 };
const third = { numerator: 1, denominator: 3 };
const b = (change: Partial<RubricIndicator> = {}) => anIndicator({ id: 'b', ...change });
const first = aRubricOf(anIndicator(), b());
const later = (...indicators: readonly RubricIndicator[]): EmpowermentRubric => ({
  ...aRubricOf(...indicators),
  version: 2,
});
const levels = (a: number, ofB: number | null, version = 1) =>
  anAssessment({
    rubric: { id: 'r', version },
    indicators: [anAnswer({ level: a }), anAnswer({ indicatorId: 'b', level: ofB })],
  });
const claimed = { as: 'claimed' } as const;

describe('under one rubric', () => {
  const {
    isSameRubric,
    rubricChanges: changes,
    shared,
  } = compareAssessments(
    { rubric: first, assessment: levels(1, 2) },
    { rubric: { ...first }, assessment: levels(3, 2) },
    claimed,
  );

  test('each indicator, each domain and the total are compared', () => {
    expect([isSameRubric, changes]).toEqual([true, []]);
    expect(shared?.indicators).toEqual([
      { indicatorId: 'a', before: 1, after: 3, change: 2 },
      { indicatorId: 'b', before: 2, after: 2, change: 0 },
    ]);
    const whole = {
      before: { exact: '25', rounded: 25 },
      after: { exact: '75', rounded: 75 },
      change: { exact: '50', rounded: 50 },
    };
    expect(shared?.domains).toEqual([{ domainId: 'd', ...whole }]);
    expect(shared?.score).toEqual(whole);
  });

  test('the other way round everything is the other way round', () => {
    const back = compareAssessments(
      { rubric: first, assessment: levels(3, 2) },
      { rubric: first, assessment: levels(1, 2) },
      claimed,
    ).shared;
    expect(back?.score.change).toEqual({ exact: '-50', rounded: -50 });
    expect(back?.indicators.map(({ change }) => change)).toEqual([-2, 0]);
  });

  test('what is not known in one of the two is not a change', () => {
    const { shared: partly } = compareAssessments(
      { rubric: first, assessment: levels(1, null) },
      { rubric: first, assessment: levels(3, 2) },
      claimed,
    );
    expect(partly?.indicators[1]).toEqual({
      indicatorId: 'b',
      before: null,
      after: 2,
      change: null,
    });
    expect(partly?.score.change).toBeNull();
    const backwards = compareAssessments(
      { rubric: first, assessment: levels(1, 1) },
      { rubric: first, assessment: levels(3, null) },
      claimed,
    ).shared;
    expect(backwards?.indicators[1]?.change).toBeNull();
    expect(backwards?.score.change).toBeNull();
  });

  test('one reading is compared with the same reading', () => {
    const comparison = compareAssessments(
      { rubric: first, assessment: levels(1, 2) },
      { rubric: first, assessment: { ...levels(3, 2), verifications: [aFinding()] } },
      { as: 'verified' },
    );
    expect(comparison.shared?.indicators[0]).toEqual({
      indicatorId: 'a',
      before: null,
      after: 2,
      change: null,
    });
  });
});

describe('under different rubrics', () => {
  test('only what asks the same is scored again, weighed as the later rubric weighs it', () => {
    const rubric: EmpowermentRubric = {
      ...later(),
      domains: [
        aDomain({
          weight: half,
          indicators: [
            anIndicator({ weight: third }),
            b({ weight: third }),
            anIndicator({ id: 'c', weight: third }),
          ],
        }),
        aDomain({ id: 'e', weight: half, indicators: [anIndicator({ id: 'f' })] }),
      ],
    };
    const { before, after, shared, isSameRubric } = compareAssessments(
      { rubric: first, assessment: levels(1, 2) },
      { rubric, assessment: levels(3, 2, 2) },
      claimed,
    );
    expect(isSameRubric).toBe(false);
    // Each alone: the later one is not complete under its own rubric.
    expect(before.results['rubric/score']).toEqual({ exact: '25', rounded: 25 });
    expect(after.results['rubric/score']).toBeNull();
    expect(shared?.score).toEqual({
      before: { exact: '25', rounded: 25 },
      after: { exact: '75', rounded: 75 },
      change: { exact: '50', rounded: 50 },
    });
    expect(shared?.domains.map(({ domainId }) => domainId)).toEqual(['d']);
    // Scored without the rest, which is nobody's fault.
    expect([shared?.before.issues, shared?.after.issues]).toEqual([[], []]);
    expect(shared?.after.instrument.headline.class).toBeUndefined();
    expect(shared?.after.instrument.title.id).toBe('Rubrik (sebagian indikator)');
  });

  test.each([
    ['is reworded', b({ title: { id: 'Lain' } }), []],
    [
      'has a level reworded',
      b({
        levels: [aLevel(1, 0), aLevel(2, 50), { ...aLevel(3, 100), description: { id: 'Lain' } }],
      }),
      [],
    ],
    ['gives other points', b({ levels: [aLevel(1, 0), aLevel(2, 40), aLevel(3, 100)] }), []],
    ['is only translated', b({ title: { id: 'Musyawarah RW' } }), ['b']],
    ['asks for evidence', b({ evidence: [{ fromLevel: 3, pieces: 1 }] }), ['b']],
  ])('an indicator that %s is compared accordingly', (_, changed, expected) => {
    const { shared } = compareAssessments(
      { rubric: first, assessment: levels(1, 2) },
      { rubric: later(anIndicator(), changed), assessment: levels(3, 2, 2) },
      claimed,
    );
    expect(shared?.indicators.map(({ indicatorId }) => indicatorId)).toEqual(['a', ...expected]);
  });

  test('what is evidenced or verified is compared only where the same was asked for', () => {
    const shared = (as: 'evidenced' | 'verified', changed: Partial<RubricIndicator>) =>
      compareAssessments(
        { rubric: first, assessment: levels(1, 2) },
        { rubric: later(anIndicator(), b(changed)), assessment: levels(3, 2, 2) },
        { as },
      ).shared?.indicators.map(({ indicatorId }) => indicatorId);
    expect(shared('evidenced', { evidence: [{ fromLevel: 3, pieces: 1 }] })).toEqual(['a']);
    expect(shared('verified', { verifiers: ['Lurah'] })).toEqual(['a']);
    expect(shared('verified', { evidence: [], verifiers: null })).toEqual(['a', 'b']);
  });

  test('nothing is compared where nothing is shared', () => {
    const { shared, rubricChanges: changes } = compareAssessments(
      { rubric: aRubric(), assessment: anAssessment() },
      { rubric: later(b()), assessment: levels(1, 1, 2) },
      claimed,
    );
    expect(shared).toBeNull();
    expect(changes).toEqual([
      { part: 'indicator', id: 'b', change: 'added' },
      { part: 'indicator', id: 'a', change: 'removed' },
    ]);
  });

  test('a version whose content was changed is another rubric, and no longer that of what was pinned to it', () => {
    const pinned = { ...levels(1, 2), rubric: { id: 'r', version: 1, sha256: rubricHash(first) } };
    const changed = aRubricOf(anIndicator(), b({ title: { id: 'Lain' } }));
    const { isSameRubric, after, shared } = compareAssessments(
      { rubric: first, assessment: pinned },
      { rubric: changed, assessment: pinned },
      claimed,
    );
    expect(isSameRubric).toBe(false);
    expect(after.issues[0]?.code).toBe('empowerment.rubric-changed');
    expect(shared?.indicators).toEqual([
      { indicatorId: 'a', before: 1, after: null, change: null },
    ]);
  });
});

describe('what changed in a rubric', () => {
  test('is nothing between equals, and nothing where only a translation was added', () => {
    expect(rubricChanges(first, aRubricOf(anIndicator(), b()))).toEqual([]);
    expect(
      rubricChanges(first, aRubricOf(anIndicator({ title: { id: 'Musyawarah RW' } }), b())),
    ).toEqual([]);
  });

  test('is said part by part', () => {
    const before = aRubric({
      domains: [
        aDomain({ weight: half, indicators: [anIndicator({ weight: half }), b({ weight: half })] }),
        aDomain({ id: 'e', weight: half, indicators: [anIndicator({ id: 'c' })] }),
        aDomain({ id: 'g', indicators: [] }),
      ],
    });
    const after = aRubric({
      domains: [
        aDomain({
          weight: third,
          title: { id: 'Musyawarah' },
          indicators: [
            anIndicator({
              weight: third,
              title: { id: 'Rembuk' },
              levels: [aLevel(1, 0), aLevel(2, 100)],
              verifiers: ['Lurah'],
            }),
          ],
        }),
        aDomain({
          id: 'e',
          weight: half,
          indicators: [anIndicator({ id: 'c' }), b({ weight: { numerator: 2, denominator: 4 } })],
        }),
        aDomain({ id: 'f', indicators: [] }),
      ],
      bands: [
        { id: 'low', title: { id: 'Mula' }, from: { numerator: 0, denominator: 9 } },
        { id: 'high', title: { id: 'Tinggi' }, from: third },
        { id: 'top', title: { id: 'Mandiri' }, from: half },
      ],
    });
    expect(rubricChanges(before, after)).toEqual([
      { part: 'domain', id: 'd', change: 'reworded' },
      { part: 'domain', id: 'd', change: 'reweighted', before: half, after: third },
      { part: 'domain', id: 'f', change: 'added' },
      { part: 'domain', id: 'g', change: 'removed' },
      { part: 'indicator', id: 'a', change: 'reworded' },
      { part: 'indicator', id: 'a', change: 'rescaled' },
      { part: 'indicator', id: 'a', change: 'reweighted', before: half, after: third },
      { part: 'indicator', id: 'a', change: 'evidence-changed' },
      { part: 'indicator', id: 'b', change: 'moved', before: 'd', after: 'e' },
      { part: 'band', id: 'low', change: 'reworded' },
      { part: 'band', id: 'high', change: 'bound-moved', before: half, after: third },
      { part: 'band', id: 'top', change: 'added' },
    ]);
  });
});
