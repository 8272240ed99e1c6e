import type { Citation } from '@berdaya/core/kernel';
import type { Label } from '@berdaya/core/scoring';
import { weaiInstrument, type WeaiIndicator } from './weai.js';

const share = (denominator: number, numerator = 1) => ({ numerator, denominator });

/** An indicator, by what it is called. */
const indicator = <const Domain extends string>(
  domain: Domain,
  weight: ReturnType<typeof share>,
  id: string,
  en: string,
): WeaiIndicator<Domain> => ({ domain, weight, label: { id, en } });

const fiveDomains = {
  production: { id: 'produksi', en: 'production' },
  resources: { id: 'sumber daya', en: 'resources' },
  income: { id: 'pendapatan', en: 'income' },
  leadership: { id: 'kepemimpinan', en: 'leadership' },
  time: { id: 'waktu', en: 'time' },
} as const satisfies Record<string, Label>;

const alkire2013: Citation = {
  source:
    'Alkire dkk. 2013, World Development 52:71–91 (doi 10.1016/j.worlddev.2013.06.007); bobot: github.com/bjvca/weaiR',
  confidence: 'read',
};

const byHand = 'Dihitung dengan tangan';

/** The Women's Empowerment in Agriculture Index of 2012: five domains of a fifth each, ten indicators. */
export const weai = weaiInstrument({
  id: 'weai',
  title: {
    id: 'Indeks Pemberdayaan Perempuan dalam Pertanian (WEAI)',
    en: "Women's Empowerment in Agriculture Index (WEAI)",
  },
  basis: 'publication',
  citation: alkire2013,
  domains: fiveDomains,
  indicators: {
    'productive-decisions': indicator(
      'production',
      share(10),
      'ikut memutuskan produksi',
      'input in productive decisions',
    ),
    'production-autonomy': indicator(
      'production',
      share(10),
      'kemandirian dalam produksi',
      'autonomy in production',
    ),
    'asset-ownership': indicator('resources', share(15), 'memiliki aset', 'ownership of assets'),
    'asset-transfer': indicator(
      'resources',
      share(15),
      'membeli, menjual atau mengalihkan aset',
      'purchase, sale or transfer of assets',
    ),
    credit: indicator(
      'resources',
      share(15),
      'akses dan keputusan kredit',
      'access to and decisions about credit',
    ),
    income: indicator('income', share(5), 'kendali atas pendapatan', 'control over use of income'),
    'group-membership': indicator('leadership', share(10), 'anggota kelompok', 'group membership'),
    'public-speaking': indicator(
      'leadership',
      share(10),
      'berbicara di depan umum',
      'speaking in public',
    ),
    workload: indicator('time', share(10), 'beban kerja', 'workload'),
    leisure: indicator('time', share(10), 'waktu luang', 'leisure'),
  },
  examples: [
    {
      name: 'Dua rumah tangga; satu perempuan tanpa kendali pendapatan dan tanpa kredit',
      source: byHand,
      input: {
        household: ['a', 'a', 'b', 'b'],
        sex: ['woman', 'man', 'woman', 'man'],
        'productive-decisions': [1, 1, 1, 1],
        'production-autonomy': [1, 1, 1, 1],
        'asset-ownership': [1, 1, 1, 1],
        'asset-transfer': [1, 1, 1, 1],
        credit: [0, 1, 1, 1],
        income: [0, 1, 1, 1],
        'group-membership': [1, 1, 1, 1],
        'public-speaking': [1, 1, 1, 1],
        workload: [1, 1, 1, 1],
        leisure: [1, 1, 1, 1],
      },
      // She lacks 4/15; half of the women: M0 2/15. Gap (4/15 − 1/5) / (4/5) = 1/12, in one of two households.
      expected: {
        'headcount-women': 0.5,
        'intensity-women': '4/15',
        'm0-women': '2/15',
        'de-women': '13/15',
        'de-men': 1,
        'de-all': '14/15',
        'mean-gap': '1/12',
        gpi: '23/24',
        weai: 0.8758,
        'contribution-income': 75,
        'contribution-credit': 25,
        'domain-resources': 25,
      },
    },
  ],
});

/** The abbreviated index (A-WEAI): the same five domains, six indicators. */
export const abbreviatedWeai = weaiInstrument({
  id: 'a-weai',
  title: {
    id: 'Indeks Pemberdayaan Perempuan dalam Pertanian, versi singkat (A-WEAI)',
    en: "Abbreviated Women's Empowerment in Agriculture Index (A-WEAI)",
  },
  basis: 'publication',
  citation: {
    source: 'A-WEAI (IFPRI), bobot: salindia IFPRI dan github.com/bjvca/weaiR',
    confidence: 'read',
  },
  domains: fiveDomains,
  indicators: {
    'productive-decisions': indicator(
      'production',
      share(5),
      'ikut memutuskan produksi',
      'input in productive decisions',
    ),
    'asset-ownership': indicator('resources', share(15, 2), 'memiliki aset', 'ownership of assets'),
    credit: indicator(
      'resources',
      share(15),
      'akses dan keputusan kredit',
      'access to and decisions about credit',
    ),
    income: indicator('income', share(5), 'kendali atas pendapatan', 'control over use of income'),
    'group-membership': indicator('leadership', share(5), 'anggota kelompok', 'group membership'),
    'work-balance': indicator('time', share(5), 'keseimbangan kerja', 'work balance'),
  },
  examples: [
    {
      name: 'Tepat 0,80 sudah berdaya: kurang aset dan kredit, 2/15 + 1/15',
      source: byHand,
      input: {
        household: ['a', 'a', 'b', 'b'],
        sex: ['woman', 'man', 'woman', 'man'],
        'productive-decisions': [1, 1, 1, 1],
        'asset-ownership': [0, 1, 0, 1],
        credit: [0, 1, 1, 0],
        income: [1, 1, 0, 1],
        'group-membership': [1, 1, 1, 1],
        'work-balance': [1, 1, 1, 0],
      },
      // The first woman lacks 1/5 and is empowered; the second 1/3, her man 4/15: a gap of (1/15) / (11/15).
      expected: {
        'headcount-women': 0.5,
        'm0-women': '1/6',
        'headcount-men': 0.5,
        'm0-men': '2/15',
        'mean-gap': '1/11',
        gpi: '21/22',
        weai: 0.8455,
        'contribution-income': 60,
        'contribution-asset-ownership': 40,
      },
    },
  ],
});
