import type { CertificateWords } from '../catalogue.js';

/** English sentences about certificates. */
export const certificate: CertificateWords = {};
