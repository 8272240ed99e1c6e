import { indeksDesa, type VillageIndexRuleSet } from './indeks-desa.js';

/** The six dimensions of the Indeks Desa. */
export type IndeksDesaDimension =
  'basic-services' | 'social' | 'economy' | 'environment' | 'accessibility' | 'governance';

/**
 * One way of reckoning the Indeks Desa of Permendesa PDTT 9/2024, as one public application does it; not read in the
 * annex and **not official**. The six dimensions are sure; the maxima and bounds are not. The statistical metadata of
 * Kabupaten Belitung Timur give another: weighted dimensions, min-max normalised, over a total of 123.98, weights not
 * shown. Copy it, change what the text you follow says otherwise, and hand it to `indeksDesa`.
 */
export const indeksDesa2024RuleSet: VillageIndexRuleSet<IndeksDesaDimension> = {
  id: 'indeks-desa-2024',
  version: 1,
  title: {
    id: 'Indeks Desa (cara hitung belum resmi)',
    en: 'Village index (reckoning not official)',
  },
  basis: 'house-rule',
  citation: {
    source:
      'Permendesa PDTT 9/2024 menurut satu aplikasi publik; nilai maksimum dan batas status belum diverifikasi dengan lampiran',
    confidence: 'weak',
  },
  inForce: { from: null, until: null },
  dimensions: {
    'basic-services': { label: { id: 'Layanan dasar', en: 'Basic services' }, maximum: 170 },
    social: { label: { id: 'Sosial', en: 'Social' }, maximum: 85 },
    economy: { label: { id: 'Ekonomi', en: 'Economy' }, maximum: 160 },
    environment: { label: { id: 'Lingkungan', en: 'Environment' }, maximum: 90 },
    accessibility: { label: { id: 'Aksesibilitas', en: 'Accessibility' }, maximum: 50 },
    governance: { label: { id: 'Tata kelola', en: 'Governance' }, maximum: 80 },
  },
  // On which side a value on a bound lies is not said; no sum of whole points out of 635 comes to one.
  statuses: [
    {
      class: 'very-underdeveloped',
      label: { id: 'sangat tertinggal', en: 'very underdeveloped' },
    },
    {
      class: 'underdeveloped',
      label: { id: 'tertinggal', en: 'underdeveloped' },
      above: 49.49,
    },
    { class: 'developing', label: { id: 'berkembang', en: 'developing' }, above: 57.39 },
    { class: 'advanced', label: { id: 'maju', en: 'advanced' }, above: 69.35 },
    { class: 'independent', label: { id: 'mandiri', en: 'independent' }, above: 79.63 },
  ],
  examples: [
    {
      name: 'jumlah 445 dari 635',
      source: 'dihitung dengan tangan: 445/635 × 100 = 70,08',
      input: {
        'basic-services': 120,
        social: 60,
        economy: 100,
        environment: 65,
        accessibility: 40,
        governance: 60,
      },
      expected: { index: 70.08, status: 'advanced' },
    },
  ],
};

/** The Indeks Desa after that rule set: weakly sourced and not official. */
export const indeksDesa2024 = indeksDesa(indeksDesa2024RuleSet);
