import { degrees, frontTitles, nobleTitles } from './titles.js';

// A degree that opens the text may be the first half of what is searched for, so only one in a single word goes there.
const opening = new RegExp(
  `^(?:(?:${frontTitles}|${nobleTitles}|(?=\\S{2,} )(?:${degrees})) )+(?=.)`,
);
const following = new RegExp(` (?:${degrees})(?= |$)`, 'g');

/**
 * The key by which names are searched and compared: lower case, without marks, titles or punctuation, and in one
 * spelling where there are several: old ones (Soeharto, Djoko, Tjahjo, Jusuf), sounds written two ways (Achmad and Ahmad,
 * Rizqi and Rizki, Supriyadi and Supriadi), Muhammad in all its forms, doubled letters. Initials count as they stand. The
 * key of a key is that key, and the key of a beginning is most often found in the key of the whole.
 *
 * @example
 * nameKey('Hj. Soekarni, S.Pd.') === nameKey('sukarni');
 */
export function nameKey(name: string): string {
  let key = name;
  for (;;) {
    const next = withoutTitles(plainWords(key)).split(' ').map(presentSpelling).join(' ');
    if (next === key) return key;
    key = next;
  }
}

/** The words of a name in lower case, without marks and punctuation; an apostrophe does not part a word, a dot does. */
export function plainWords(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’‘`ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutTitles(words: string): string {
  return words.replace(opening, '').replace(following, '');
}

/** No step lengthens a word or undoes another, so that repeating them comes to an end. */
const spellings: readonly (readonly [written: RegExp, present: string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/^j(?=usu[fp]|unus|akub|ah[jy]a)|(?<=h)j|(?<=^[sn])j/g, 'y'],
  [/kh|(?<=[aeiou])ch|^ch(?=[ou]|ai)/g, 'h'],
  [/^ch(?=an)/, 'c'],
  [/(?<=[dt])h/g, ''],
  [/q/g, 'k'],
  [/iy|(?<=[^aeiouy])y/g, 'i'],
  // At the beginning it tells Aan from An, and Iis from Is.
  [/(?<=.)(\p{L})\1+/gu, '$1'],
  [/^moh/, 'muh'],
  [/^m(?:uh(?:a(?:m(?:[ae][dt]?)?)?|d)|hm?d)$/, 'muh'],
  [/^abdu[lr]?$/, 'abd'],
];

function presentSpelling(word: string): string {
  // Where dj or tj is written, the spelling is that of before 1972, and a j alone is the y of today.
  const old = /[dt]j/.test(word) ? word.replace(/(?<![dt])j/g, 'y') : word;
  return spellings.reduce((text, [written, present]) => text.replace(written, present), old);
}
