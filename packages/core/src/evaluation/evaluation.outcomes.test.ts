import { describe, expect, test } from 'vitest';
import { anEntry } from '../attendance/attendance.test-support.js';
import { attendanceSheet, eightyPercentPolicy, ninetyPercentPolicy } from '../attendance/index.js';
import { certificateObstacle } from '../certificate/index.js';
import { aSession } from '../training/training.test-support.js';
import {
  hasLearnt,
  learningConditions,
  scorePassRule,
  trainingOutcomes,
  trainingResult,
  type Evaluation,
} from './index.js';
import { anAssessment, aScore } from './evaluation.test-support.js';

const training = {
  sessions: [aSession({ lessonHours: 8 }), aSession({ id: 's2', lessonHours: 2 })],
};
const first = anEntry();
const second = (status: 'present' | 'absent') => anEntry({ id: 'e2', sessionId: 's2', status });
const competent = { assessments: [anAssessment()] };
const notYet = { assessments: [anAssessment({ result: 'not-yet-competent' })] };

const sheets = {
  enough: attendanceSheet([first, second('absent')]),
  tooLittle: attendanceSheet([{ ...first, status: 'absent' }, second('present')]),
  open: attendanceSheet([second('present')]),
};

function outcomeOf(evaluation: Evaluation, attendance: keyof typeof sheets = 'enough') {
  const [outcome] = trainingOutcomes(evaluation, {
    ...{ participants: [{ id: 'p1' }], training },
    ...{ sheet: sheets[attendance], policy: eightyPercentPolicy },
  });
  return outcome ?? expect.fail();
}

describe('the three ends of Permenaker 6/2025', () => {
  test('at least 80 per cent and competent: statement letter and graduation certificate', () => {
    expect(outcomeOf(competent)).toMatchObject({
      participantId: 'p1',
      result: 'graduation',
      papers: ['statement-letter', 'graduation-certificate'],
      obstacle: null,
      missing: [],
    });
  });

  test('at least 80 per cent and not competent: letter of completion alone', () => {
    expect(outcomeOf(notYet)).toMatchObject({
      result: 'completion',
      papers: ['completion-letter'],
      obstacle: 'competence',
      missing: [],
    });
  });

  test('below 80 per cent: nothing, competent or not', () => {
    for (const evaluation of [competent, notYet, {}]) {
      expect(outcomeOf(evaluation, 'tooLittle')).toMatchObject({
        ...{ result: 'none', papers: [], obstacle: 'attendance', missing: [] },
      });
    }
  });

  test('while attendance or competence is open it is undecided, and says what is missing', () => {
    const undecided = (evaluation: Evaluation, attendance: keyof typeof sheets) => {
      const { result, papers, obstacle, missing } = outcomeOf(evaluation, attendance);
      expect([result, papers]).toEqual(['undecided', []]);
      return [obstacle, ...missing];
    };
    expect(undecided({}, 'enough')).toEqual(['competence-unknown', 'competence']);
    expect(undecided(competent, 'open')).toEqual(['attendance-undecided', 'attendance']);
    expect(undecided(notYet, 'open')).toEqual(['attendance-undecided', 'attendance']);
    expect(undecided({}, 'open')).toEqual(['attendance-undecided', 'attendance', 'competence']);
  });
});

test('an outcome carries what it hangs on', () => {
  const { conditions } = outcomeOf(notYet);
  expect(conditions).toMatchObject([
    {
      condition: 'attendance',
      holds: true,
      minimum: { numerator: 80, denominator: 100 },
      attendance: { share: { numerator: 8, denominator: 10 } },
    },
    { condition: 'competence', holds: false, units: [{ attempts: 1, attemptsLeft: 2 }] },
  ]);
  expect(outcomeOf(competent, 'tooLittle').conditions[0]?.holds).toBe(false);
  expect(outcomeOf(competent, 'open').conditions[0]?.holds).toBeNull();
});

test('one unit that is not competent settles it, one that is not assessed leaves it open', () => {
  const units = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
  const learnt = (...results: (boolean | null)[]) =>
    hasLearnt('p1', {
      units,
      assessments: results.flatMap((isCompetent, index) => {
        const result = isCompetent === true ? 'competent' : 'not-yet-competent';
        const unitId = units[index]?.id ?? '';
        return isCompetent === null ? [] : [anAssessment({ unitId, result })];
      }),
    });
  expect(learnt(true, true, true)).toBe(true);
  expect(learnt(true, true, null)).toBeNull();
  expect(learnt(true, null, false)).toBe(false);
  expect(hasLearnt('p1', { units: [] })).toBeNull();
});

