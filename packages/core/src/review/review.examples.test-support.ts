import type { Evidence, ReviewStep } from './index.js';

const minutes = { reference: 'BA 3/2019', datedOn: '2019-02-05' } as const;

/** The review of a document from draft to closed, against which no rule has anything. */
export const wholeReview: readonly ReviewStep[] = [
  { id: 'r1', step: 'submit', by: 'Siti', at: '2019-02-06T01:01:00.000Z', revision: 1 },
  {
    id: 'r2',
    step: 'verify',
    by: 'Wati',
    role: 'Fasilitator',
    at: '2019-02-06T01:02:00.000Z',
    revision: 1,
    remarks: 'Sesuai',
    minutes,
  },
];

/** A piece of evidence that fills in every field. */
export const wholeEvidence: Evidence = {
  id: 'b1',
  kind: 'photo',
  label: 'Rapat pertama',
  takenOn: '2019-02-06',
  reference: 'rapat-1.jpg',
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  location: 'Balai desa',
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  evidenceSchema: [wholeEvidence],
  minutesSchema: [minutes],
  reviewStepSchema: wholeReview,
};
