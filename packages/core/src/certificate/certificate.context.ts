import type { Participant } from '../participant/index.js';
import type { Training } from '../training/index.js';
import type { Certificate } from './certificate.js';
import type { ParticipantResult } from './certificate.earned.js';
import type { CertificateField } from './certificate.fields.js';

/** What rules about certificates look at beside them. What is not handed in is not judged. */
export interface CertificateContext {
  readonly participants?: readonly Participant[];
  readonly training?: Pick<Training, 'kind' | 'dates'>;
  /** Results by participant id; who is not in it is not judged. */
  readonly results?: ReadonlyMap<string, ParticipantResult>;
  /** Fields the issuer's form has; `standardFields` when not stated. */
  readonly requiredFields?: readonly CertificateField[];
  /** Certificates in the issuer's register that are not in the list. */
  readonly issuedElsewhere?: readonly Pick<Certificate, 'issuer' | 'number' | 'issuedOn'>[];
}

/** How findings call the holder: as the roster has it, as the certificate has it, by id. */
export function holderNames({ participants = [] }: CertificateContext) {
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  return ({ participantId, holder }: Certificate): string =>
    names.get(participantId) ?? holder.name ?? participantId;
}
