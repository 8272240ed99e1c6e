import type { FacilitationActivity, FacilitationReport, ReportStation } from './index.js';

/** A village of Kecamatan Penawangan, Kabupaten Grobogan, by the number at the end of its code. */
export function aVillage(number = 1): FacilitationReport['villages'][number] {
  return { code: `33.15.03.200${String(number)}`, name: `Desa ${String(number)}` };
}

/** An activity in the middle of the period, or what the change makes of it. */
export function anActivity(change: Partial<FacilitationActivity> = {}): FacilitationActivity {
  return { id: 'k1', on: '2018-11-15', description: 'Musyawarah desa', ...change };
}

/** A report on November 2018 by a PLD, against which no rule has anything. */
export function aReport(change: Partial<FacilitationReport> = {}): FacilitationReport {
  return {
    id: 'l1',
    facilitator: { role: 'pld' },
    period: { startsOn: '2018-11-01', endsOn: '2018-11-30' },
    villages: [],
    activities: [anActivity()],
    ...change,
  };
}

/** A report that passed these stations. */
export function sent(...path: ReportStation[]): FacilitationReport {
  return aReport({ path });
}
