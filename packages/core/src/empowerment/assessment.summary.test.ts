import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFinding, anAnswer, anAssessment, aRubric } from './empowerment.test-support.js';
import {
  empowermentSummary,
  rubricHash,
  type AssessedUnit,
  type EmpowermentAssessment,
} from './index.js';

const baros = { code: '32.77.02.1001', name: 'Baros' };
const utama = { code: '32.77.01.1003', name: 'Utama' };
const rw = (number: number, region = baros): AssessedUnit => ({ level: 'rw', region, number });
const assessed = (
  number: number,
  level: number | null,
  region = baros,
  change: Partial<EmpowermentAssessment> = {},
) =>
  anAssessment({
    id: `${region.name}-${String(number)}`,
    unit: rw(number, region),
    indicators: [anAnswer({ level })],
    ...change,
  });

test('units are counted by class for each region, and what is not known is said', () => {
  const summary = empowermentSummary(
    aRubric(),
    [assessed(1, 1), assessed(2, 2), assessed(3, 3), assessed(4, null), assessed(1, 3, utama)],
    { as: 'claimed', expected: [rw(1), rw(5), rw(1, utama), rw(2, utama)] },
  );
  expect(summary.regions).toEqual([
    {
      region: utama,
      scored: 1,
      byClass: { low: 0, high: 1 },
      incomplete: [],
      missing: [rw(2, utama)],
    },
    {
      region: baros,
      scored: 3,
      byClass: { low: 1, high: 2 },
      incomplete: [rw(4)],
      missing: [rw(5)],
    },
  ]);
  expect(
    summary.ranking.map(({ rank, assessment, score, class: reached }) => [
      rank,
      assessment.id,
      score.rounded,
      reached?.class,
    ]),
  ).toEqual([
    [1, 'Baros-3', 100, 'high'],
    [1, 'Utama-1', 100, 'high'],
    [3, 'Baros-2', 50, 'high'],
    [4, 'Baros-1', 0, 'low'],
  ]);
});

test('what was made with another rubric, and what is there twice, is set aside and not counted', () => {
  const foreign = assessed(1, 3, baros, { rubric: { id: 'r', version: 2 } });
  const changed = assessed(2, 3, baros, { rubric: { id: 'r', version: 1, sha256: 'abc' } });
  const pinned = assessed(3, 3, baros, {
    rubric: { id: 'r', version: 1, sha256: rubricHash(aRubric()) },
  });
  const twice = [assessed(4, 1), assessed(4, 3, baros, { id: 'lagi' })];
  const summary = empowermentSummary(aRubric(), [foreign, changed, pinned, ...twice], {
    as: 'claimed',
    expected: [rw(1), rw(4)],
  });
  expect(summary.otherRubric).toEqual([foreign, changed]);
  expect(summary.repeated).toEqual(twice);
  expect(summary.ranking.map(({ assessment }) => assessment.id)).toEqual(['Baros-3']);
  // RW 4 was assessed, if twice; of RW 1 nothing was, under this rubric.
  expect(summary.regions).toEqual([
    {
      region: baros,
      scored: 1,
      byClass: { low: 0, high: 1 },
      incomplete: [],
      missing: [rw(1)],
    },
  ]);
});

test('units with one number are told apart by name, whatever its capitals and spaces', () => {
  const named = (id: string, name: string) =>
    assessed(1, 2, baros, { id, unit: { ...rw(1), name } });
  const of = (...all: EmpowermentAssessment[]) =>
    empowermentSummary(aRubric(), all, { as: 'claimed' }).repeated.length;
  expect(of(named('x', 'RW Timur'), named('y', 'RW Barat'))).toBe(0);
  expect(of(named('x', 'RW  Timur '), named('y', 'rw timur'))).toBe(2);
  expect(of(assessed(1, 2), assessed(2, 2), assessed(1, 2, utama))).toBe(0);
  expect(of(assessed(1, 2), assessed(1, 2, baros, { unit: { ...rw(1), level: 'rt' } }))).toBe(0);
});

test('a rubric without classes counts and ranks all the same', () => {
  const { regions, ranking } = empowermentSummary(aRubric({ bands: [] }), [assessed(1, 2)], {
    as: 'claimed',
  });
  expect(regions[0]).toMatchObject({ scored: 1, byClass: {}, incomplete: [] });
  expect(ranking[0]?.class).toBeNull();
});

test('the reading asked for is the one that counts', () => {
  const own = assessed(1, 3, baros, { verifications: [aFinding({ level: 1 })] });
  const rank = (as: 'claimed' | 'verified') => {
    const { as: said, ranking } = empowermentSummary(aRubric(), [own], { as });
    return [said, ranking[0]?.score.rounded];
  };
  expect(rank('claimed')).toEqual(['claimed', 100]);
  expect(rank('verified')).toEqual(['verified', 0]);
});

test('nothing is lost, and the order of assessments changes no place and no count', () => {
  const assessment = fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.option(fc.integer({ min: 1, max: 3 })),
      fc.boolean(),
      fc.nat(9),
    )
    .map(([number, level, isBaros, salt]) =>
      assessed(number, level, isBaros ? baros : utama, {
        id: `n${String(salt)}-${String(number)}`,
        rubric: { id: 'r', version: salt === 0 ? 2 : 1 },
      }),
    );
  fc.assert(
    fc.property(fc.array(assessment, { maxLength: 12 }), (all) => {
      const summary = empowermentSummary(aRubric(), all, { as: 'claimed' });
      const counted = summary.regions.flatMap(({ scored, incomplete, byClass }) => {
        expect(Object.values(byClass).reduce((sum, each) => sum + each, 0)).toBe(scored);
        return [scored, incomplete.length];
      });
      const inAll = [...counted, summary.otherRubric.length, summary.repeated.length];
      expect(inAll.reduce((sum, each) => sum + each, 0)).toBe(all.length);
      const turned = empowermentSummary(aRubric(), [...all].reverse(), { as: 'claimed' });
      const places = ({ ranking }: typeof summary) =>
        ranking
          .map(({ rank, assessment: { unit } }) => [rank, unit.region.code, unit.number].join())
          .sort();
      expect(places(turned)).toEqual(places(summary));
      expect(turned.regions.map(({ byClass }) => byClass)).toEqual(
        summary.regions.map(({ byClass }) => byClass),
      );
    }),
    { numRuns: 300 },
  );
});
