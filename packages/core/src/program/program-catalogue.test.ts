import { expect, test } from 'vitest';
import { planningChains } from '../planning/index.js';
import {
  isNameOf,
  knownProgram,
  officialNameIn,
  programCatalogue,
  type KnownProgram,
  type Program,
} from './index.js';

const [pamsimas] = programCatalogue as readonly [KnownProgram, ...KnownProgram[]];
const document: Program = { id: 'pamsimas', name: 'Pamsimas' };

test('every programme has a planning chain, and every name a source', () => {
  for (const program of programCatalogue) {
    expect(planningChains.map(({ id }) => id)).toContain(program.planningChain);
    for (const cited of [program, ...program.officialNames]) {
      expect(cited.source.trim()).not.toBe('');
      expect(cited.confidence).toBe('read');
    }
  }
});

test('what only the press reports is labelled so, and ends no programme', () => {
  const ppm = knownProgram({ id: 'ppm-cimahi' });
  expect(ppm).toMatchObject({ validTo: null, reportedEnd: { confidence: 'weak' } });
  expect(ppm?.reportedEnd?.source).toContain('press only');
});

test('a document names its programme by key, or else by id', () => {
  expect(knownProgram({ id: 'pamsimas' })).toBe(pamsimas);
  expect(knownProgram({ id: 'x1', key: 'pamsimas' })).toBe(pamsimas);
  expect(knownProgram({ id: 'pamsimas', key: 'kotaku' })?.key).toBe('kotaku');
  expect(knownProgram({ id: 'pamsimas', key: null })).toBe(pamsimas);
  expect(knownProgram({ id: 'x1' })).toBeUndefined();
  expect(knownProgram({ id: 'pamsimas' }, [])).toBeUndefined();
});

test.each([
  'Pamsimas',
  'PAMSIMAS III',
  'Program Pamsimas Tahap II',
  'Programme Pamsimas fase 3',
  'Pamsimas Tahun 2018',
  'Pamsimas III 2018',
  'Pamsimas – Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
  'Penyediaan Air Minum Berbasis Masyarakat (Pamsimas)',
])('%s is a name of Pamsimas', (written) => {
  expect(isNameOf(written, document, pamsimas)).toBe(true);
});

test.each([
  'Pembangunan Air Minum',
  'Pamsimas Desa',
  'Pamsimas 18',
  'Pamsimas 1818',
  'III',
  'Pamsimasiii',
  '',
])('%s is none', (written) => {
  expect(isNameOf(written, document, pamsimas)).toBe(false);
});

test('a phase is what the document says it is, or a numeral', () => {
  const named = (written: string, phase: string | null) =>
    isNameOf(written, { name: 'Bangun RW', phase });
  expect(named('Bangun RW Lanjutan', 'Lanjutan')).toBe(true);
  expect(named('Bangun RW Lanjutan 2019', 'lanjutan')).toBe(true);
  expect(named('Bangun RW Lanjutan', null)).toBe(false);
  expect(named('Bangun RW Lanjutan', 'III')).toBe(false);
  expect(named('Bangun RW II', null)).toBe(true);
});

test('of a known programme, the document does not say what is official', () => {
  expect(isNameOf('Air Bersih', { name: 'Air Bersih', officialName: 'Air Bersih' })).toBe(true);
  expect(isNameOf('Air Bersih', { name: 'Air Bersih', officialName: 'Air Bersih' }, pamsimas)).toBe(
    false,
  );
});

test('the official name is that of the year', () => {
  const [first, second] = pamsimas.officialNames.map(({ name }) => name);
  expect(officialNameIn(pamsimas, 2022)).toBe(first);
  expect(officialNameIn(pamsimas, 2023)).toBe(second);
  expect(officialNameIn(pamsimas, null)).toBe(second);
  const late: KnownProgram = {
    ...pamsimas,
    officialNames: [{ name: 'Nama', fromYear: 2000, source: 'this test', confidence: 'memory' }],
  };
  expect(officialNameIn(late, 1999)).toBe('Nama');
});
