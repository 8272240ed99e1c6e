import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { LegalBasis, Program, programRules } from './index.js';

type Change = Partial<Program>;

const pamsimas = (change: Change) => ({ subject: { id: 'pamsimas', name: 'Pamsimas', ...change } });
const local = (change: Change) => ({ subject: { id: 'p1', name: 'Bangun RW', ...change } });
const on = (onDate: CalendarDate | null) => ({ context: { onDate } });

const official = 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat';
const since2023 = 'Penyediaan Air Minum Berbasis Masyarakat';
const wrong = 'Pembangunan Air Minum dan Sanitasi Berbasis Masyarakat';
const misnamed = (name = official, field = 'nameAsWritten', written = wrong) => ({
  found: [{ path: [field], params: { written, official: name } }],
});

const outside = (onDate: CalendarDate, limit: CalendarDate, side: 'before' | 'after') => ({
  ...on(onDate),
  found: [{ path: [side === 'before' ? 'validFrom' : 'validTo'], params: { onDate, limit, side } }],
});
const share = (numerator: number, denominator: number) => ({
  group: 'women',
  minimum: { numerator, denominator },
  basis: 'program' as const,
});

const pp43: LegalBasis = { type: 'pp', number: '43', year: 2014 };
const perwal12: LegalBasis = { type: 'perwal', number: '12', year: 2018, regionCode: '32.77' };
const rests = (...legalBasis: LegalBasis[]) => pamsimas({ legalBasis });
const superseded = (cited: string, by: string, index = 0) => ({
  found: [{ path: ['legalBasis', index], params: { cited, by } }],
});

const plays = (id: string, ...roles: NonNullable<Program['roles']>) => ({
  subject: { id, name: 'Program', roles },
});
const unknownRole = (role: string, index = 0) => ({
  found: [{ path: ['roles', index, 'role'], params: { role, program: 'Program' } }],
});

