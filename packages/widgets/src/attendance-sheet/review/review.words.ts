import type { AttendanceStatus } from '@berdaya/core/attendance';
import type { ChainFault, LedgerDigest } from '@berdaya/core/ledger';
import {
  englishFormat,
  englishStatuses,
  indonesianFormat,
  indonesianStatuses,
} from '@berdaya/core/messages';
import type { CalendarDate } from '@berdaya/core/kernel';
import type { Language } from '../../element/languages.js';
import type { Moment } from '../line-facts.state.js';
import type { SignalKind } from './signals.state.js';

type Status = AttendanceStatus | 'unrecorded';

/** Every word of the review. */
export interface ReviewWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly number: (value: number) => string;
  readonly moment: (moment: Moment) => string;
  readonly day: (date: CalendarDate) => string;
  readonly device: (name: string) => string;
  readonly thisDevice: string;
  readonly notKeptYet: string;
  readonly showMore: (shown: number, total: number) => string;
  readonly showOnSheet: string;
  readonly showOnSheetOf: (place: string) => string;
  readonly yesUse: (count: number) => string;
  readonly cancel: string;

  readonly conflicts: (count: number) => string;
  readonly noConflicts: string;
  readonly conflictsMean: string;
  readonly use: (status: string) => string;
  readonly by: (author: string) => string;
  readonly reason: (reason: string) => string;
  readonly arrived: (time: string) => string;
  readonly note: (note: string) => string;
  readonly settleTogether: string;
  readonly useAllOf: (author: string, device: string, count: number) => string;
  readonly askUseAll: (author: string, count: number, total: number) => string;
  readonly settled: (count: number, left: number) => string;
  readonly neither: string;
  readonly thirdStatus: string;
  readonly thirdReason: string;
  readonly recordThird: string;

  readonly unreadable: (count: number) => string;
  readonly unreadableMeans: string;
  readonly fromLine: (author: string, device: string, when: string) => string;
  readonly asItCame: string;

  readonly strayed: (count: number) => string;
  readonly strayedMeans: string;
  readonly unknownPerson: (id: string) => string;
  readonly unknownSession: (id: string) => string;
  readonly openRoster: string;

  readonly chains: string;
  readonly chainsMean: string;
  readonly verifying: (seen: number, of: number) => string;
  readonly verifyAgain: string;
  readonly chainsHold: (held: number) => string;
  readonly digest: (digest: LedgerDigest) => string;
  readonly notChained: (count: number) => string;
  readonly nothingChained: string;
  readonly chainsBroken: (devices: number) => string;
  readonly firstBroken: (device: string) => string;
  readonly faults: Readonly<Record<ChainFault['kind'], (fault: ChainFault) => string>>;
  readonly faultAdvice: Readonly<Record<ChainFault['kind'], string>>;
  readonly lineOfMark: (person: string, session: string, status: string) => string;
  readonly lineOfPerson: (person: string) => string;
  readonly lineOfLink: (person: string) => string;
  readonly lineOfLock: (session: string) => string;
  readonly lineUnknown: string;

  readonly signals: (count: number) => string;
  readonly noSignals: string;
  readonly signalsMean: string;
  readonly signalKinds: Readonly<Record<SignalKind, (count: number) => string>>;
  readonly looking: string;
  readonly noTimeZone: string;

  readonly locks: string;
  readonly locksMean: string;
  readonly noLocks: string;
  readonly lockedBy: (what: string, author: string, when: string) => string;
  readonly lockWithoutAuthor: string;
  readonly wholeTraining: string;
  readonly allLocked: string;
  readonly whatToLock: string;
  readonly lockAuthor: string;
  readonly lockReason: string;
  readonly lock: string;
  readonly askLock: (what: string, author: string) => string;
  readonly yesLock: string;
  readonly lockRefused: string;
  readonly locked: (what: string) => string;
  readonly changes: (count: number) => string;
  readonly changed: (person: string, session: string, before: string, after: string) => string;
  readonly newlyRecorded: (person: string, session: string, after: string) => string;
  readonly withoutReason: string;
}

