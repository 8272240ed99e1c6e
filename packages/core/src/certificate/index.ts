export {
  certificateSchema,
  certificateHolderSchema,
  certificateVerificationSchema,
} from './certificate.schema.js';
export { parseCertificate, certificateKinds, verificationKinds } from './certificate.js';
export type {
  Certificate,
  CertificateHolder,
  CertificateKind,
  CertificateVerification,
} from './certificate.js';
export { certificateObstacle } from './certificate.earned.js';
export type { CertificateObstacle, ParticipantResult } from './certificate.earned.js';
export { missingFields, standardFields } from './certificate.fields.js';
export type { CertificateField } from './certificate.fields.js';
export { publicCertificate } from './certificate.public.js';
export type { PublicCertificate } from './certificate.public.js';
export { certificateRules, checkCertificates } from './certificate.rules.js';
export type { CertificateContext } from './certificate.context.js';
