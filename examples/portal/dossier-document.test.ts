import { checkDossier, parseDossier, type Dossier } from '@berdaya/core/dossier';
import { sumLessonHours } from '@berdaya/core/training';
import { describe, expect, it } from 'vitest';

import { dossierDocument } from './src/dossier-document.mjs';
import { districtsOfGrobogan, inventedRoster, rosterSeed } from './src/invented-roster.mjs';

/** Through JSON, as the elements get it. */
function dossier(): Dossier {
  const parsed = parseDossier(JSON.parse(JSON.stringify(dossierDocument())));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe('the document of the training', () => {
  it('has nothing against publishing it but the work plan that is yet to be filled in', () => {
    const errors = checkDossier(dossier(), {}, 'publish').filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toMatchObject([{ code: 'work-plan.empty', path: ['workPlans', 0, 'items'] }]);
  });

  it('warns of what the source leaves open or gets wrong, and of the one name that is longer than a card', () => {
    const warnings = checkDossier(dossier(), {}, 'publish').filter(
      ({ severity }) => severity === 'warning',
    );
    expect(warnings.map(({ code }) => code)).toEqual([
      'program.non-standard-name',
      'training.runs-on-day-off',
      'training.reported-before-end',
      'training.objective-without-material',
      'training.origins-not-listed',
      'training.sex-split-missing',
      'identity.name-unusual',
    ]);
  });

  it('counts as the source does, and 24 JP in 8 sessions', () => {
    const { training, participants } = dossier();
    const origins = training.statedParticipants?.origins;
    expect(participants).toHaveLength(training.statedParticipants?.total ?? NaN);
    expect(participants).toHaveLength(111);
    expect(new Set(participants.map(({ origin }) => origin?.district)).size).toBe(13);
    expect(origins?.unitsRepresented).toBe(13);
    expect(districtsOfGrobogan).toHaveLength(origins?.unitsInRegion ?? NaN);
    expect(training.sessions).toHaveLength(8);
    expect(sumLessonHours(training.sessions)).toBe(24);
  });

  it('covers each of the three days', () => {
    const { sessions } = dossier().training;
    expect([...new Set(sessions.map(({ heldOn }) => heldOn))]).toEqual([
      '2018-11-04',
      '2018-11-05',
      '2018-11-06',
    ]);
  });
});

describe('the invented roster', () => {
  it('is the same every time, and another with another seed', () => {
    expect(inventedRoster()).toEqual(inventedRoster(rosterSeed));
    expect(inventedRoster(rosterSeed + 1)).not.toEqual(inventedRoster());
  });

  it('numbers people 1 to 111', () => {
    const roster = inventedRoster();
    expect(roster.map(({ rowNumber }) => rowNumber)).toEqual(roster.map((_, index) => index + 1));
    expect([roster.at(0)?.id, roster.at(-1)?.id]).toEqual(['p001', 'p111']);
  });

  it('keeps the people of a village and of a kecamatan together', () => {
    for (const of of ['village', 'district'] as const) {
      const places = inventedRoster().map(({ origin }) => origin[of]);
      const changes = places.filter((place, index) => place !== places[index - 1]);
      expect(changes).toEqual([...new Set(places)]);
    }
  });

  it('takes kecamatan from Grobogan, and villages from nowhere', () => {
    const codes = new Map(districtsOfGrobogan.map(({ name, code }) => [name, code]));
    for (const { origin } of inventedRoster()) {
      expect(origin.districtCode).toBe(codes.get(origin.district));
      expect(origin.village).toMatch(/^Desa Contoh \d\d$/);
      expect(origin).not.toHaveProperty('villageCode');
    }
  });

  it('has the names that lists get wrong', () => {
    const roster = inventedRoster();
    const names = roster.map(({ name }) => name);
    expect(new Set(names).size).toBe(111);
    expect(names.filter((name) => !name.includes(' ')).length).toBeGreaterThan(10);
    expect(names.filter((name) => name.includes("'"))).toHaveLength(4);
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThanOrEqual(60);
    expect(roster.filter(({ titleBefore }) => titleBefore !== undefined)).toHaveLength(2);
    expect(roster.filter(({ titleAfter }) => titleAfter !== undefined)).toHaveLength(3);
  });

  it('has 50 women and 61 men', () => {
    const sexes = inventedRoster().map(({ sex }) => sex);
    expect(sexes.filter((sex) => sex === 'female')).toHaveLength(50);
    expect(sexes.filter((sex) => sex === 'male')).toHaveLength(61);
  });
});
