import { expect, test } from 'vitest';
import { aTraining } from '../training/training.test-support.js';
import type { TrainingDates } from '../training/index.js';
import { aDocument } from './dossier.test-support.js';
import { checkDossier, parseDossier } from './index.js';

const legalBasis = [{ type: 'uu', number: '6', year: 2014 }];

/** Whether citing UU 6/2014, amended on 25 April 2024, is found to be out of date. */
function isSuperseded(dates: TrainingDates): boolean {
  const program = { id: 'p1', name: 'Program', legalBasis };
  const parsed = parseDossier(aDocument({ program, training: aTraining({ dates }) }));
  if (!parsed.ok) return expect.fail();
  return checkDossier(parsed.value).some(({ code }) => code === 'program.regulation-superseded');
}

test('a programme is judged by the last day its training may have ended', () => {
  const exact = (startsOn: '2024-04-23', endsOn: '2024-04-24' | '2024-04-25') =>
    isSuperseded({ status: 'exact', startsOn, endsOn });
  expect(exact('2024-04-23', '2024-04-24')).toBe(false);
  expect(exact('2024-04-23', '2024-04-25')).toBe(true);
  expect(isSuperseded({ status: 'year', year: 2023 })).toBe(false);
  expect(isSuperseded({ status: 'year', year: 2024 })).toBe(true);
  const candidates = [
    { startsOn: '2024-04-25', endsOn: '2024-04-25' },
    { startsOn: '2018-09-24', endsOn: '2018-09-25' },
  ] as const;
  expect(isSuperseded({ status: 'candidates', candidates: [...candidates] })).toBe(true);
  expect(isSuperseded({ status: 'candidates', candidates: candidates.slice(1) })).toBe(false);
});

test('where no day is known, the latest the catalogue knows is asked', () => {
  expect(isSuperseded({ status: 'unknown' })).toBe(true);
  expect(isSuperseded({ status: 'candidates', candidates: [] })).toBe(true);
  expect(isSuperseded({ status: 'year', year: 20245 })).toBe(true);
});
