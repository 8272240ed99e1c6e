import type { Language } from './languages.js';

/** An element's words: Indonesian is at hand, English too or fetched when it is spoken. */
export interface Vocabulary<Words> {
  readonly id: Words;
  readonly en: Words | (() => Promise<Words>);
}

/** Words that have been fetched, by how. */
const fetched = new WeakMap<() => Promise<unknown>, unknown>();

/** The words of a language; `undefined` until they are fetched. */
export function wordsOf<Words extends object>(
  vocabulary: Vocabulary<Words>,
  language: Language,
): Words | undefined {
  const words: Words | (() => Promise<Words>) = vocabulary[language];
  return typeof words === 'function' ? (fetched.get(words) as Words | undefined) : words;
}

/** Fetches the words of a language, so that they are there when the network is not; out of reach, they are not. */
export async function fetchWords<Words extends object>(
  vocabulary: Vocabulary<Words>,
  language: Language,
): Promise<void> {
  const words: Words | (() => Promise<Words>) = vocabulary[language];
  if (typeof words !== 'function' || fetched.has(words)) return;
  const found = await words().catch(() => undefined);
  if (found !== undefined) fetched.set(words, found);
}
