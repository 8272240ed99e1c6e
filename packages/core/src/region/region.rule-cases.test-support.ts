import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { countedUnitsRules, regionRules } from './index.js';
import { aGazetteer, gazetteer, someFormerRegions, someRegions } from './region.test-support.js';

/** The same with no village loaded. */
const withoutVillages = aGazetteer(someRegions.filter(({ code }) => code.length < 10));
/** The same with no village of Trenggalek loaded. */
const withoutTrenggalek = aGazetteer(
  someRegions.filter(({ code }) => !code.startsWith('35.03.06.')),
);
/** Two of one name: a desa of the kabupaten, and a kelurahan of a kota. */
const twoSari = aGazetteer([
  { code: '11.01', name: 'Aceh Selatan', kind: 'kabupaten' },
  { code: '11.01.01.2001', name: 'Sari', kind: 'desa' },
  { code: '11.71.01.1001', name: 'Sari', kind: 'kelurahan' },
]);
/** A list that counts regions whatever it is asked. */
const countsAnything = { ...gazetteer, count: () => 3 };
/** A list that can be asked for codes alone. */
const asksForCodes = { ...gazetteer, region: (code: string) => gazetteer.region(code.trim()) };
const blind = {};
const edition = 'Kepmendagri 300.2.2-2138/2025';

const winongo = { name: 'Winongo', level: 'village', within: '35.03' } as const;
const elsewhere = ['Kelurahan Winongo, Kecamatan Manguharjo, Kota Madiun'];
const twoKaranganyar = [
  'Desa Karanganyar, Kecamatan Karangrayung, Kabupaten Grobogan',
  'Desa Karanganyar, Kecamatan Geyer, Kabupaten Grobogan',
];

