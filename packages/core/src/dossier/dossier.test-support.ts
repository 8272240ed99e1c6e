import fc from 'fast-check';
import { anEntry } from '../attendance/attendance.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aSession, aTraining } from '../training/training.test-support.js';
import { anItem } from '../work-plan/work-plan.test-support.js';
import { dossierFormat } from './index.js';

const region = { code: '33.15', name: 'Kabupaten Grobogan' };

const training = aTraining({
  programId: 'pamsimas',
  organiser: { name: 'ROMS VIII', region: { code: '33', name: 'Jawa Tengah' } },
  statedDays: 3,
  venue: { name: 'Hotel Horison', address: 'Jln. MT. Haryono', region },
  statedParticipants: {
    total: 2,
    women: 1,
    men: 1,
    origins: {
      region,
      unitLevel: 'district',
      unitsRepresented: 1,
      unitsInRegion: 19,
      unitsListed: true,
    },
  },
  vulnerableGroups: ['perempuan'],
  objectives: [{ id: 'T1', text: 'Kader mampu merencanakan' }],
  materials: [{ id: 'M6', title: 'Penyusunan RKTL', covers: ['T1'], isWorkPlanDrafting: true }],
  sessions: [aSession({ materialId: 'M6', room: 'Aula', resourcePersons: ['Slamet'] })],
  lessonMinutes: 45,
  producesWorkPlan: true,
  reportedOn: '2018-11-08',
});

const workPlan = {
  id: 'w1',
  trainingId: 't1',
  owner: { kind: 'village', name: 'Lajer', region: { code: '33.15.03.2001', name: 'Lajer' } },
  items: [
    anItem({
      place: 'Balai desa',
      costRupiah: 1_000_000,
      funding: [
        { source: 'apbdes', amountRupiah: 750_000 },
        { source: 'self-help-in-kind', amountRupiah: 250_000 },
      ],
      planningLink: {
        document: 'rkpdes',
        year: 2020,
        status: 'proposed',
        proposedOn: '2019-09-01',
        reference: 'hal. 3',
      },
    }),
  ],
};

/** A document that fills in every field, and against which no rule has anything at any stage. */
export const wholeDocument = {
  format: dossierFormat,
  program: {
    id: 'pamsimas',
    name: 'Pamsimas',
    officialName: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
    nameAsWritten: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
    beneficiaryYears: { from: 2008, to: 2017 },
    planningChain: ['PJM ProAKSI', 'RPJMDes'],
  },
  training,
  participants: [
    aParticipant({ titleBefore: 'Hj.', titleAfter: 'S.Pd.' }),
    aParticipant({
      id: 'p2',
      rowNumber: 2,
      name: 'Budi',
      sex: 'male',
      origin: { office: 'Dinas' },
    }),
  ],
  policy: {
    id: 'own',
    source: 'SK Kepala Dinas',
    minimum: { numerator: 9, denominator: 10 },
    attended: ['present', 'late'],
    leavesDenominator: ['duty'],
  },
  entries: [
    anEntry(),
    anEntry({ id: 'e2', participantId: 'p2', sequence: 2, status: 'sick', reason: 'Demam' }),
  ],
  workPlans: [workPlan],
};

/** The document as it comes out of a file: a fresh copy, nothing but data. */
export function aDocument(change: Record<string, unknown> = {}): Record<string, unknown> {
  return structuredClone({ ...wholeDocument, ...change });
}

type Json = Record<string | number, unknown>;

/** Every place in a document, from the outside in. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => places((value as Json)[step], [...path, step]))];
}

const removed = Symbol('removed');

function withDamage(document: unknown, path: (string | number)[], damage: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return damage;
  if (typeof document !== 'object' || document === null) return document;
  const inner = withDamage((document as Json)[step], rest, damage);
  const copy = Array.isArray(document) ? [...(document as unknown[])] : { ...document };
  if (inner === removed) Reflect.deleteProperty(copy, step);
  else (copy as Json)[step] = inner;
  return copy;
}

/** Whatever a program may hand over, JSON or not. */
export const anyValue = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const anyDamage = fc.oneof(
  anyValue,
  fc.constant(removed),
  fc.constantFrom('', ' ', '2018-02-30', '24:00', 'x'.repeat(600), -1, 0, 1.5, 2 ** 53, null),
);

/** The document with one to three of its values removed or replaced by something else. */
export function damaged(document: unknown): fc.Arbitrary<unknown> {
  const damage = fc.tuple(fc.constantFrom(...places(document)), anyDamage);
  return fc
    .array(damage, { minLength: 1, maxLength: 3 })
    .map((all) => all.reduce((value, [path, each]) => withDamage(value, path, each), document));
}
