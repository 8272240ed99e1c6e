import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { IdentifyingKind, publicOutputRules } from './index.js';

const nik = '3315034107850001';
const found = (path: (string | number)[], field: string, kind: IdentifyingKind, purpose = '') => ({
  path,
  params: { field, kind, purpose },
});
const inField = (field: string, kind: IdentifyingKind) => [found([field], field, kind)];

const ring: Record<string, unknown> = { name: 'Sri' };
ring.again = [ring];

/** Both sides of the boundary of what may stand in public. */
export const publicOutputCases: RuleCases<typeof publicOutputRules> = {
  'privacy.public-output-identifies': {
    weight: 'error',
    holds: [
      { subject: { name: 'Sri Wahyuni', role: 'Kader AMPL', village: 'Lajer' } },
      { subject: null },
      { subject: 'Sri Wahyuni' },
      { subject: undefined },
      { subject: ring },
      { subject: { note: '3315************', code: '33.15.03.2001', on: '2018-11-04' } },
      { subject: { nik: null, phone: undefined, email: ' ', bankAccount: {}, hp: [] } },
      { subject: { nikSeenOnCard: true, phoneKnown: false } },
      { subject: { amountRupiah: 1_000_000_000_000, count: 42n } },
    ],
    breaks: [
      { subject: { nik }, found: inField('nik', 'nik') },
      { subject: { nik: '-' }, found: inField('nik', 'nik') },
      { subject: { note: `NIK ${nik}` }, found: inField('note', 'nik') },
      { subject: { note: Number(nik) }, found: inField('note', 'nik') },
      { subject: { note: BigInt(nik) }, found: inField('note', 'nik') },
      { subject: { noHp: 81234567890 }, found: inField('noHp', 'phone') },
      { subject: { bankAccount: { bank: 'BRI' } }, found: inField('bankAccount', 'account') },
      { subject: { bornOn: '1985-07-01' }, found: inField('bornOn', 'birth-date') },
      { subject: nik, found: [found([], '', 'nik')] },
      {
        subject: { rows: [{ name: 'Sri' }, { role: 'hubungi 0812-3456-7890' }] },
        context: { purpose: 'sertifikat' },
        found: [found(['rows', 1, 'role'], 'role', 'phone', 'sertifikat')],
      },
      {
        subject: { rows: ['sri@example.org'] },
        found: [found(['rows', 0], 'rows', 'email')],
      },
      {
        subject: { people: { [nik]: { email: 'x' } } },
        found: [
          found(['people'], 'people', 'nik'),
          found(['people', '…', 'email'], 'email', 'email'),
        ],
      },
      {
        subject: { [nik]: '081234567890' },
        found: [found([], '', 'nik'), found(['…'], '…', 'phone')],
      },
      {
        subject: { note: `${nik}, 081234567890` },
        found: [...inField('note', 'nik'), ...inField('note', 'phone')],
      },
      { subject: { ring, nik }, found: inField('nik', 'nik') },
    ],
  },
};
