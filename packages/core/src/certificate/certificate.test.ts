import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeCertificates } from './certificate.examples.test-support.js';
import { aCertificate } from './certificate.test-support.js';
import {
  certificateKinds,
  certificateObstacle,
  parseCertificate,
  publicCertificate,
} from './index.js';

test('a certificate comes back as it was given, unknown fields included', () => {
  for (const whole of wholeCertificates) {
    const input = { ...whole, photo: 'x', holder: { ...whole.holder, nik: 'x' } };
    expect(parseCertificate(input)).toEqual({ ok: true, value: input, warnings: [] });
  }
});

test('a draft need not say more than whom it is for and what it will attest', () => {
  const draft = { id: 'c1', participantId: 'p1', kind: 'completion', holder: {}, training: {} };
  expect(parseCertificate(draft).ok).toBe(true);
  expect(parseCertificate({ ...draft, kind: 'lulus', holder: null })).toMatchObject({
    issues: [
      { code: 'shape.not-one-of', path: ['kind'] },
      { code: 'shape.wrong-kind', path: ['holder'] },
    ],
  });
  const strange = { lessonHours: 0, endsOn: '7/11/2018' };
  expect(parseCertificate({ ...draft, training: strange })).toMatchObject({
    issues: [
      { code: 'shape.not-a-date', path: ['training', 'endsOn'] },
      { code: 'shape.too-small', path: ['training', 'lessonHours'] },
    ],
  });
});

test('who may have a certificate may have any lesser one', () => {
  const standings = fc.constantFrom('sufficient', 'insufficient', 'undecided');
  const competence = fc.constantFrom(true, false, null);
  fc.assert(
    fc.property(standings, competence, (standing, isCompetent) => {
      const earned = certificateKinds.map(
        (kind) => certificateObstacle(kind, { standing, isCompetent }) === undefined,
      );
      const [graduation, completion, attendance] = earned;
      expect(attendance).toBe(true);
      expect(completion).toBe(standing === 'sufficient');
      expect(graduation).toBe(completion === true && isCompetent === true);
    }),
  );
});

test('a check page shows what was attested, by whom, of whom and when', () => {
  const [certificate = aCertificate()] = wholeCertificates;
  expect(publicCertificate(certificate)).toEqual({
    kind: 'graduation',
    number: '800/12/2018',
    issuer: 'Dispermades',
    issuedOn: '2018-11-07',
    holder: 'Hj. Sri Wahyuni, S.Pd.',
    qualification: 'Kader AMPL',
    training: {
      title: 'Pelatihan Kader AMPL Desa',
      startsOn: '2018-11-05',
      endsOn: '2018-11-07',
      place: 'Semarang',
      lessonHours: 24,
    },
    signatory: { name: 'Slamet', position: 'Kepala Dinas' },
    revokedOn: '2018-12-01',
  });
});

test('what is not known is null on a check page', () => {
  const draft = { id: 'c1', participantId: 'p1', kind: 'completion', holder: {}, training: {} };
  const unknown = { title: null, startsOn: null, endsOn: null, place: null, lessonHours: null };
  expect(publicCertificate(draft as never)).toEqual({
    kind: 'completion',
    number: null,
    issuer: null,
    issuedOn: null,
    holder: null,
    qualification: null,
    training: unknown,
    signatory: { name: null, position: null },
    revokedOn: null,
  });
});

test('nothing personal reaches a check page, whatever else the document carries', () => {
  const secret = fc.stringMatching(/^[0-9]{10,18}$/).map((digits) => `rahasia ${digits}`);
  const others = fc.dictionary(
    fc.constantFrom('nik', 'phone', 'account', 'email', 'motherName', 'photo', '__note'),
    secret,
  );
  fc.assert(
    fc.property(secret, others, (hidden, more) => {
      const personal = { nip: hidden, birthplace: hidden, bornOn: hidden };
      const post = { rank: hidden, position: hidden, office: hidden };
      const [whole = aCertificate()] = wholeCertificates;
      const document = {
        ...more,
        ...whole,
        id: hidden,
        participantId: hidden,
        holder: { ...more, ...whole.holder, ...personal, ...post },
        training: { ...more, ...whole.training },
        signatory: { ...more, name: 'Slamet', position: 'Kepala Dinas', nip: hidden },
        verification: { ...more, kind: 'qr', code: hidden, label: hidden, checkUrl: hidden },
        revoked: { ...more, revokedOn: '2018-12-01', reason: hidden },
      };
      const shown = publicCertificate(document as never);
      expect(JSON.stringify(shown)).not.toContain('rahasia');
      expect(shown).toEqual(publicCertificate(whole));
    }),
    { numRuns: 500 },
  );
});

test('a number typed into a name stays off the public page', () => {
  const certificate = wholeCertificates[0] ?? expect.fail();
  const holder = { ...certificate.holder, name: 'Sri Wahyuni 3315034107850001' };
  expect(publicCertificate({ ...certificate, holder }).holder).toBeNull();
});
