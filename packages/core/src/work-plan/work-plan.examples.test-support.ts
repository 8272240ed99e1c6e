import { wholeEvidence, wholeReview } from '../review/review.examples.test-support.js';
import type {
  PeriodLock,
  PlanLine,
  PlanningEntry,
  ProgressEntry,
  UnnumberedPlanLine,
  Verification,
  WorkPlan,
  WorkPlanRecord,
} from './index.js';
import { anEntry, anItem, aVerification } from './work-plan.test-support.js';

const planningLink = {
  document: 'rkpdes',
  year: 2020,
  status: 'proposed',
  proposedOn: '2019-09-01',
  reference: 'hal. 3',
  basisYear: 2019,
} as const;

const item = anItem({
  number: '1.1',
  group: 'A. Persiapan',
  depth: 0,
  problem: 'Iuran belum disepakati',
  objective: 'Iuran disepakati warga',
  targetGroup: 'Pelanggan SPAMS',
  method: 'Musyawarah',
  parties: ['Pemerintah desa'],
  place: 'Balai desa',
  costRupiah: 1_000_000,
  funding: [
    { source: 'apbdes', amountRupiah: 750_000 },
    { source: 'self-help-in-kind', amountRupiah: 250_000 },
  ],
  targetValue: '1',
  unit: 'kesepakatan',
  evidenceNamed: 'Berita acara dan daftar hadir',
  status: 'blocked',
  progressPercent: 30,
  isStaged: true,
  obstacle: 'Warga belum hadir',
  nextStep: 'Undangan lewat RT',
  planningLink,
});

/** A line before it is said of which plan it is. */
type Unplaced = UnnumberedPlanLine extends infer Line
  ? Line extends UnnumberedPlanLine
    ? Omit<Line, 'planId'>
    : never
  : never;

/** A work plan that fills in every field, and against which no rule has anything. */
export const wholeWorkPlan: WorkPlan = {
  id: 'w1',
  trainingId: 't1',
  owner: { kind: 'village', name: 'Lajer', region: { code: '33.15.03.2001', name: 'Lajer' } },
  items: [item],
  revision: 1,
};

const entry: ProgressEntry = anEntry({
  sequence: 4,
  recordedAt: '2019-02-07T01:00:00.000Z',
  status: 'blocked',
  note: 'Baru 12 pelanggan hadir',
  obstacle: 'Warga belum hadir',
  nextStep: 'Undangan lewat RT',
  evidence: [wholeEvidence],
  seenOn: '2019-02-06',
  reason: 'Tidak ada sinyal di lokasi',
});

const verification: Verification = aVerification({
  at: '2019-02-08T01:00:00.000Z',
  role: 'Fasilitator',
  remarks: 'Sesuai foto',
});

const revision = {
  number: 1,
  changedBy: 'Siti',
  changedAt: '2019-02-06T01:00:00.000Z',
  minutes: { reference: 'BA 1/2019', datedOn: '2019-02-05' },
  plan: wholeWorkPlan,
} as const;

const planningEntry: PlanningEntry = {
  id: 'n1',
  planId: 'w1',
  itemId: 'i1',
  link: planningLink,
  by: 'Tono',
  recordedAt: '2019-02-09T01:00:00.000Z',
  replaces: ['n0'],
};

const periodLock: PeriodLock = {
  id: 'k1',
  planId: 'w1',
  through: '2019-02-28',
  by: 'Wati',
  at: '2019-03-05T01:00:00.000Z',
  reason: 'Laporan Februari dikirim',
};

/** A plan with all that happened to it, against which no rule has anything. */
export const wholeWorkPlanRecord: WorkPlanRecord = {
  plan: wholeWorkPlan,
  revisions: [revision],
  review: [...wholeReview],
  entries: [entry],
  verifications: [verification],
  planning: [planningEntry],
  locks: [periodLock],
};

const chain = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';

/** The lines of the plan's ledger that the record tells of, one of each kind and more. */
export const wholePlanLines: readonly PlanLine[] = wholeLines();

function wholeLines(): PlanLine[] {
  const { by, at: _at, ...locked } = periodLock;
  const { by: planner, ...planned } = planningEntry;
  const { by: reporter, ...reported } = entry;
  const { by: verifier, at: verifiedAt, ...verified } = verification;
  const { changedBy, changedAt, ...revised } = revision;
  const steps = wholeReview.map(({ by: author, at, ...step }): Unplaced => {
    return { ...step, kind: 'review', author, recordedAt: at };
  });
  const [submission, ...decisions] = steps as [Unplaced, ...Unplaced[]];
  const lines: Unplaced[] = [
    { ...revised, id: 'x1', kind: 'revision', author: changedBy, recordedAt: changedAt },
    submission,
    ...decisions,
    { ...reported, kind: 'progress', author: reporter },
    { ...verified, kind: 'verification', author: verifier, recordedAt: verifiedAt },
    { ...planned, kind: 'planning', author: planner },
    { ...locked, kind: 'period-lock', author: by, recordedAt: periodLock.at },
  ];
  return lines.map((each, index) => {
    return { ...each, planId: 'w1', deviceId: 'd1', sequence: index + 1, chain };
  });
}

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  planningLinkSchema: [planningLink],
  workPlanItemSchema: [item],
  workPlanSchema: [wholeWorkPlan],
  progressEntrySchema: [entry],
  verificationSchema: [verification],
  planningEntrySchema: [planningEntry],
  periodLockSchema: [periodLock],
  planLineSchema: wholePlanLines,
  workPlanRevisionSchema: [revision],
  workPlanRecordSchema: [wholeWorkPlanRecord],
};
