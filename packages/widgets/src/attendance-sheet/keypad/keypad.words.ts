import {
  englishFormat,
  englishStatuses,
  indonesianFormat,
  indonesianStatuses,
  type Format,
  type StatusWords,
} from '@berdaya/core/messages';
import type { Language } from '../../element/languages.js';
import type { KeypadLine, KeypadLineKind } from './keypad.state.js';
import type { PaperDifference } from './keypad-count.state.js';

/** What a line of the log is told with. */
interface ToldLine {
  readonly line: KeypadLine;
  /** Number, name and village of the person of the row. */
  readonly person: string;
  readonly status: string;
}

/** Every word of the keypad. */
export interface KeypadWords {
  readonly format: Format;
  readonly statuses: StatusWords;
  readonly session: string;
  readonly nextSession: string;
  readonly meaning: string;
  readonly meanings: Readonly<Record<'present' | 'excused' | 'sick' | 'duty' | 'absent', string>>;
  readonly checkCode: string;
  readonly checkCodeHelp: string;
  readonly codeFits: (later: number) => string;
  readonly codeOfSession: (session: string) => string;
  readonly goToSession: string;
  readonly codeUnknown: string;
  readonly rowNumber: string;
  readonly help: string;
  readonly empty: string;
  readonly locked: string;
  readonly reason: string;
  readonly keys: string;
  readonly erase: string;
  readonly unreadableKey: string;
  readonly walkInKey: string;
  readonly minusKey: string;
  readonly enter: string;
  readonly note: string;
  readonly log: string;
  readonly noLines: string;
  readonly undo: string;
  readonly undoLine: (typed: string) => string;
  readonly undone: (typed: string) => string;
  readonly changedSince: string;
  readonly nothingToUndo: string;
  readonly wasUndone: string;
  readonly lines: Readonly<Record<KeypadLineKind, (told: ToldLine) => string>>;
  readonly finish: string;
  readonly signed: (count: number) => string;
  readonly listed: string;
  readonly unreadable: (count: number) => string;
  readonly duplicates: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly paperTotal: string;
  readonly difference: (difference: PaperDifference) => string;
  readonly restOpen: (count: number) => string;
  readonly restNone: string;
  readonly markRest: (count: number, status: string) => string;
  readonly restMarked: (count: number, status: string) => string;
  readonly restNames: string;
  readonly leaveRest: string;
}