const idFormat = indonesianFormat;
const idClock = (time: string) => time.replace(':', '.');

const id: ReviewWords = {
  statuses: indonesianStatuses,
  number: idFormat.number,
  moment: ({ date, time, zone }) =>
    `${idFormat.date(date as CalendarDate)} pukul ${idClock(time)} ${zone}`,
  day: idFormat.dayAndDate,
  device: (name) => `perangkat ${name}`,
  thisDevice: 'perangkat ini',
  notKeptYet: 'belum tersimpan',
  showMore: (shown, total) =>
    `Tampilkan lebih banyak (${idFormat.number(shown)} dari ${idFormat.number(total)})`,
  showOnSheet: 'Lihat di daftar',
  showOnSheetOf: (place) => `: ${place}`,
  yesUse: (count) => `Ya, pakai ${idFormat.number(count)} catatan`,
  cancel: 'Batal',

  conflicts: (count) => `Catatan yang berbeda: ${idFormat.number(count)}`,
  noConflicts: 'Tidak ada catatan yang berbeda antarperangkat.',
  conflictsMean:
    'Dicatat di perangkat yang berlainan tanpa saling melihat. Pilih yang benar; catatan lainnya tetap tersimpan dalam riwayat.',
  use: (status) => `Pakai: ${status}`,
  by: (author) => `dicatat ${author}`,
  reason: (reason) => `alasan: ${reason}`,
  arrived: (time) => `datang pukul ${idClock(time)}`,
  note: (note) => `keterangan: ${note}`,
  settleTogether: 'Putuskan sekaligus',
  useAllOf: (author, device, count) =>
    `Pakai semua catatan ${author}, ${device}: ${idFormat.number(count)}`,
  askUseAll: (author, count, total) =>
    `Pakai ${idFormat.number(count)} catatan ${author} untuk ${idFormat.number(count)} dari ${idFormat.number(total)} perbedaan? Catatan lainnya tetap tersimpan.`,
  settled: (count, left) =>
    `${idFormat.number(count)} perbedaan diputuskan, ${idFormat.number(left)} tersisa.`,
  neither: 'Bukan semuanya',
  thirdStatus: 'Status yang benar',
  thirdReason: 'Alasan',
  recordThird: 'Catat',

  unreadable: (count) => `Catatan yang tidak terbaca: ${idFormat.number(count)}`,
  unreadableMeans:
    'Disimpan apa adanya dan ikut diserahterimakan, tetapi tidak dihitung. Muat versi terbaru halaman ini; bila tetap tidak terbaca, perlihatkan isinya kepada pengelola data dan catat ulang kehadirannya.',
  fromLine: (author, device, when) => `${author}, ${device}, ${when}`,
  asItCame: 'Isi apa adanya',

  strayed: (count) => `Catatan yang tidak terdaftar: ${idFormat.number(count)}`,
  strayedMeans:
    'Orang atau sesinya tidak ada dalam data pelatihan. Catatan ini tersimpan, tetapi tidak dihitung: daftarkan pesertanya, hubungkan dengan peserta yang sama, atau perbaiki jadwalnya.',
  unknownPerson: (person) => `peserta tidak terdaftar (${person})`,
  unknownSession: (session) => `sesi tidak terdaftar (${session})`,
  openRoster: 'Buka daftar peserta',

  chains: 'Keutuhan catatan',
  chainsMean:
    'Setiap perangkat merangkai catatannya: yang diubah atau dihapus sesudahnya akan ketahuan.',
  verifying: (seen, of) =>
    `Memeriksa ${idFormat.number(seen)} dari ${idFormat.number(of)} catatan…`,
  verifyAgain: 'Periksa ulang',
  chainsHold: (held) => `Utuh: rangkaian ${idFormat.number(held)} catatan tidak terputus.`,
  digest: ({ words, count }) => `Sidik ringkas ${words}, ${idFormat.number(count)} catatan.`,
  notChained: (count) =>
    `${idFormat.number(count)} catatan lama belum berangkai; keutuhannya tidak dapat diperiksa.`,
  nothingChained: 'Belum ada catatan yang berangkai.',
  chainsBroken: (devices) =>
    `Rangkaian terputus pada ${idFormat.number(devices)} perangkat. Catatan sesudahnya dari perangkat itu belum terbukti utuh.`,
  firstBroken: (device) => `Catatan pertama yang terputus dari ${device}:`,
  faults: {
    changed: ({ sequence }) =>
      `isi catatan nomor ${idFormat.number(sequence)} tidak sama dengan saat dicatat`,
    gap: ({ sequence, due }) =>
      sequence - due === 1
        ? `catatan nomor ${idFormat.number(due)} tidak ada di sini`
        : `catatan nomor ${idFormat.number(due)} s.d. ${idFormat.number(sequence - 1)} tidak ada di sini`,
    repeated: ({ sequence }) => `dua catatan memakai nomor yang sama, ${idFormat.number(sequence)}`,
    unchained: ({ sequence }) =>
      `catatan nomor ${idFormat.number(sequence)} tidak berangkai, padahal yang sebelumnya berangkai`,
  },
  faultAdvice: {
    changed:
      'Minta serah terima dari perangkat asalnya dan cocokkan dengan lembar bertanda tangan sebelum rekap disahkan.',
    gap: 'Terima serah terima dari perangkat asalnya; catatan yang kurang akan melengkapi rangkaiannya.',
    repeated:
      'Penyimpanan perangkat itu mungkin disalin atau dipulihkan. Cocokkan kedua catatan dengan lembar bertanda tangan.',
    unchained:
      'Catatan itu tidak dibuat oleh aplikasi ini. Tanyakan asalnya kepada pencatatnya dan cocokkan dengan lembar bertanda tangan.',
  },
  lineOfMark: (person, session, status) => `${person}, ${session}: ${status}`,
  lineOfPerson: (person) => `pendaftaran ${person}`,
  lineOfLink: (person) => `penghubungan ${person}`,
  lineOfLock: (session) => `penguncian ${session}`,
  lineUnknown: 'catatan jenis lain',

  signals: (count) => `Patut dilihat: ${idFormat.number(count)}`,
  noSignals: 'Tidak ada pola yang perlu dilihat.',
  signalsMean:
    'Ini bukan tuduhan. Pola seperti ini sering ada sebab wajarnya; periksalah, lalu putuskan sendiri.',
  signalKinds: {
    'attendance.many-at-once': (count) =>
      `Banyak presensi dalam satu detik: ${idFormat.number(count)}`,
    'attendance.signature-shared': (count) =>
      `Satu tanda tangan untuk beberapa orang: ${idFormat.number(count)}`,
    'attendance.at-two-events': (count) =>
      `Hadir di dua kegiatan sekaligus: ${idFormat.number(count)}`,
    'attendance.outside-session': (count) => `Waktu di luar sesi: ${idFormat.number(count)}`,
  },
  looking: 'Mencari pola…',
  noTimeZone:
    'Zona waktu pelatihan tidak diisi, jadi jam presensi tidak dapat dibandingkan dengan jadwal.',

  locks: 'Penguncian',
  locksMean:
    'Kunci menandai bahwa catatan sudah final. Sesudahnya setiap perubahan perlu alasan, tampak di sini, dan ditandai pada cetakan.',
  noLocks: 'Belum ada yang dikunci.',
  lockedBy: (what, author, when) => `${what}: dikunci ${author}, ${when}`,
  lockWithoutAuthor: '(tanpa nama)',
  wholeTraining: 'Seluruh pelatihan',
  allLocked: 'Semua sesi sudah dikunci.',
  whatToLock: 'Yang dikunci',
  lockAuthor: 'Dikunci oleh',
  lockReason: 'Alasan (boleh kosong)',
  lock: 'Kunci…',
  askLock: (what, author) =>
    `Kunci "${what}" atas nama ${author}? Kunci tidak dapat dibuka lagi; perubahan sesudahnya perlu alasan.`,
  yesLock: 'Ya, kunci',
  lockRefused: 'Belum dapat dikunci:',
  locked: (what) => `${what} dikunci.`,
  changes: (count) => `Perubahan setelah dikunci: ${idFormat.number(count)}`,
  changed: (person, session, before, after) => `${person}, ${session}: ${before} menjadi ${after}`,
  newlyRecorded: (person, session, after) => `${person}, ${session}: dicatat ${after}`,
  withoutReason: 'tanpa alasan',
};

