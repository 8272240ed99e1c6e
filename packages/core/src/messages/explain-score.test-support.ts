import {
  score,
  type Instrument,
  type Label,
  type QuantityInput,
  type Score,
  type Step,
} from '../scoring/index.js';

const both = (id: string, en: string): Label => ({ id, en });
const read = (source: string) => ({ source, confidence: 'read' }) as const;

const wholes = {
  buildings: both('Jumlah bangunan', 'Buildings'),
  area: both('Luas terverifikasi', 'Verified area'),
  road: both('Panjang jalan ideal', 'Ideal road length'),
  drain: both('Panjang drainase ideal', 'Ideal drain length'),
  households: both('Jumlah KK', 'Households'),
};
const units = {
  buildings: both('bangunan', 'buildings'),
  area: both('ha', 'ha'),
  road: both('m', 'm'),
  drain: both('m', 'm'),
  households: both('KK', 'households'),
};
type Whole = keyof typeof wholes;

const criteria: readonly (readonly [id: string, whole: Whole, label: Label])[] = [
  ['1a', 'buildings', both('bangunan tidak teratur', 'buildings not in order')],
  ['1b', 'area', both('luas kepadatan tinggi', 'area too dense')],
  ['1c', 'buildings', both('bangunan tidak memenuhi syarat', 'buildings below standard')],
  ['2a', 'road', both('jalan belum terlayani', 'road missing')],
  ['2b', 'road', both('jalan rusak', 'road in bad condition')],
  ['3a', 'households', both('KK tanpa air minum layak', 'households without safe water')],
  ['3b', 'households', both('KK kekurangan air minum', 'households with too little water')],
  ['4a', 'area', both('luas genangan', 'area that floods')],
  ['4b', 'drain', both('drainase tidak tersedia', 'drain missing')],
  ['4c', 'drain', both('drainase buruk', 'drain of bad quality')],
  ['5a', 'households', both('KK dengan sistem limbah buruk', 'households, waste water system')],
  ['5b', 'households', both('KK dengan sarana limbah buruk', 'households, waste water means')],
  ['6a', 'households', both('KK dengan sarana sampah buruk', 'households, waste facilities')],
  ['6b', 'households', both('KK dengan sistem sampah buruk', 'households, waste system')],
  ['7a', 'buildings', both('bangunan tanpa prasarana api', 'buildings without fire works')],
  ['7b', 'buildings', both('bangunan tanpa sarana api', 'buildings without fire means')],
];
const aspects = ['1', '2', '3', '4', '5', '6', '7'];
const percent = both('%', '%');
const ofAspect = (aspect: string) => criteria.flatMap(([id]) => (id.startsWith(aspect) ? id : []));

const criterionSteps = criteria.flatMap(([id, whole, label]): [string, Step][] => [
  [
    `${id}-percent`,
    {
      operation: 'ratio',
      label: both(`Persentase ${id}, ${label.id}`, `Share ${id}, ${label.en}`),
      unit: percent,
      of: id,
      by: whole,
      times: 100,
      decimals: 2,
    },
  ],
  [
    `${id}-points`,
    {
      operation: 'points',
      label: both(`Nilai ${id}`, `Points ${id}`),
      of: `${id}-percent`,
      bands: [
        { points: 0, written: '0–24' },
        { from: 24.995, points: 1, written: '25–50' },
        { from: 50.995, points: 3, written: '51–75' },
        { from: 75.995, points: 5, written: '76–100' },
      ],
      citation: { source: 'lembar kerja KOTAKU', confidence: 'weak' },
    },
  ],
]);
const aspectSteps = aspects.map((aspect): [string, Step] => [
  `mean-${aspect}`,
  {
    operation: 'mean',
    label: both(`Rata-rata aspek ${aspect}`, `Mean of aspect ${aspect}`),
    unit: percent,
    decimals: 2,
    of: ofAspect(aspect).map((id) => `${id}-percent`),
  },
]);

