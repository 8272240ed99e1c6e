/** Words that are in almost every objective and activity, and tell nothing of what it is about. */
const common = new Set(
  [
    'agar dalam dapat dengan desa harus hasil kepada kegiatan kelurahan kota lebih mampu masyarakat mereka',
    'oleh pada para peserta program proses sebagai secara sehingga serta sesuai setiap terhadap tingkat umum untuk',
    'yang warga tentang maksud tujuan konsep pengertian mengetahui memahami pemahaman pelatihan pelaku kader',
    'about activity able after again community from have into objective participants programme program that their',
    'this training understand village will with know',
  ].flatMap((line) => line.split(' ')),
);

const prefixes = /^(?:di|ke|se|ter|ber|per|me(?:ny|ng|m|n)?|pe(?:ny|ng|m|n)?)(?=[a-z]{4,}$)/;
const suffixes = /^([a-z]{3,}?)(?:nya|lah|kan|an|i|s)$/;

/**
 * What a text is about, as roots of its words: `mendampingi` and `pendampingan` both give `damping`. Rough on purpose:
 * it tells whether two texts may be about the same, and no more. Common words and those under four letters are left out.
 */
export function meaningWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(rootOf));
}

function rootOf(word: string): string {
  // Twice, for keberlanjutan. A sound that a prefix swallowed stays swallowed: mengelola and pengelolaan agree as elola.
  return word.replace(suffixes, '$1').replace(prefixes, '').replace(prefixes, '');
}
