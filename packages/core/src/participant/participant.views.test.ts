import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../kernel/index.js';
import {
  checkPrivacy,
  checkPublicOutput,
  identifyingKinds,
  personalFields,
} from '../privacy/index.js';
import { aProcessing } from '../privacy/privacy.examples.test-support.js';
import {
  fieldsHeld,
  fullParticipant,
  maskedParticipant,
  participantSchema,
  publicParticipant,
  type Participant,
} from './index.js';
import { wholeRoster } from './participant.examples.test-support.js';
import { aParticipant } from './participant.test-support.js';

const [whole = expect.fail()] = wholeRoster;

const digits = (least: number, most = least) =>
  fc.string({ unit: fc.nat(9).map(String), minLength: least, maxLength: most });
const anyNik = digits(16);
const anyPhone = digits(8, 11).map((rest) => `08${rest}`);
const anyAccount = digits(8, 16);
const anyNumber = fc.oneof(anyNik, anyPhone, anyAccount);
const anyWords = fc.oneof(
  fc.string(),
  anyNumber,
  fc.tuple(fc.string(), anyNumber, fc.string()).map((parts) => parts.join(' ')),
  fc.constantFrom('Sri Wahyuni', 'sri@example.org', 'Tgl lahir 12 Mei 1980', 'rek 0123456789'),
);
const maybeWords = fc.option(anyWords);

test('in public there are a name, a role and a village', () => {
  expect(publicParticipant(whole)).toEqual({
    name: 'Hj. Sri Wahyuni, S.Pd.',
    role: 'Kader AMPL',
    village: 'Lajer',
  });
  expect(publicParticipant({ id: 'p1', name: ' ' })).toEqual({
    name: null,
    role: null,
    village: null,
  });
  expect(publicParticipant(aParticipant({ role: 'Kader, 081234567890' })).role).toBeNull();
  expect(publicParticipant(aParticipant({ name: '0812', titleAfter: '3456' })).name).toBe(
    '0812, 3456',
  );
});

test('whatever is typed in whichever field, the public view gives nobody away', () => {
  const participant = fc.record({
    ...{ name: anyWords, titleBefore: maybeWords, titleAfter: maybeWords, role: maybeWords },
    ...{ nik: maybeWords, phone: maybeWords, email: maybeWords, nip: maybeWords },
    origin: fc.option(fc.record({ village: maybeWords, office: maybeWords })),
    bankAccount: fc.option(fc.record({ number: maybeWords })),
  });
  fc.assert(
    fc.property(participant, (typed) => {
      const shown = publicParticipant({ ...whole, ...typed });
      expect(checkPublicOutput([shown])).toEqual([]);
      expect(Object.keys(shown)).toEqual(['name', 'role', 'village']);
    }),
  );
});

test('in print numbers are masked, and nothing else is changed', () => {
  const masked = maskedParticipant(whole);
  expect(masked).toEqual({
    ...whole,
    nik: '3315************',
    phone: '0812****7890',
    bankAccount: { bank: 'BRI', number: '***********5501', holder: 'Sri Wahyuni' },
  });
  expect(maskedParticipant(aParticipant())).toEqual(aParticipant());
  const nothing = { nik: null, phone: null, bankAccount: null };
  expect(maskedParticipant(aParticipant(nothing))).toEqual(aParticipant(nothing));
  const noNumber = aParticipant({ bankAccount: { bank: 'BRI', number: null } });
  expect(maskedParticipant(noNumber)).toEqual(noNumber);
});

test('no number is whole in print, however it was typed', () => {
  const typed = (number: fc.Arbitrary<string>) =>
    fc.tuple(number, fc.constantFrom('', ' ', "'", 'x')).map(([digit, before]) => before + digit);
  fc.assert(
    fc.property(typed(anyNik), typed(anyPhone), typed(anyAccount), (nik, phone, number) => {
      const printed = JSON.stringify(
        maskedParticipant(aParticipant({ nik, phone, bankAccount: { number } })),
      );
      for (const each of [nik, phone, number]) {
        expect(printed).not.toContain(each.replace(/\D/g, ''));
      }
      expect(identifyingKinds(printed)).toEqual([]);
    }),
  );
});

const purpose = {
  purpose: 'SPJ uang harian',
  requestedBy: 'Bendahara',
  requestedAt: '2018-11-12T01:00:00.000Z' as Instant,
};

test('all that is known goes out for a purpose, and leaves a line in the log', () => {
  const participant = aParticipant({ nik: '3315034107850001', phone: '', accessNeeds: [] });
  expect(fullParticipant(participant, purpose)).toEqual({
    ok: true,
    warnings: [],
    value: {
      participant,
      logLine: {
        participantId: 'p1',
        fields: ['name', 'role', 'origin', 'sex', 'nik'],
        ...purpose,
      },
    },
  });
});

test('a line of the log holds nothing but what it is about', () => {
  const full = fullParticipant(whole, { ...purpose, nik: whole.nik } as typeof purpose);
  const line = full.ok ? full.value.logLine : expect.fail();
  expect(Object.keys(line).sort()).toEqual(
    ['fields', 'participantId', 'purpose', 'requestedAt', 'requestedBy'].sort(),
  );
  expect(identifyingKinds(JSON.stringify(line))).toEqual([]);
});

test('without a purpose nothing goes out', () => {
  for (const blank of ['', ' ']) {
    expect(fullParticipant(whole, { ...purpose, purpose: blank })).toMatchObject({
      ok: false,
      issues: [{ code: 'shape.blank', path: ['purpose'] }],
    });
  }
});

test('a roster holds the fields that anybody fills in', () => {
  expect(fieldsHeld([])).toEqual([]);
  expect(fieldsHeld([aParticipant()])).toEqual(['name', 'role', 'origin', 'sex']);
  const two: Participant[] = [
    { id: 'p1', name: '', origin: { village: null }, phone: '0812' },
    { id: 'p2', name: '', guardian: { name: 'Wartini' }, vulnerableGroups: [], phone: null },
  ];
  expect(fieldsHeld(two)).toEqual(['phone', 'guardian']);
});

test('specific data on a roster are to be flagged by a record of processing', () => {
  const held = fieldsHeld(wholeRoster);
  const found = (dataTypes: string[]) =>
    checkPrivacy({ processing: [aProcessing({ dataTypes })], fieldsHeld: held });
  const specific = ['bankAccount', 'guardian', 'accessNeeds', 'vulnerableGroups'];
  expect(found([]).flatMap(({ params }) => params.field ?? [])).toEqual(specific);
  expect(found(specific).map(({ code }) => code)).toEqual([]);
});

test('every field of a participant has its class', () => {
  const { id, rowNumber, nikSeenOnCard, substitutesFor, processingId, ...personal } =
    participantSchema._zod.def.shape;
  expect([id, rowNumber, nikSeenOnCard, substitutesFor, processingId]).not.toContain(undefined);
  const classed = personalFields.map(({ field }) => field);
  expect(Object.keys(personal).filter((field) => !classed.includes(field))).toEqual([]);
});
