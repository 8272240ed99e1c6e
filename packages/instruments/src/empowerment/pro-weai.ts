import type { Citation } from '@berdaya/core/kernel';
import type { Label } from '@berdaya/core/scoring';
import { weaiInstrument, type WeaiIndicator } from './weai.js';

const agencies = {
  intrinsic: { id: 'daya dari dalam diri', en: 'intrinsic agency' },
  instrumental: { id: 'daya untuk bertindak', en: 'instrumental agency' },
  collective: { id: 'daya bersama', en: 'collective agency' },
} as const satisfies Record<string, Label>;

type Agency = keyof typeof agencies;

/** An indicator of so many, all of equal weight. */
const indicatorOf =
  (denominator: number) =>
  (domain: Agency, id: string, en: string): WeaiIndicator<Agency> => ({
    domain,
    weight: { numerator: 1, denominator },
    label: { id, en },
  });

/** The ten indicators, each weighing one of so many. */
function tenIndicators(denominator: number) {
  const one = indicatorOf(denominator);
  return {
    'income-autonomy': one('intrinsic', 'kemandirian atas pendapatan', 'autonomy in income'),
    'self-efficacy': one('intrinsic', 'keyakinan diri', 'self-efficacy'),
    'rejects-violence': one(
      'intrinsic',
      'menolak kekerasan dalam rumah tangga',
      'attitudes about intimate partner violence',
    ),
    'productive-decisions': one(
      'instrumental',
      'ikut memutuskan produksi',
      'input in productive decisions',
    ),
    'asset-ownership': one(
      'instrumental',
      'memiliki lahan dan aset lain',
      'ownership of land and other assets',
    ),
    'financial-services': one(
      'instrumental',
      'akses dan keputusan layanan keuangan',
      'access to and decisions on financial services',
    ),
    income: one('instrumental', 'kendali atas pendapatan', 'control over use of income'),
    'work-balance': one('instrumental', 'keseimbangan kerja', 'work balance'),
    mobility: one('instrumental', 'mengunjungi tempat penting', 'visiting important locations'),
    'group-membership': one('collective', 'anggota kelompok', 'group membership'),
  };
}

const citation: Citation = {
  source:
    'weai.ifpri.info/versions/pro-weai; Malapit dkk. 2019, World Development 122:675–692 (doi 10.1016/j.worlddev.2019.06.018)',
  confidence: 'read',
};
const ones = [1, 1, 1, 1];
const household = ['a', 'a', 'b', 'b'];
const couples = ['woman', 'man', 'woman', 'man'] as const;

/** The project-level index (pro-WEAI) of today: three agencies, ten indicators of equal weight. */
export const projectWeai = weaiInstrument({
  id: 'pro-weai',
  title: {
    id: 'Indeks Pemberdayaan Perempuan dalam Pertanian tingkat proyek (pro-WEAI)',
    en: "Project-level Women's Empowerment in Agriculture Index (pro-WEAI)",
  },
  basis: 'publication',
  citation,
  domains: agencies,
  indicators: tenIndicators(10),
  examples: [
    {
      name: 'Satu perempuan kurang dalam empat dari sepuluh, laki-lakinya dalam tiga',
      source: 'Dihitung dengan tangan',
      input: {
        household,
        sex: couples,
        'income-autonomy': [0, 1, 1, 1],
        'self-efficacy': [0, 0, 1, 1],
        'rejects-violence': ones,
        'productive-decisions': [1, 0, 1, 1],
        'asset-ownership': [0, 1, 1, 1],
        'financial-services': [1, 0, 1, 1],
        income: ones,
        'work-balance': ones,
        mobility: ones,
        'group-membership': [0, 1, 1, 1],
      },
      expected: {
        'm0-women': 0.2,
        'de-women': 0.8,
        'm0-men': 0.15,
        'mean-gap': '1/7',
        gpi: '13/14',
        weai: 0.8129,
        'domain-intrinsic': 50,
        'domain-collective': 25,
      },
    },
    {
      name: 'Tidak ada rumah tangga berpasangan: tanpa kesetaraan, tanpa indeks',
      source: 'Dihitung dengan tangan',
      input: {
        household: ['a', 'b', 'c', null],
        sex: ['woman', 'woman', 'man', 'woman'],
        'income-autonomy': ones,
        'self-efficacy': ones,
        'rejects-violence': ones,
        'productive-decisions': [1, 1, 1, null],
        'asset-ownership': ones,
        'financial-services': ones,
        income: ones,
        'work-balance': ones,
        mobility: ones,
        'group-membership': ones,
      },
      expected: { 'left-out': 1, 'de-women': 1, households: 0, gpi: null, weai: null },
    },
  ],
});

const twelfth = indicatorOf(12);

/** The project-level index as first published: the ten, respect in the household, and influential groups. */
export const projectWeaiOfTwelve = weaiInstrument({
  id: 'pro-weai-12',
  title: {
    id: 'pro-WEAI versi dua belas indikator',
    en: 'pro-WEAI of twelve indicators',
  },
  basis: 'publication',
  citation,
  domains: agencies,
  indicators: {
    ...tenIndicators(12),
    respect: twelfth(
      'intrinsic',
      'saling menghormati dalam rumah tangga',
      'respect among household members',
    ),
    'influential-groups': twelfth(
      'collective',
      'anggota kelompok yang berpengaruh',
      'membership in influential groups',
    ),
  },
  examples: [
    {
      name: 'Kurang dalam dua dari dua belas masih berdaya, dalam tiga tidak',
      source: 'Dihitung dengan tangan',
      input: {
        household,
        sex: couples,
        'income-autonomy': [0, 1, 1, 1],
        'self-efficacy': ones,
        'rejects-violence': ones,
        'productive-decisions': ones,
        'asset-ownership': ones,
        'financial-services': ones,
        income: ones,
        'work-balance': ones,
        mobility: ones,
        'group-membership': ones,
        respect: [0, 1, 0, 1],
        'influential-groups': [0, 1, 0, 1],
      },
      // She lacks 1/4, her man nothing, but 1/5 is no lack: (1/4 − 1/5) / (4/5) = 1/16.
      expected: {
        'headcount-women': 0.5,
        'm0-women': 0.125,
        'mean-gap': '1/16',
        gpi: '31/32',
        weai: 0.8844,
        'contribution-respect': 33.33,
      },
    },
  ],
});
