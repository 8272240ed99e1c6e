import type { CertificateWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const kinds = {
  graduation: 'graduation certificate',
  completion: 'letter of completion',
  attendance: 'letter of attendance',
};

const obstacles = {
  attendance: 'the attendance is below the minimum. Do not issue it',
  'attendance-undecided': 'the attendance is incomplete. Complete it first',
  competence: 'the person was not found competent. Issue a letter of completion',
  'competence-unknown': 'competence is not assessed yet. Enter the result first',
};

const fields = {
  number: 'number',
  name: 'name',
  birthplace: 'birthplace',
  bornOn: 'date of birth',
  nip: 'NIP',
  rank: 'rank',
  position: 'post',
  office: 'office',
  qualification: 'qualification',
  title: 'title of the training',
  startsOn: 'first day',
  endsOn: 'last day',
  place: 'place',
  lessonHours: 'lesson hours (JP)',
  issuer: 'issuer',
  issuedOn: 'date of issue',
  signatory: 'signatory',
  signatoryPosition: 'post of the signatory',
  emblem: 'emblem',
};

/** English sentences about certificates. */
export const certificate: CertificateWords = {
  'certificate.unknown-participant': ({ participant: id }) =>
    `A certificate for somebody who is not on the roster: ${id}. Register the person or check the code.`,
  'certificate.not-earned': ({ participant: person, kind, obstacle }) =>
    `The ${kinds[kind]} of ${person} is not earned: ${obstacles[obstacle]}.`,
  'certificate.fields-missing': ({ participant: person, missing }) =>
    `The certificate of ${person} lacks: ${format.list(missing.map((each) => fields[each]))}. Fill them in before issuing.`,
  'certificate.number-reused': ({ number, issuer }) =>
    `${issuer} has used the certificate number ${number} in the same year already. Give another number.`,
  'certificate.issued-before-end': ({ issuedOn, endsOn }) =>
    `The certificate is issued on ${format.date(issuedOn)}, before the training ends on ${format.date(endsOn)}. Correct one of the dates.`,
  'certificate.graduation-for-socialisation': () =>
    'A socialisation does not end with a pass. Issue a letter of attendance, or correct the kind of activity.',
  'certificate.code-called-signature': ({ label }) =>
    `A code is not an electronic signature, but it is labelled "${label}". Call it a verification code.`,
  'certificate.signature-without-provider': () =>
    'The certified electronic signature does not name its certification provider. Enter it, such as BSrE.',
};
