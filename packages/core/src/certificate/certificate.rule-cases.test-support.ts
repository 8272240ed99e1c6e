import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aTraining } from '../training/training.test-support.js';
import { aCertificate } from './certificate.test-support.js';
import type { Certificate, certificateRules, ParticipantResult } from './index.js';

const roster = { participants: [aParticipant(), aParticipant({ id: 'p2', name: 'Budi' })] };
const result = (standing: ParticipantResult['standing'], isCompetent?: boolean | null) => ({
  ...roster,
  results: new Map([['p1', isCompetent === undefined ? { standing } : { standing, isCompetent }]]),
});
const graduation = [aCertificate()];
const completion = [aCertificate({ kind: 'completion' })];
const attendance = [aCertificate({ kind: 'attendance' })];

const notEarned = <Obstacle extends string, Kind extends string>(
  obstacle: Obstacle,
  kind: Kind,
) => ({
  path: [0, 'kind'],
  params: { participant: 'Sri Wahyuni', kind, obstacle },
});
const missing = <Field extends string>(fields: readonly Field[], participant = 'Sri Wahyuni') => ({
  path: [0],
  params: { participant, missing: [...fields] },
});
const reused = (index: number, number = '800/12/2018', issuer = 'Dispermades') => ({
  path: [index, 'number'],
  params: { number, issuer },
});
const { training, holder } = aCertificate();
const heldUntil = (endsOn: '2018-11-07' | '2018-11-08') => ({
  training: aTraining({ dates: { status: 'exact', startsOn: '2018-11-05', endsOn } }),
});
const withoutDates = { ...training, endsOn: null };
const early = (endsOn: '2018-11-07' | '2018-11-08' = '2018-11-07') => ({
  path: [0, 'issuedOn'],
  params: { issuedOn: endsOn === '2018-11-08' ? '2018-11-07' : '2018-11-06', endsOn } as const,
});
const socialisation = { training: aTraining({ kind: 'socialisation' }) };

type Verification = NonNullable<Certificate['verification']>;
const labelled = (label: string | null, kind: Verification['kind'] = 'qr') => ({
  subject: [aCertificate({ verification: { kind, label } })],
});
const calledSignature = (label: string, kind: 'qr' | 'verification-code' = 'qr') => ({
  ...labelled(label, kind),
  found: [{ path: [0, 'verification', 'label'], params: { kind, label } }],
});

