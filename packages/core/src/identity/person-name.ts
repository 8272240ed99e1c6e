import { plainWords } from './name-key.js';
import { degrees, frontTitles } from './titles.js';

/** A name as it was written, in its parts. One word is a whole name; there need be no family name. */
export interface WrittenName {
  readonly titleBefore: string | null;
  readonly name: string;
  readonly titleAfter: string | null;
}

/** A text longer than this is no name, and is not taken apart. */
const longestName = 500;

/**
 * Splits a written name into the titles before it, the name, and the titles after it. Behind a comma whatever looks like a
 * degree is one; without a comma only a known one, with a dot or capitals, is. A nobleman's title stays in his name.
 *
 * @example
 * splitName('Hj. Siti Nurhaliza, S.Pd., M.Si.').titleAfter === 'S.Pd., M.Si.';
 */
export function splitName(written: string): WrittenName {
  const before: string[] = [];
  const after: string[] = [];
  let name = written.replace(/[\s\p{C}]+/gu, ' ').trim();
  if (name.length > longestName) return { titleBefore: null, name, titleAfter: null };
  for (let title = frontTitle.exec(name); title; title = frontTitle.exec(name)) {
    before.push(title[0].trim());
    name = name.slice(title[0].length);
  }
  for (let split = withoutLastTitle(name); split; split = withoutLastTitle(name)) {
    if (split.title !== '') after.unshift(split.title);
    name = split.name;
  }
  return { titleBefore: before.join(' ') || null, name, titleAfter: after.join(', ') || null };
}

/** The key by which a list of names is sorted, titles left out: Hj. Ani stands before Budi. Spelling counts. */
export function nameSortKey(written: string): string {
  return plainWords(splitName(written).name);
}

const frontTitle = new RegExp(
  `^(?:${asWritten(frontTitles)})(?:\\. ?| )(?=[^\\p{L}]*\\p{L})`,
  'iu',
);
const degree = new RegExp(` ((?:${asWritten(degrees)})\\.?)$`, 'iu');

/** Titles with the dots people put, or do not. */
function asWritten(titles: string): string {
  return titles.replace(/ (\??)/g, '\\.? $1');
}

/** The title a name ends with, and the name before it; an empty title where the name ends with a comma. */
function withoutLastTitle(text: string): { name: string; title: string } | undefined {
  const [beforeComma, behindComma] = partedAt(text, text.lastIndexOf(','));
  if (behindComma !== undefined && /\p{L}/u.test(beforeComma)) {
    if (areDegrees(behindComma, beforeComma)) return { name: beforeComma, title: behindComma };
  }
  const [name, title = ''] = partedAt(text, degree.exec(text)?.index ?? -1);
  const isWrittenAsOne = /\.|\p{Lu}.*\p{Lu}/u.test(title);
  return isWrittenAsOne && /\p{L}/u.test(name) ? { name, title } : undefined;
}

/** What stands before and behind a character. */
function partedAt(text: string, index: number): [before: string, behind?: string] {
  return index < 0 ? [text] : [text.slice(0, index).trim(), text.slice(index + 1).trim()];
}

/** Whether each word is a known degree, an abbreviation with dots, or in capitals where the name is not. */
function areDegrees(part: string, name: string): boolean {
  const isAllCapitals = name === name.toUpperCase();
  return part
    .split(' ')
    .every(
      (word) =>
        word === '' ||
        degree.test(` ${word}`) ||
        /^(?:\p{L}{1,5}\.)+\p{L}{0,5}$/u.test(word) ||
        (!isAllCapitals && /^\p{Lu}{2,6}$/u.test(word)),
    );
}
