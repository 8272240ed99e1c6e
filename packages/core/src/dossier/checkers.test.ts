import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import * as attendanceChecks from '../attendance/attendance.check.js';
import * as attendance from '../attendance/attendance.schema.js';
import { readChecked, type Check } from '../kernel/check.js';
import { readShape } from '../kernel/index.js';
import * as participantChecks from '../participant/participant.check.js';
import * as participant from '../participant/participant.schema.js';
import * as programChecks from '../program/program.check.js';
import * as program from '../program/program.schema.js';
import * as regionChecks from '../region/region.check.js';
import * as region from '../region/region.schema.js';
import * as trainingChecks from '../training/training.check.js';
import * as training from '../training/training.schema.js';
import * as workPlanChecks from '../work-plan/work-plan.check.js';
import * as workPlan from '../work-plan/work-plan.schema.js';
import * as dossierChecks from './dossier.check.js';
import * as dossier from './dossier.schema.js';
import { wholeDocument } from './dossier.test-support.js';
import { oddlyDamaged, oddValue } from './odd-values.test-support.js';

const { training: held, participants, policy, entries, workPlans } = wholeDocument;
const [plan] = workPlans;
const span = { startsOn: '2018-11-04', endsOn: '2018-11-06' };

/** Right values for each schema; between them they have every field. */
const examples: Record<string, readonly unknown[]> = {
  regionCodeSchema: ['33', '33.15.03.2001'],
  regionSchema: [held.organiser?.region],
  programSchema: [wholeDocument.program],
  sessionSchema: held.sessions,
  statedOriginsSchema: [held.statedParticipants?.origins],
  statedParticipantsSchema: [held.statedParticipants],
  trainingKindSchema: ['training', 'workshop'],
  trainingDatesSchema: [
    { status: 'exact', ...span, label: '4 s/d 6 November 2018' },
    { status: 'candidates', candidates: [{ ...span, note: 'Minggu' }, span], label: null },
    { status: 'year', year: 2018 },
    { status: 'unknown', label: 'akan ditentukan' },
  ],
  trainingSchema: [held],
  sexSchema: ['female', 'male'],
  originSchema: [{ village: 'Lajer', villageCode: '33.15.03.2001', districtCode: '33.15.03' }],
  participantSchema: participants,
  attendanceEntrySchema: entries,
  attendancePolicySchema: [policy],
  planningLinkSchema: plan?.items.map(({ planningLink }) => planningLink) ?? [],
  workPlanItemSchema: plan?.items ?? [],
  workPlanSchema: workPlans,
  dossierSchema: [wholeDocument],
};

const schemas: Record<string, z.ZodMiniType> = {
  ...region,
  ...program,
  ...training,
  ...participant,
  ...attendance,
  ...workPlan,
  ...dossier,
};

const checks: Record<string, Check> = {
  ...regionChecks,
  ...programChecks,
  ...trainingChecks,
  ...participantChecks,
  ...attendanceChecks,
  ...workPlanChecks,
  ...dossierChecks,
};

test('every schema has a checker and an example', () => {
  expect(Object.keys(checks).sort()).toEqual(Object.keys(schemas).map(checkerName).sort());
  expect(Object.keys(examples).sort()).toEqual(Object.keys(schemas).sort());
});

describe.each(Object.entries(schemas))('the checker and %s', (name, schema) => {
  const check = checks[checkerName(name)] ?? expect.fail();
  const right = examples[name] ?? [];

  function agree(input: unknown): boolean {
    const checked = readChecked(check, input);
    expect(checked).toStrictEqual(readShape(schema, input));
    if (checked.ok) expect(checked.value).toBe(input);
    return checked.ok;
  }

  test('accept what is right', () => {
    for (const input of right) expect(agree(input)).toBe(true);
  });

  test('agree about damaged values', () => {
    const input = fc.constantFrom(...right).chain(oddlyDamaged);
    fc.assert(
      fc.property(input, (value) => void agree(value)),
      { numRuns: 1000 },
    );
  });

  test('agree about any value', () => {
    fc.assert(
      fc.property(oddValue, (value) => void agree(value)),
      { numRuns: 1000 },
    );
  });
});

function checkerName(schemaName: string): string {
  return schemaName.replace(/^(.)(.*)Schema$/, (_, first: string, rest: string) => {
    return `check${first.toUpperCase()}${rest}Shape`;
  });
}
