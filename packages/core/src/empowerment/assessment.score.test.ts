import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInstrument, linesThatDoNotAddUp, type Score } from '../scoring/index.js';
import {
  aDomain,
  aFinding,
  aLevel,
  anAnswer,
  anAssessment,
  anIndicator,
  aPiece,
  aRubric,
  aRubricOf,
} from './empowerment.test-support.js';
import {
  assessmentReadings,
  indicatorLevels,
  rubricHash,
  rubricIndicators,
  rubricInstrument,
  scoreAssessment,
  scoreReadings,
  type EmpowermentAssessment,
  type EmpowermentRubric,
  type RubricIndicator,
} from './index.js';

const total = ({ results }: Score) => results['rubric/score'];
const reached = (
  change: Partial<EmpowermentAssessment>,
  indicator: Partial<RubricIndicator> = {},
) => {
  const [levels] = indicatorLevels(aRubricOf(anIndicator(indicator)), anAssessment(change));
  return [levels?.claimed, levels?.evidenced, levels?.verified];
};
const pieces = (count: number) =>
  Array.from({ length: count }, (_, index) => aPiece({ id: `b${String(index)}` }));
const demanding = {
  evidence: [
    { fromLevel: 2, pieces: 1 },
    { fromLevel: 3, pieces: 2 },
  ],
};

describe('the level of an indicator', () => {
  test('is claimed as stated, and evidenced and verified only as far as somebody shows or says so', () => {
    expect(reached({})).toEqual([2, 2, null]);
    expect(reached({}, demanding)).toEqual([2, 1, null]);
    expect(reached({ verifications: [aFinding()] }, demanding)).toEqual([2, 1, 2]);
  });

  test.each([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 3],
  ])('with %i pieces of evidence is evidenced at %i', (count, evidenced) => {
    const indicators = [anAnswer({ level: 3, evidence: pieces(count) })];
    expect(reached({ indicators }, demanding)[1]).toBe(evidenced);
  });

  test('is not evidenced at all where even the lowest level needs what is not there', () => {
    expect(reached({}, { evidence: [{ fromLevel: 1, pieces: 1 }] })).toEqual([2, null, null]);
  });

  test('is not known where it is not stated, stated twice, or not on the scale', () => {
    const none = [null, null, null];
    const verifications = [aFinding()];
    expect(reached({ indicators: [], verifications })).toEqual(none);
    expect(reached({ indicators: [anAnswer({ level: null })], verifications })).toEqual(none);
    expect(reached({ indicators: [anAnswer(), anAnswer()], verifications })).toEqual(none);
    expect(reached({ indicators: [anAnswer({ level: 4 })], verifications })).toEqual(none);
  });

  test('is verified by the last word of somebody else whom the rubric lets verify, never above the claim', () => {
    const verifications = (...all: readonly Parameters<typeof aFinding>[]) => ({
      verifications: all.map((each) => aFinding(...each)),
    });
    const verified = (...all: readonly Parameters<typeof aFinding>[]) =>
      reached(verifications(...all))[2];
    expect(verified([{ level: 1 }])).toBe(1);
    expect(verified([{ level: 3 }])).toBe(2);
    expect(verified([{ level: 4 }])).toBe(null);
    expect(verified([{ id: 'v2', level: 1 }, 5], [{ level: 2 }, 3])).toBe(1);
    expect(verified([{ level: 1 }], [{ id: 'v2', by: 'Siti' }, 9])).toBe(1);
    expect(verified([{ indicatorId: 'b' }])).toBe(null);
    const byLurah = reached(
      verifications([{ role: 'Lurah', level: 1 }], [{ id: 'v2', by: 'Tono' }, 9]),
      { verifiers: ['Lurah'] },
    );
    expect(byLurah[2]).toBe(1);
  });
});