const id: KeypadWords = {
  format: indonesianFormat,
  statuses: indonesianStatuses,
  session: 'Sesi pada kertas',
  nextSession: 'Sesi berikutnya',
  meaning: 'Nomor yang diketik berarti',
  meanings: {
    present: 'bertanda tangan: hadir',
    excused: 'izin',
    sick: 'sakit',
    duty: 'dinas',
    absent: 'tidak bertanda tangan: alpa',
  },
  checkCode: 'Kode periksa di kertas',
  checkCodeHelp: 'Empat huruf atau angka; boleh kosong.',
  codeFits: (later) =>
    later === 0
      ? 'Kode cocok: kertas ini dicetak dari daftar dan sesi ini.'
      : `Kode cocok: kertas ini dicetak sebelum ${String(later)} peserta terakhir didaftarkan.`,
  codeOfSession: (session) => `Kode ini milik sesi lain: ${session}. Pilih sesi itu dahulu.`,
  goToSession: 'Pilih sesi itu',
  codeUnknown:
    'Kode tidak cocok dengan daftar ini. Bandingkan beberapa nama pada kertas dengan nama yang muncul sebelum melanjutkan.',
  rowNumber: 'Nomor baris',
  help: 'Spasi, koma, atau Enter mencatat. 1-50 rentang, -17 membatalkan, 17? tidak terbaca, + tanpa nomor.',
  empty: 'Ketik nomor baris yang bertanda tangan.',
  locked: 'Sesi ini sudah dikunci. Tulis alasan perubahan dahulu; alasan itu tercetak.',
  reason: 'Alasan perubahan',
  keys: 'Tombol angka',
  erase: 'hapus',
  unreadableKey: 'tak terbaca',
  walkInKey: 'tanpa nomor',
  minusKey: 'rentang / batal',
  enter: 'Catat',
  note: 'Baris pada kertas tidak terbaca',
  log: 'Yang terakhir diketik',
  noLines: 'Belum ada yang diketik di sesi ini.',
  undo: 'Batalkan',
  undoLine: (typed) => `Batalkan ${typed}`,
  undone: (typed) => `${typed} dibatalkan.`,
  changedSince: 'Catatan itu sudah diubah sesudahnya; tidak dibatalkan.',
  nothingToUndo: 'Tidak ada ketikan yang dapat dibatalkan.',
  wasUndone: 'dibatalkan',
  lines: {
    recorded: ({ line, person, status }) =>
      line.before === null
        ? `${person}: ${status}`
        : `${person}: ${status} (sebelumnya ${indonesianStatuses[line.before]})`,
    range: ({ line, status }) =>
      sentence([
        `${line.typed}: ${String(line.marks.length)} peserta ${status}`,
        line.already > 0 && `${String(line.already)} sudah tercatat`,
        line.unknown.length > 0 && `tidak ada di daftar: ${numbers(line.unknown, 'dan')}`,
      ]),
    duplicate: ({ person, status }) =>
      `${person}: sudah tercatat ${status}, tidak dicatat dua kali. Periksa nomornya di kertas.`,
    unknown: ({ line }) =>
      `Nomor ${line.typed} tidak ada di daftar. Periksa kertas; bila namanya memang tertulis, tekan + untuk mendaftarkannya.`,
    replaced: ({ line, person }) => `Nomor ${line.typed} sudah digantikan. Ketik nomor ${person}.`,
    left: ({ person }) =>
      `${person}: sudah keluar dari daftar. Bila ia menandatangani, perbaiki datanya di bagian Peserta.`,
    unreadable: ({ person }) => `${person}: tidak terbaca, diperiksa nanti`,
    readable: ({ person, status }) => `${person}: sudah tercatat ${status}; tidak diubah.`,
    'taken-back': ({ person, status }) => `${person}: dibatalkan, kembali ${status}`,
    'nothing-to-take-back': ({ person }) => `${person}: belum tercatat, tidak ada yang dibatalkan.`,
    'walk-in': ({ person, status }) => `${person}: didaftarkan, ${status}`,
    unclear: ({ line }) => `“${line.typed}” tidak dipahami. Ketik nomor baris, misalnya 17.`,
    refused: ({ line }) => `${line.typed}: tidak dicatat; halaman ini menolaknya.`,
    'reason-needed': ({ line }) =>
      `${line.typed}: tidak dicatat. Sesi dikunci, tulis alasan dahulu.`,
  },
  finish: 'Hitung dan akhiri',
  signed: (count) => `${indonesianFormat.number(count)} tanda tangan tercatat`,
  listed: 'peserta di daftar',
  unreadable: (count) => `${String(count)} baris tidak terbaca, untuk diperiksa`,
  duplicates: (count) => `${String(count)} nomor diketik dua kali`,
  unknown: (count) => `${String(count)} nomor tidak ada di daftar`,
  paperTotal: 'Jumlah tanda tangan menurut kertas',
  difference: (difference) => {
    const { unreadable, unknown, duplicates } = difference;
    const count = String(Math.abs(difference.difference));
    switch (difference.kind) {
      case 'equal':
        return 'Cocok: jumlah di kertas sama dengan yang tercatat.';
      case 'explained':
        return sentence([
          `Selisih ${count} sudah jelas`,
          unreadable.length > 0 && `tidak terbaca: ${numbers(unreadable, 'dan')}`,
          unknown.length > 0 && `tidak ada di daftar: ${numbers(unknown, 'dan')}`,
        ]);
      case 'more-on-paper':
        return sentence([
          `Kurang ${count} dari kertas. Cari nomor yang terlewat pada sisanya di bawah`,
          unreadable.length > 0 && `tidak terbaca: ${numbers(unreadable, 'dan')}`,
          unknown.length > 0 && `tidak ada di daftar: ${numbers(unknown, 'dan')}`,
          duplicates.length > 0 &&
            `diketik dua kali, mungkin maksudnya nomor lain: ${numbers(duplicates, 'dan')}`,
        ]);
      case 'fewer-on-paper':
        return `Lebih ${count} dari kertas. Hitung ulang kertasnya, lalu batalkan nomor yang tidak bertanda tangan dengan -nomor.`;
    }
  },
  restOpen: (count) => `${String(count)} peserta belum dicatat. Sisanya tidak bertanda tangan?`,
  restNone: 'Semua peserta sudah dicatat di sesi ini.',
  markRest: (count, status) => `Tandai ${String(count)} sisanya ${status}`,
  restMarked: (count, status) => `${String(count)} peserta ${status}.`,
  restNames: 'Lihat nama dan nomornya',
  leaveRest: 'Bila dibiarkan, mereka tetap “belum dicatat”, bukan alpa.',
};

