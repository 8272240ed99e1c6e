/** Names of the months in labels, January first: official, former, short and English spellings, in lower case. */
export const monthNames = [
  'januari january jan',
  'februari pebruari february feb peb',
  'maret march mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agust agus agt agu ags aug',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
];

/** Names of the weekdays in labels, Monday first, apostrophes left out. */
export const weekdayNames = [
  'senin monday mon sen',
  'selasa tuesday tues tue sel',
  'rabu rebo wednesday wed rab',
  'kamis thursday thurs thur thu kam',
  'jumat jumaat friday fri jum',
  'sabtu saturday sat sab',
  'minggu ahad sunday sun min mgg',
];

/** The number, from 1, of the entry that has the word among its spellings; 0 where none has. */
export function numberOf(word: string, names: readonly string[]): number {
  return names.findIndex((spellings) => spellings.split(' ').includes(word)) + 1;
}