describe('a score', () => {
  test('has the three readings side by side', () => {
    const rubric = aRubricOf(anIndicator(demanding));
    const { claimed, evidenced, verified, indicators } = scoreReadings(
      rubric,
      anAssessment({ indicators: [anAnswer({ level: 3, evidence: pieces(1) })] }),
    );
    expect(total(claimed)).toEqual({ exact: '100', rounded: 100 });
    expect(total(evidenced)).toEqual({ exact: '50', rounded: 50 });
    expect(total(verified)).toBeNull();
    expect(verified.missing).toEqual(['a']);
    expect(indicators).toEqual([{ indicatorId: 'a', claimed: 3, evidenced: 2, verified: null }]);
  });

  test('lies in the class that begins at or below it', () => {
    const half = scoreAssessment(aRubric(), anAssessment(), { as: 'claimed' });
    expect(half.results['rubric/class']).toEqual({
      class: 'high',
      label: { id: 'Tinggi', en: 'High' },
    });
    const thirds = aRubric({
      bands: [
        { id: 'low', title: { id: 'Rendah' }, from: { numerator: 0, denominator: 3 } },
        { id: 'high', title: { id: 'Tinggi' }, from: { numerator: 1, denominator: 3 } },
      ],
      domains: [
        aDomain({
          indicators: [
            anIndicator({ weight: { numerator: 1, denominator: 3 } }),
            anIndicator({ id: 'b', weight: { numerator: 2, denominator: 3 } }),
          ],
        }),
      ],
    });
    const third = scoreAssessment(
      thirds,
      anAssessment({
        indicators: [anAnswer({ level: 3 }), anAnswer({ indicatorId: 'b', level: 1 })],
      }),
      { as: 'claimed' },
    );
    // Exactly a third of all points: a bound that is no decimal number is met exactly.
    expect(total(third)).toEqual({ exact: '100/3', rounded: 33.33 });
    expect(third.results['rubric/class']).toEqual({
      class: 'high',
      label: { id: 'Tinggi', en: 'Tinggi' },
    });
    expect(checkInstrument(rubricInstrument(thirds)).map(({ code }) => code)).toEqual([
      'scoring.without-example',
    ]);
  });

  test('comes of an instrument whose classes begin one above the other, by fractions too', () => {
    const codes = (...starts: readonly number[]) => {
      const bands = starts.map((numerator, index) => ({
        id: `k${String(index)}`,
        title: { id: 'Kelas' },
        from: { numerator, denominator: 3 },
      }));
      return checkInstrument(rubricInstrument(aRubric({ bands }))).map(({ code }) => code);
    };
    expect(codes(0, 1, 2)).not.toContain('scoring.bands-out-of-order');
    expect(codes(0, 1, 1)).toContain('scoring.bands-out-of-order');
    expect(codes(0, 2, 1)).toContain('scoring.bands-out-of-order');
  });

  test('is not there without classes or with an indicator missing', () => {
    const without = scoreAssessment(aRubric({ bands: [] }), anAssessment(), { as: 'claimed' });
    expect(without.instrument.headline).toEqual({ value: 'rubric/score' });
    expect(total(without)).toEqual({ exact: '50', rounded: 50 });
    const partly = scoreAssessment(
      aRubricOf(anIndicator(), anIndicator({ id: 'b' })),
      anAssessment(),
      { as: 'claimed' },
    );
    expect(total(partly)).toBeNull();
    expect(partly.missing).toEqual(['b']);
  });

  test('says so where the rubric was not in force on the day', () => {
    const rubric = aRubric({ inForce: { from: '2019-01-01' } });
    const codes = (on: '2018-12-31' | '2019-01-01') =>
      scoreAssessment(rubric, anAssessment({ assessedOn: on }), { as: 'claimed' }).issues.map(
        ({ code }) => code,
      );
    expect(codes('2019-01-01')).toEqual([]);
    expect(codes('2018-12-31')).toEqual(['scoring.not-in-force']);
  });

  test('is not reckoned under another rubric, nor under one whose content was changed since', () => {
    const codes = (score: Score) => score.issues.map(({ code }) => code);
    const other = scoreAssessment(aRubric({ version: 2 }), anAssessment(), { as: 'claimed' });
    expect(codes(other)).toEqual(['empowerment.other-rubric', 'scoring.input-missing']);
    expect(total(other)).toBeNull();
    const pinned = anAssessment({
      rubric: { id: 'r', version: 1, sha256: rubricHash(aRubric()) },
    });
    expect(total(scoreAssessment(aRubric(), pinned, { as: 'claimed' }))).not.toBeNull();
    const changed = scoreAssessment(aRubric({ level: 'rt' }), pinned, { as: 'claimed' });
    expect(codes(changed)).toEqual(['empowerment.rubric-changed', 'scoring.input-missing']);
    expect(changed.missing).toEqual(['a']);
    expect(total(changed)).toBeNull();
  });
});

