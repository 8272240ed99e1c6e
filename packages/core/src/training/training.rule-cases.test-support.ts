import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { curriculumCases } from './curriculum.cases.test-support.js';
import { datesCases } from './dates.cases.test-support.js';
import type { Training, trainingRules, Venue } from './index.js';
import { lawCases } from './law.cases.test-support.js';
import { statedParticipantsCases } from './stated-participants.cases.test-support.js';
import { timetableCases } from './timetable.cases.test-support.js';
import { aTraining } from './training.test-support.js';

const subang = { code: '32.13', name: 'Kabupaten Subang' };
const cimahi = { code: '32.77', name: 'Kota Cimahi' };
const westJava = { code: '32', name: 'Jawa Barat' };
const southCimahi = { code: '32.77.01', name: 'Cimahi Selatan' };
const centralCimahi = { code: '32.77.02', name: 'Cimahi Tengah' };

const at = (organiser: typeof cimahi | null, venue: Partial<Venue> | null) => ({
  subject: aTraining({
    organiser: { name: 'Pemerintah', region: organiser },
    venue: venue && { name: 'Hotel', ...venue },
  }),
});
const outside = (place: string, region: string) => [{ path: ['venue'], params: { place, region } }];

const called = (kind: Training['kind'], ...kindAlternatives: Training['kind'][]) => ({
  subject: aTraining({ kind, kindAlternatives }),
});

export const trainingCases: RuleCases<typeof trainingRules> = {
  ...datesCases,
  'training.venue-outside-region': {
    weight: 'warning',
    holds: [
      at(cimahi, { region: cimahi }),
      at(cimahi, { region: cimahi, district: southCimahi }),
      at(westJava, { region: subang }),
      at(southCimahi, { region: cimahi }),
      at(cimahi, { region: westJava }),
      at(cimahi, { region: subang, outsideReason: 'Tidak ada aula' }),
      at(cimahi, { region: null }),
      at(cimahi, null),
      at(null, { region: subang }),
      { subject: aTraining({ venue: { name: 'Hotel', region: subang } }) },
    ],
    breaks: [
      {
        ...at(cimahi, { region: subang, district: { code: '32.13.29', name: 'Ciater' } }),
        found: outside('Kabupaten Subang', 'Kota Cimahi'),
      },
      {
        ...at(cimahi, { region: subang, outsideReason: null }),
        found: outside('Kabupaten Subang', 'Kota Cimahi'),
      },
      {
        ...at(southCimahi, { region: cimahi, district: centralCimahi }),
        found: outside('Cimahi Tengah', 'Cimahi Selatan'),
      },
      {
        ...at(cimahi, { district: { code: '32.13.29', name: 'Ciater' } }),
        found: outside('Ciater', 'Kota Cimahi'),
      },
    ],
  },
  'training.kind-unclear': {
    weight: 'warning',
    holds: [
      called('technical-guidance', 'training', 'workshop', 'on-the-job'),
      called('socialisation', 'socialisation'),
      called('socialisation'),
      { subject: aTraining({ kind: 'socialisation', kindAlternatives: null }) },
      { subject: aTraining({ kind: 'socialisation' }) },
    ],
    breaks: [
      {
        ...called('socialisation', 'training', 'socialisation'),
        found: [{ path: ['kind'], params: { kind: 'socialisation', others: ['training'] } }],
      },
      {
        ...called('workshop', 'training', 'socialisation'),
        found: [{ path: ['kind'], params: { kind: 'workshop', others: ['socialisation'] } }],
      },
    ],
  },
  ...curriculumCases,
  ...statedParticipantsCases,
  ...timetableCases,
  ...lawCases,
};