/** Both sides of each rule about certificates. */
export const certificateCases: RuleCases<typeof certificateRules> = {
  'certificate.unknown-participant': {
    weight: 'error',
    holds: [
      { subject: [aCertificate(), aCertificate({ participantId: 'p2' })], context: roster },
      { subject: [aCertificate({ participantId: 'p9' })] },
    ],
    breaks: [
      {
        subject: [aCertificate(), aCertificate({ participantId: 'p9' })],
        context: roster,
        found: [{ path: [1, 'participantId'], params: { participant: 'p9' } }],
      },
    ],
  },
  'certificate.not-earned': {
    weight: 'error, from issue on',
    holds: [
      { subject: graduation, context: result('sufficient', true) },
      { subject: completion, context: result('sufficient', true) },
      { subject: completion, context: result('sufficient', false) },
      { subject: completion, context: result('sufficient') },
      { subject: attendance, context: result('insufficient', false) },
      { subject: graduation },
      { subject: [aCertificate({ participantId: 'p2' })], context: result('insufficient') },
    ],
    breaks: [
      {
        subject: graduation,
        context: result('insufficient', true),
        found: [notEarned('attendance', 'graduation')],
      },
      {
        subject: completion,
        context: result('insufficient'),
        found: [notEarned('attendance', 'completion')],
      },
      {
        subject: graduation,
        context: result('undecided', true),
        found: [notEarned('attendance-undecided', 'graduation')],
      },
      {
        subject: completion,
        context: result('undecided'),
        found: [notEarned('attendance-undecided', 'completion')],
      },
      {
        subject: graduation,
        context: result('sufficient', false),
        found: [notEarned('competence', 'graduation')],
      },
      {
        subject: graduation,
        context: result('sufficient', null),
        found: [notEarned('competence-unknown', 'graduation')],
      },
      {
        subject: graduation,
        context: result('sufficient'),
        found: [notEarned('competence-unknown', 'graduation')],
      },
    ],
  },
  'certificate.fields-missing': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: graduation },
      { subject: [aCertificate({ kind: 'completion', qualification: null })] },
      { subject: [aCertificate({ kind: 'attendance', qualification: undefined })] },
      {
        subject: [aCertificate({ holder: { name: 'Sri' }, number: null })],
        context: { requiredFields: ['name', 'title'] },
      },
    ],
    breaks: [
      {
        subject: [aCertificate({ qualification: null, number: undefined })],
        found: [missing(['number', 'qualification'])],
      },
      {
        subject: [aCertificate({ signatory: { position: 'Kepala Dinas' } })],
        found: [missing(['signatory'])],
      },
      {
        subject: [aCertificate({ signatory: { name: 'Slamet', position: null } })],
        found: [missing(['signatoryPosition'])],
      },
      {
        subject: [{ id: 'c1', participantId: 'p9', kind: 'graduation', holder: {}, training: {} }],
        found: [
          missing(
            [
              'number',
              'name',
              'birthplace',
              'bornOn',
              'office',
              'qualification',
              'title',
              'startsOn',
              'endsOn',
              'place',
              'lessonHours',
              'issuer',
              'issuedOn',
              'signatory',
              'signatoryPosition',
            ],
            'p9',
          ),
        ],
      },
      {
        subject: [aCertificate({ participantId: 'p2' })],
        context: { ...roster, requiredFields: ['nip', 'rank', 'position', 'office', 'emblem'] },
        found: [missing(['nip', 'rank', 'position', 'emblem'], 'Budi')],
      },
    ],
  },
  'certificate.number-reused': {
    weight: 'error',
    holds: [
      {
        subject: [
          aCertificate(),
          aCertificate({ number: '800/13/2018' }),
          aCertificate({ issuer: 'Dinas Sosial' }),
          aCertificate({ issuedOn: '2019-01-02' }),
        ],
      },
      ...(['number', 'issuer', 'issuedOn'] as const).map((field) => ({
        subject: [aCertificate({ [field]: null }), aCertificate({ [field]: null })],
      })),
      {
        subject: graduation,
        context: { issuedElsewhere: [{ ...aCertificate(), number: '800/13/2018' }] },
      },
    ],
    breaks: [
      { subject: [aCertificate(), aCertificate(), aCertificate()], found: [reused(1), reused(2)] },
      {
        subject: [
          aCertificate({ issuedOn: '2018-01-01' }),
          aCertificate({ issuedOn: '2018-12-31' }),
        ],
        found: [reused(1)],
      },
      {
        subject: [
          aCertificate({ number: 'A/12 /2018', issuer: 'Dispermades ' }),
          aCertificate({ number: 'a/12/2018', issuer: 'DISPERMADES' }),
        ],
        found: [reused(1, 'a/12/2018', 'DISPERMADES')],
      },
      {
        subject: graduation,
        context: {
          issuedElsewhere: [
            { issuer: 'Dispermades', number: '800/12/2018', issuedOn: '2018-02-01' },
          ],
        },
        found: [reused(0)],
      },
    ],
  },
  'certificate.issued-before-end': {
    weight: 'error',
    holds: [
      { subject: [aCertificate({ issuedOn: '2018-11-07' })] },
      { subject: [aCertificate({ issuedOn: null })] },
      { subject: [aCertificate({ training: withoutDates })] },
      { subject: [aCertificate({ training: withoutDates })], context: heldUntil('2018-11-07') },
      { subject: [aCertificate()], context: heldUntil('2018-11-08') },
      {
        subject: [aCertificate({ training: withoutDates })],
        context: { training: aTraining({ dates: { status: 'year', year: 2019 } }) },
      },
    ],
    breaks: [
      { subject: [aCertificate({ issuedOn: '2018-11-06' })], found: [early()] },
      {
        subject: [aCertificate({ training: withoutDates })],
        context: heldUntil('2018-11-08'),
        found: [early('2018-11-08')],
      },
    ],
  },
  'certificate.graduation-for-socialisation': {
    weight: 'warning',
    holds: [
      { subject: [...completion, ...attendance], context: socialisation },
      { subject: graduation, context: { training: aTraining() } },
      { subject: graduation },
    ],
    breaks: [
      {
        subject: [...attendance, ...graduation],
        context: socialisation,
        found: [{ path: [1, 'kind'], params: {} }],
      },
    ],
  },
  'certificate.code-called-signature': {
    weight: 'error',
    holds: [
      { subject: [aCertificate(), aCertificate({ verification: null })] },
      labelled(null),
      labelled('Kode verifikasi'),
      labelled('Sertifikat elektronik'),
      labelled('E-sertifikat digital, tanda tangan Kepala Dinas'),
      labelled('Kode QR ini bukan tanda tangan elektronik'),
      labelled('Bukan TTE'),
      labelled('Tidak ditandatangani secara elektronik'),
      labelled('This code is not an electronic signature'),
      labelled('Not digitally signed'),
      labelled('Butter'),
      labelled('Tanda tangan elektronik', 'certified-signature'),
    ],
    breaks: [
      calledSignature('Tanda tangan elektronik'),
      calledSignature('TANDATANGAN\t DIGITAL'),
      calledSignature('Dokumen ini ditandatangani secara elektronik', 'verification-code'),
      calledSignature('QR TTE Kepala Dinas'),
      calledSignature('Electronic signature'),
      calledSignature('Digital Signature', 'verification-code'),
      calledSignature('E-signature'),
      calledSignature('esignature'),
      calledSignature('Electronically signed'),
      calledSignature('Digitally signed'),
      calledSignature('Bukan fotokopi: tanda tangan elektronik'),
    ],
  },
  'certificate.signature-without-provider': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: graduation },
      labelled('Kode verifikasi'),
      {
        subject: [
          aCertificate({ verification: { kind: 'certified-signature', provider: 'BSrE' } }),
        ],
      },
    ],
    breaks: [
      {
        ...labelled('TTE', 'certified-signature'),
        found: [{ path: [0, 'verification', 'provider'], params: {} }],
      },
      {
        subject: [
          aCertificate(),
          aCertificate({ holder, verification: { kind: 'certified-signature', provider: null } }),
        ],
        found: [{ path: [1, 'verification', 'provider'], params: {} }],
      },
    ],
  },
};
