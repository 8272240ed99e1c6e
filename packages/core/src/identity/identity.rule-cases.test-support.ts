import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aGazetteer } from './identity.test-support.js';
import type { identityRules } from './index.js';

const gazetteer = { gazetteer: aGazetteer };

/** An invented woman's number: Karangrayung, 1 July of a year 85. */
const nik = '3315024107850001';
const masked = '3315************';

/** An invented woman's number: born 1 July 1985, appointed in January 2010. */
const nip = '198507012010012001';
const maskedNip = '***************001';

const unknownRegion = (unknown: string, region: string) => ({
  subject: { nik: unknown },
  context: gazetteer,
  found: [{ path: ['nik'], params: { region, edition: aGazetteer.edition } }],
});

const names: Pick<RuleCases<typeof identityRules>, 'identity.name-unusual'> = {
  'identity.name-unusual': {
    weight: 'warning',
    holds: [
      { subject: { name: 'Siti' } },
      { subject: { name: "Dra. Nur'aini Ma’ruf, S.Pd-É" } },
      { subject: { name: 'a'.repeat(60) } },
      { subject: { name: ` ${'a'.repeat(60)} ` } },
      { subject: { name: '𝒜'.repeat(60) } },
      { subject: { name: '  ' } },
      { subject: { name: null } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { name: 'a'.repeat(61) },
        found: [
          {
            path: ['name'],
            params: { name: 'a'.repeat(61), characters: [], length: 61, maximum: 60 },
          },
        ],
      },
      {
        subject: { name: ' Budi 2 (2) @ ' },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Budi 2 (2) @',
              characters: ['2', '(', ')', '@'],
              length: 12,
              maximum: 60,
            },
          },
        ],
      },
      {
        subject: { name: '- .' },
        found: [
          {
            path: ['name'],
            params: { name: '- .', characters: ['-', '.'], length: 3, maximum: 60 },
          },
        ],
      },
      {
        subject: { name: 'Budi 123456/12345' },
        found: [
          {
            path: ['name'],
            params: {
              name: 'Budi ******/12345',
              characters: ['1', '2', '3', '4', '5'],
              length: 17,
              maximum: 60,
            },
          },
        ],
      },
    ],
  },
};

const niks: Omit<
  RuleCases<typeof identityRules>,
  keyof typeof names | `identity.nip-${string}` | `identity.phone-${string}`
