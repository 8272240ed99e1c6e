import fc from 'fast-check';
import {
  wholeForm,
  wholeLedger,
  wholeLockEntry,
  wholeLocks,
  wholePolicy,
  wholeSheet,
} from '../attendance/attendance.examples.test-support.js';
import { wholeCertificates } from '../certificate/certificate.examples.test-support.js';
import { wholeEvaluation } from '../evaluation/evaluation.examples.test-support.js';
import { wholeAssociation, wholeGroup } from '../group/group.examples.test-support.js';
import {
  wholeRoster,
  wholeRosterEntries,
} from '../participant/participant.examples.test-support.js';
import { wholePayments } from '../per-diem/per-diem.examples.test-support.js';
import { wholePlanningDocument } from '../planning/planning.examples.test-support.js';
import { wholeProcessing } from '../privacy/privacy.examples.test-support.js';
import { wholeProposal } from '../proposal/proposal.examples.test-support.js';
import { wholeProgram } from '../program/program.examples.test-support.js';
import { wholeTraining } from '../training/training.examples.test-support.js';
import { wholePlanLines, wholeWorkPlan } from '../work-plan/work-plan.examples.test-support.js';
import { dossierFormat } from './index.js';

/** A document that fills in every field, and against which no rule has anything at any stage. */
export const wholeDocument = {
  format: dossierFormat,
  program: wholeProgram,
  training: wholeTraining,
  participants: wholeRoster,
  policy: wholePolicy,
  entries: [...wholeLedger, ...wholeRosterEntries, wholeLockEntry],
  locks: wholeLocks,
  signedSheets: [wholeSheet],
  attendanceForm: wholeForm,
  payments: wholePayments,
  certificates: wholeCertificates,
  evaluation: wholeEvaluation,
  workPlans: [wholeWorkPlan],
  planLines: wholePlanLines,
  proposals: [wholeProposal],
  groups: [wholeGroup, wholeAssociation],
  planningDocuments: [wholePlanningDocument],
  processing: wholeProcessing,
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

/** A document with one to three of its values removed or replaced by something else, and where. */
export interface Damaged {
  readonly input: unknown;
  readonly places: readonly (readonly (string | number)[])[];
}

/** Whatever may happen to one to three of a document's values. */
export function damagedAt(document: unknown): fc.Arbitrary<Damaged> {
  const damage = fc.tuple(fc.constantFrom(...places(document)), anyDamage);
  return fc.array(damage, { minLength: 1, maxLength: 3 }).map((all) => ({
    input: all.reduce((value, [path, each]) => withDamage(value, path, each), document),
    places: all.map(([path]) => path),
  }));
}

/** The document with one to three of its values removed or replaced by something else. */
export function damaged(document: unknown): fc.Arbitrary<unknown> {
  return damagedAt(document).map(({ input }) => input);
}
