import type { PlanningDocument } from './index.js';

const source = { kind: 'rplp', documentId: 'rplp-1', reference: 'bab IV' } as const;

const item = {
  id: 'i1',
  activity: 'Perbaikan drainase RT 02',
  slumAspect: 'drainage',
  costRupiah: 25_000_000,
  reference: 'hal. 12',
};

/** A planning document that fills in every field, and against which no rule has anything. */
export const wholePlanningDocument: PlanningDocument = {
  id: 'rtplp-1',
  kind: 'rtplp',
  title: 'RTPLP Winongo',
  region: { code: '35.77.02.1005', name: 'Winongo' },
  programId: 'kotaku',
  period: { from: 2018, to: 2022 },
  status: 'agreed',
  agreedOn: '2018-09-25',
  minutes: 'BA 3/2018',
  derivedFrom: [source],
  items: [item],
  approvals: [
    { step: 'seen', takenOn: '2018-09-26', by: 'Lurah' },
    { step: 'checked', takenOn: '2018-09-26', by: null },
  ],
  headInauguratedOn: '2018-01-02',
  draftingTeam: { total: 9, women: 3 },
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  planningSourceSchema: [source],
  planningItemSchema: [item],
  planningDocumentSchema: [wholePlanningDocument, { id: 'd1', kind: 'rkpdes' }],
};
