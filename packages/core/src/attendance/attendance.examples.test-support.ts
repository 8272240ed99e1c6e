import { anEntry } from './attendance.test-support.js';

/** Entries against which no rule has anything. */
export const wholeLedger = [
  anEntry(),
  anEntry({ id: 'e2', participantId: 'p2', sequence: 2, status: 'sick', reason: 'Demam' }),
];

/** A policy that fills in every field. */
export const wholePolicy = {
  id: 'own',
  source: 'SK Kepala Dinas',
  minimum: { numerator: 9, denominator: 10 },
  attended: ['present', 'late'],
  leavesDenominator: ['duty'],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  attendanceEntrySchema: wholeLedger,
  attendancePolicySchema: [wholePolicy],
};
