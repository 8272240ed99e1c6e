import { anEntry } from './attendance.test-support.js';
import { wholeSignatory } from '../paper/paper.examples.test-support.js';

/** Entries against which no rule has anything. */
export const wholeLedger = [
  anEntry({
    arrivedAt: '08:05',
    note: 'Mewakili ketua',
    signed: 'signature',
    signatureId: 'ttd-1',
  }),
  anEntry({ id: 'e2', participantId: 'p2', sequence: 2, status: 'sick', reason: 'Demam' }),
];

/** Locks against which no rule has anything. */
export const wholeLocks = [
  {
    id: 'l1',
    locks: 'session',
    sessionId: 's1',
    lockedAt: '2018-11-05T03:00:00.000Z',
    author: 'Panitia',
    reason: 'Sesi selesai',
  },
  { id: 'l2', locks: 'training', lockedAt: '2018-11-08T03:00:00.000Z', author: 'Panitia' },
] as const;

/** A signed sheet that fills in every field. */
export const wholeSheet = {
  id: 'd1',
  sessionId: 's1',
  signedBy: ['p1'],
  signedOn: '2018-11-05',
  keptAt: 'Map SPJ nomor 3',
  note: 'Baris kedua kosong',
} as const;

/** A policy that fills in every field. */
export const wholePolicy = {
  id: 'own',
  source: 'SK Kepala Dinas',
  minimum: { numerator: 9, denominator: 10 },
  attended: ['present', 'late'],
  leavesDenominator: ['duty'],
  weightBy: 'lesson-hour',
  dayNeeds: 'every-session',
  unrecorded: 'open',
  lateness: {
    begunMinutes: 15,
    takesOff: { numerator: 1, denominator: 3 },
    arrivalUnknown: 'open',
  },
};

/** A lock's line that fills in every field. */
export const wholeLockEntry = {
  kind: 'lock',
  id: 'k1',
  sessionId: 's1',
  reason: 'Sesi selesai',
  author: 'Panitia',
  deviceId: 'd1',
  sequence: 5,
  recordedAt: '2018-11-05T03:00:00.000Z',
  chain: 'a1',
} as const;

/** The form of a printed list that fills in every field. */
export const wholeForm = {
  id: 'formulir-dinas',
  name: 'Formulir dinas',
  source: 'Surat edaran kepala dinas',
  paper: 'F4',
  orientation: 'portrait',
  rowsPerPage: 20,
  rowHeightMm: 10,
  letterheadHeightMm: 30,
  title: 'DAFTAR HADIR PESERTA',
  particulars: [
    { shows: 'day', label: 'Hari/Tanggal' },
    { shows: 'text', label: 'Nomor', value: '005/12' },
  ],
  columns: [
    { shows: 'number', heading: 'No.', widthMm: 12 },
    { shows: 'name', heading: 'Nama' },
    { shows: 'signature', heading: 'Tanda tangan', widthMm: 50 },
  ],
  signatures: 'alternating',
  emptyRows: 5,
  place: 'Balai Desa',
  signedAt: 'Purwodadi',
  signedOn: '2018-11-06',
  signatories: [wholeSignatory],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  attendanceEntrySchema: wholeLedger,
  attendancePolicySchema: [
    wholePolicy,
    { ...wholePolicy, weightBy: 'day', dayNeeds: 'any-session', unrecorded: 'missed' },
  ],
  attendanceLockSchema: wholeLocks,
  signedSheetSchema: [wholeSheet],
  lockEntrySchema: [wholeLockEntry],
  attendanceFormSchema: [wholeForm, { id: 'own', signatures: 'one-column' }],
};
