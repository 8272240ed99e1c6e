import { bytesHash } from '../kernel/content-hash.js';

/** SHA-256 of a file in hexadecimal, as `Evidence.sha256` has it; the same wherever it is reckoned, without secure context. */
export function evidenceHash(file: Uint8Array): string {
  return bytesHash(file);
}
