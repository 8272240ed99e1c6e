/** What a text may give away about a person: the kinds that never stand in public output. */
export type IdentifyingKind = 'nik' | 'phone' | 'account' | 'birth-date' | 'email';

// Sixteen digits in a row, or in the groups people write, where the middle is then a month. Each pattern is tried at a
// place in a text in bounded time, so that a long text costs no more than its length.
const month = '(?:0[1-9]|1[0-2])';
const nik = [
  '\\d{16}',
  `\\d{4}[\\s.-]\\d{4}[\\s.-]${month}\\d{2}[\\s.-]\\d{4}`,
  `\\d{2}\\.?\\d{2}\\.?\\d{2}[\\s.-]?\\d{2}${month}\\d{2}[\\s.-]?\\d{4}`,
].join('|');
const day = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\D{1,15}(?:\\d{1,2}\\D)?\\d{4})';
const birth = '(?:(?:tanggal|tgl\\.?) lahir|ttl|date of birth|birth ?date)';

const values: readonly (readonly [IdentifyingKind, RegExp])[] = [
  ['nik', new RegExp(`(?<!\\d)(?:${nik})(?!\\d)`)],
  ['phone', /(?<![\d.-])(?:\+?62[\s.-]?|0)8[1-9]\d(?:[\s.-]?\d){6,9}(?!\d)/],
  ['account', /\brek(?:ening)?\b\D{0,30}\d(?:[\s.-]?\d){9}/i],
  ['birth-date', new RegExp(`\\b${birth}\\b\\D{0,40}${day}`, 'i')],
  ['email', /[^\s@]@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/i],
];

const names: readonly (readonly [IdentifyingKind, RegExp])[] = [
  ['nik', /\b(nik|ktp|(no|nomor) kk)\b/],
  ['phone', /\b(phone|telephone|telepon|telp|hp|handphone|ponsel|whatsapp|wa|mobile)\b/],
  ['account', /\b(bank account|account (number|no)|rekening|norek)\b/],
  ['birth-date', /\b(born (on|at)|birth ?da(te|y)|date of birth|dob|ttl|(tanggal|tgl) lahir)\b/],
  ['email', /\b(e ?mail|surel|posel)\b/],
];

/** The kinds of identifying value a text holds. A masked number (`3315************`) is none; nor is a NIP. */
export function identifyingKinds(text: string): IdentifyingKind[] {
  return values.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
}

/** The kind that a field is named after, in Indonesian or English: `noHp`, `tanggal_lahir`, `bankAccount`. */
export function identifyingField(name: string): IdentifyingKind | undefined {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z]+/g, ' ')
    .toLowerCase();
  return names.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The text where it may stand in public; `null` where it is blank or holds what identifies, such as a stray NIK. */
export function publicText(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' || identifyingKinds(text).length > 0 ? null : text;
}
