import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDossier, parseDossier } from '../dossier/index.js';
import { aDocument } from '../dossier/dossier.test-support.js';
import type { Issue, Stage } from '../kernel/index.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { describeIssue, english, indonesian } from './index.js';

const stages: readonly Stage[] = ['draft', 'publish', 'lock', 'issue'];

const digits = (least: number, most = least) =>
  fc.string({ unit: fc.nat(9).map(String), minLength: least, maxLength: most });
const twoDigits = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));

/** As it is on the card, and any digits at all. */
const anyNik = fc.oneof(
  fc
    .tuple(fc.constant('331503'), twoDigits(1, 71), twoDigits(1, 12), twoDigits(0, 99), digits(4))
    .map((parts) => parts.join('')),
  digits(15, 18),
);

/** A number as it comes out of forms and spreadsheets. */
const typed = (number: fc.Arbitrary<string>) =>
  fc.tuple(
    number,
    fc.constantFrom<(digit: string) => unknown>(
      (digit) => digit,
      (digit) => `'${digit}`,
      (digit) => ` ${digit} `,
      (digit) => `NIK: ${digit}`,
      (digit) => digit.replace(/(.{4})(?=.)/g, '$1 '),
      (digit) => digit.replace(/(.{4})(?=.)/g, '$1.'),
      (digit) => digit.replace(/^(.)(.*)$/, '$1,$2E+15'),
      (digit) => `${digit}O`,
      (digit) => Number(digit),
    ),
  );

function findingsOf(document: unknown): readonly Issue[] {
  const parsed = parseDossier(document);
  if (!parsed.ok) return parsed.issues;
  return stages.flatMap((stage) => checkDossier(parsed.value, { today: '2018-12-01' }, stage));
}

test('what is found in a damaged roster never repeats a NIK, a phone number or an account', () => {
  let found = 0;
  const numbers = fc.tuple(typed(anyNik), typed(digits(9, 13)), typed(digits(8, 16)));
  fc.assert(
    fc.property(numbers, fc.boolean(), ([nik, phone, account], isShared) => {
      const person = {
        ...aParticipant({ bornOn: '1985-07-01' }),
        nik: nik[1](nik[0]),
        phone: phone[1](`08${phone[0]}`),
        bankAccount: { bank: 'BRI', number: account[1](account[0]) },
      };
      const other = aParticipant({ id: 'p2', name: 'Budi Santoso', sex: 'male' });
      const second = isShared ? { ...person, id: 'p2', name: 'Budi Santoso' } : other;
      const issues = findingsOf(aDocument({ participants: [person, second] }));
      found += issues.length;
      const said = [indonesian, english].flatMap((catalogue) =>
        issues.map((issue) => describeIssue(issue, catalogue)),
      );
      // Spaces and dots would hide a number from a search for its digits.
      const shown = JSON.stringify([issues, said]).replace(/[\s.,']/g, '');
      for (const number of [nik[0], `08${phone[0]}`, phone[0], account[0]]) {
        expect(shown).not.toContain(number);
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(300);
}, 30_000);
