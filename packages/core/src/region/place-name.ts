import type { GazetteerRegion } from './gazetteer.js';
import type { RegionKind } from './region.js';

/** What a written name says: the kinds its label may mean, and the name without the label. */
export interface PlaceName {
  readonly kinds: readonly RegionKind[];
  readonly name: string;
}

/**
 * Words that label a place, and the kind each means. The names that some provinces have for a kecamatan or a desa
 * come from general knowledge and are not verified.
 */
const kindOfWord = new Map<string, RegionKind>(
  Object.entries({
    provinsi: 'provinsi',
    propinsi: 'provinsi',
    prov: 'provinsi',
    prop: 'provinsi',
    kabupaten: 'kabupaten',
    kab: 'kabupaten',
    kota: 'kota',
    kotamadya: 'kota',
    kecamatan: 'kecamatan',
    kec: 'kecamatan',
    distrik: 'kecamatan',
    kapanewon: 'kecamatan',
    kemantren: 'kecamatan',
    kelurahan: 'kelurahan',
    kel: 'kelurahan',
    desa: 'desa',
    ds: 'desa',
    kalurahan: 'desa',
    gampong: 'desa',
    nagari: 'desa',
    pekon: 'desa',
    'desa adat': 'desa-adat',
  }),
);

const label = [...kindOfWord.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s+');
const labelledName = new RegExp(
  `^\\s*((?:${label})(?:\\.?\\s*/\\s*(?:${label}))*)(?:\\s*[.:]\\s*|\\s+)(?=\\S)(.*)$`,
  'is',
);

const romanNumeral = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * A spelling-proof key: two names with one key are one name. Capitals, accents, apostrophes, spaces and other marks do
 * not count, nor do doubled letters, the old spelling (oe, dj, tj) and whether a number is roman.
 *
 * @example
 * placeKey("Bandjar Negara II"); // 'banjarnegara2'
 */
export function placeKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '');
  const words = plain.match(/[a-z]+|\d+/g) ?? [];
  return words
    .map((word) => (words.length > 1 ? arabic(word) : word))
    .join('')
    .replaceAll('oe', 'u')
    .replace(/[dt]j/g, (old) => (old === 'dj' ? 'j' : 'c'))
    .replace(/([a-z])\1+/g, '$1');
}

/** The kinds a label may mean: two for "Desa/Kelurahan", none where it is no label. */
export function readKindLabel(written: string): readonly RegionKind[] {
  const words = written.toLowerCase().replace(/[.:]/g, '').split('/');
  const kinds = words.map((word) => kindOfWord.get(word.trim().replace(/\s+/g, ' ')));
  return kinds.every((kind) => kind !== undefined) ? kinds : [];
}

/**
 * Takes the label off a written name: "Kel. Winongo" is a kelurahan named Winongo. What looks like a label may be part
 * of the name, as in Kecamatan Kota Baru; `regionsNamed` holds both readings against the names there are.
 */
export function readPlaceName(written: string): PlaceName {
  const [, before, name] = labelledName.exec(written) ?? [];
  if (before === undefined || name === undefined) return { kinds: [], name: written.trim() };
  return { kinds: readKindLabel(before), name: name.trim() };
}

/** Whether the region may be meant by the written name, with its label or without. */
export function isNamed(region: GazetteerRegion, written: string): boolean {
  return placeKeys(written).includes(placeKey(region.name));
}

/** The keys a written name may have: the whole of it, and what is left without its label. */
export function placeKeys(written: string): readonly string[] {
  const { kinds, name } = readPlaceName(written);
  return kinds.length === 0 ? [placeKey(written)] : [placeKey(written), placeKey(name)];
}

/**
 * Those of the regions that a written name means: "Kota Semarang" is the kota alone, "Semarang" is kabupaten and kota. A
 * label that fits none of them is passed over, so that a kelurahan written as a desa is still found; a name that is
 * spelled just so comes before one that is only spelled alike.
 */
export function regionsNamed<Each extends GazetteerRegion>(
  written: string,
  regions: Iterable<Each>,
): readonly Each[] {
  const { kinds, name: bare } = readPlaceName(written);
  const keys = placeKeys(written);
  const spellings = [written, bare].map(spelling);
  const found = Array.from(regions, (region) => ({ region, key: placeKey(region.name) })).filter(
    ({ key }) => keys.includes(key),
  );
  const fitting = preferring(
    found,
    ({ region, key }) => key === keys[0] || kinds.includes(region.kind),
  );
  const meant = fitting.map(({ region }) => region);
  return preferring(meant, ({ name }) => spellings.includes(spelling(name)));
}

/** Those for which it holds; all of them where it holds for none. */
export function preferring<Each>(
  all: readonly Each[],
  holds: (one: Each) => boolean,
): readonly Each[] {
  const preferred = all.filter(holds);
  return preferred.length > 0 ? preferred : all;
}

/** The letters and digits of a name, as they are spelled. */
function spelling(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

const kindTitles: Readonly<Record<RegionKind, string>> = {
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten',
  kota: 'Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  desa: 'Desa',
  'desa-adat': 'Desa Adat',
};

/** The full name of a region, as official papers write it: `Kabupaten Grobogan`. */
export function fullRegionName({ kind, name }: Pick<GazetteerRegion, 'kind' | 'name'>): string {
  return `${kindTitles[kind]} ${name}`;
}

function arabic(word: string): string {
  if (!romanNumeral.test(word)) return word;
  const values = Array.from(word, (letter) => romanValues[letter] ?? 0);
  const total = values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return String(total);
}
