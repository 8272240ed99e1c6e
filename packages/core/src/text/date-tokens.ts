import { monthNames, numberOf, weekdayNames } from './calendar-words.js';

/** A piece of a date label. A numeric date keeps how it was written, and whether its year came first. */
export type DateToken =
  | { readonly kind: 'day' | 'month' | 'year' | 'weekday'; readonly value: number }
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly isYearFirst: boolean;
      readonly written: string;
    }
  | { readonly kind: 'until' | 'and' | 'comma' | 'vague' }
  | { readonly kind: 'noun'; readonly of: 'day' | 'month' | 'year' | 'weekday' };

const pieces = new RegExp(
  [
    /(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
    /(?<day2>\d{1,2})(?<mark2>[-/.])(?<month2>\d{1,2})\k<mark2>(?<year2>\d{4})(?!\d)/,
    /(?<number>\d+)(?:(?:st|nd|rd|th)\b)?/,
    /(?<until>s\s*[/.]?\s*d(?![a-z])\.?|sampai(?:\s+dengan)?\b|hingga\b|until\b|till\b|to\b|[-‐‑‒–—−~])/,
    /(?<and>dan\b|and\b|serta\b|&)/,
    /(?<comma>[,;:()])/,
    /(?<vague>(?:awal|pertengahan|tengah|medio|akhir|early|mid|late)\b|minggu\s+(?:ke\S+|pertama|terakhir))/,
    /(?<word>\p{L}+)\.?/u,
    /(?<space>\s+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);
const letterhead = /^\s*hari\s*(?:\/|dan)\s*(?:tanggal|tgl\.?)/;
const clock = /\d{1,2}[.:]\d{2}(?:\s*wit?[ab]?)?/.source;
const timeOfDay = new RegExp(
  `[,;]?\\s*(?:pukul|pkl\\.?|jam)\\s*${clock}(?:\\s*(?:s\\s*[/.]?\\s*d\\.?|sampai|hingga|-|–)\\s*(?:${clock}|selesai))?$`,
);

/** Words that only say what comes next, and what that has to be. */
const nouns: Readonly<Record<string, 'day' | 'month' | 'year' | 'weekday'>> = {
  tanggal: 'day',
  tgl: 'day',
  hari: 'weekday',
  bulan: 'month',
  bln: 'month',
  tahun: 'year',
  thn: 'year',
  th: 'year',
};
const fillers = ['pada', 'mulai', 'dari', 'tepatnya', 'on', 'from', 'of'];

/** The pieces of a date label in order; `null` where the label holds anything that is no part of a date. */
export function dateTokens(label: string): DateToken[] | null {
  const text = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[\s.]+$/, '')
    .replace(letterhead, '')
    .replace(timeOfDay, '');
  const tokens: DateToken[] = [];
  pieces.lastIndex = 0;
  while (pieces.lastIndex < text.length) {
    const match = pieces.exec(text);
    if (match === null) return null;
    const { space, ...groups } = match.groups ?? {};
    if (space !== undefined || fillers.includes(groups.word ?? '')) continue;
    const token = tokenOf(groups, match[0]);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>, written: string): DateToken | null {
  const { word, number } = groups;
  if (number !== undefined) return numberToken(number);
  if (word !== undefined) return wordToken(word);
  const year = groups.year ?? groups.year2;
  if (year !== undefined) {
    return {
      kind: 'date',
      day: Number(groups.day ?? groups.day2),
      month: Number(groups.month ?? groups.month2),
      year: Number(year),
      isYearFirst: groups.year !== undefined,
      written,
    };
  }
  const kind = (['until', 'and', 'comma', 'vague'] as const).find((each) => groups[each]);
  return kind === undefined ? null : { kind };
}

function numberToken(digits: string): DateToken | null {
  if (digits.length <= 2) return { kind: 'day', value: Number(digits) };
  return /^(19|20|21)\d\d$/.test(digits) ? { kind: 'year', value: Number(digits) } : null;
}

function wordToken(word: string): DateToken | null {
  const month = numberOf(word, monthNames);
  if (month > 0) return { kind: 'month', value: month };
  const weekday = numberOf(word, weekdayNames);
  if (weekday > 0) return { kind: 'weekday', value: weekday };
  const of = Object.hasOwn(nouns, word) ? nouns[word] : undefined;
  return of === undefined ? null : { kind: 'noun', of };
}
