import { defineInstrument } from '@berdaya/core/scoring';

const percent = { id: '%', en: '%' };

/**
 * What upgrading contributed (kontribusi penanganan): how much of the sectoral mean of the start is gone at the end. Two
 * formulas are in use and neither could be traced to the regulation; the score names the one taken. There is no answer
 * where the start leaves nothing to divide by. Hand on the results of two scores as they are: they stay exact.
 */
export const slumContribution = defineInstrument({
  id: 'slum-contribution',
  version: 1,
  title: { id: 'Kontribusi penanganan kumuh', en: 'Contribution of slum upgrading' },
  basis: 'house-rule',
  citation: {
    source:
      'data terbuka Kota Pekalongan dan lembar kerja KOTAKU; tidak ditemukan dalam naskah peraturan',
    confidence: 'read',
  },
  inForce: { from: null, until: null },
  inputs: {
    start: {
      kind: 'quantity',
      label: { id: 'rata-rata kekumuhan awal', en: 'sectoral mean at the start' },
      unit: percent,
      minimum: 0,
    },
    end: {
      kind: 'quantity',
      label: { id: 'rata-rata kekumuhan akhir', en: 'sectoral mean at the end' },
      unit: percent,
      minimum: 0,
      effect: 'lowers',
    },
    'end-total': {
      kind: 'quantity',
      label: { id: 'total nilai akhir', en: 'total at the end' },
      unit: { id: 'poin', en: 'points' },
      minimum: 0,
      maximum: 80,
    },
  },
  variants: {
    formula: {
      label: { id: 'rumus', en: 'formula' },
      standard: 'between-years',
      options: {
        'between-years': {
          label: { id: 'dari rata-rata awal', en: 'of the mean at the start' },
          citation: {
            source: 'data terbuka Kota Pekalongan: 1.717 dari 1.728 pasangan tahun RT',
            confidence: 'read',
          },
        },
        worksheet: {
          label: { id: 'lembar kerja KOTAKU', en: 'KOTAKU worksheet' },
          citation: {
            source:
              'rumus lembar kerja KOTAKU: 100% bila total akhir di bawah 16, selain itu dari selisih awal dan 24,99%',
            confidence: 'read',
          },
        },
      },
    },
  },
  steps: {
    reduction: {
      operation: 'difference',
      label: { id: 'penurunan', en: 'reduction' },
      unit: percent,
      from: 'start',
      less: 'end',
    },
    'between-years': {
      operation: 'ratio',
      label: { id: 'penurunan dari rata-rata awal', en: 'reduction by the mean at the start' },
      unit: percent,
      of: 'reduction',
      by: 'start',
      times: 100,
    },
    'no-longer-slum': {
      operation: 'compare',
      label: { id: 'total akhir di bawah 16', en: 'total at the end below 16' },
      of: 'end-total',
      is: 'below',
      to: 16,
    },
    'to-threshold': {
      operation: 'difference',
      label: { id: 'rata-rata awal di atas 24,99', en: 'mean at the start above 24.99' },
      unit: percent,
      from: 'start',
      less: 24.99,
      notBelow: 0,
    },
    'share-to-threshold': {
      operation: 'ratio',
      label: {
        id: 'penurunan dari rata-rata awal di atas 24,99',
        en: 'reduction by the mean at the start above 24.99',
      },
      unit: percent,
      of: 'reduction',
      by: 'to-threshold',
      times: 100,
    },
    worksheet: {
      operation: 'when',
      label: { id: 'kontribusi menurut lembar kerja', en: 'contribution by the worksheet' },
      unit: percent,
      condition: 'no-longer-slum',
      then: 100,
      otherwise: 'share-to-threshold',
    },
    contribution: {
      operation: 'by-variant',
      label: { id: 'kontribusi penanganan', en: 'contribution of upgrading' },
      unit: percent,
      variant: 'formula',
      of: { 'between-years': 'between-years', worksheet: 'worksheet' },
    },
  },
  headline: { value: 'contribution' },
  examples: [
    {
      name: 'RT002-RW009, kawasan Degayu, 2019 ke 2020: tidak ada yang berubah',
      source:
        'Motor Kawanku, Kota Pekalongan (MIT), https://github.com/RiqqiAmru/motorkawanku-be/tree/HEAD/database/seeders, RT 277',
      input: { start: 63.2801, end: 63.2801, 'end-total': 48 },
      expected: { contribution: 0 },
    },
    {
      name: 'rata-rata turun dari 40 ke 30',
      source: 'dihitung dengan tangan: 10 dari 40',
      input: { start: 40, end: 30, 'end-total': 20 },
      expected: { reduction: 10, contribution: 25 },
    },
    {
      name: 'rata-rata turun dari 40 ke 30, lembar kerja',
      source: 'dihitung dengan tangan: 10 dari 15,01',
      input: { start: 40, end: 30, 'end-total': 16 },
      variants: { formula: 'worksheet' },
      expected: { 'to-threshold': 15.01, contribution: 66.6223 },
    },
    {
      name: 'tidak kumuh lagi, lembar kerja',
      source: 'dihitung dengan tangan: total akhir di bawah 16',
      input: { start: 40, end: 30, 'end-total': 15 },
      variants: { formula: 'worksheet' },
      expected: { contribution: 100 },
    },
    {
      name: 'tidak ada kekumuhan pada awal',
      source: 'dihitung dengan tangan: tidak ada pembagi',
      input: { start: 0, end: 0, 'end-total': 0 },
      expected: { contribution: null },
    },
  ],
});
