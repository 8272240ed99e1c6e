import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkCertificateShape } from './certificate.check.js';
import type {
  certificateHolderSchema,
  certificateSchema,
  certificateVerificationSchema,
} from './certificate.schema.js';

/** What a certificate attests: having passed (lulus), having completed, having attended. */
export const certificateKinds = ['graduation', 'completion', 'attendance'] as const;

/** One of graduation, completion, attendance. */
export type CertificateKind = (typeof certificateKinds)[number];

/** A code to look up, a QR code to scan, or a signature certified by a provider (TTE tersertifikasi). */
export const verificationKinds = ['verification-code', 'qr', 'certified-signature'] as const;

/** Whom a certificate is for, as it prints them. */
export type CertificateHolder = Readonly<z.output<typeof certificateHolderSchema>>;

/** How a reader can make sure that a certificate is genuine. */
export type CertificateVerification = Readonly<z.output<typeof certificateVerificationSchema>>;

/** One certificate for one participant, drafted or issued. */
export type Certificate = Readonly<z.output<typeof certificateSchema>>;

/** Reads a certificate; refuses with `shape.…` issues. What the rules say is asked by `checkCertificates`. */
export function parseCertificate(input: unknown): Result<Certificate> {
  return readChecked(checkCertificateShape, input);
}