> = {
  'identity.nik-length': {
    weight: 'error',
    holds: [
      { subject: { nik } },
      { subject: { nik: `'33 1502\u00a0410785\t0001\u200b` } },
      { subject: { nik: '0331502200100001' } },
      { subject: { nik: '3,31502E+15' } },
      { subject: { nik: " ' " } },
      { subject: { nik: null } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nik: nik.slice(1) },
        found: [{ path: ['nik'], params: { digits: 15, others: [] } }],
      },
      {
        subject: { nik: `${nik}1` },
        found: [{ path: ['nik'], params: { digits: 17, others: [] } }],
      },
      {
        subject: { nik: '33.15.02-410785-0001' },
        found: [{ path: ['nik'], params: { digits: 16, others: ['.', '-'] } }],
      },
      {
        subject: { nik: `abcdefg'` },
        found: [{ path: ['nik'], params: { digits: 0, others: ['a', 'b', 'c', 'd', 'e'] } }],
      },
    ],
  },
  'identity.nik-impossible': {
    weight: 'error',
    holds: [
      { subject: { nik } },
      { subject: { nik, nikSeenOnCard: false } },
      { subject: { nik: '3315023112850001' } },
      { subject: { nik: '3315027112850001' } },
      { subject: { nik: '3315022902000010' } },
      { subject: { nik: '3315023002850000', nikSeenOnCard: true } },
      { subject: { nik: '0315023002850000' } },
      { subject: { nik: '331502300285000' } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nik: '3315022902850001', nikSeenOnCard: false },
        found: [{ path: ['nik'], params: { nik: masked, parts: ['birth-date'] } }],
      },
      {
        subject: { nik: '3315024107850000', nikSeenOnCard: null },
        found: [{ path: ['nik'], params: { nik: masked, parts: ['serial'] } }],
      },
      {
        subject: { nik: '3315020000000000' },
        found: [{ path: ['nik'], params: { nik: masked, parts: ['birth-date', 'serial'] } }],
      },
      ...['0007', '3207', '4007', '7207', '3002', '7102', '0100', '0113'].map((dayAndMonth) => ({
        subject: { nik: `331502${dayAndMonth}850001` },
        found: [{ path: ['nik'], params: { nik: masked, parts: ['birth-date'] } }],
      })),
    ],
  },
  'identity.nik-differs-from-record': {
    weight: 'warning',
    holds: [
      { subject: { nik, bornOn: '1985-07-01', sex: 'female' } },
      { subject: { nik: '3315020107100001', bornOn: '1910-07-01', sex: 'male' } },
      { subject: { nik: '3315020107100001', bornOn: '2010-07-01' } },
      { subject: { nik, bornOn: null, sex: null } },
      { subject: { nik } },
      { subject: { nik: '3315024102850001'.replace('4102', '7102'), sex: 'male' } },
      { subject: { nik: '0315024107850001', bornOn: '1990-01-01', sex: 'male' } },
      { subject: { bornOn: '1990-01-01', sex: 'male' } },
    ],
    breaks: [
      {
        subject: { nik, bornOn: '1985-07-02', sex: 'male' },
        found: [
          {
            path: ['bornOn'],
            params: { field: 'bornOn', suggested: '1985-07-01', recorded: '1985-07-02' },
          },
          { path: ['sex'], params: { field: 'sex', suggested: 'female', recorded: 'male' } },
        ],
      },
      {
        subject: { nik: '3315020107990001', bornOn: '2001-07-01', sex: 'female' },
        found: [
          {
            path: ['bornOn'],
            params: { field: 'bornOn', suggested: '1999-07-01', recorded: '2001-07-01' },
          },
          { path: ['sex'], params: { field: 'sex', suggested: 'male', recorded: 'female' } },
        ],
      },
      {
        subject: { nik: '3315020107050001', bornOn: '1998-07-01' },
        found: [
          {
            path: ['bornOn'],
            params: { field: 'bornOn', suggested: '2005-07-01', recorded: '1998-07-01' },
          },
        ],
      },
    ],
  },
  'identity.nik-region-unknown': {
    weight: 'warning',
    holds: [
      { subject: { nik: '3315064107850001' } },
      { subject: { nik }, context: gazetteer },
      { subject: { nik: '3315994107850001' }, context: gazetteer },
      {
        subject: { nik: '3274064107850001' },
        context: { gazetteer: { ...aGazetteer, covers: () => false } },
      },
      { subject: { nik: '0315064107850001' }, context: gazetteer },
      { subject: {}, context: gazetteer },
    ],
    breaks: [
      unknownRegion('3315064107850001', '33.15.06'),
      unknownRegion('3316014107850001', '33.16.01'),
      unknownRegion('9901014107850001', '99.01.01'),
      unknownRegion('3315004107850001', '33.15.00'),
      unknownRegion('3370014107850001', '33.70.01'),
    ],
  },
  'identity.nik-temporary': {
    weight: 'warning',
    holds: [{ subject: { nik } }, { subject: { nik: '033150220010001' } }, { subject: {} }],
    breaks: [
      {
        subject: { nik: '0331502200100001' },
        found: [{ path: ['nik'], params: { nik: '0331************' } }],
      },
    ],
  },
  'identity.nik-damaged': {
    weight: 'error',
    holds: [
      { subject: { nik } },
      { subject: { nik: '3315024107850000' } },
      { subject: { nik: 'E+15' } },
      { subject: { nik: '3,31502E' } },
      { subject: { nik: 'x3,31502E+15' } },
      { subject: { nik: '3,31502E+15x' } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nik: '3E+15' },
        found: [{ path: ['nik'], params: { nik: '3E+15' } }],
      },
      ...['3,31502E+15', "'3.31502e15 "].map((typed) => ({
        subject: { nik: typed, nikSeenOnCard: true },
        found: [
          {
            path: ['nik'],
            params: { nik: typed === '3,31502E+15' ? '3,315**E+15' : '3.315**e15' },
          },
        ],
      })),
    ],
  },
  'identity.nik-rounded': {
    weight: 'warning',
    holds: [
      { subject: { nik } },
      { subject: { nik: '3315024107850000' } },
      { subject: { nik: '3315024107850010', nikSeenOnCard: true } },
      { subject: { nik: '0315024107850010' } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nik: '3315024107850010', nikSeenOnCard: false },
        found: [{ path: ['nik'], params: { nik: masked } }],
      },
      { subject: { nik: '3315024107851000' }, found: [{ path: ['nik'], params: { nik: masked } }] },
    ],
  },
};

const nips: Pick<
  RuleCases<typeof identityRules>,
  | 'identity.nip-length'
  | 'identity.nip-impossible'
  | 'identity.nip-unusual'
  | 'identity.nip-differs-from-record'