/** As long as the instrument for slum levels: sixteen criteria in seven aspects, 43 steps, of which one is not taken. */
export const slumLike: Instrument = {
  id: 'slum-like',
  version: 1,
  title: both('Tingkat kekumuhan (contoh)', 'Slum level (example)'),
  basis: 'regulation',
  citation: read('Permen PUPR 14/PRT/M/2018'),
  inForce: { from: '2018-10-24', until: null },
  inputs: Object.fromEntries<QuantityInput>([
    ...Object.entries(wholes).map(
      ([id, label]) => [id, { kind: 'quantity', label, unit: units[id as Whole] }] as const,
    ),
    ...criteria.map(([id, whole, label]) => {
      const name = both(`${id} ${label.id}`, `${id} ${label.en}`);
      return [id, { kind: 'quantity', label: name, unit: units[whole], partOf: whole }] as const;
    }),
  ]),
  variants: {
    headline: {
      label: both('Rata-rata kekumuhan', 'Mean slum level'),
      options: {
        plain: { label: both('rata-rata semua aspek', 'mean of all aspects') },
        largest: {
          label: both('aspek terburuk', 'worst aspect'),
          citation: { source: 'belum diverifikasi', confidence: 'memory' },
        },
      },
      standard: 'plain',
    },
  },
  steps: Object.fromEntries([
    ...criterionSteps,
    ...aspectSteps,
    [
      'sectoral',
      {
        operation: 'mean',
        label: both('Rata-rata kekumuhan sektoral', 'Sectoral mean'),
        unit: percent,
        decimals: 2,
        of: aspects.map((aspect) => `mean-${aspect}`),
      },
    ],
    [
      'worst',
      {
        operation: 'largest',
        label: both('Aspek terburuk', 'Worst aspect'),
        unit: percent,
        decimals: 2,
        of: aspects.map((aspect) => `mean-${aspect}`),
      },
    ],
    [
      'shown',
      {
        operation: 'by-variant',
        label: both('Kekumuhan yang dilaporkan', 'Slum level as reported'),
        unit: percent,
        decimals: 2,
        variant: 'headline',
        of: { plain: 'sectoral', largest: 'worst' },
      },
    ],
    [
      'total',
      {
        operation: 'sum',
        label: both('Jumlah nilai', 'Total of points'),
        of: criteria.map(([id]) => `${id}-points`),
      },
    ],
    [
      'level',
      {
        operation: 'classify',
        label: both('Tingkat kekumuhan', 'Slum level'),
        of: 'total',
        classes: [
          { class: 'none', label: both('tidak kumuh', 'not a slum'), written: '<16' },
          { class: 'light', from: 16, label: both('ringan', 'light'), written: '16–37' },
          { class: 'moderate', from: 38, label: both('sedang', 'moderate'), written: '38–59' },
          { class: 'heavy', from: 60, label: both('berat', 'heavy'), written: '60–80' },
        ],
      },
    ],
  ]),
  headline: { value: 'total', class: 'level' },
  examples: [],
};

/** A settlement: 4b was not measured. */
export const settlement = {
  buildings: 83,
  area: 2.37,
  road: 640,
  drain: 410.5,
  households: 61,
  '1a': 58,
  '1b': 0.6,
  '1c': 21,
  '2a': 160,
  '2b': 320,
  '3a': 14,
  '3b': 61,
  '4a': 1.185,
  '4b': null,
  '4c': 250,
  '5a': 30,
  '5b': 31,
  '6a': 61,
  '6b': 0,
  '7a': 83,
  '7b': 90,
} as const;

const elements = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'skill',
  'conduct',
  'facilities',
  'complaints',
];
const elementNames = [
  'Persyaratan',
  'Prosedur',
  'Waktu',
  'Biaya',
  'Produk',
  'Kompetensi',
  'Perilaku',
  'Sarana',
  'Pengaduan',
];

/** As the survey of satisfaction: nine elements, a row for each answer sheet. */
export const satisfactionLike: Instrument = {
  id: 'satisfaction-like',
  version: 2,
  title: both('Survei kepuasan (contoh)', 'Satisfaction survey (example)'),
  basis: 'regulation',
  citation: read('Permenpan RB 14/2017'),
  inForce: { from: null, until: null },
  inputs: Object.fromEntries(
    elements.map((id, index) => [
      id,
      {
        kind: 'ordinal',
        label: both(elementNames[index] ?? '', id),
        rows: 'sheet',
        minimum: 1,
        maximum: 4,
        acceptsMean: true,
      } as const,
    ]),
  ),
  variants: {},
  steps: {
    ...Object.fromEntries(
      elements.map((id, index): [string, Step] => [
        `mean-${id}`,
        {
          operation: 'row-mean',
          label: both(`Rata-rata ${elementNames[index] ?? ''}`, `Mean of ${id}`),
          of: id,
          decimals: 3,
        },
      ]),
    ),
    weighted: {
      operation: 'weighted-sum',
      label: both('Nilai indeks', 'Index value'),
      of: Object.fromEntries(
        elements.map((id) => [`mean-${id}`, { numerator: 1, denominator: 9 }]),
      ),
    },
    converted: {
      operation: 'product',
      label: both('Nilai konversi', 'Converted value'),
      of: ['weighted', 25],
    },
    ikm: {
      operation: 'round',
      label: both('IKM', 'Satisfaction index'),
      of: 'converted',
      to: 2,
      rounding: 'half-up',
    },
    grade: {
      operation: 'classify',
      label: both('Mutu pelayanan', 'Quality of service'),
      of: 'ikm',
      classes: [
        { class: 'D', label: both('D (tidak baik)', 'D (not good)'), written: '25,00–64,99' },
        { class: 'C', from: 65, label: both('C (kurang baik)', 'C (less good)') },
        { class: 'B', above: 76.6, label: both('B (baik)', 'B (good)'), written: '76,61–88,30' },
        { class: 'A', above: 88.3, label: both('A (sangat baik)', 'A (very good)') },
      ],
    },
  },
  headline: { value: 'ikm', class: 'grade' },
  examples: [],
};