/** Both sides of each rule about a place. */
export const regionCases: RuleCases<typeof regionRules> = {
  'region.wrong-code-format': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: { code: null } },
      { subject: { code: '33.15.03.2001' } },
      { subject: { code: '33.69' } },
      { subject: { code: '33.71' } },
      { subject: { code: '3315030001', scheme: 'bps' } },
    ],
    breaks: [
      { subject: { code: '33.70' }, found: [{ path: ['code'], params: { received: '33.70' } }] },
      {
        subject: { code: '33.15.03.4001' },
        found: [{ path: ['code'], params: { received: '33.15.03.4001' } }],
      },
      {
        subject: { code: '331503', scheme: 'kemendagri' },
        found: [{ path: ['code'], params: { received: '331503' } }],
      },
      { subject: { code: '' }, found: [{ path: ['code'], params: { received: '' } }] },
    ],
  },
  'region.looks-like-bps': {
    weight: 'warning',
    holds: [
      { subject: {} },
      { subject: { code: null } },
      { subject: { code: '94' } },
      { subject: { code: '33.15' } },
      { subject: { code: '331503' } },
      { subject: { code: '3315', scheme: 'bps' } },
      { subject: { code: '3315', scheme: 'kemendagri' } },
    ],
    breaks: [
      {
        subject: { code: '3315' },
        found: [
          {
            path: ['code'],
            params: { code: '3315', dotted: '33.15', name: 'Kabupaten Grobogan' },
          },
        ],
      },
      {
        subject: { code: '3315' },
        context: blind,
        found: [{ path: ['code'], params: { code: '3315', dotted: '33.15', name: '' } }],
      },
      {
        subject: { code: '3399' },
        found: [{ path: ['code'], params: { code: '3399', dotted: '', name: '' } }],
      },
      {
        // No list of villages covers it.
        subject: { code: '3322032001' },
        found: [
          { path: ['code'], params: { code: '3322032001', dotted: '33.22.03.2001', name: '' } },
        ],
      },
      {
        subject: { code: '3315030', scheme: 'kemendagri' },
        found: [{ path: ['code'], params: { code: '3315030', dotted: '', name: '' } }],
      },
      {
        subject: { code: '3315030001' },
        context: { gazetteer: asksForCodes },
        found: [{ path: ['code'], params: { code: '3315030001', dotted: '', name: '' } }],
      },
    ],
  },
  'region.code-unknown': {
    weight: 'error',
    holds: [
      { subject: {} },
      { subject: { code: '33.15', within: '33' } },
      { subject: { code: '33.16' }, context: blind },
      { subject: { code: '33.16' }, context: { gazetteer: null } },
      { subject: { code: '33.15.04.2001' } },
      { subject: { code: '92.01' } },
      { subject: { code: '33.16', scheme: 'bps' } },
      { subject: { code: '3316', within: null } },
    ],
    breaks: [
      {
        subject: { code: '33.16' },
        found: [{ path: ['code'], params: { code: '33.16', edition } }],
      },
      {
        subject: { name: 'Lajer', within: '33.15.04' },
        found: [{ path: ['within'], params: { code: '33.15.04', edition } }],
      },
      {
        subject: { code: '33.16.01', within: '33.16' },
        found: [{ path: ['within'], params: { code: '33.16', edition } }],
      },
    ],
  },
  'region.code-former': {
    weight: 'warning',
    holds: [
      { subject: {} },
      { subject: { code: '96.01' } },
      { subject: { code: '92.02' } },
      { subject: { code: '92.01' }, context: blind },
      { subject: { code: '92.01', scheme: 'bps' } },
      {
        // A code that has come into force again.
        subject: { code: '92.01' },
        context: {
          gazetteer: aGazetteer(
            [{ code: '92.01', name: 'Sorong', kind: 'kabupaten' }],
            someFormerRegions,
          ),
        },
      },
      {
        subject: { code: '92.01' },
        context: { gazetteer: { ...gazetteer, covers: () => false } },
      },
    ],
    breaks: [
      {
        subject: { code: '92.01' },
        found: [
          {
            path: ['code'],
            params: {
              code: '92.01',
              name: 'Sorong',
              lastEdition: 'Kepmendagri 100.1.1-6117/2022',
              became: ['96.01 (Kabupaten Sorong)'],
              edition,
            },
          },
        ],
      },
      {
        subject: { name: 'Makbon', within: '92.01.01' },
        found: [
          {
            path: ['within'],
            params: {
              code: '92.01.01',
              name: 'Makbon',
              lastEdition: 'Kepmendagri 100.1.1-6117/2022',
              became: [],
              edition,
            },
          },
        ],
      },
      {
        subject: { code: '92.01' },
        context: { gazetteer: aGazetteer([], someFormerRegions) },
        found: [
          {
            path: ['code'],
            params: {
              code: '92.01',
              name: 'Sorong',
              lastEdition: 'Kepmendagri 100.1.1-6117/2022',
              became: ['96.01'],
              edition,
            },
          },
        ],
      },
    ],
  },
  'region.code-outside': {
    weight: 'error',
    holds: [
      { subject: { code: '33.15.03.2001', within: '33.15' } },
      { subject: { code: '33.15', within: '33.15' } },
      { subject: { code: '33.15', within: null } },
      { subject: { within: '33.15' } },
      { subject: { code: '33.15.03', within: '33.74', scheme: 'bps' } },
    ],
    breaks: [
      {
        subject: { code: '33.15.03', within: '33.74' },
        found: [{ path: ['code'], params: { code: '33.15.03', within: '33.74' } }],
      },
      {
        subject: { code: '33', within: '33.15' },
        found: [{ path: ['code'], params: { code: '33', within: '33.15' } }],
      },
    ],
  },
  'region.place-elsewhere': {
    weight: 'warning',
    holds: [
      { subject: winongo, context: blind },
      { subject: winongo, context: { gazetteer: withoutVillages } },
      { subject: winongo, context: { gazetteer: withoutTrenggalek } },
      { subject: { ...winongo, within: '35.77' } },
      { subject: { ...winongo, within: null } },
      { subject: { ...winongo, name: null } },
      { subject: { ...winongo, name: 'Karangan' } },
      { subject: { ...winongo, code: '35.03.06.2003' } },
      // Found in no other region either.
      { subject: { ...winongo, name: 'Wonogo' } },
      // Nothing of another level is meant.
      { subject: { ...winongo, level: 'district' } },
      // A kecamatan there, if no village.
      { subject: { name: 'Geyer', level: 'village', within: '33.15' } },
    ],
    breaks: [
      {
        subject: winongo,
        found: [
          {
            path: ['name'],
            params: { name: 'Winongo', region: 'Kabupaten Trenggalek', elsewhere, places: 1 },
          },
        ],
      },
      {
        subject: { ...winongo, level: null, kindAsWritten: 'Desa/Kelurahan', code: '3503' },
        found: [
          {
            path: ['name'],
            params: { name: 'Winongo', region: 'Kabupaten Trenggalek', elsewhere, places: 1 },
          },
        ],
      },
      {
        subject: { name: 'Karanganyar', within: '35.03' },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Karanganyar',
              region: 'Kabupaten Trenggalek',
              elsewhere: twoKaranganyar,
              places: 2,
            },
          },
        ],
      },
      {
        subject: { name: 'Jawa Timur', level: 'province', within: '33' },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Jawa Timur',
              region: 'Provinsi Jawa Tengah',
              elsewhere: ['Provinsi Jawa Timur'],
              places: 1,
            },
          },
        ],
      },
      {
        subject: { name: 'Kota Madiun', kind: 'kota', within: '33' },
        context: { gazetteer: withoutVillages },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Kota Madiun',
              region: 'Provinsi Jawa Tengah',
              elsewhere: ['Kota Madiun'],
              places: 1,
            },
          },
        ],
      },
    ],
  },
  'region.place-not-found': {
    weight: 'warning',
    holds: [
      { subject: { ...winongo, name: 'Wonogo' }, context: blind },
      { subject: winongo },
      { subject: { ...winongo, name: null } },
      { subject: { ...winongo, name: 'Karangan' } },
      {
        subject: { ...winongo, name: 'Wonogo', within: null },
        context: { gazetteer: countsAnything },
      },
      // It may be a hamlet, or a hall.
      { subject: { name: 'Wonogo', within: '35.03' } },
    ],
    breaks: [
      {
        subject: { ...winongo, name: 'Wonogo' },
        found: [{ path: ['name'], params: { name: 'Wonogo', region: 'Kabupaten Trenggalek' } }],
      },
      {
        subject: { name: 'Wonogo', kind: 'desa', within: '35.03' },
        found: [{ path: ['name'], params: { name: 'Wonogo', region: 'Kabupaten Trenggalek' } }],
      },
      {
        subject: { name: 'Desa Wonogo', within: '35.03' },
        found: [
          { path: ['name'], params: { name: 'Desa Wonogo', region: 'Kabupaten Trenggalek' } },
        ],
      },
    ],
  },
  'region.kind-differs': {
    weight: 'warning',
    holds: [
      { subject: { name: 'Winongo' } },
      { subject: { name: 'Winongo', kind: 'kelurahan' } },
      { subject: { name: 'Winongo', kindAsWritten: 'Kel.' } },
      { subject: { name: 'Winongo', kindAsWritten: 'Dusun' } },
      { subject: { name: 'Kel. Winongo' } },
      { subject: { name: 'Winongo', kind: 'desa' }, context: blind },
      { subject: { name: 'Winongo', kind: 'desa' }, context: { gazetteer: withoutVillages } },
      { subject: { name: 'Yoboi', kind: 'desa' } },
      { subject: { name: 'Yoboi', kind: 'desa-adat' } },
      { subject: { name: 'Karangan', kind: 'kecamatan' } },
      { subject: { name: 'Semarang', kindAsWritten: 'Kab./Kota' } },
      { subject: { code: '33.15.03.2001', kind: 'desa' }, context: blind },
      { subject: { code: '33.15.03.2001', name: 'Kota Baru' }, context: blind },
      { subject: { name: 'Nowhere', kind: 'desa' } },
      { subject: { kind: 'desa' } },
      { subject: { code: '33.15', name: 'Blora' } },
      {
        subject: { name: 'Winongo', kind: 'desa' },
        context: { gazetteer: { ...gazetteer, count: () => undefined } },
      },
      { subject: { name: 'Sari', kind: 'kelurahan' }, context: { gazetteer: twoSari } },
      {
        subject: { name: 'Kota Baru' },
        context: {
          gazetteer: aGazetteer([{ code: '11.01.01.2001', name: 'Kotabaru', kind: 'desa' }]),
        },
      },
    ],
    breaks: [
      {
        subject: { name: 'Winongo', kind: 'desa' },
        found: [
          { path: ['kind'], params: { name: 'Winongo', kind: 'kelurahan', written: 'desa' } },
        ],
      },
      {
        subject: { name: 'Winongo', kindAsWritten: 'Desa/Kelurahan', within: '35.03' },
        found: [
          {
            path: ['kindAsWritten'],
            params: { name: 'Winongo', kind: 'kelurahan', written: 'Desa/Kelurahan' },
          },
        ],
      },
      {
        subject: { name: 'Karangan', kindAsWritten: 'desa / kel.', within: '35.03' },
        found: [
          {
            path: ['kindAsWritten'],
            params: { name: 'Karangan', kind: 'desa', written: 'desa / kel.' },
          },
        ],
      },
      {
        subject: { name: 'Kecamatan Winongo' },
        found: [
          {
            path: ['name'],
            params: { name: 'Kecamatan Winongo', kind: 'kelurahan', written: 'Kecamatan' },
          },
        ],
      },
      {
        subject: { name: 'Yoboi', kind: 'kelurahan' },
        found: [
          { path: ['kind'], params: { name: 'Yoboi', kind: 'desa-adat', written: 'kelurahan' } },
        ],
      },
      {
        // Nothing of the label's level is known there.
        subject: { name: 'Sari', kind: 'kecamatan', within: '11.01' },
        context: { gazetteer: twoSari },
        found: [{ path: ['kind'], params: { name: 'Sari', kind: 'desa', written: 'kecamatan' } }],
      },
      {
        subject: { name: 'Cimahi', kind: 'kabupaten' },
        context: { gazetteer: withoutVillages },
        found: [{ path: ['kind'], params: { name: 'Cimahi', kind: 'kota', written: 'kabupaten' } }],
      },
      {
        subject: { name: 'Desa Winongo', code: '35.77.02.1005' },
        found: [
          {
            path: ['name'],
            params: { name: 'Desa Winongo', kind: 'kelurahan', written: 'Desa' },
          },
        ],
      },
      {
        subject: { name: 'Sari', kind: 'kelurahan', within: '11.01' },
        context: { gazetteer: twoSari },
        found: [{ path: ['kind'], params: { name: 'Sari', kind: 'desa', written: 'kelurahan' } }],
      },
      {
        subject: { code: '33.15.03.2001', kind: 'kelurahan' },
        found: [{ path: ['kind'], params: { name: 'Lajer', kind: 'desa', written: 'kelurahan' } }],
      },
      {
        subject: { code: '33.74', kind: 'kabupaten' },
        context: blind,
        found: [{ path: ['kind'], params: { name: '33.74', kind: 'kota', written: 'kabupaten' } }],
      },
    ],
  },
  'region.name-repeats': {
    weight: 'error',
    holds: [
      { subject: { name: 'Karanganyar', within: '33.15' }, context: blind },
      {
        subject: { name: 'Karanganyar', within: '33.15' },
        context: { gazetteer: withoutVillages },
      },
      { subject: { name: 'Karanganyar', within: '33.15.02' } },
      { subject: { name: 'Karanganyar', within: '33.15', code: '33.15.02.2007' } },
      { subject: { name: 'Kabupaten Semarang' } },
      { subject: { name: 'Semarang', kind: 'kota' } },
      { subject: { name: 'Semarang' }, context: { gazetteer: withoutVillages } },
      // A kecamatan and its desa: another thing than two of one level.
      { subject: { name: 'Karangan', within: '35.03' } },
      { subject: { name: 'Lajer', within: '33.15' } },
      { subject: { name: 'Nowhere', within: '33.15' } },
      { subject: { within: '33.15' } },
    ],
    breaks: [
      {
        subject: { name: 'Karanganyar', level: 'village', within: '33.15' },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Karanganyar',
              level: 'village',
              times: 2,
              region: 'Kabupaten Grobogan',
              places: twoKaranganyar,
            },
          },
        ],
      },
      {
        subject: { name: 'Desa Karang Anyar', within: null, code: '33.70' },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Desa Karang Anyar',
              level: 'village',
              times: 2,
              region: '',
              places: twoKaranganyar,
            },
          },
        ],
      },
      {
        subject: { name: 'Semarang', level: 'regency', within: '33' },
        context: { gazetteer: withoutVillages },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Semarang',
              level: 'regency',
              times: 2,
              region: 'Provinsi Jawa Tengah',
              places: ['Kabupaten Semarang', 'Kota Semarang'],
            },
          },
        ],
      },
    ],
  },
  'region.name-differs-from-code': {
    weight: 'warning',
    holds: [
      { subject: { code: '33.15', name: 'Kabupaten Grobogan' } },
      { subject: { code: '33.15', name: 'GROBOGAN' } },
      { subject: { code: '33.15', name: null } },
      { subject: { code: '33.15', name: 'Blora' }, context: blind },
      { subject: { code: '33.16', name: 'Grobogan' } },
      { subject: { code: '3315', name: 'Blora' } },
      { subject: { name: 'Blora' }, context: { gazetteer: asksForCodes } },
    ],
    breaks: [
      {
        subject: { code: '33.15', name: 'Blora' },
        found: [
          {
            path: ['name'],
            params: { code: '33.15', official: 'Kabupaten Grobogan', written: 'Blora' },
          },
        ],
      },
    ],
  },
};

/** Both sides of each rule about counted units. */
export const countedUnitsCases: RuleCases<typeof countedUnitsRules> = {
  'region.more-units-than-exist': {
    weight: 'error',
    holds: [
      { subject: { region: '33.15', level: 'district', stated: 3 } },
      { subject: { region: '33.15', level: 'district', stated: 4 }, context: blind },
      { subject: { region: '33.22', level: 'district', stated: 99 } },
    ],
    breaks: [
      {
        subject: { region: '33.15', level: 'district', stated: 4 },
        found: [
          {
            path: ['stated'],
            params: { stated: 4, existing: 3, level: 'district', region: 'Kabupaten Grobogan' },
          },
        ],
      },
    ],
  },
};
