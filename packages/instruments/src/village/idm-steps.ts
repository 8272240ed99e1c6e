import type { Instrument, ScoreClass, Steps } from '@berdaya/core/scoring';

/** The dimensions of IDM by their acronyms: social, economic, ecological. */
export type IdmDimension = 'iks' | 'ike' | 'ikl';

/** What each dimension comes to at most: 35, 12 and 3 indicators of 5. */
export const idmMaxima = { iks: 175, ike: 60, ikl: 15 } as const;

/** What every way of entering IDM says of itself. */
export const idm = {
  version: 1,
  title: { id: 'Indeks Desa Membangun', en: 'Village Development Index (IDM)' },
  basis: 'regulation',
  citation: { source: 'Permendesa PDTT 2/2016', confidence: 'read' },
  inForce: { from: null, until: null },
  variants: {},
  headline: { value: 'idm', class: 'status' },
} as const satisfies Partial<Instrument>;

/** From least to most; each value on a bound is still below it. */
const statuses: readonly ScoreClass[] = [
  {
    class: 'very-underdeveloped',
    label: { id: 'sangat tertinggal', en: 'very underdeveloped' },
    written: '≤ 0,4907',
  },
  {
    class: 'underdeveloped',
    label: { id: 'tertinggal', en: 'underdeveloped' },
    above: 0.4907,
    written: '> 0,4907 dan ≤ 0,5989',
  },
  {
    class: 'developing',
    label: { id: 'berkembang', en: 'developing' },
    above: 0.5989,
    written: '> 0,5989 dan ≤ 0,7072',
  },
  {
    class: 'advanced',
    label: { id: 'maju', en: 'advanced' },
    above: 0.7072,
    written: '> 0,7072 dan ≤ 0,8155',
  },
  {
    class: 'independent',
    label: { id: 'mandiri', en: 'independent' },
    above: 0.8155,
    written: '> 0,8155',
  },
];

/** From the totals of the dimensions to the status. */
export const idmSteps = {
  iks: {
    operation: 'ratio',
    label: { id: 'Indeks Ketahanan Sosial (IKS)', en: 'Social resilience index (IKS)' },
    of: 'iks-total',
    by: idmMaxima.iks,
  },
  ike: {
    operation: 'ratio',
    label: { id: 'Indeks Ketahanan Ekonomi (IKE)', en: 'Economic resilience index (IKE)' },
    of: 'ike-total',
    by: idmMaxima.ike,
  },
  ikl: {
    operation: 'ratio',
    label: { id: 'Indeks Ketahanan Lingkungan (IKL)', en: 'Ecological resilience index (IKL)' },
    of: 'ikl-total',
    by: idmMaxima.ikl,
  },
  mean: {
    operation: 'mean',
    label: { id: 'Rata-rata IKS, IKE, dan IKL', en: 'Mean of IKS, IKE and IKL' },
    of: ['iks', 'ike', 'ikl'],
    decimals: 6,
  },
  idm: {
    operation: 'round',
    label: { id: 'IDM, empat desimal', en: 'IDM, four decimals' },
    of: 'mean',
    to: 4,
    rounding: 'half-up',
  },
  status: {
    operation: 'classify',
    label: { id: 'Status desa', en: 'Village status' },
    of: 'idm',
    classes: statuses,
  },
} as const satisfies Steps;
