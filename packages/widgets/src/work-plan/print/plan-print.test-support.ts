import type { CalendarDate, Instant } from '@berdaya/core/kernel';
import type { PlanLine, WorkPlan, WorkPlanItem } from '@berdaya/core/work-plan';

const groups = ['A. Persiapan', 'B. Pelaksanaan', 'C. Pemeliharaan'];

/** A name of sixty letters, as there are. */
export const longName = 'Raden Mas Haryo Suryaningrat Kusumawardhana Adiwijaya Pranoto';

/** Five hundred letters that end with words of their own. */
export const longActivity = `${'Musyawarah penyepakatan iuran pemeliharaan sarana air minum bersama warga '.repeat(7).slice(0, 484)} ujung kegiatan.`;

/** An invented activity that fills in what the printed table shows. */
export function anActivity(index: number): WorkPlanItem {
  const month = 1 + (index % 12);
  const two = String(month).padStart(2, '0');
  const cost = 1_000_000 + index * 12_500;
  return {
    id: `k${String(index + 1)}`,
    group: groups[Math.floor(index / 5) % 3] ?? null,
    activity: `Kegiatan ${String(index + 1)}: musyawarah iuran bersama pelanggan`,
    objective: 'Iuran disepakati warga dan tercatat dalam berita acara',
    targetGroup: 'Pelanggan SPAMS',
    place: 'Balai desa',
    startsOn: `2019-${two}-05` as CalendarDate,
    endsOn: `2019-${two}-19` as CalendarDate,
    costRupiah: cost,
    funding: [
      { source: 'apbdes', amountRupiah: cost - 250_000 },
      { source: 'self-help-in-kind', amountRupiah: 250_000 },
    ],
    responsible: index % 3 === 0 ? 'Ketua KPSPAMS' : index % 3 === 1 ? longName : 'Kader AMPL',
    parties: ['Pemerintah desa', 'BPD'],
    indicator: 'Berita acara ditandatangani',
    targetValue: '1',
    unit: 'kesepakatan',
    evidenceNamed: 'Berita acara dan daftar hadir',
    planningLink: { document: 'rkpdes', year: 2020, status: 'proposed', reference: 'hal. 12' },
  };
}

/** An invented plan of so many activities. */
export function planOf(count: number): WorkPlan {
  return {
    id: 'rktl-contoh',
    owner: {
      kind: 'village',
      name: 'Desa Lajer',
      region: { code: '33.15.03.2001', name: 'Lajer' },
    },
    items: Array.from({ length: count }, (_, index) => anActivity(index)),
  };
}

/** A document with the plan. */
export function documentOf(plan: WorkPlan): Record<string, unknown> {
  return {
    format: 'berdaya/dossier@1',
    program: { id: 'pamsimas', name: 'Pamsimas' },
    training: {
      id: 'sample',
      title: 'Pelatihan kader AMPL desa',
      dates: { status: 'exact', startsOn: '2018-11-04', endsOn: '2018-11-06' },
      timeZone: 'WIB',
    },
    workPlans: [plan],
  };
}

type Written = PlanLine extends infer Line
  ? Line extends PlanLine
    ? Omit<Line, 'id' | 'author' | 'deviceId' | 'sequence' | 'recordedAt' | 'planId'> & {
        readonly author?: string;
        readonly recordedAt?: Instant;
      }
    : never
  : never;

/** Lines of the plan's ledger, one after the other. */
export function linesFor(plan: WorkPlan, written: readonly Written[]): PlanLine[] {
  return written.map((line, index) => ({
    author: 'Siti',
    recordedAt: `2019-02-01T01:${String(index).padStart(2, '0')}:00.000Z`,
    ...line,
    id: `l${String(index + 1)}`,
    deviceId: 'd1',
    sequence: index + 1,
    planId: plan.id,
  }));
}

/** A plan that was submitted and verified, and whose first activity has been reported, evidenced and verified. */
export function followedLines(plan: WorkPlan): PlanLine[] {
  return linesFor(plan, [
    { kind: 'revision', number: 1, plan },
    { kind: 'review', step: 'submit', revision: 1 },
    { kind: 'review', step: 'verify', revision: 1, author: 'Wati', role: 'Fasilitator' },
    {
      kind: 'progress',
      itemId: 'k1',
      percent: 80,
      status: 'blocked',
      obstacle: 'Warga belum hadir semua',
      nextStep: 'Undangan lewat RT',
      evidence: [{ id: 'b1', kind: 'photo', label: 'Rapat pertama', takenOn: '2019-02-06' }],
      replaces: [],
    },
    {
      kind: 'verification',
      entryIds: ['l4'],
      verdict: 'confirmed',
      author: 'Wati',
      role: 'Fasilitator',
    },
  ]);
}
