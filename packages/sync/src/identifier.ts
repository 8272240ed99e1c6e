/**
 * A fresh identifier of 24 hexadecimal digits. It needs no secure context, which
 * `crypto.randomUUID` does and village portals on plain http do not have.
 */
export function newIdentifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
