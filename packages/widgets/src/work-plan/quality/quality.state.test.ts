import type { WorkPlanItem } from '@berdaya/core/work-plan';
import { expect, test } from 'vitest';
import { planQuality } from './quality.state.js';

const owner = { kind: 'village', name: 'Lajer' } as const;
const whole: WorkPlanItem = {
  ...{ id: 'a', activity: 'Rapat pengurus', responsible: 'Ketua', evidenceNamed: 'Foto' },
  ...{ startsOn: '2018-12-01', endsOn: '2018-12-15', indicator: '1 notulen' },
};
const planOf = (...items: WorkPlanItem[]) => ({ id: 'w', owner, items });

test('advice stands with its activity, and leads to its field', () => {
  const link = { document: 'apbdes', year: 2018, status: 'proposed' } as const;
  const { groups, count } = planQuality(
    planOf(
      whole,
      { id: 'b', activity: 'Survei' },
      { ...whole, id: 'c', place: 'Balai', planningLink: link },
    ),
    null,
  );
  const [survey, meeting, aboutPlan] = groups;
  expect(groups.map(({ id, number }) => [id, number])).toEqual([
    ['b', '2'],
    ['c', '3'],
    [null, ''],
  ]);
  expect(aboutPlan?.advice.map(({ issue }) => issue.code)).toContain('work-plan.no-inclusion');
  expect(survey?.advice.map(({ field }) => field)).toEqual([
    ...['responsible', 'startsOn', 'endsOn', 'indicator'],
  ]);
  expect(meeting?.advice.map(({ issue, field }) => [issue.code, field])).toEqual([
    ['work-plan.not-in-rkpdes', 'basisYear'],
  ]);
  expect(count).toBe(groups.reduce((sum, { advice }) => sum + advice.length, 0));
});

test('a plan in order is told nothing', () => {
  expect(planQuality(planOf(whole), null)).toMatchObject({ groups: [], count: 0 });
});

test('the programme decides which documents fit', () => {
  const planningLink = { document: 'rplp', year: 2018, status: 'proposed' } as const;
  const program = { id: 'pamsimas', name: 'Pamsimas' };
  const training = { id: 't', dates: { status: 'unknown' } } as const;
  const { groups } = planQuality(planOf({ ...whole, planningLink }), {
    ...{ program, training, workPlans: [], planForm: null },
    planLines: { lines: [], quarantined: [] },
  });
  expect(groups[0]?.advice.map(({ issue }) => issue.code)).toEqual([
    'work-plan.document-does-not-fit',
  ]);
});

test('questions are counted, and lead to the first activity that leaves them open', () => {
  const sub = { ...whole, id: 'c', depth: 1 };
  const { questions } = planQuality(planOf(whole, { id: 'b', activity: 'Survei' }, sub), null);
  const of = (wanted: string) => questions.find(({ question }) => question === wanted);
  expect(of('what')).toMatchObject({ asked: 3, answered: 3, open: null });
  expect(of('why')).toMatchObject({ asked: 3, answered: 0, open: { id: 'a', number: '1' } });
  // The second only heads the third, which answers for it.
  expect(of('who')).toMatchObject({ asked: 2, answered: 2, open: null });
  expect(of('where')).toMatchObject({ asked: 2, answered: 0, open: { id: 'a' } });
});