test('everyone who is handed in has an outcome, in that order', () => {
  const participants = [{ id: 'p2' }, { id: 'p1' }];
  const policy = eightyPercentPolicy;
  const outcomes = trainingOutcomes(competent, {
    ...{ participants, training, policy, sheet: sheets.enough },
  });
  expect(outcomes.map(({ participantId, result }) => [participantId, result])).toEqual([
    ['p2', 'undecided'],
    ['p1', 'graduation'],
  ]);
});

describe('a pass rule with a score', () => {
  const scored = (...points: number[]): Evaluation => ({
    passRule: scorePassRule,
    scores: points.map((each) => aScore({ test: 'final', points: each })),
  });
  const scoreOf = (...points: number[]) => {
    const [condition] = learningConditions('p1', scored(...points));
    return condition?.condition === 'final-score' ? condition : expect.fail();
  };

  test('asks for the minimum, reached or passed, and for no competence', () => {
    expect(learningConditions('p1', scored(61))).toHaveLength(1);
    expect([scoreOf(60).holds, scoreOf(61).holds, scoreOf(62).holds]).toEqual([false, true, true]);
    expect(scoreOf(61)).toMatchObject({
      ...{ score: { numerator: 61, denominator: 100 }, minimum: { numerator: 61 }, gap: null },
    });
  });

  test('is open without a score, or where there is no telling which', () => {
    expect(scoreOf()).toMatchObject({ holds: null, score: null, gap: 'missing', band: null });
    expect(scoreOf(70, 80)).toMatchObject({ holds: null, gap: 'repeated', band: null });
    expect(scoreOf(101)).toMatchObject({ holds: null, gap: 'out-of-range', band: null });
  });

  test('tells the highest band that is reached, in whatever order they stand', () => {
    const bandOf = (points: number) => scoreOf(points).band?.minimum.numerator;
    expect([50, 51, 60, 61, 71, 85, 86, 100].map(bandOf)).toEqual([
      undefined,
      ...[51, 51, 61, 71, 71, 86, 86],
    ]);
    const passRule = { ...scorePassRule, bands: [...(scorePassRule.bands ?? [])].reverse() };
    expect(learningConditions('p1', { ...scored(75), passRule })).toMatchObject([
      { band: { minimum: { numerator: 71 } } },
    ]);
    const { bands: _bands, ...bare } = scorePassRule;
    expect(learningConditions('p1', { ...scored(75), passRule: bare })).toMatchObject([
      { band: null, holds: true },
    ]);
  });

  test('may ask for both: all has to hold', () => {
    const passRule = { ...scorePassRule, asksCompetence: true };
    const result = (evaluation: Evaluation) => outcomeOf({ ...evaluation, passRule }).result;
    expect(result({ ...competent, ...scored(61) })).toBe('graduation');
    expect(result({ ...competent, ...scored(60) })).toBe('completion');
    expect(result({ ...notYet, ...scored(61) })).toBe('completion');
    expect(outcomeOf({ ...competent, passRule }).missing).toEqual(['final-score']);
  });

  test('goes with the attendance that the same source asks for: 8 of 10 JP are too little', () => {
    const [outcome] = trainingOutcomes(scored(61), {
      ...{ participants: [{ id: 'p1' }], training, sheet: sheets.enough },
      policy: ninetyPercentPolicy,
    });
    expect(outcome?.result).toBe('none');
  });
});

test('a result gives a right to a certificate exactly where nothing stands in its way', () => {
  for (const standing of ['sufficient', 'insufficient', 'undecided'] as const) {
    for (const isCompetent of [true, false, null]) {
      const known = { standing, isCompetent };
      const end = trainingResult(known);
      const graduates = certificateObstacle('graduation', known) === undefined;
      const completes = certificateObstacle('completion', known) === undefined;
      expect(end === 'graduation').toBe(graduates);
      if (end === 'completion') expect([graduates, completes]).toEqual([false, true]);
      if (end === 'none') expect([graduates, completes]).toEqual([false, false]);
    }
  }
});
