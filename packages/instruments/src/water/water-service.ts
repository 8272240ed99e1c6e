import { defineInstrument } from '@berdaya/core/scoring';

const systems = { id: 'unit SPAM', en: 'water systems' };
const rupiah = { id: 'rupiah', en: 'rupiah' };
const percent = { unit: { id: 'persen', en: 'per cent' }, times: 100, decimals: 1 } as const;
const counted = { kind: 'quantity', unit: systems, minimum: 0, adds: true } as const;
const money = { kind: 'quantity', unit: rupiah, minimum: 0, adds: true } as const;

/**
 * How many village water systems work fully, partly or not. When a system is of which class no source at hand defines:
 * whoever visits it says so.
 */
export const waterSystemFunctionality = defineInstrument({
  id: 'water-system-functionality',
  version: 1,
  title: { id: 'Keberfungsian SPAM perdesaan', en: 'Functionality of rural water systems' },
  basis: 'publication',
  citation: {
    source:
      'Kelas dan bagian nasional 2020: blog RWSN, 19 Januari 2023; batasan operasionalnya tidak ditemukan',
    confidence: 'weak',
  },
  inForce: { from: null, until: null },
  inputs: {
    fully: {
      ...counted,
      label: { id: 'Berfungsi penuh', en: 'Fully functioning' },
      effect: 'raises',
    },
    partially: {
      ...counted,
      label: { id: 'Berfungsi sebagian', en: 'Partially functioning' },
      effect: 'lowers',
    },
    not: { ...counted, label: { id: 'Tidak berfungsi', en: 'Not functioning' }, effect: 'lowers' },
  },
  variants: {},
  steps: {
    systems: {
      operation: 'sum',
      label: { id: 'Jumlah unit SPAM', en: 'Water systems' },
      unit: systems,
      of: ['fully', 'partially', 'not'],
      decimals: 0,
    },
    'share-fully': {
      operation: 'ratio',
      label: { id: 'Bagian yang berfungsi penuh', en: 'Share functioning fully' },
      ...percent,
      of: 'fully',
      by: 'systems',
    },
    'share-partially': {
      operation: 'ratio',
      label: { id: 'Bagian yang berfungsi sebagian', en: 'Share functioning partially' },
      ...percent,
      of: 'partially',
      by: 'systems',
    },
    'share-not': {
      operation: 'ratio',
      label: { id: 'Bagian yang tidak berfungsi', en: 'Share not functioning' },
      ...percent,
      of: 'not',
      by: 'systems',
    },
  },
  headline: { value: 'share-fully' },
  examples: [
    {
      name: 'Bagian nasional 2020',
      source: 'rwsn.blog/2023/01/19: 85,4 / 9,1 / 5,5 %; di sini dari seribu unit',
      input: { fully: 854, partially: 91, not: 55 },
      expected: { 'share-fully': 85.4, 'share-partially': 9.1, 'share-not': 5.5 },
    },
  ],
});

/** Whether what users pay covers running costs and replacement, running costs only, less, or nothing is paid. */
export const waterTariffClass = defineInstrument({
  id: 'water-tariff-class',
  version: 1,
  title: {
    id: 'Golongan iuran air (belum diverifikasi)',
    en: 'Class of the water tariff (not verified)',
  },
  basis: 'house-rule',
  citation: {
    source: 'Golongan iuran Pamsimas; dari ingatan, belum diverifikasi',
    confidence: 'memory',
  },
  inForce: { from: null, until: null },
  inputs: {
    paid: { ...money, label: { id: 'Iuran yang diterima', en: 'Fees received' }, effect: 'raises' },
    running: {
      ...money,
      label: { id: 'Biaya operasi dan pemeliharaan', en: 'Operation and maintenance costs' },
      effect: 'lowers',
    },
    recovery: {
      ...money,
      label: { id: 'Biaya pemulihan (penggantian)', en: 'Recovery (replacement) costs' },
      effect: 'lowers',
    },
  },
  variants: {},
  steps: {
    coverage: {
      operation: 'ratio',
      label: { id: 'Iuran terhadap biaya operasi dan pemeliharaan', en: 'Fees by running costs' },
      ...percent,
      of: 'paid',
      by: 'running',
    },
    'full-cost': {
      operation: 'sum',
      label: { id: 'Operasi, pemeliharaan dan pemulihan', en: 'Running and recovery costs' },
      unit: rupiah,
      of: ['running', 'recovery'],
      decimals: 0,
    },
    'is-paid': {
      operation: 'compare',
      label: { id: 'Ada iuran', en: 'Something is paid' },
      of: 'paid',
      is: 'above',
      to: 0,
    },
    'covers-running': {
      operation: 'compare',
      label: { id: 'Menutup operasi dan pemeliharaan', en: 'Covers running costs' },
      of: 'paid',
      is: 'at-least',
      to: 'running',
    },
    'covers-all': {
      operation: 'compare',
      label: { id: 'Menutup juga pemulihan', en: 'Covers recovery too' },
      of: 'paid',
      is: 'at-least',
      to: 'full-cost',
    },
    steps: {
      operation: 'sum',
      label: { id: 'Tingkat bila ada iuran', en: 'Level where something is paid' },
      of: [1, 'covers-running', 'covers-all'],
      decimals: 0,
    },
    level: {
      operation: 'product',
      label: { id: 'Tingkat', en: 'Level' },
      of: ['is-paid', 'steps'],
      decimals: 0,
    },
    class: {
      operation: 'classify',
      label: { id: 'Golongan iuran', en: 'Class of the tariff' },
      of: 'level',
      classes: [
        { class: 'none', label: { id: 'tanpa iuran', en: 'no tariff' } },
        {
          class: 'below-running-costs',
          from: 1,
          label: { id: 'di bawah biaya operasi dan pemeliharaan', en: 'below running costs' },
        },
        {
          class: 'covers-running-costs',
          from: 2,
          label: { id: 'menutup biaya operasi dan pemeliharaan', en: 'covers running costs' },
        },
        {
          class: 'covers-recovery',
          from: 3,
          label: { id: 'menutup juga biaya pemulihan', en: 'covers recovery too' },
        },
      ],
    },
  },
  headline: { value: 'level', class: 'class' },
  examples: [
    {
      name: 'Iuran tepat sama dengan semua biaya',
      source: 'Dihitung dengan tangan',
      input: { paid: 1_500_000, running: 1_200_000, recovery: 300_000 },
      expected: { coverage: 125, class: 'covers-recovery' },
    },
    {
      name: 'Serupiah kurang dari semua biaya',
      source: 'Dihitung dengan tangan',
      input: { paid: 1_499_999, running: 1_200_000, recovery: 300_000 },
      expected: { class: 'covers-running-costs' },
    },
    {
      name: 'Serupiah kurang dari biaya operasi dan pemeliharaan',
      source: 'Dihitung dengan tangan',
      input: { paid: 1_199_999, running: 1_200_000, recovery: 300_000 },
      expected: { class: 'below-running-costs' },
    },
    {
      name: 'Tanpa iuran',
      source: 'Dihitung dengan tangan',
      input: { paid: 0, running: 1_200_000, recovery: 300_000 },
      expected: { coverage: 0, class: 'none' },
    },
  ],
});
