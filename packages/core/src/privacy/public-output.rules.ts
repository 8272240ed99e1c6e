import { checkRules, rulesFor, type Finding, type Issue, type IssuePath } from '../kernel/index.js';
import { identifyingField, identifyingKinds, type IdentifyingKind } from './identifying-text.js';

/** What a document about to be public is for, such as `certificate-check`; it reaches the sentence. */
export interface PublicOutputContext {
  readonly purpose?: string;
}

/** Where the walk through a document is; `field` is the last name on the path. */
interface Place {
  readonly path: IssuePath;
  readonly field: string;
  readonly purpose: string;
  readonly seen: Set<unknown>;
}

type Identified = Finding<{ field: string; kind: IdentifyingKind; purpose: string }>;

const rule = rulesFor<unknown, PublicOutputContext>();

const publicOutputIdentifies = rule({
  code: 'privacy.public-output-identifies',
  number: 'R90',
  severity: 'error',
  source: 'leaks reported by serat.id and kumparan.com in 2021; Dukcapil director general',
  *find(document, { purpose = '' }) {
    yield* identified(document, { path: [], field: '', purpose, seen: new Set() });
  },
});

/** Rules about any document on its way into public. */
export const publicOutputRules = [publicOutputIdentifies] as const;

/**
 * Finds `privacy.public-output-identifies`: fields and texts that give away a NIK, mobile number, account, birth date or
 * e-mail address. It says in which field and never repeats the value; `purpose` names the output in the sentence.
 */
export function checkPublicOutput(document: unknown, purpose = ''): Issue[] {
  return checkRules(publicOutputRules, document, { purpose });
}

/** What identifies someone in a value and in all it holds; a value that is met again is not entered again. */
function* identified(value: unknown, place: Place): Iterable<Identified> {
  if (typeof value !== 'object' || value === null) {
    yield* named(identifyingKinds(textOf(value)), place);
    return;
  }
  if (place.seen.has(value)) return;
  place.seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    if (Array.isArray(value)) {
      yield* identified(part, { ...place, path: [...place.path, Number(key)] });
      continue;
    }
    const kinds = identifyingKinds(key);
    yield* named(kinds, place);
    // The path is shown to people as well, so a key that gives somebody away is not repeated either.
    const field = kinds.length > 0 ? '…' : key;
    const inside = { ...place, path: [...place.path, field], field };
    const kind = identifyingField(key);
    if (kind === undefined) yield* identified(part, inside);
    else if (saysSomething(part)) yield* named([kind], inside);
  }
}

function* named(kinds: readonly IdentifyingKind[], place: Place): Iterable<Identified> {
  const { path, field, purpose } = place;
  for (const kind of kinds) yield { path, params: { field, kind, purpose } };
}

function textOf(value: unknown): string {
  const isText =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
  return isText ? String(value) : '';
}

function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return textOf(value).trim() !== '';
}
