import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import {
  checkPublicOutput,
  identifyingField,
  identifyingKinds,
  publicOutputRules,
  type IdentifyingKind,
} from './index.js';
import { publicOutputCases } from './public-output.rule-cases.test-support.js';

testRules(publicOutputRules, publicOutputCases, {});

const identifying: Readonly<Record<IdentifyingKind, readonly string[]>> = {
  nik: [
    '3315034107850001',
    'NIK:3315034107850001.',
    "'3315034107850001",
    '3315 0341 0785 0001',
    '3315-0341-0785-0001',
    '331503 410785 0001',
    '33.15.03.410785.0001',
    '331503.411285.0001',
    '0000000000000000',
  ],
  phone: [
    '081234567890',
    '0812345678',
    '0812345678901',
    '0812-3456-7890',
    '0812 3456 7890',
    '+6281234567890',
    '+62 812-3456-7890',
    '6281234567890',
    'HP 0899.1234.567',
  ],
  account: ['No. rek. BRI 1234-01-000123-53-4', 'Rekening 0123456789', 'rekening: 012 345 6789'],
  'birth-date': [
    'tanggal lahir 12 Mei 1980',
    'Tgl. lahir: 12-05-1980',
    'tgl lahir 1980-05-12',
    'TTL: Grobogan, 12/05/1980',
    'date of birth 1980-05-12',
    'Birth date: 5 May 1980',
  ],
  email: ['sri@example.org', 'Surel: sri.w+x@mail.example.co.id.', 'a@b.c'],
};

describe.each(Object.entries(identifying))('%s', (kind, texts) => {
  test.each(texts)('is seen in %s', (text) => {
    expect(identifyingKinds(text)).toEqual([kind]);
  });
});

test.each([
  '331503410785000',
  '33150341078500011',
  '3315************',
  '3315 0341 1385 0001',
  '3315 0341 0085 0001',
  '331503 411385 0001',
  '2018 2019 2020 2021',
  '2018-11-04 2018-11-06',
  '2018-11-04T01:00:00.000Z',
  '33.15.03.2001',
  '198005122006041001',
  '0812****7890',
  '081234567',
  '08123456789012',
  '080123456789',
  '0251234567',
  '5.081234567890',
  '2018-0812345678',
  'rekening listrik 2018-2019',
  'rekening 012345678',
  'direkening 0123456789',
  'Pokmas ini lahir 4 November 2018',
  'tanggal 4 November 2018',
  'tanggal lahir belum diisi',
  'sri @ example.org',
  '@berdaya/core',
  'sri@example',
  'No. rek. belum ada',
])('nobody is identified by %s', (text) => {
  expect(identifyingKinds(text)).toEqual([]);
});

test('a field is known by its name in either language and any spelling', () => {
  const kinds = (names: string) => new Set(names.split(' ').map(identifyingField));
  expect(kinds('nik NIK no_nik nikPeserta noKtp kartu_nik nomorKk no_kk')).toEqual(
    new Set(['nik']),
  );
  expect(kinds('phone guardianPhone no_hp noHP telp telepon wa whatsapp ponsel')).toEqual(
    new Set(['phone']),
  );
  expect(kinds('bankAccount account_number accountNo rekening no-rekening norek')).toEqual(
    new Set(['account']),
  );
  expect(kinds('bornOn born_at birthDate birthday dateOfBirth dob tanggalLahir tgl_lahir')).toEqual(
    new Set(['birth-date']),
  );
  expect(kinds('email e-mail eMail surel posel emailAddress')).toEqual(new Set(['email']));
  expect(
    kinds('name teknik komunikasi accountId tempatLahir hpp bawa password nip phones mobil kk'),
  ).toEqual(new Set([undefined]));
});

test('a finding never repeats what it found', () => {
  const secret = fc.constantFrom(...Object.values(identifying).flat());
  const document = fc.letrec((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      secret,
      fc.array(tie('part'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(secret, fc.constantFrom('name', 'nik', 'rows')), tie('part')),
    ),
  })).part;
  fc.assert(
    fc.property(document, (part) => {
      const told = JSON.stringify(checkPublicOutput({ part }));
      for (const text of Object.values(identifying).flat()) {
        expect(told).not.toContain(JSON.stringify(text).slice(1, -1));
      }
    }),
  );
});

test('any value can be looked through, and a long text in a moment', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const { code } of checkPublicOutput(value)) {
        expect(code).toBe('privacy.public-output-identifies');
      }
    }),
  );
  for (const piece of ['0', '08', 'a@', 'a.', 'rek ', 'ttl ', '1 ', 'tanggal lahir ']) {
    expect(identifyingKinds(piece.repeat(20_000)).length).toBeLessThan(2);
  }
});

test('the purpose reaches the finding', () => {
  expect(checkPublicOutput({ nik: '1' }, 'sertifikat')).toMatchObject([
    { severity: 'error', params: { purpose: 'sertifikat' } },
  ]);
  expect(checkPublicOutput({ nik: '1' })).toMatchObject([{ params: { purpose: '' } }]);
});
