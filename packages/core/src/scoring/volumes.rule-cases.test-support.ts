import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { additionRules, Addition, worksRules, WorksDone } from './index.js';
import { aRoad, roads } from './volumes.test-support.js';

const adding = (...parts: Addition['parts']) => ({ instrument: roads as never, parts });
const { people: _, ...withoutPeople } = aRoad;
const bad = { input: 'bad', indonesian: 'rusak', english: 'bad' };
const people = { input: 'people', indonesian: 'penduduk', english: 'people' };

export const additionCases: RuleCases<typeof additionRules> = {
  'scoring.part-missing': {
    weight: 'warning',
    holds: [
      { subject: adding() },
      { subject: adding(aRoad, aRoad) },
      { subject: adding(withoutPeople, { ...aRoad, people: null }) },
      { subject: adding({ ...aRoad, width: null }) },
    ],
    breaks: [
      {
        subject: adding(aRoad, { ...aRoad, bad: null }),
        found: [{ path: [1, 'bad'], params: { ...bad, part: 2, parts: 2 } }],
      },
      {
        subject: adding({ ...aRoad, bad: 'tiga' }),
        found: [{ path: [0, 'bad'], params: { ...bad, part: 1, parts: 1 } }],
      },
      {
        subject: adding(withoutPeople, aRoad),
        found: [{ path: [0, 'people'], params: { ...people, part: 1, parts: 2 } }],
      },
    ],
  },
};

const done = (...works: WorksDone['works']): WorksDone => ({
  instrument: roads,
  start: aRoad,
  works,
});
const allowed = ['bad', 'missing'];

export const worksCases: RuleCases<typeof worksRules> = {
  'scoring.works-on-nothing': {
    weight: 'error',
    holds: [{ subject: done({ on: 'bad', volume: 1 }, { on: 'missing', volume: 1 }) }],
    breaks: [
      {
        subject: done(
          { on: 'bad', volume: 1 },
          ...['bridge', 'length', 'people', 'toString'].map((on) => ({ on, volume: 1 })),
        ),
        found: ['bridge', 'length', 'people', 'toString'].map((received, index) => ({
          path: ['works', index + 1, 'on'],
          params: { received, allowed },
        })),
      },
    ],
  },
  'scoring.works-volume-not-positive': {
    weight: 'error',
    holds: [{ subject: done({ on: 'bad', volume: 0.01 }, { on: 'bridge', volume: -1 }) }],
    breaks: [
      {
        subject: done({ on: 'bad', volume: 0 }, { on: 'bad', volume: NaN }),
        found: ['0', ''].map((received, index) => ({
          path: ['works', index, 'volume'],
          params: { ...bad, received },
        })),
      },
    ],
  },
  'scoring.works-exceed-volume': {
    weight: 'warning',
    holds: [
      { subject: done({ on: 'bad', volume: 30 }, { on: 'bad', volume: 10 }) },
      { subject: done({ on: 'length', volume: 200 }, { on: 'bad', volume: -50 }) },
      { subject: { ...done({ on: 'bad', volume: 50 }), start: { ...aRoad, bad: null } } },
    ],
    breaks: [
      {
        subject: done({ on: 'bad', volume: 30 }, { on: 'bad', volume: 10.01 }),
        found: [{ path: ['bad'], params: { ...bad, booked: 40.01, volume: 40 } }],
      },
    ],
  },
};
