import type { Processing } from './index.js';

const until = { kind: 'until', endsOn: '2023-12-31' } as const;
const months = { kind: 'months', startsOn: '2018-11-06', months: 24 } as const;

/** A record of processing by consent against which no rule has anything. */
export function aProcessing(change: Partial<Processing> = {}): Processing {
  return {
    id: 'per-diem',
    legalBasis: 'consent',
    purpose: 'Pembayaran uang harian',
    dataTypes: ['name', 'nik', 'bankAccount'],
    needs: [{ dataType: 'nik', reason: 'Bukti potong pajak' }],
    retention: until,
    noticeVersion: '2018-1',
    recordedAt: '2018-11-04T01:00:00.000Z',
    proof: 'Formulir 12',
    ...change,
  };
}

/** Records that between them fill in every field, and against which no rule has anything. */
export const wholeProcessing: readonly Processing[] = [
  aProcessing({
    withdrawnAt: '2018-11-10T01:00:00.000Z',
    stoppedAt: '2018-11-11T01:00:00.000Z',
    erasedAt: '2018-11-12T01:00:00.000Z',
  }),
  aProcessing({
    id: 'roster',
    legalBasis: 'public-task',
    regulation: 'Permendagri 19/2007',
    purpose: 'Daftar hadir pelatihan',
    dataTypes: ['name', 'accessNeeds', 'bankAccount', 'guardian', 'vulnerableGroups'],
    needs: null,
    retention: months,
    proof: null,
  }),
];

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  processingBasisSchema: ['consent', 'public-task'],
  retentionSchema: [until, months],
  processingSchema: wholeProcessing,
  exportPurposeSchema: [
    { purpose: 'SPJ', requestedBy: 'Bendahara', requestedAt: '2018-11-12T01:00:00.000Z' },
  ],
};
