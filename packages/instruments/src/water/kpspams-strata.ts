import { weightedScale } from '../builders/weighted-scale.js';

const aspect = (id: string, en: string) => ({ weight: 1, label: { id, en } });

/**
 * How mature a village water-board is (mula, madya, mandiri), from marks of 0 to 100 for the five aspects of sustainability.
 * Only the three words are remembered: equal weights and bounds of 50 and 75 are this project's stand-in until the form of the
 * programme is at hand. With it, make your own with `weightedScale`.
 */
export const kpspamsStrata = weightedScale({
  id: 'kpspams-strata',
  title: {
    id: 'Strata KPSPAMS (bobot dan batas belum diverifikasi)',
    en: 'Strata of KPSPAMS (weights and bounds not verified)',
  },
  basis: 'house-rule',
  citation: {
    source:
      'Sebutan strata dari ingatan, belum diverifikasi; bobot dan batas tidak ditemukan: di sini bobot sama dan batas 50 dan 75 sebagai pengganti',
    confidence: 'memory',
  },
  components: {
    social: aspect('Aspek sosial', 'Social aspect'),
    financial: aspect('Aspek keuangan', 'Financial aspect'),
    environmental: aspect('Aspek lingkungan', 'Environmental aspect'),
    institutional: aspect('Aspek kelembagaan', 'Institutional aspect'),
    technical: aspect('Aspek teknis', 'Technical aspect'),
  },
  classes: [
    { class: 'starting', label: { id: 'mula (merah)', en: 'starting (red)' } },
    {
      class: 'intermediate',
      from: 50,
      label: { id: 'madya (kuning)', en: 'intermediate (yellow)' },
    },
    {
      class: 'self-reliant',
      from: 75,
      label: { id: 'mandiri (hijau)', en: 'self-reliant (green)' },
    },
  ],
  examples: [
    {
      name: 'Tepat 50 sudah madya',
      source: 'Dihitung dengan tangan',
      input: { social: 30, financial: 50, environmental: 70, institutional: 40, technical: 60 },
      expected: { score: 50, class: 'intermediate' },
    },
    {
      name: 'Satu nilai kurang dari 75',
      source: 'Dihitung dengan tangan',
      input: { social: 75, financial: 75, environmental: 75, institutional: 75, technical: 74.95 },
      expected: { score: 74.99, class: 'intermediate' },
    },
    {
      name: 'Tepat 75 sudah mandiri',
      source: 'Dihitung dengan tangan',
      input: { social: 75, financial: 75, environmental: 75, institutional: 75, technical: 75 },
      expected: { score: 75, class: 'self-reliant' },
    },
    {
      name: 'Satu aspek belum dinilai',
      source: 'Dihitung dengan tangan',
      input: { social: 75, financial: null, environmental: 75, institutional: 75, technical: 75 },
      expected: { score: null, class: null },
    },
  ],
});