const en: KeypadWords = {
  format: englishFormat,
  statuses: englishStatuses,
  session: 'Session on the paper',
  nextSession: 'Next session',
  meaning: 'A typed number means',
  meanings: {
    present: 'signed: present',
    excused: 'excused',
    sick: 'sick',
    duty: 'on duty',
    absent: 'not signed: absent',
  },
  checkCode: 'Check code on the paper',
  checkCodeHelp: 'Four letters or digits; may stay empty.',
  codeFits: (later) =>
    later === 0
      ? 'The code fits: this paper was printed from this list, for this session.'
      : `The code fits: this paper was printed before the last ${String(later)} people were registered.`,
  codeOfSession: (session) => `This code is of another session: ${session}. Choose that one first.`,
  goToSession: 'Choose that session',
  codeUnknown:
    'The code does not fit this list. Compare some names on the paper with the names shown before you go on.',
  rowNumber: 'Row number',
  help: 'Space, comma or Enter records. 1-50 is a range, -17 takes back, 17? is unreadable, + has no number.',
  empty: 'Type the row numbers that are signed.',
  locked: 'This session is locked. Write first why it changes; the reason is printed.',
  reason: 'Reason for the change',
  keys: 'Number keys',
  erase: 'erase',
  unreadableKey: 'unreadable',
  walkInKey: 'no number',
  minusKey: 'range / take back',
  enter: 'Record',
  note: 'Row on the paper cannot be read',
  log: 'Typed last',
  noLines: 'Nothing has been typed in this session yet.',
  undo: 'Undo',
  undoLine: (typed) => `Undo ${typed}`,
  undone: (typed) => `${typed} undone.`,
  changedSince: 'That record has been changed since; it is not undone.',
  nothingToUndo: 'There is nothing typed to undo.',
  wasUndone: 'undone',
  lines: {
    recorded: ({ line, person, status }) =>
      line.before === null
        ? `${person}: ${status}`
        : `${person}: ${status} (was ${englishStatuses[line.before]})`,
    range: ({ line, status }) =>
      sentence([
        `${line.typed}: ${String(line.marks.length)} people ${status}`,
        line.already > 0 && `${String(line.already)} recorded already`,
        line.unknown.length > 0 && `not on the list: ${numbers(line.unknown, 'and')}`,
      ]),
    duplicate: ({ person, status }) =>
      `${person}: recorded as ${status} already, not recorded twice. Check the number on the paper.`,
    unknown: ({ line }) =>
      `Number ${line.typed} is not on the list. Check the paper; if the name is written there, press + to register it.`,
    replaced: ({ line, person }) =>
      `The person of number ${line.typed} was replaced. Type the number of ${person}.`,
    left: ({ person }) =>
      `${person}: has left the list. If they did sign, correct their data under Participants.`,
    unreadable: ({ person }) => `${person}: unreadable, to be looked at later`,
    readable: ({ person, status }) => `${person}: recorded as ${status} already; not changed.`,
    'taken-back': ({ person, status }) => `${person}: taken back, ${status} again`,
    'nothing-to-take-back': ({ person }) =>
      `${person}: not recorded, there is nothing to take back.`,
    'walk-in': ({ person, status }) => `${person}: registered, ${status}`,
    unclear: ({ line }) => `“${line.typed}” is not understood. Type a row number, such as 17.`,
    refused: ({ line }) => `${line.typed}: not recorded; this page refused it.`,
    'reason-needed': ({ line }) =>
      `${line.typed}: not recorded. The session is locked, write a reason first.`,
  },
  finish: 'Count and finish',
  signed: (count) => `${englishFormat.number(count)} signatures recorded`,
  listed: 'people on the list',
  unreadable: (count) => `${String(count)} unreadable rows, to be looked at`,
  duplicates: (count) => `${String(count)} numbers typed twice`,
  unknown: (count) => `${String(count)} numbers not on the list`,
  paperTotal: 'Signatures counted on the paper',
  difference: (difference) => {
    const { unreadable, unknown, duplicates } = difference;
    const count = String(Math.abs(difference.difference));
    switch (difference.kind) {
      case 'equal':
        return 'They agree: the paper has as many as are recorded.';
      case 'explained':
        return sentence([
          `The difference of ${count} is explained`,
          unreadable.length > 0 && `unreadable: ${numbers(unreadable, 'and')}`,
          unknown.length > 0 && `not on the list: ${numbers(unknown, 'and')}`,
        ]);
      case 'more-on-paper':
        return sentence([
          `${count} fewer than on the paper. Look for a missed number among the rest below`,
          unreadable.length > 0 && `unreadable: ${numbers(unreadable, 'and')}`,
          unknown.length > 0 && `not on the list: ${numbers(unknown, 'and')}`,
          duplicates.length > 0 &&
            `typed twice, another may have been meant: ${numbers(duplicates, 'and')}`,
        ]);
      case 'fewer-on-paper':
        return `${count} more than on the paper. Count the paper again, then take back numbers that are not signed with -number.`;
    }
  },
  restOpen: (count) => `${String(count)} people are not recorded. Did the rest not sign?`,
  restNone: 'Everybody is recorded in this session.',
  markRest: (count, status) => `Mark the other ${String(count)} ${status}`,
  restMarked: (count, status) => `${String(count)} people ${status}.`,
  restNames: 'See their names and numbers',
  leaveRest: 'If they are left, they stay “not recorded”, which is not absent.',
};

/** The words of the keypad in each language. */
export const keypadWords: Readonly<Record<Language, KeypadWords>> = { id, en };

function sentence(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join('; ')}.`;
}

const mostNumbers = 12;

/** Numbers in a list that nobody has to read to its end: `3, 7, dan 9`, or the first of many. */
function numbers(list: readonly number[], and: string): string {
  const shown = list.slice(0, mostNumbers).map(String);
  if (list.length > mostNumbers) return `${shown.join(', ')} …`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`;
}
