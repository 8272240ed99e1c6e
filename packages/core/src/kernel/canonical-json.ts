/**
 * JSON text with the fields of every object in one order: equal values give equal texts. A `bigint`, which JSON does not
 * know and a caller's object may hold all the same, stands there as text.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'bigint') return `${String(inner)}n`;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}
