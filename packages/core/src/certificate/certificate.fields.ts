import type { Certificate } from './certificate.js';

/** A part of a certificate that a form may have. */
export type CertificateField =
  | 'number'
  | 'name'
  | 'birthplace'
  | 'bornOn'
  | 'nip'
  | 'rank'
  | 'position'
  | 'office'
  | 'qualification'
  | 'title'
  | 'startsOn'
  | 'endsOn'
  | 'place'
  | 'lessonHours'
  | 'issuer'
  | 'issuedOn'
  | 'signatory'
  | 'signatoryPosition'
  | 'emblem';

/** What a certificate says where; the order is that of the layout. */
const read: Readonly<Record<CertificateField, (certificate: Certificate) => unknown>> = {
  number: ({ number }) => number,
  name: ({ holder }) => holder.name,
  birthplace: ({ holder }) => holder.birthplace,
  bornOn: ({ holder }) => holder.bornOn,
  nip: ({ holder }) => holder.nip,
  rank: ({ holder }) => holder.rank,
  position: ({ holder }) => holder.position,
  office: ({ holder }) => holder.office,
  qualification: ({ qualification }) => qualification,
  title: ({ training }) => training.title,
  startsOn: ({ training }) => training.startsOn,
  endsOn: ({ training }) => training.endsOn,
  place: ({ training }) => training.place,
  lessonHours: ({ training }) => training.lessonHours,
  issuer: ({ issuer }) => issuer,
  issuedOn: ({ issuedOn }) => issuedOn,
  signatory: ({ signatory }) => signatory?.name,
  signatoryPosition: ({ signatory }) => signatory?.position,
  emblem: ({ emblem }) => emblem,
};

/**
 * The parts that rules ask for where the caller names none: the layout of an STTP (Permensos 9/2019) without rank, NIP,
 * post and emblem, which participants from villages do not have. Whoever prints no birth data hands in a shorter list.
 */
export const standardFields: readonly CertificateField[] = [
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
];

/** Those of the fields that a certificate leaves empty. A qualification is for those who have passed. */
export function missingFields(
  certificate: Certificate,
  fields: readonly CertificateField[] = standardFields,
): CertificateField[] {
  return fields.filter((field) => {
    if (field === 'qualification' && certificate.kind !== 'graduation') return false;
    return read[field](certificate) == null;
  });
}
