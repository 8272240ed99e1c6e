/**
 * Verbs that name a state of mind: nobody can see whether someone knows, understands, grasps, appreciates, believes or is
 * aware. Mager (Preparing Instructional Objectives, 1962) warns against them; the Indonesian words are ours, tried on the
 * objectives of the PPM training of Kota Cimahi 2019.
 */
export const verbsHardToObserve: readonly string[] = [
  'mengetahui',
  'memahami',
  'mengerti',
  'mengenal',
  'menyadari',
  'menghayati',
  'menghargai',
  'meyakini',
  'mendalami',
];

/** Words before the verb that say who is to be able, and no more: "agar peserta mampu …". */
const leadIn =
  'agar supaya untuk para setiap semua peserta pelatihan dapat mampu bisa akan lebih'.split(' ');

/** Verbs of holding or attending an activity: what follows is the activity, not what comes of it. */
const verbsOfHolding = 'melaksanakan menyelenggarakan mengadakan mengikuti'.split(' ');

/** Words of a title that say of what kind the activity is. */
const wordsOfKind =
  'pelatihan bimtek bimbingan teknis sosialisasi lokakarya workshop diklat kegiatan program'.split(
    ' ',
  );

/** The first word of an objective that says what is to be done; empty where there is none. */
export function leadingVerb(objective: string): string {
  return withoutLeadIn(objective)[0] ?? '';
}

/** Whether an objective says no more than the title: hold or attend it, or the title's own words and nothing besides. */
export function restatesTitle(objective: string, title: string): boolean {
  const said = withoutLeadIn(objective).filter(
    (word) => !verbsOfHolding.includes(word) && !wordsOfKind.includes(word),
  );
  const entitled = words(title);
  return said.every((word) => entitled.includes(word));
}

function withoutLeadIn(objective: string): string[] {
  const all = words(objective);
  const start = all.findIndex((word) => !leadIn.includes(word));
  return start < 0 ? [] : all.slice(start);
}

/** The words in small letters; numbering and marks left out. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{2,}(-[a-z]+)*/g) ?? [];
}
