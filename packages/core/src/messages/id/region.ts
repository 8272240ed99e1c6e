import type { RegionWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const kinds: Readonly<Record<string, string>> = {
  provinsi: 'provinsi',
  kabupaten: 'kabupaten',
  kota: 'kota',
  kecamatan: 'kecamatan',
  kelurahan: 'kelurahan',
  desa: 'desa',
  'desa-adat': 'desa adat',
};

const levels: Readonly<Record<string, string>> = {
  province: 'provinsi',
  regency: 'kabupaten/kota',
  district: 'kecamatan',
  village: 'desa/kelurahan',
};

const whatTellsThemApart: Readonly<Record<string, string>> = {
  regency: 'Tulis Kabupaten atau Kota di depannya',
  district: 'Isi kabupaten atau kodenya',
  village: 'Isi kecamatan atau kodenya',
};

/** Indonesian sentences about places. */
export const region: RegionWords = {
  'region.wrong-code-format': ({ received }) =>
    `Format kode wilayah salah: ${received}. Gunakan kode Kemendagri bertitik, misalnya 33.15.03.2001.`,
  'region.looks-like-bps': ({ code, dotted, name }) => {
    if (dotted === '') return `Kode ${code} mirip kode BPS, bukan Kemendagri. Isi kode Kemendagri.`;
    const reading = name === '' ? dotted : `${dotted} (${name})`;
    return `Kode ${code} tanpa titik bisa berarti kode BPS. Bila yang dimaksud kode Kemendagri, tulis ${reading}; bila kode BPS, nyatakan begitu.`;
  },
  'region.code-unknown': ({ code, edition }) =>
    `Kode ${code} tidak ada dalam ${edition}. Periksa kodenya.`,
  'region.code-former': ({ code, name, lastEdition, became, edition }) => {
    const now = became.length > 0 ? ` Sekarang ${format.list(became)}.` : '';
    return `Kode ${code} (${name}) kode lama, terakhir dalam ${lastEdition} dan tidak berlaku lagi dalam ${edition}.${now} Gunakan kode yang berlaku.`;
  },
  'region.code-outside': ({ code, within }) =>
    `Kode ${code} bukan bagian dari ${within}. Perbaiki salah satunya.`,
  'region.place-elsewhere': ({ name, region: where, elsewhere, places }) =>
    `${name} tidak ditemukan di ${where}; yang ada: ${few(elsewhere, places)}. Perbaiki nama atau wilayahnya.`,
  'region.place-not-found': ({ name, region: where }) =>
    `${name} tidak ditemukan di ${where}. Periksa ejaan dan wilayahnya.`,
  'region.kind-differs': ({ name, kind, written }) =>
    `${name} adalah ${kinds[kind] ?? kind}, bukan "${written}". Perbaiki sebutannya.`,
  'region.name-repeats': ({ name, level, times, region: where, places }) =>
    `Ada ${format.number(times)} ${levels[level] ?? level} bernama ${name} di ${where || 'Indonesia'}: ${few(places, times)}. ${whatTellsThemApart[level] ?? 'Isi kodenya'}.`,
  'region.name-differs-from-code': ({ code, official, written }) =>
    `Kode ${code} bernama ${official}, bukan ${written}. Perbaiki kode atau namanya.`,
  'region.more-units-than-exist': ({ stated, existing, level, region: where }) =>
    `${format.number(stated)} ${levels[level] ?? level} melebihi jumlah di ${where} (${format.number(existing)}). Perbaiki jumlahnya.`,
};

function few(places: readonly string[], all: number): string {
  const others = all - places.length;
  return others === 0
    ? places.join('; ')
    : `${places.join('; ')}; dan ${format.number(others)} lagi`;
}