/** Twenty sheets; the fourth leaves one answer out. */
export const sheets = Object.fromEntries(
  elements.map((id, element) => [
    id,
    Array.from({ length: 20 }, (_, row) =>
      element === 2 && row === 3 ? null : ((row * (element + 2)) % 3) + 2,
    ),
  ]),
);

/** Normalised gain by person: who began with the most there is has none. */
export const gainLike: Instrument = {
  id: 'gain-like',
  version: 1,
  title: both('Gain ternormalisasi (contoh)', 'Normalised gain (example)'),
  basis: 'publication',
  citation: { source: 'Hake 1998, belum diverifikasi', confidence: 'memory' },
  inForce: { from: null, until: '2020-12-31' },
  inputs: {
    person: { kind: 'key', label: both('Peserta', 'Participant'), rows: 'person' },
    before: {
      kind: 'quantity',
      label: both('Nilai awal', 'Score before'),
      unit: both('poin', 'points'),
      rows: 'person',
      maximum: 100,
    },
    after: {
      kind: 'quantity',
      label: both('Nilai akhir', 'Score after'),
      unit: both('poin', 'points'),
      rows: 'person',
      maximum: 100,
    },
    venue: {
      kind: 'choice',
      label: both('Tempat', 'Venue'),
      options: { hall: both('balai desa', 'village hall'), hotel: both('hotel', 'hotel') },
    },
  },
  variants: {},
  steps: {
    rise: {
      operation: 'difference',
      label: both('Kenaikan', 'Rise'),
      from: 'after',
      less: 'before',
    },
    room: {
      operation: 'difference',
      label: both('Ruang kenaikan', 'Room to rise'),
      from: 100,
      less: 'before',
    },
    gain: { operation: 'ratio', label: both('Gain', 'Gain'), of: 'rise', by: 'room', decimals: 1 },
    mean: {
      operation: 'row-mean',
      label: both('Rata-rata gain', 'Mean gain'),
      of: 'gain',
      decimals: 1,
    },
    class: {
      operation: 'classify',
      label: both('Kategori', 'Category'),
      of: 'mean',
      classes: [
        { class: 'low', label: both('rendah', 'low') },
        { class: 'medium', from: 0.3, label: both('sedang', 'medium') },
        {
          class: 'high',
          from: 0.7,
          label: both('tinggi', 'high'),
          citation: { source: 'PhysPort', confidence: 'weak' },
        },
      ],
    },
    inHall: {
      operation: 'is',
      label: both('Di balai desa', 'In the village hall'),
      of: 'venue',
      option: 'hall',
    },
  },
  headline: { value: 'mean', class: 'class' },
  examples: [],
};

/** Eighteen people, of whom one had full marks before and one no score after. */
export const marks = {
  person: Array.from({ length: 18 }, (_, row) => `p${String(row)}`),
  before: Array.from({ length: 18 }, (_, row) => (row === 2 ? 100 : 30 + row)),
  after: Array.from({ length: 18 }, (_, row) => (row === 2 ? 100 : row === 5 ? null : 78 + row)),
  venue: 'hall',
};

/** A score of an instrument whose ids the compiler does not know. */
export function scoreOf(
  instrument: Instrument,
  input: Readonly<Record<string, unknown>>,
  variants: Readonly<Record<string, string>> = {},
): Score {
  return score(instrument, input as never, { variants });
}
