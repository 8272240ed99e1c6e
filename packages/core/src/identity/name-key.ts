const titles =
  /^(h|hj|drs?|dra|ir|prof|s|m|a|st|se|sh|skm|sp|spd|sag|ssos|mm|mt|msi|mpd|k|kh|r|rr|tn|ny|sdr|bpk|ibu|bapak)$/;

/**
 * The key by which names are searched and compared: lower case, without marks, titles or
 * punctuation, with the old spellings (oe, dj, tj) and doubled letters folded into the present ones.
 *
 * @example
 * nameKey('Hj. Soekarni, S.Pd.') === nameKey('sukarni');
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const withoutTitles = words.filter((word) => !titles.test(word));
  return (withoutTitles.length > 0 ? withoutTitles : words).map(presentSpelling).join(' ');
}

function presentSpelling(word: string): string {
  return word
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/(.)\1+/g, '$1');
}
