import type { Step } from '@berdaya/core/scoring';
import type { WeaiStep } from './weai-step-ids.js';

/** How far women are behind the men of their households (GPI), and the index of both parts. */
export const paritySteps = {
  floor: {
    operation: 'difference',
    label: {
      id: 'Kekurangan terbesar yang masih berdaya',
      en: 'Largest inadequacy still empowered',
    },
    from: 1,
    less: 'cutoff',
    decimals: 2,
  },
  'censored-inadequacy': {
    operation: 'largest',
    label: { id: 'Kekurangan, paling sedikit sebesar itu', en: 'Inadequacy, at least that' },
    of: ['inadequacy', 'floor'],
  },
  hers: {
    operation: 'pair',
    label: {
      id: 'Kekurangan perempuan tiap rumah tangga',
      en: 'Inadequacy of the woman of each household',
    },
    of: 'censored-inadequacy',
    key: 'household',
    side: 'woman',
    take: 1,
  },
  his: {
    operation: 'pair',
    label: {
      id: 'Kekurangan laki-laki tiap rumah tangga',
      en: 'Inadequacy of the man of each household',
    },
    of: 'censored-inadequacy',
    key: 'household',
    side: 'woman',
    take: 0,
  },
  // Who is empowered lacks no more than the floor, and so never more than anybody: that she is not need not be asked.
  'no-parity': {
    operation: 'compare',
    label: {
      id: 'Tidak setara: perempuannya belum berdaya dan lebih kekurangan',
      en: 'Without parity: the woman is disempowered and lacks more',
    },
    of: 'hers',
    is: 'above',
    to: 'his',
  },
  behind: {
    operation: 'difference',
    label: { id: 'Selisih kekurangan', en: 'Difference of inadequacy' },
    from: 'hers',
    less: 'his',
  },
  'his-adequacy': {
    operation: 'difference',
    label: { id: 'Kecukupan laki-laki', en: 'Adequacy of the man' },
    from: 1,
    less: 'his',
  },
  gap: {
    operation: 'ratio',
    label: { id: 'Kesenjangan', en: 'Gap' },
    of: 'behind',
    by: 'his-adequacy',
  },
  'gap-without-parity': {
    operation: 'when',
    label: { id: 'Kesenjangan bila tidak setara', en: 'Gap where there is no parity' },
    condition: 'no-parity',
    then: 'gap',
    otherwise: 0,
  },
  households: {
    operation: 'row-count',
    label: {
      id: 'Rumah tangga dengan tepat satu perempuan dan satu laki-laki',
      en: 'Households of exactly one woman and one man',
    },
    unit: { id: 'rumah tangga', en: 'households' },
    of: 'no-parity',
    decimals: 0,
  },
  'share-without-parity': {
    operation: 'row-mean',
    label: { id: 'Bagian rumah tangga tidak setara', en: 'Share of households without parity' },
    of: 'no-parity',
  },
  'mean-gap': {
    operation: 'row-mean',
    label: {
      id: 'Rata-rata kesenjangan yang tidak setara',
      en: 'Mean gap of those without parity',
    },
    of: 'gap',
    where: 'no-parity',
  },
  'parity-loss': {
    operation: 'row-mean',
    label: {
      id: 'Bagian tidak setara kali rata-rata kesenjangan',
      en: 'Share without parity times mean gap',
    },
    of: 'gap-without-parity',
  },
  gpi: {
    operation: 'difference',
    label: { id: 'Indeks kesetaraan gender (GPI)', en: 'Gender parity index (GPI)' },
    from: 1,
    less: 'parity-loss',
  },
  weai: {
    operation: 'weighted-sum',
    label: {
      id: '0,9 indeks ranah perempuan + 0,1 indeks kesetaraan',
      en: "0.9 of women's domains + 0.1 of parity",
    },
    of: { 'de-women': 0.9, gpi: 0.1 },
  },
} as const satisfies Partial<Record<WeaiStep, Step>>;
