import type { Described } from '@berdaya/core/scoring';
import { gradesFrom } from './grades.js';
import { satisfactionIndex } from './satisfaction-index.js';

/** An element by its name as several public applications write it; the text of the decree has not been read. */
const element = (id: string, en: string): Described => ({
  label: { id, en },
  citation: {
    source: 'Kepmenpan 25/2004 menurut nama unsur dalam beberapa aplikasi publik',
    confidence: 'weak',
  },
});

/**
 * Indeks Kepuasan Masyarakat after Kepmenpan 25/2004, for old reports: fourteen elements of 0.071 each, and other bands than
 * those of 2017; the same 76.475 was a B then and is a C now.
 */
export const ikm2004 = satisfactionIndex({
  id: 'ikm-2004',
  version: 1,
  title: {
    id: 'Indeks Kepuasan Masyarakat (IKM) 2004',
    en: 'Public satisfaction index (IKM) of 2004',
  },
  basis: 'regulation',
  citation: { source: 'Kepmenpan 25/2004', confidence: 'read' },
  inForce: { from: null, until: null },
  elements: {
    procedure: element('Prosedur pelayanan', 'Procedure of the service'),
    requirements: element('Persyaratan pelayanan', 'Requirements of the service'),
    clarity: element('Kejelasan petugas pelayanan', 'Clarity who serves'),
    discipline: element('Kedisiplinan petugas pelayanan', 'Discipline of staff'),
    responsibility: element('Tanggung jawab petugas pelayanan', 'Responsibility of staff'),
    competence: element('Kemampuan petugas pelayanan', 'Competence of staff'),
    speed: element('Kecepatan pelayanan', 'Speed of the service'),
    fairness: element('Keadilan mendapatkan pelayanan', 'Fairness in being served'),
    courtesy: element('Kesopanan dan keramahan petugas', 'Courtesy and friendliness of staff'),
    'cost-fairness': element('Kewajaran biaya pelayanan', 'Fairness of the cost'),
    'cost-certainty': element('Kepastian biaya pelayanan', 'Certainty of the cost'),
    schedule: element('Kepastian jadwal pelayanan', 'Certainty of the schedule'),
    comfort: element('Kenyamanan lingkungan', 'Comfort of the surroundings'),
    security: element('Keamanan pelayanan', 'Security of the service'),
  },
  weights: {
    'three-decimals': { label: { id: 'bobot 0,071', en: 'weight of 0.071' }, weight: 0.071 },
    'rounded-elements': {
      label: {
        id: 'bobot 0,071, tiap unsur dibulatkan tiga desimal',
        en: 'weight of 0.071, each element rounded to three decimals',
      },
      citation: { source: 'praktik: tabel pengolahan dalam laporan IKM', confidence: 'weak' },
      weight: 0.071,
      elementDecimals: 3,
    },
  },
  standardWeight: 'three-decimals',
  grades: gradesFrom({ C: 43.76, B: 62.51, A: 81.26 }),
  examples: [
    {
      name: 'laporan IKM sebuah puskesmas',
      source: 'https://id.scribd.com/doc/168413544',
      input: {
        procedure: 3.06,
        requirements: 2.98,
        clarity: 3.06,
        discipline: 2.9,
        responsibility: 3.06,
        competence: 3.14,
        speed: 3.04,
        fairness: 3.06,
        courtesy: 3.18,
        'cost-fairness': 3.08,
        'cost-certainty': 3.2,
        schedule: 3.18,
        comfort: 3.1,
        security: 3.04,
      },
      variants: { weight: 'rounded-elements' },
      expected: { ni: 3.059, 'ikm-exact': 76.475, grade: 'B' },
    },
  ],
});
