import { gradesFrom } from './grades.js';
import { satisfactionIndex } from './satisfaction-index.js';

const inEveryElement = (mean: number) => ({
  requirements: mean,
  procedure: mean,
  time: mean,
  cost: mean,
  product: mean,
  competence: mean,
  behaviour: mean,
  complaints: mean,
  facilities: mean,
});

const byHand = 'dihitung dengan tangan';

/**
 * Indeks Kepuasan Masyarakat after Permenpan RB 14/2017: nine elements answered 1 to 4. Every element weighs a ninth, so that
 * the best answers come to 100; the printed 0.11 and elements rounded on the way are in use as well, and can change
 * the grade: `compareVariants` says whether they do.
 */
export const ikm2017 = satisfactionIndex({
  id: 'ikm-2017',
  version: 1,
  title: { id: 'Indeks Kepuasan Masyarakat (IKM)', en: 'Public satisfaction index (IKM)' },
  basis: 'regulation',
  citation: { source: 'Permenpan RB 14/2017', confidence: 'read' },
  inForce: { from: null, until: null },
  replaces: 'ikm-2004',
  elements: {
    requirements: { label: { id: 'Persyaratan', en: 'Requirements' } },
    procedure: {
      label: { id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism and procedure' },
    },
    time: { label: { id: 'Waktu penyelesaian', en: 'Time taken' } },
    cost: { label: { id: 'Biaya/tarif', en: 'Cost' } },
    product: { label: { id: 'Produk spesifikasi jenis pelayanan', en: 'Product of the service' } },
    competence: { label: { id: 'Kompetensi pelaksana', en: 'Competence of staff' } },
    behaviour: { label: { id: 'Perilaku pelaksana', en: 'Behaviour of staff' } },
    complaints: {
      label: {
        id: 'Penanganan pengaduan, saran, dan masukan',
        en: 'Handling of complaints and suggestions',
      },
    },
    facilities: { label: { id: 'Sarana dan prasarana', en: 'Facilities' } },
  },
  weights: {
    ninth: {
      label: { id: 'bobot tepat 1/9', en: 'exact weight of 1/9' },
      weight: { numerator: 1, denominator: 9 },
    },
    'two-decimals': {
      label: { id: 'bobot 0,11', en: 'weight of 0.11' },
      citation: { source: 'praktik: bobot tercetak dua desimal', confidence: 'read' },
      weight: 0.11,
    },
    'rounded-elements': {
      label: {
        id: 'tiap unsur dibulatkan dua desimal',
        en: 'each element rounded to two decimals',
      },
      citation: {
        source: 'praktik: aplikasi survei yang membulatkan tiap unsur',
        confidence: 'weak',
      },
      weight: { numerator: 1, denominator: 9 },
      elementDecimals: 2,
    },
  },
  standardWeight: 'ninth',
  grades: gradesFrom({ C: 65, B: 76.61, A: 88.31 }),
  examples: [
    {
      name: 'semua jawaban 4',
      source: byHand,
      input: inEveryElement(4),
      expected: { ni: 4, ikm: 100, grade: 'A' },
    },
    {
      name: 'semua jawaban 4, bobot 0,11',
      source: byHand,
      input: inEveryElement(4),
      variants: { weight: 'two-decimals' },
      expected: { ni: 3.96, ikm: 99, grade: 'A' },
    },
    {
      name: 'rata-rata 3,54 di setiap unsur, dibulatkan per unsur',
      source: `${byHand}: 3,54/9 = 0,39; 9 × 0,39 × 25 = 87,75`,
      input: inEveryElement(3.54),
      variants: { weight: 'rounded-elements' },
      expected: { ni: 3.51, ikm: 87.75, grade: 'B' },
    },
  ],
});
