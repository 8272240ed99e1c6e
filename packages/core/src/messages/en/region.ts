import type { RegionWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const kinds: Readonly<Record<string, string>> = {
  provinsi: 'province',
  kabupaten: 'kabupaten',
  kota: 'kota (city)',
  kecamatan: 'kecamatan (district)',
  kelurahan: 'kelurahan (urban village)',
  desa: 'desa (village)',
  'desa-adat': 'desa adat (customary village)',
};

const levels: Readonly<Record<string, string>> = {
  province: 'provinces',
  regency: 'kabupaten or kota',
  district: 'kecamatan',
  village: 'desa or kelurahan',
};

const whatTellsThemApart: Readonly<Record<string, string>> = {
  regency: 'Write Kabupaten or Kota in front of it',
  district: 'Give the kabupaten or the code',
  village: 'Give the kecamatan or the code',
};

/** English sentences about places. */
export const region: RegionWords = {
  'region.wrong-code-format': ({ received }) =>
    `Wrong region code format: ${received}. Use the dotted Kemendagri code, such as 33.15.03.2001.`,
  'region.looks-like-bps': ({ code, dotted, name }) => {
    if (dotted === '')
      return `Code ${code} looks like a BPS code, not a Kemendagri one. Give the Kemendagri code.`;
    const reading = name === '' ? dotted : `${dotted} (${name})`;
    return `Code ${code} without dots may be a BPS code. If the Kemendagri code is meant, write ${reading}; if it is a BPS code, say so.`;
  },
  'region.code-unknown': ({ code, edition }) =>
    `Code ${code} is not in ${edition}. Check the code.`,
  'region.code-former': ({ code, name, lastEdition, became, edition }) => {
    const now = became.length > 0 ? ` It is now ${format.list(became)}.` : '';
    return `Code ${code} (${name}) is an old one, last in ${lastEdition} and no longer valid in ${edition}.${now} Use the code in force.`;
  },
  'region.code-outside': ({ code, within }) =>
    `Code ${code} is not part of ${within}. Correct one of the two.`,
  'region.place-elsewhere': ({ name, region: where, elsewhere, places }) =>
    `${name} was not found in ${where}; there is ${few(elsewhere, places)}. Correct the name or the region.`,
  'region.place-not-found': ({ name, region: where }) =>
    `${name} was not found in ${where}. Check the spelling and the region.`,
  'region.kind-differs': ({ name, kind, written }) =>
    `${name} is a ${kinds[kind] ?? kind}, not a "${written}". Correct what it is called.`,
  'region.name-repeats': ({ name, level, times, region: where, places }) =>
    `There are ${format.number(times)} ${levels[level] ?? level} named ${name} in ${where || 'Indonesia'}: ${few(places, times)}. ${whatTellsThemApart[level] ?? 'Give the code'}.`,
  'region.name-differs-from-code': ({ code, official, written }) =>
    `Code ${code} is named ${official}, not ${written}. Correct the code or the name.`,
  'region.more-units-than-exist': ({ stated, existing, level, region: where }) =>
    `${format.number(stated)} ${levels[level] ?? level} exceed the number in ${where} (${format.number(existing)}). Correct the number.`,
};

function few(places: readonly string[], all: number): string {
  const others = all - places.length;
  return others > 0 ? `${places.join('; ')}; and ${format.number(others)} more` : places.join('; ');
}
