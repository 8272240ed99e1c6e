import type { CalendarDate } from '../kernel/index.js';
import { fullName } from '../participant/index.js';
import { publicText } from '../privacy/index.js';
import type { Certificate, CertificateKind } from './certificate.js';

/** What a public page may show to whoever checks a certificate. `null` means not stated. */
export interface PublicCertificate {
  readonly kind: CertificateKind;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: CalendarDate | null;
  /** Name with titles, as printed; nothing else about the holder. */
  readonly holder: string | null;
  readonly qualification: string | null;
  readonly training: {
    readonly title: string | null;
    readonly startsOn: CalendarDate | null;
    readonly endsOn: CalendarDate | null;
    readonly place: string | null;
    readonly lessonHours: number | null;
  };
  readonly signatory: { readonly name: string | null; readonly position: string | null };
  /** The day it was taken back; why is nobody's business but the holder's. */
  readonly revokedOn: CalendarDate | null;
}

/**
 * The part of a certificate that a public check page may show. It is named field by field, so that nothing that is added
 * to certificates later, and nothing that a document carries besides, becomes public by accident: no NIK, NIP, phone,
 * birthplace or birth date.
 */
export function publicCertificate(certificate: Certificate): PublicCertificate {
  const { holder, training, signatory } = certificate;
  const { name } = holder;
  return {
    kind: certificate.kind,
    number: certificate.number ?? null,
    issuer: certificate.issuer ?? null,
    issuedOn: certificate.issuedOn ?? null,
    holder: name == null ? null : publicText(fullName({ ...holder, name })),
    qualification: publicText(certificate.qualification),
    training: {
      title: publicText(training.title),
      startsOn: training.startsOn ?? null,
      endsOn: training.endsOn ?? null,
      place: publicText(training.place),
      lessonHours: training.lessonHours ?? null,
    },
    signatory: { name: publicText(signatory?.name), position: publicText(signatory?.position) },
    revokedOn: certificate.revoked?.revokedOn ?? null,
  };
}
