// No part of the kernel's public face, so that who takes the kernel does not take the library with it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 of a value as JSON, whatever the order of its fields, in hexadecimal: another character, another hash. */
export function contentHash(value: unknown): string {
  return textHash(canonicalJson(value));
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function textHash(text: string): string {
  return bytesHash(utf8ToBytes(text));
}

/** SHA-256 of bytes, in hexadecimal. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