const enFormat = englishFormat;
const some = (count: number, one: string, many: string) =>
  `${enFormat.number(count)} ${count === 1 ? one : many}`;

const en: ReviewWords = {
  statuses: englishStatuses,
  number: enFormat.number,
  moment: ({ date, time, zone }) => `${enFormat.date(date as CalendarDate)} at ${time} ${zone}`,
  day: enFormat.dayAndDate,
  device: (name) => `device ${name}`,
  thisDevice: 'this device',
  notKeptYet: 'not kept yet',
  showMore: (shown, total) => `Show more (${enFormat.number(shown)} of ${enFormat.number(total)})`,
  showOnSheet: 'Show on the sheet',
  showOnSheetOf: (place) => `: ${place}`,
  yesUse: (count) => `Yes, use ${some(count, 'mark', 'marks')}`,
  cancel: 'Cancel',

  conflicts: (count) => `Marks that differ: ${enFormat.number(count)}`,
  noConflicts: 'No marks differ between devices.',
  conflictsMean:
    'Recorded on different devices without sight of each other. Choose the right one; the others stay in the history.',
  use: (status) => `Use: ${status}`,
  by: (author) => `recorded by ${author}`,
  reason: (reason) => `reason: ${reason}`,
  arrived: (time) => `came at ${time}`,
  note: (note) => `note: ${note}`,
  settleTogether: 'Settle together',
  useAllOf: (author, device, count) =>
    `Use all marks of ${author}, ${device}: ${enFormat.number(count)}`,
  askUseAll: (author, count, total) =>
    `Use ${enFormat.number(count)} marks of ${author} for ${enFormat.number(count)} of ${enFormat.number(total)} differences? The other marks are kept.`,
  settled: (count, left) =>
    `${some(count, 'difference', 'differences')} settled, ${enFormat.number(left)} left.`,
  neither: 'None of these',
  thirdStatus: 'The right status',
  thirdReason: 'Reason',
  recordThird: 'Record',

  unreadable: (count) => `Entries that cannot be read: ${enFormat.number(count)}`,
  unreadableMeans:
    'Kept as they came and handed over with the rest, but not counted. Load the latest version of this page; if they stay unreadable, show what they hold to whoever keeps the data and record the attendance again.',
  fromLine: (author, device, when) => `${author}, ${device}, ${when}`,
  asItCame: 'As it came',

  strayed: (count) => `Records that are not listed: ${enFormat.number(count)}`,
  strayedMeans:
    'The person or the session is not in the training data. These records are kept but not counted: register the person, link them to the same person on the list, or correct the timetable.',
  unknownPerson: (person) => `unlisted person (${person})`,
  unknownSession: (session) => `unlisted session (${session})`,
  openRoster: 'Open the participants',

  chains: 'Integrity of the records',
  chainsMean: 'Each device chains its entries: what is altered or removed later comes to light.',
  verifying: (seen, of) => `Verifying ${enFormat.number(seen)} of ${some(of, 'entry', 'entries')}…`,
  verifyAgain: 'Verify again',
  chainsHold: (held) => `Whole: the chain of ${some(held, 'entry', 'entries')} is unbroken.`,
  digest: ({ words, count }) => `Short digest ${words}, ${some(count, 'entry', 'entries')}.`,
  notChained: (count) =>
    `${some(count, 'older entry is', 'older entries are')} not chained and cannot be verified.`,
  nothingChained: 'No entries are chained yet.',
  chainsBroken: (devices) =>
    `The chain is broken on ${some(devices, 'device', 'devices')}. Nothing shows that later entries from there are whole.`,
  firstBroken: (device) => `First broken entry of ${device}:`,
  faults: {
    changed: ({ sequence }) =>
      `entry number ${enFormat.number(sequence)} is not as it was recorded`,
    gap: ({ sequence, due }) =>
      sequence - due === 1
        ? `entry number ${enFormat.number(due)} is not here`
        : `entries number ${enFormat.number(due)} to ${enFormat.number(sequence - 1)} are not here`,
    repeated: ({ sequence }) => `two entries have the same number, ${enFormat.number(sequence)}`,
    unchained: ({ sequence }) =>
      `entry number ${enFormat.number(sequence)} is not chained although those before it are`,
  },
  faultAdvice: {
    changed:
      'Ask the device it came from for a hand-over and compare with the signed sheet before the recap is approved.',
    gap: 'Take in a hand-over from the device it came from; the missing entries complete its chain.',
    repeated:
      'The storage of that device may have been copied or restored. Compare both entries with the signed sheet.',
    unchained:
      'The entry was not made by this application. Ask whoever recorded it where it came from and compare with the signed sheet.',
  },
  lineOfMark: (person, session, status) => `${person}, ${session}: ${status}`,
  lineOfPerson: (person) => `registration of ${person}`,
  lineOfLink: (person) => `linking of ${person}`,
  lineOfLock: (session) => `lock of ${session}`,
  lineUnknown: 'an entry of another kind',

  signals: (count) => `Worth a look: ${enFormat.number(count)}`,
  noSignals: 'There is no pattern worth a look.',
  signalsMean:
    'These are not accusations. Such patterns often have an ordinary cause; look, then judge for yourself.',
  signalKinds: {
    'attendance.many-at-once': (count) => `Many marks within one second: ${enFormat.number(count)}`,
    'attendance.signature-shared': (count) =>
      `One signature for several people: ${enFormat.number(count)}`,
    'attendance.at-two-events': (count) => `At two events at once: ${enFormat.number(count)}`,
    'attendance.outside-session': (count) => `Time outside the session: ${enFormat.number(count)}`,
  },
  looking: 'Looking for patterns…',
  noTimeZone:
    'The time zone of the training is not stated, so times cannot be compared with the timetable.',

  locks: 'Locks',
  locksMean:
    'A lock says that the record is final. After it every change needs a reason, is listed here, and is marked on the print.',
  noLocks: 'Nothing is locked yet.',
  lockedBy: (what, author, when) => `${what}: locked by ${author}, ${when}`,
  lockWithoutAuthor: '(no name)',
  wholeTraining: 'The whole training',
  allLocked: 'All sessions are locked.',
  whatToLock: 'What to lock',
  lockAuthor: 'Locked by',
  lockReason: 'Reason (may be empty)',
  lock: 'Lock…',
  askLock: (what, author) =>
    `Lock "${what}" in the name of ${author}? A lock cannot be opened again; later changes need a reason.`,
  yesLock: 'Yes, lock',
  lockRefused: 'It cannot be locked yet:',
  locked: (what) => `${what} is locked.`,
  changes: (count) => `Changes after the lock: ${enFormat.number(count)}`,
  changed: (person, session, before, after) => `${person}, ${session}: ${before} became ${after}`,
  newlyRecorded: (person, session, after) => `${person}, ${session}: recorded ${after}`,
  withoutReason: 'without a reason',
};

/** The words of the review in each language. */
export const reviewWords: Readonly<Record<Language, ReviewWords>> = { id, en };