> = {
  'identity.nip-length': {
    weight: 'error',
    holds: [
      { subject: { nip } },
      { subject: { nip: "'19850701 201001 2 001" } },
      { subject: { nip: ' ' } },
      { subject: { nip: null } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nip: '131110468' },
        found: [{ path: ['nip'], params: { digits: 9, others: [] } }],
      },
      {
        subject: { nip: `${nip}0` },
        found: [{ path: ['nip'], params: { digits: 19, others: [] } }],
      },
      {
        subject: { nip: '1,98507E+17' },
        found: [{ path: ['nip'], params: { digits: 8, others: [',', 'E', '+'] } }],
      },
      {
        subject: { nip: '19850701-201001-2-001' },
        found: [{ path: ['nip'], params: { digits: 18, others: ['-'] } }],
      },
    ],
  },
  'identity.nip-impossible': {
    weight: 'error',
    holds: [
      { subject: { nip } },
      { subject: { nip }, context: { today: '1985-07-01' } },
      { subject: { nip: '1985023020100' } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nip: '198502302010012001' },
        found: [{ path: ['nip'], params: { nip: maskedNip } }],
      },
      {
        subject: { nip },
        context: { today: '1985-06-30' },
        found: [{ path: ['nip'], params: { nip: maskedNip } }],
      },
    ],
  },
  'identity.nip-unusual': {
    weight: 'warning',
    holds: [
      { subject: { nip } },
      { subject: { nip: '198507011985082001' } },
      { subject: { nip: '199103022022211001' } },
      { subject: { nip: '199103021992211001' } },
      { subject: { nip: '199103022022131001' }, context: { nipContractsFrom: 13 } },
      { subject: { nip: '198502302010012001' } },
      { subject: { nip: '19850701198507000' } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { nip: '198502302010002000' },
        found: [
          {
            path: ['nip'],
            params: { nip: '***************000', parts: ['appointment', 'serial'] },
          },
        ],
      },
      ...['198507', '198413', '201000', '201013', '202220', '198521', '180001', '180021'].map(
        (appointment) => ({
          subject: { nip: `19850701${appointment}2001` },
          found: [{ path: ['nip'], params: { nip: maskedNip, parts: ['appointment'] } }],
        }),
      ),
      ...['0', '3'].map((sex) => ({
        subject: { nip: `19850701201001${sex}001` },
        found: [{ path: ['nip'], params: { nip: maskedNip, parts: ['sex'] } }],
      })),
    ],
  },
  'identity.nip-differs-from-record': {
    weight: 'warning',
    holds: [
      { subject: { nip, bornOn: '1985-07-01', sex: 'female' } },
      { subject: { nip: '198507012010011001', sex: 'male' } },
      { subject: { nip: '198502302010013001', bornOn: '1985-07-01', sex: 'female' } },
      { subject: { nip, bornOn: null, sex: null } },
      { subject: { nip: '1985', bornOn: '1985-07-01', sex: 'male' } },
      { subject: { bornOn: '1985-07-01', sex: 'male' } },
    ],
    breaks: [
      {
        subject: { nip, bornOn: '1985-07-02', sex: 'male' },
        found: [
          {
            path: ['bornOn'],
            params: { field: 'bornOn', suggested: '1985-07-01', recorded: '1985-07-02' },
          },
          { path: ['sex'], params: { field: 'sex', suggested: 'female', recorded: 'male' } },
        ],
      },
    ],
  },
};

const phones: Pick<
  RuleCases<typeof identityRules>,
  'identity.phone-letters' | 'identity.phone-unusual'
> = {
  'identity.phone-letters': {
    weight: 'error',
    holds: [
      { subject: { phone: '0812-3456-789' } },
      { subject: { phone: '(+62) 812 / 3456.789' } },
      { subject: { phone: '-' } },
      { subject: { phone: null } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { phone: 'WA 0812-3456-789 A' },
        found: [{ path: ['phone'], params: { letters: ['W', 'A'] } }],
      },
      {
        subject: { phone: 'O812 ٣abcd' },
        found: [{ path: ['phone'], params: { letters: ['O', '٣', 'a', 'b', 'c'] } }],
      },
    ],
  },
  'identity.phone-unusual': {
    weight: 'warning',
    holds: [
      { subject: { phone: '0812-3456-78' } },
      { subject: { phone: '0812-3456-78901' } },
      { subject: { phone: '+62 812 3456 78' } },
      { subject: { phone: '08123456' }, context: { phoneDigits: { minimum: 8, maximum: 8 } } },
      { subject: { phone: 'x' } },
      { subject: { phone: '  ' } },
      { subject: { phone: null } },
      { subject: {} },
    ],
    breaks: [
      {
        subject: { phone: '0812-3456-7' },
        found: [
          {
            path: ['phone'],
            params: { phone: '0812****7', digits: 9, minimum: 10, maximum: 13 },
          },
        ],
      },
      {
        subject: { phone: '62812-3456-789012' },
        found: [
          {
            path: ['phone'],
            params: { phone: '0812******9012', digits: 14, minimum: 10, maximum: 13 },
          },
        ],
      },
      {
        subject: { phone: '(0298) 421234' },
        found: [
          {
            path: ['phone'],
            params: { phone: '0298****34', digits: 10, minimum: 10, maximum: 13 },
          },
        ],
      },
      {
        subject: { phone: '+60 12 345 6789' },
        found: [
          {
            path: ['phone'],
            params: { phone: '+601****6789', digits: 11, minimum: 10, maximum: 13 },
          },
        ],
      },
      {
        subject: { phone: '421234' },
        found: [
          { path: ['phone'], params: { phone: '******', digits: 6, minimum: 10, maximum: 13 } },
        ],
      },
      {
        subject: { phone: '-' },
        found: [{ path: ['phone'], params: { phone: '*', digits: 0, minimum: 10, maximum: 13 } }],
      },
    ],
  },
};

/** Both sides of every rule; all numbers are invented. */
export const identityCases: RuleCases<typeof identityRules> = {
  ...names,
  ...niks,
  ...nips,
  ...phones,
};