/** Both sides of the boundary of every rule about programmes. */
export const programCases = {
  'program.non-standard-name': {
    weight: 'warning',
    holds: [
      pamsimas({ officialName: official, nameAsWritten: official }),
      pamsimas({ nameAsWritten: null, officialName: null }),
      pamsimas({ nameAsWritten: 'Pamsimas III', phase: 'III' }),
      pamsimas({ nameAsWritten: `Program  ${official} (PAMSIMAS)` }),
      pamsimas({ officialName: since2023, nameAsWritten: official }),
      // Of a programme the catalogue does not know, the document itself has to say the name.
      local({ nameAsWritten: wrong }),
      local({ nameAsWritten: wrong, officialName: null }),
      local({ nameAsWritten: 'Bangun RW 2019', officialName: 'Pembangunan Rukun Warga' }),
      local({ nameAsWritten: 'Pembangunan Rukun Warga', officialName: 'Pembangunan Rukun Warga' }),
    ],
    breaks: [
      { ...pamsimas({ officialName: official, nameAsWritten: wrong }), ...misnamed() },
      { ...pamsimas({ nameAsWritten: wrong, year: 2022 }), ...misnamed() },
      { ...pamsimas({ nameAsWritten: wrong, year: 2023 }), ...misnamed(since2023) },
      { ...pamsimas({ nameAsWritten: wrong }), ...misnamed(since2023) },
      {
        ...pamsimas({ nameAsWritten: wrong, year: 2024 }),
        ...on('2018-11-04'),
        ...misnamed(),
      },
      {
        ...pamsimas({ officialName: wrong, nameAsWritten: official, year: 2018 }),
        ...on(null),
        ...misnamed(official, 'officialName'),
      },
      {
        subject: { id: 'x', key: 'kotaku', name: 'KOTAKU', nameAsWritten: 'Kota Kumuh' },
        ...misnamed('Kota Tanpa Kumuh', 'nameAsWritten', 'Kota Kumuh'),
      },
      {
        ...local({ nameAsWritten: wrong, officialName: 'Pembangunan Rukun Warga' }),
        ...misnamed('Pembangunan Rukun Warga'),
      },
    ],
  },
  'program.years-inverted': {
    weight: 'error',
    holds: [
      pamsimas({ beneficiaryYears: { from: 2017, to: 2017 } }),
      pamsimas({ beneficiaryYears: null }),
      pamsimas({}),
    ],
    breaks: [
      {
        ...pamsimas({ beneficiaryYears: { from: 2017, to: 2016 } }),
        found: [{ path: ['beneficiaryYears', 'to'], params: { from: 2017, to: 2016 } }],
      },
    ],
  },
  'program.validity-inverted': {
    weight: 'error',
    holds: [
      local({ validFrom: '2018-01-01', validTo: '2018-01-01' }),
      local({ validFrom: '2018-01-01', validTo: null }),
      local({ validFrom: null, validTo: '2018-01-01' }),
    ],
    breaks: [
      {
        ...local({ validFrom: '2018-01-02', validTo: '2018-01-01' }),
        found: [{ path: ['validTo'], params: { validFrom: '2018-01-02', validTo: '2018-01-01' } }],
      },
    ],
  },
  'program.outside-validity': {
    weight: 'warning',
    holds: [
      { ...local({ validFrom: '2018-02-01', validTo: '2018-03-01' }), ...on('2018-02-01') },
      { ...local({ validFrom: '2018-02-01', validTo: '2018-03-01' }), ...on('2018-03-01') },
      { ...local({ validFrom: null, validTo: null }), ...on('2018-03-01') },
      { ...local({ validFrom: '2018-02-01' }), ...on(null) },
      local({ validFrom: '2018-02-01' }),
      { ...pamsimas({}), ...on('2008-01-01') },
      // What the document says goes before what the catalogue knows.
      { ...pamsimas({ validFrom: '2006-01-01' }), ...on('2007-12-31') },
    ],
    breaks: [
      {
        ...local({ validFrom: '2018-02-01', validTo: '2018-03-01' }),
        ...outside('2018-01-31', '2018-02-01', 'before'),
      },
      {
        ...local({ validFrom: '2018-02-01', validTo: '2018-03-01' }),
        ...outside('2018-03-02', '2018-03-01', 'after'),
      },
      { ...pamsimas({}), ...outside('2007-12-31', '2008-01-01', 'before') },
    ],
  },
  'program.target-above-whole': {
    weight: 'error',
    holds: [local({ targets: [share(30, 30)] }), local({ targets: null }), local({})],
    breaks: [
      {
        ...local({ targets: [share(30, 100), share(31, 30)] }),
        found: [{ path: ['targets', 1, 'minimum'], params: { group: 'women' } }],
      },
    ],
  },
  'program.regulation-superseded': {
    weight: 'warning',
    holds: [
      pamsimas({ legalBasis: null }),
      pamsimas({}),
      rests({ type: 'permendesa', number: '3', year: 2025 }),
      rests({ type: 'perda', number: '1', year: 2001 }),
      { ...rests(pp43), ...on('2015-12-31') },
      { ...rests(perwal12), ...on('2019-02-27') },
      rests(pp43, { type: 'pp', number: '11', year: 2019 }),
    ],
    breaks: [
      { ...rests(pp43), ...superseded('PP 43/2014', 'PP 11/2019') },
      { ...rests(pp43), ...on(null), ...superseded('PP 43/2014', 'PP 11/2019') },
      { ...rests(pp43), ...on('2016-01-01'), ...superseded('PP 43/2014', 'PP 47/2015') },
      {
        ...rests({ type: 'permendesa', number: '3', year: 2025 }, perwal12),
        ...superseded('Perwal Cimahi 12/2018', 'Perwal Cimahi 44/2025', 1),
      },
    ],
  },
  'program.role-unknown': {
    weight: 'warning',
    holds: [
      plays('pamsimas', { role: 'Kader AMPL', level: 'village' }, { role: 'dpmu' }),
      plays('pendampingan-desa', { role: 'aparatur_desa' }, { role: 'camat', level: 'rw' }),
      plays('pendampingan-desa', { role: 'pendamping_teknis', level: 'regency' }),
      { ...plays('pendampingan-desa', { role: 'pd', level: 'district' }), ...on('2025-06-01') },
      plays('p1', { role: 'kpspams' }),
      pamsimas({ roles: null }),
      pamsimas({}),
    ],
    breaks: [
      {
        ...plays('kotaku', { role: 'bkm', level: null }, { role: 'kpspams' }),
        ...unknownRole('kpspams', 1),
      },
      { ...plays('pamsimas', { role: 'kpspams', level: 'regency' }), ...unknownRole('kpspams') },
      {
        ...plays('pendampingan-desa', { role: 'pendamping-teknis', level: 'regency' }),
        ...on('2025-06-01'),
        ...unknownRole('pendamping-teknis'),
      },
      {
        subject: { id: 'x', key: 'kotaku', name: 'Program', roles: [{ role: 'satlak' }] },
        ...unknownRole('satlak'),
      },
    ],
  },
} satisfies RuleCases<typeof programRules>;
