import type { Language } from './language.js';

/** An element's words in each language: at hand, or fetched when the language is spoken. */
export type Vocabulary<Words> = Readonly<Record<Language, Words | (() => Promise<Words>)>>;

/** Words that have been fetched, by how. */
const fetched = new WeakMap<() => Promise<unknown>, unknown>();

/** The words of a language; `undefined` until they are fetched. */
export function wordsOf<Words extends object>(
  vocabulary: Vocabulary<Words>,
  language: Language,
): Words | undefined {
  const words = vocabulary[language];
  return typeof words === 'function' ? (fetched.get(words) as Words | undefined) : words;
}

/** Fetches the words of a language, so that they are there when the network is not; out of reach, they are not. */
export async function fetchWords<Words extends object>(
  vocabulary: Vocabulary<Words>,
  language: Language,
): Promise<void> {
  const words = vocabulary[language];
  if (typeof words !== 'function' || fetched.has(words)) return;
  const found = await words().catch(() => undefined);
  if (found !== undefined) fetched.set(words, found);
}
