import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import type { Certificate } from './certificate.js';
import { holderNames, type CertificateContext } from './certificate.context.js';
import { certificateObstacle } from './certificate.earned.js';
import { missingFields } from './certificate.fields.js';
import { verificationRules } from './verification.rules.js';

const rule = rulesFor<readonly Certificate[], CertificateContext>();

const unknownParticipant = rule({
  code: 'certificate.unknown-participant',
  severity: 'error',
  source: 'common sense',
  *find(certificates, { participants }) {
    if (participants === undefined) return;
    const known = new Set(participants.map(({ id }) => id));
    for (const [index, { participantId }] of certificates.entries()) {
      if (known.has(participantId)) continue;
      yield { path: [index, 'participantId'], params: { participant: participantId } };
    }
  },
});

const notEarned = rule({
  code: 'certificate.not-earned',
  number: 'R66',
  severity: 'error',
  from: 'issue',
  source: 'Permenaker 6/2025 art. 33',
  *find(certificates, context) {
    const nameOf = holderNames(context);
    for (const [index, certificate] of certificates.entries()) {
      const result = context.results?.get(certificate.participantId);
      const obstacle = result && certificateObstacle(certificate.kind, result);
      if (obstacle === undefined) continue;
      const params = { participant: nameOf(certificate), kind: certificate.kind, obstacle };
      yield { path: [index, 'kind'], params };
    }
  },
});

const fieldsMissing = rule({
  code: 'certificate.fields-missing',
  number: 'R67',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'layout of certificates in Permensos 9/2019',
  *find(certificates, context) {
    const nameOf = holderNames(context);
    for (const [index, certificate] of certificates.entries()) {
      const missing = missingFields(certificate, context.requiredFields);
      if (missing.length === 0) continue;
      yield { path: [index], params: { participant: nameOf(certificate), missing } };
    }
  },
});

const numberReused = rule({
  code: 'certificate.number-reused',
  number: 'R68',
  severity: 'error',
  source: 'layout of certificates in Permensos 9/2019: each has its number',
  *find(certificates, { issuedElsewhere = [] }) {
    const used = new Set(issuedElsewhere.map((one) => registered(one)?.key));
    for (const [index, certificate] of certificates.entries()) {
      const own = registered(certificate);
      if (own === undefined) continue;
      const { key, number, issuer } = own;
      if (used.has(key)) yield { path: [index, 'number'], params: { number, issuer } };
      used.add(key);
    }
  },
});

const issuedBeforeEnd = rule({
  code: 'certificate.issued-before-end',
  severity: 'error',
  source: 'common sense',
  *find(certificates, { training }) {
    const heldUntil = training?.dates.status === 'exact' ? training.dates.endsOn : undefined;
    for (const [index, certificate] of certificates.entries()) {
      const { issuedOn } = certificate;
      const endsOn = certificate.training.endsOn ?? heldUntil;
      if (issuedOn == null || endsOn === undefined || issuedOn >= endsOn) continue;
      yield { path: [index, 'issuedOn'], params: { issuedOn, endsOn } };
    }
  },
});

const graduationForSocialisation = rule({
  code: 'certificate.graduation-for-socialisation',
  number: 'R18',
  severity: 'warning',
  source: 'KOTAKU announcement 2018; curriculum guidelines',
  *find(certificates, { training }) {
    if (training?.kind !== 'socialisation') return;
    for (const [index, { kind }] of certificates.entries()) {
      if (kind === 'graduation') yield { path: [index, 'kind'], params: {} };
    }
  },
});

/** Every rule about the certificates of a training. */
export const certificateRules = [
  unknownParticipant,
  notEarned,
  fieldsMissing,
  numberReused,
  issuedBeforeEnd,
  graduationForSocialisation,
  ...verificationRules,
] as const;

/** What the rules of the stage find in certificates; paths begin with the certificate's place in the list. */
export function checkCertificates(
  certificates: readonly Certificate[],
  context: CertificateContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(certificateRules, certificates, context, stage);
}

/** Number and issuer, with a key of both and the year, spacing and capitals aside; `undefined` while one is not known. */
function registered({
  issuer,
  number,
  issuedOn,
}: Pick<Certificate, 'issuer' | 'number' | 'issuedOn'>) {
  if (issuer == null || number == null || issuedOn == null) return undefined;
  const written = `${issuer}|${issuedOn.slice(0, 4)}|${number}`;
  return { number, issuer, key: written.replace(/\s/g, '').toLowerCase() };
}
