import type { IssuePath } from '../kernel/index.js';

/** A text people read, and where in the document it stands. */
export interface DocumentText {
  readonly path: IssuePath;
  readonly text: string;
}

/**
 * Fields that machines read, by the library's own naming: identifiers, codes, calendar dates, instants, times, addresses
 * and hashes. What stands in them is no prose.
 */
const machineField = /^(?:id|code|url|hash|format)s?$|[a-z](?:Ids?|Codes?|On|At|Time|Urls?|Hash)$/;

/** Every text people read in a document of plain data, in its order; each object is read once, so that no ring is run round. */
export function documentTexts(document: unknown): DocumentText[] {
  const texts: DocumentText[] = [];
  const seen = new Set<object>();
  const open: { path: IssuePath; value: unknown }[] = [{ path: [], value: document }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') texts.push({ path, text: value });
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    open.push(...partsOf(path, value).reverse());
  }
  return texts;
}

function partsOf(path: IssuePath, value: object): { path: IssuePath; value: unknown }[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
  }
  return Object.entries(value)
    .filter(([key]) => !machineField.test(key))
    .map(([key, item]: [string, unknown]) => ({ path: [...path, key], value: item }));
}
