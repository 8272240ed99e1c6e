import fc from 'fast-check';
import type { Instant } from '../kernel/index.js';
import { chainLines, numberLines, type LedgerLine } from './index.js';

/** A line that is not numbered yet; it may say anything beside. */
export const anyContent = fc.record({
  id: fc.uuid(),
  author: fc.constantFrom('Sri', 'Budi'),
  recordedAt: fc
    .nat(999)
    .map((ms): Instant => `2018-11-05T01:00:00.${String(ms).padStart(3, '0')}Z`),
  says: fc.oneof(fc.string(), fc.array(fc.nat(9), { maxLength: 2 })),
});

/** Lines as one device makes them, in a few appends. */
export function madeBy(
  deviceId: string,
  appends: readonly (readonly Omit<LedgerLine, 'deviceId' | 'sequence'>[])[],
): readonly (LedgerLine & { readonly chain: string })[] {
  const made: (LedgerLine & { readonly chain: string })[] = [];
  for (const lines of appends) {
    const last = made.at(-1);
    const numbered = numberLines(lines, deviceId, last?.sequence ?? 0);
    made.push(...chainLines(numbered, last?.chain ?? null));
  }
  return made;
}

/** What a device made, in one to three appends of up to four lines, at least one line in all. */
export function anyDevice(deviceId: string) {
  return fc
    .array(fc.array(anyContent, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((appends) => madeBy(deviceId, appends));
}
