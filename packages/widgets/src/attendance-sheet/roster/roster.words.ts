import {
  englishFormat,
  englishStatuses,
  indonesianFormat,
  indonesianStatuses,
  type Format,
  type StatusWords,
} from '@berdaya/core/messages';
import type { ShareTarget } from '@berdaya/core/participant';
import { vulnerableGroups, type VulnerableGroup } from '@berdaya/core/training';
import type { Language } from '../../element/languages.js';
import type { RegistrationFault } from './registration.state.js';
import type { Standing } from './roster-figures.state.js';

/** Every word of registering somebody, and of the roster panel. */
export interface RosterWords {
  readonly format: Format;
  readonly statuses: StatusWords;
  readonly walkIn: string;
  readonly correct: string;
  readonly name: string;
  readonly sex: string;
  readonly sexes: Readonly<Record<'female' | 'male' | 'unknown', string>>;
  readonly village: string;
  readonly role: string;
  readonly more: string;
  readonly substitutesFor: string;
  readonly substituteHelp: string;
  readonly letter: string;
  readonly markPresent: (session: string) => string;
  readonly register: (rowNumber: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly faults: Readonly<Record<RegistrationFault, string>>;
  readonly registered: (person: string, status: string | null) => string;
  readonly corrected: (person: string) => string;
  readonly search: string;
  readonly onTheSpot: string;
  readonly nobodyOnTheSpot: string;
  readonly found: string;
  readonly nobodyFound: string;
  readonly substitute: (person: string, letter: string | null) => string;
  readonly edit: string;
  readonly link: string;
  readonly remove: string;
  readonly present: string;
  readonly of: (action: string, person: string) => string;
  readonly removed: (person: string) => string;
  readonly marked: (person: string, status: string) => string;
  readonly linkTitle: (person: string) => string;
  readonly linkHelp: string;
  readonly linkSearch: string;
  readonly linkTo: string;
  readonly noCandidates: string;
  readonly linked: (record: string, person: string) => string;
  readonly linkedList: string;
  readonly unlink: string;
  readonly unlinked: (record: string) => string;
  readonly missing: (session: string) => string;
  readonly place: string;
  readonly expected: string;
  readonly there: string;
  readonly missingPeople: string;
  readonly noOrigin: string;
  readonly nobodyMissing: string;
  readonly showComplete: (count: number) => string;
  readonly seats: string;
  readonly seatsFor: string;
  readonly seatCount: string;
  readonly taken: string;
  readonly open: string;
  readonly unplaced: (count: number) => string;
  readonly shares: string;
  readonly group: string;
  readonly groups: (group: VulnerableGroup) => string;
  readonly onRoster: string;
  readonly inSession: (session: string) => string;
  readonly target: string;
  readonly targetOf: (target: ShareTarget) => string;
  readonly noTarget: string;
  readonly share: (members: number, total: number) => string;
  readonly unknown: (count: number) => string;
  readonly standings: Readonly<Record<Standing, string>>;
}

const id: RosterWords = {
  format: indonesianFormat,
  statuses: indonesianStatuses,
  walkIn: 'Daftarkan di tempat',
  correct: 'Perbaiki data',
  name: 'Nama lengkap',
  sex: 'Jenis kelamin',
  sexes: { female: 'Perempuan', male: 'Laki-laki', unknown: 'belum tahu' },
  village: 'Desa/kelurahan (ketik beberapa huruf)',
  role: 'Jabatan/peran',
  more: 'Peserta pengganti',
  substitutesFor: 'Menggantikan (nomor atau nama)',
  substituteHelp: 'Yang digantikan keluar dari daftar bila belum tercatat di sesi mana pun.',
  letter: 'Nomor surat penggantian',
  markPresent: (session) => `Langsung hadir di sesi ${session}`,
  register: (rowNumber) => `Daftarkan sebagai No. ${String(rowNumber)}`,
  save: 'Simpan perbaikan',
  cancel: 'Batal',
  faults: {
    'no-name': 'Isi nama dahulu.',
    'substitute-unknown':
      'Peserta yang digantikan tidak ditemukan. Ketik nomor barisnya, atau kosongkan.',
    'substitute-of-self': 'Peserta tidak dapat menggantikan dirinya sendiri. Ketik nomor lain.',
  },
  registered: (person, status) =>
    status === null ? `${person}: terdaftar.` : `${person}: terdaftar, ${status}.`,
  corrected: (person) => `${person}: data diperbaiki.`,
  search: 'Cari peserta untuk diperbaiki',
  onTheSpot: 'Terdaftar di tempat',
  nobodyOnTheSpot: 'Belum ada yang didaftarkan di tempat.',
  found: 'Peserta yang cocok',
  nobodyFound: 'Tidak ada peserta yang cocok. Periksa ejaan atau ketik nomor barisnya.',
  substitute: (person, letter) =>
    letter === null ? `menggantikan ${person}` : `menggantikan ${person}, surat ${letter}`,
  edit: 'Perbaiki',
  link: 'Orang yang sama…',
  remove: 'Keluarkan',
  present: 'Hadir',
  of: (action, person) => `${action}: ${person}`,
  removed: (person) => `${person}: dikeluarkan dari daftar.`,
  marked: (person, status) => `${person}: ${status}`,
  linkTitle: (person) => `Siapakah ${person}?`,
  linkHelp:
    'Pilih orang yang sama di daftar. Catatan kehadirannya digabung; tautan dapat dibatalkan.',
  linkSearch: 'Cari di daftar',
  linkTo: 'Orang yang sama dengan',
  noCandidates: 'Tidak ada nama yang mirip. Cari dengan nama, desa, atau nomor.',
  linked: (record, person) => `${record} adalah ${person}`,
  linkedList: 'Sudah ditautkan',
  unlink: 'Batalkan tautan',
  unlinked: (record) => `Tautan ${record} dibatalkan.`,
  missing: (session) => `Belum hadir di ${session}, menurut asal`,
  place: 'Desa/kelurahan atau instansi',
  expected: 'Diundang',
  there: 'Hadir',
  missingPeople: 'Belum hadir',
  noOrigin: '(asal tidak diisi)',
  nobodyMissing: 'lengkap',
  showComplete: (count) => `Tampilkan juga ${String(count)} yang lengkap`,
  seats: 'Kursi menurut asal',
  seatsFor: 'Kursi untuk',
  seatCount: 'Kursi',
  taken: 'Terisi',
  open: 'Kosong',
  unplaced: (count) => `${String(count)} peserta tidak termasuk kursi mana pun.`,
  shares: 'Keterwakilan',
  group: 'Kelompok',
  groups: (group) => vulnerableGroups[group].label.id,
  onRoster: 'Di daftar',
  inSession: (session) => `Hadir di ${session}`,
  target: 'Target',
  targetOf: ({ minimum, basis, source }) => {
    const least = `≥ ${indonesianFormat.percent(minimum, 0)}`;
    if (basis === 'law') return `${least}, menurut peraturan${source === '' ? '' : `: ${source}`}`;
    if (basis === 'default') return `${least}, target program, tidak diverifikasi`;
    return source === ''
      ? `${least}, target program, sumber tidak disebut`
      : `${least}, target program: ${source}`;
  },
  noTarget: 'tanpa target',
  share: (members, total) =>
    total === 0
      ? 'belum ada orang'
      : `${String(members)} dari ${String(total)} (${indonesianFormat.percent({ numerator: members, denominator: total }, 1)})`,
  unknown: (count) => `${String(count)} belum diketahui`,
  standings: { reached: 'tercapai', missed: 'di bawah target', undecided: 'belum pasti' },
};

const en: RosterWords = {
  format: englishFormat,
  statuses: englishStatuses,
  walkIn: 'Register on the spot',
  correct: 'Correct data',
  name: 'Full name',
  sex: 'Sex',
  sexes: { female: 'Female', male: 'Male', unknown: 'not known yet' },
  village: 'Village (type a few letters)',
  role: 'Role',
  more: 'Substitute participant',
  substitutesFor: 'Stands in for (number or name)',
  substituteHelp: 'Whoever is replaced leaves the list if nothing is recorded of them.',
  letter: 'Number of the letter',
  markPresent: (session) => `Present at once in session ${session}`,
  register: (rowNumber) => `Register as No. ${String(rowNumber)}`,
  save: 'Save the correction',
  cancel: 'Cancel',
  faults: {
    'no-name': 'Write the name first.',
    'substitute-unknown':
      'The person who is replaced was not found. Type their row number, or leave it empty.',
    'substitute-of-self': 'Nobody can stand in for themselves. Type another number.',
  },
  registered: (person, status) =>
    status === null ? `${person}: registered.` : `${person}: registered, ${status}.`,
  corrected: (person) => `${person}: data corrected.`,
  search: 'Find a participant to correct',
  onTheSpot: 'Registered on the spot',
  nobodyOnTheSpot: 'Nobody has been registered on the spot yet.',
  found: 'Participants that match',
  nobodyFound: 'No participant matches. Check the spelling or type the row number.',
  substitute: (person, letter) =>
    letter === null ? `stands in for ${person}` : `stands in for ${person}, letter ${letter}`,
  edit: 'Correct',
  link: 'Same person as…',
  remove: 'Take off the list',
  present: 'Present',
  of: (action, person) => `${action}: ${person}`,
  removed: (person) => `${person}: taken off the list.`,
  marked: (person, status) => `${person}: ${status}`,
  linkTitle: (person) => `Who is ${person}?`,
  linkHelp:
    'Choose the same person on the list. Their attendance is brought together; a link can be taken back.',
  linkSearch: 'Find on the list',
  linkTo: 'Same person as',
  noCandidates: 'No name is alike. Search by name, village or number.',
  linked: (record, person) => `${record} is ${person}`,
  linkedList: 'Linked already',
  unlink: 'Take the link back',
  unlinked: (record) => `The link of ${record} was taken back.`,
  missing: (session) => `Missing in ${session}, by origin`,
  place: 'Village or office',
  expected: 'Expected',
  there: 'Present',
  missingPeople: 'Missing',
  noOrigin: '(no origin given)',
  nobodyMissing: 'complete',
  showComplete: (count) => `Show the ${String(count)} complete ones as well`,
  seats: 'Seats by origin',
  seatsFor: 'Seats for',
  seatCount: 'Seats',
  taken: 'Taken',
  open: 'Open',
  unplaced: (count) => `${String(count)} participants are in no seat.`,
  shares: 'Representation',
  group: 'Group',
  groups: (group) => vulnerableGroups[group].label.en,
  onRoster: 'On the roster',
  inSession: (session) => `Present in ${session}`,
  target: 'Target',
  targetOf: ({ minimum, basis, source }) => {
    const least = `≥ ${englishFormat.percent(minimum, 0)}`;
    if (basis === 'law') return `${least}, by regulation${source === '' ? '' : `: ${source}`}`;
    if (basis === 'default') return `${least}, programme target, not verified`;
    return source === ''
      ? `${least}, programme target, source not stated`
      : `${least}, programme target: ${source}`;
  },
  noTarget: 'no target',
  share: (members, total) =>
    total === 0
      ? 'nobody yet'
      : `${String(members)} of ${String(total)} (${englishFormat.percent({ numerator: members, denominator: total }, 1)})`,
  unknown: (count) => `${String(count)} not known`,
  standings: { reached: 'reached', missed: 'below target', undecided: 'undecided' },
};

/** The words of the roster panel in each language. */
export const rosterWords: Readonly<Record<Language, RosterWords>> = { id, en };
