import type { CalendarDate } from '@berdaya/core/kernel';
import type { PlanLine, WorkPlan } from '@berdaya/core/work-plan';

const at = '2026-02-10T03:00:00.000Z';

/** The plan of a village with so many activities, each to end in another month. */
function aPlan(id: string, name: string, code: string | null, activities = 3): WorkPlan {
  return {
    id,
    owner: { kind: 'village', name, region: code === null ? null : { code, name } },
    items: Array.from({ length: activities }, (_, index) => ({
      id: `i${String(index + 1)}`,
      group: index === 0 ? 'A. Persiapan' : 'B. Pelaksanaan',
      activity: `Kegiatan ${String(index + 1)}`,
      responsible: 'Siti Rahmawati',
      startsOn: '2026-01-05',
      endsOn: `2026-0${String((index % 9) + 1)}-20` as CalendarDate,
      costRupiah: 1_000_000,
      funding: [{ source: 'apbdes', amountRupiah: 1_000_000 }],
    })),
  };
}

/** A report that an activity is so far, with a photo. */
function aReport(planId: string, itemId: string, percent: number): PlanLine {
  const id = `${planId}-${itemId}`;
  return {
    kind: 'progress',
    id,
    planId,
    itemId,
    percent,
    status: percent === 100 ? 'done' : 'running',
    note: 'Dibantu Pak Wagiman',
    evidence: [{ id: `b-${id}`, kind: 'photo', label: 'Foto bersama Bu Siti' }],
    replaces: [],
    author: 'Budi Santosa',
    deviceId: planId,
    sequence: Number(itemId.slice(1)),
    recordedAt: at,
  };
}

/** Three villages in two kecamatan with plans, one without, and a plan that cannot be read. */
export function aDocument() {
  const lajer = aPlan('w1', 'Lajer', '33.15.03.2001');
  return {
    format: 'berdaya/work-plans@1',
    title: 'RKTL contoh',
    region: { code: '33.15', name: 'Kabupaten Contoh' },
    regions: [
      { code: '33.15.03', name: 'Penawangan' },
      { code: '33.15.04', name: 'Toroh' },
    ],
    expected: [
      lajer.owner,
      { kind: 'village', name: 'Belum', region: { code: '33.15.04.2009', name: 'Belum' } },
    ],
    plans: [
      { plan: lajer, lines: [aReport('w1', 'i1', 100), aReport('w1', 'i2', 30)] },
      { plan: aPlan('w2', 'Soekorejo', '33.15.04.2001'), lines: [aReport('w2', 'i1', 100)] },
      { plan: { id: 'w9', owner: { kind: 'village', name: 'Rusak' } } },
      {
        plan: aPlan('w3', 'Contoh', '33.15.04.2002', 1),
        lines: [aReport('w3', 'i1', 100), { kind: 'progress' }],
      },
    ],
  };
}

/** The plans of so many villages in kecamatan of forty. */
export function manyPlans(villages: number) {
  return {
    ...aDocument(),
    expected: [],
    plans: Array.from({ length: villages }, (_, index) => {
      const [district, village] = [Math.floor(index / 40) + 1, (index % 40) + 1];
      const code = `33.15.${String((district % 99) + 1).padStart(2, '0')}.2${String(village).padStart(3, '0')}`;
      const id = `w${String(index + 1)}`;
      const plan = aPlan(id, `Desa ${String(index + 1)}`, code, 12);
      return {
        plan,
        lines: [aReport(id, `i${String((index % 12) + 1)}`, index % 2 === 0 ? 100 : 30)],
      };
    }),
  };
}
