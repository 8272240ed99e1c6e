import type { CertificateWords } from '../catalogue.js';

/** Indonesian sentences about certificates. */
export const certificate: CertificateWords = {};
