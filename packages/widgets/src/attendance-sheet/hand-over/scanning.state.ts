import { joinParts, type JoinedParts } from '@berdaya/core/hand-over';

/** Characters of a part in a code that a cheap phone reads off another one's screen: 85 modules a side. */
export const charactersPerCode = 500;

/** From about this many codes on, a file is the better way. */
export const manyCodes = 20;

/** What a code, or a part that was pasted, turned out to be. */
export type PartOutcome = 'new' | 'known' | 'other' | 'foreign';

/** Parts that were scanned so far, and what they are together. */
export interface Scanned {
  readonly parts: readonly string[];
  readonly joined: JoinedParts;
}

/** Nothing yet. */
export const scannedNothing: Scanned = { parts: [], joined: joinParts([]) };

/** Takes in one part, in whatever order; one of another hand-over begins anew, one of something else is passed over. */
export function scan(
  scanned: Scanned,
  part: string,
  training: { readonly id: string; readonly title: string },
): { readonly scanned: Scanned; readonly outcome: PartOutcome } {
  if (joinParts([part]).count === null) return { scanned, outcome: 'foreign' };
  if (scanned.parts.includes(part)) return { scanned, outcome: 'known' };
  const isOther = scanned.parts.some((each) => sequenceOf(each) !== sequenceOf(part));
  const parts = isOther ? [part] : [...scanned.parts, part];
  const outcome = isOther ? 'other' : 'new';
  return { scanned: { parts, joined: joinParts(parts, training) }, outcome };
}

/** What the parts of one hand-over have in common: how many they are, and its digest. */
function sequenceOf(part: string): string {
  return part.slice(part.indexOf('/'), part.indexOf(':', part.indexOf(':') + 1));
}

/** The part in a text that was pasted, other words around it taken off; `null` where there is none. */
export function pastedPart(text: string): string | null {
  const [part] = /\d+\/\d+:[a-z]+-[a-z]+:\{[^]*\}/.exec(text) ?? [];
  return part ?? null;
}
