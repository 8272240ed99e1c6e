import { wholeReview } from '../review/review.examples.test-support.js';
import type { FacilitationActivity, FacilitationReport, ReportStation } from './index.js';

const village = { code: '33.15.03.2001', name: 'Lajer' };

const activity: FacilitationActivity = {
  id: 'k1',
  on: '2018-11-15',
  village,
  duty: 'basic-services',
  description: 'Musyawarah sarana air minum',
  result: 'Iuran disepakati',
  participants: 24,
};

const path: ReportStation[] = [
  { step: 'facilitator', forwardedOn: '2018-12-01' },
  {
    step: 'camat',
    receivedOn: '2018-12-02',
    forwardedOn: '2018-12-03',
    by: 'Seksi PMD',
    remarks: 'Lengkap',
  },
  { step: 'kabupaten', receivedOn: '2018-12-04' },
];

/** A report that fills in every field, and against which no rule has anything. */
export const wholeReport: FacilitationReport = {
  id: 'l1',
  facilitator: {
    name: 'Pendamping A',
    role: 'pld',
    region: { code: '33.15.03', name: 'Penawangan' },
  },
  period: { startsOn: '2018-11-01', endsOn: '2018-11-30', stated: 'month' },
  villages: [village],
  activities: [activity],
  obstacles: ['Hujan'],
  nextPeriod: [{ activity: 'Pelatihan pengelola', duty: 'institutions', plannedOn: '2018-12-12' }],
  path,
  review: [...wholeReview],
  revision: 1,
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  facilitationActivitySchema: [activity],
  reportStationSchema: path,
  facilitationReportSchema: [wholeReport],
};
