import { rulesFor } from '../kernel/index.js';
import type { Certificate } from './certificate.js';
import type { CertificateContext } from './certificate.context.js';

const rule = rulesFor<readonly Certificate[], CertificateContext>();

// What people call an electronic signature; that something is none may be said.
const claim =
  'tanda ?tangani? (?:secara )?(?:elektronik|digital)|\\btte\\b|' +
  '(?:electronic|digital|\\be-?) ?signature|(?:electronically|digitally) signed';
const claims = new RegExp(claim);
const denials = new RegExp(`\\b(?:bukan|tidak|not(?: an?)?) (?:di)?(?:${claim})`, 'g');

const codeCalledSignature = rule({
  code: 'certificate.code-called-signature',
  number: 'R69',
  severity: 'error',
  source: 'notices of regional offices on electronic signatures (Lebak, Ngawi)',
  *find(certificates) {
    for (const [index, { verification }] of certificates.entries()) {
      if (verification == null || verification.kind === 'certified-signature') continue;
      const { label, kind } = verification;
      if (label == null || !claimsSignature(label)) continue;
      yield { path: [index, 'verification', 'label'], params: { kind, label } };
    }
  },
});

const signatureWithoutProvider = rule({
  code: 'certificate.signature-without-provider',
  number: 'R69',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'notices of regional offices on electronic signatures (Lebak, Ngawi)',
  *find(certificates) {
    for (const [index, { verification }] of certificates.entries()) {
      if (verification?.kind !== 'certified-signature' || verification.provider != null) continue;
      yield { path: [index, 'verification', 'provider'], params: {} };
    }
  },
});

/** Rules about how a certificate can be verified. */
export const verificationRules = [codeCalledSignature, signatureWithoutProvider] as const;

function claimsSignature(label: string): boolean {
  const written = label.toLowerCase().replace(/\s+/g, ' ');
  return claims.test(written.replace(denials, ''));
}
