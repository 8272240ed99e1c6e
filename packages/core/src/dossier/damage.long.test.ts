import { env } from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type IssuePath } from '../kernel/index.js';
import { damagedAt, wholeDocument } from './dossier.test-support.js';
import { checkDossier, dossierDocument, parseDossier } from './index.js';

/** Published, so that anybody can run the very same documents. */
const seed = 20181104;
/** All of them in CI; every day the first part. */
const documents = env.BERDAYA_THOROUGH === undefined ? 3000 : 100_000;

test(`${documents} damaged documents are read or refused, and nothing that was right is lost`, () => {
  let read = 0;
  fc.assert(
    fc.property(damagedAt(wholeDocument), ({ input, places }) => {
      const before = jsonOf(input);
      const parsed = parseDossier(input);
      expect(jsonOf(input)).toBe(before);
      if (parsed.ok) {
        read += 1;
        // Asking every rule takes much longer than reading; one in twenty shows that none throws.
        if (read % 20 === 0) checkDossier(parsed.value, {}, 'issue');
        expectToHold(dossierDocument(parsed.value), input);
      } else {
        const blamed = parsed.issues.map(({ path }) => path);
        expect(blamed.filter((path) => !places.some((place) => concern(path, place)))).toEqual([]);
      }
    }),
    { numRuns: documents, seed },
  );
  expect(read).toBeGreaterThan(documents / 20);
}, 240_000);

/** Whether one path leads to the other, or through it. */
function concern(path: IssuePath, place: IssuePath): boolean {
  const length = Math.min(path.length, place.length);
  return path.slice(0, length).every((step, index) => String(step) === String(place[index]));
}

/** The saved document has every field of the one that was read, and every entry of its ledgers. */
function expectToHold(saved: Readonly<Record<string, unknown>>, input: unknown): void {
  for (const [field, value] of Object.entries(input as object) as [string, unknown][]) {
    if (value == null) continue;
    const kept = saved[field];
    if (Array.isArray(value) && Array.isArray(kept)) {
      const lines = new Set(kept.map(jsonOf));
      expect(value.map(jsonOf).filter((line) => !lines.has(line))).toEqual([]);
    } else expect(jsonOf(kept)).toBe(jsonOf(value));
  }
}

/** The value as a file holds it; what no file can hold is told by its kind. */
function jsonOf(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return typeof value;
  }
}