/** Rubrics whose domains weigh so many parts of their sum, and an assessment of each. */
const measured = fc
  .array(
    fc.array(
      fc.record({
        parts: fc.integer({ min: 1, max: 9 }),
        points: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 }),
        level: fc.nat(4),
        verifiedAt: fc.option(fc.nat(4)),
        evidence: fc.nat(4),
        demands: fc.array(
          fc.record({ fromLevel: fc.nat(4), pieces: fc.integer({ min: 1, max: 4 }) }),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((domains) => {
    const named = domains.map((all, at) =>
      all.map((each, index) => ({
        ...each,
        id: `i${String(at)}-${String(index)}`,
        points: [...each.points].sort((a, b) => a - b),
        level: Math.min(each.level, each.points.length - 1),
      })),
    );
    const rubric: EmpowermentRubric = aRubric({
      domains: named.map((all, at) =>
        aDomain({
          id: `d${String(at)}`,
          weight: { numerator: 1, denominator: named.length },
          indicators: all.map(({ id, parts, points, demands }) =>
            anIndicator({
              id,
              weight: {
                numerator: parts,
                denominator: all.reduce((sum, each) => sum + each.parts, 0),
              },
              levels: points.map((earned, level) => aLevel(level, earned)),
              evidence: demands,
            }),
          ),
        }),
      ),
    });
    const assessment = anAssessment({
      indicators: named
        .flat()
        .map(({ id, level, evidence }) => ({ indicatorId: id, level, evidence: pieces(evidence) })),
      verifications: named
        .flat()
        .flatMap(({ id, verifiedAt }) =>
          verifiedAt === null
            ? []
            : [aFinding({ id: `v-${id}`, indicatorId: id, level: verifiedAt })],
        ),
    });
    return { named, rubric, assessment };
  });

test('any score is what plain whole numbers come to', () => {
  fc.assert(
    fc.property(measured, ({ named, rubric, assessment }) => {
      const domains = named.map((all) => ({
        parts: all.reduce((sum, { parts }) => sum + parts, 0),
        earned: all.reduce(
          (sum, { parts, points, level }) => sum + parts * (points[level] ?? 0),
          0,
        ),
      }));
      // All over one denominator: 4 domains of at most 27 parts.
      const whole = domains.reduce((product, { parts }) => product * parts, 1);
      const sum = domains.reduce((all, { parts, earned }) => all + (earned * whole) / parts, 0);
      const all = whole * domains.length;
      const result = scoreAssessment(rubric, assessment, { as: 'claimed' });
      const score = total(result);
      const [n = NaN, d = 1] = (score && 'exact' in score ? score.exact : '')
        .split('/')
        .map(Number);
      expect(n * all).toBe(sum * d);
      expect(result.results['rubric/class']).toMatchObject({
        class: sum * 2 >= all * 100 ? 'high' : 'low',
      });
    }),
    { numRuns: 100 },
  );
});

test('any score adds up again, under each reading, also when read back from JSON', () => {
  fc.assert(
    fc.property(measured, fc.constantFrom(...assessmentReadings), ({ rubric, assessment }, as) => {
      const result = scoreAssessment(rubric, assessment, { as });
      expect(linesThatDoNotAddUp(JSON.parse(JSON.stringify(result)) as Score)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is evidenced or verified is never more than what is claimed, and more evidence never makes it less', () => {
  fc.assert(
    fc.property(measured, ({ rubric, assessment }) => {
      const levels = indicatorLevels(rubric, assessment);
      const more = indicatorLevels(rubric, {
        ...assessment,
        indicators: assessment.indicators.map((each) => ({
          ...each,
          evidence: [...(each.evidence ?? []), aPiece({ id: 'another' })],
        })),
      });
      expect(levels.map(({ indicatorId }) => indicatorId)).toEqual(
        rubricIndicators(rubric).map(({ id }) => id),
      );
      for (const [index, { claimed, evidenced, verified }] of levels.entries()) {
        expect(evidenced ?? -1).toBeLessThanOrEqual(claimed ?? -1);
        expect(verified ?? -1).toBeLessThanOrEqual(claimed ?? -1);
        expect(more[index]?.evidenced ?? -1).toBeGreaterThanOrEqual(evidenced ?? -1);
      }
    }),
    { numRuns: 100 },
  );
});
