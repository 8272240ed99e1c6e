import type { CalendarDate } from '@berdaya/core/kernel';
import { englishFormat, indonesianFormat } from '@berdaya/core/messages';
import type { Language } from '../../element/languages.js';
import type { Moment } from '../line-facts.state.js';
import type { CameraRefusal, TakenIn } from './hand-over.state.js';
import type { IncomingPreview } from './incoming.state.js';
import type { PartOutcome } from './scanning.state.js';

/** Every word of the hand-over. */
export interface HandOverWords {
  readonly defaultAuthor: string;
  readonly fileName: string;
  readonly compare: string;
  readonly compareMeans: string;
  readonly ownDigest: string;
  readonly counted: (count: number) => string;
  readonly workingOut: string;
  readonly heard: string;
  readonly heardExample: string;
  readonly same: string;
  readonly different: string;

  readonly give: string;
  readonly giveMeans: string;
  readonly nothingToGive: string;
  readonly notKept: (count: number) => string;
  readonly saveFile: string;
  readonly share: string;
  readonly shareTitle: (title: string) => string;
  readonly saved: Readonly<Record<'file' | 'shared' | 'text', string>>;
  readonly showCodes: (count: number) => string;
  readonly makeCodes: string;
  readonly manyCodes: (count: number) => string;
  readonly codesMissing: string;
  readonly codeOf: (at: number, count: number) => string;
  readonly codesHow: string;
  readonly previous: string;
  readonly next: string;
  readonly run: string;
  readonly stop: string;
  readonly pace: string;
  readonly seconds: (seconds: number) => string;
  readonly close: string;
  readonly showText: string;
  readonly text: string;
  readonly textHow: string;
  readonly copy: string;

  readonly take: string;
  readonly takeMeans: string;
  readonly noStore: string;
  readonly chooseFiles: string;
  readonly dropHere: string;
  readonly snapshot: string;
  readonly photos: string;
  readonly photosHow: string;
  readonly camera: string;
  readonly stopCamera: string;
  readonly cameraStarting: string;
  readonly cameraPicture: string;
  readonly cameraRefused: Readonly<Record<CameraRefusal, string>>;
  readonly paste: string;
  readonly readText: string;
  readonly pasted: string;
  readonly scannedCodes: string;
  readonly readingNow: string;
  readonly scanned: Readonly<Record<PartOutcome | 'none', string>>;
  readonly gathered: (have: number, count: number) => string;
  readonly missing: (numbers: readonly number[]) => string;

  readonly refusedFile: (name: string) => string;
  readonly from: (name: string, madeBy: string, when: string) => string;
  readonly preview: (preview: IncomingPreview) => string;
  readonly previewConflicts: (count: number) => string;
  readonly previewSetAside: (count: number) => string;
  readonly nothingNew: string;
  readonly takeIn: (count: number) => string;
  readonly drop: string;
  readonly done: string;
  readonly moment: (moment: Moment) => string;
  readonly taken: (taken: TakenIn) => string;
  readonly takenConflicts: (count: number) => string;
  readonly takenSetAside: (count: number) => string;
  readonly openReview: string;
  readonly refused: string;
}

const idNumber = indonesianFormat.number;

const id: HandOverWords = {
  defaultAuthor: 'Panitia',
  fileName: 'serah-terima',
  compare: 'Samakan isi kedua perangkat',
  compareMeans:
    'Bacakan dua kata dan jumlah ini kepada pemegang perangkat lain. Bila sama di kedua layar, isinya sama.',
  ownDigest: 'Perangkat ini',
  counted: (count) => `${idNumber(count)} catatan`,
  workingOut: 'Menghitung…',
  heard: 'Yang dibacakan perangkat lain',
  heardExample: 'misalnya: lusab-babad 412',
  same: 'Sama: kedua perangkat memegang catatan yang sama.',
  different:
    'Berbeda. Periksa ketikannya; bila tetap berbeda, serahkan catatan ke kedua arah, lalu samakan lagi.',

  give: 'Serahkan catatan',
  giveMeans:
    'Semua catatan di perangkat ini ikut, termasuk nama peserta yang didaftarkan di tempat. Serahkan hanya kepada panitia.',
  nothingToGive: 'Belum ada catatan untuk diserahkan.',
  notKept: (count) =>
    `${idNumber(count)} catatan belum tersimpan di perangkat ini dan tidak ikut diserahkan.`,
  saveFile: 'Simpan berkas',
  share: 'Bagikan…',
  shareTitle: (title) => `Serah terima daftar hadir: ${title}`,
  saved: {
    file: 'Berkas dikirim ke folder unduhan. Bila tidak ada di sana, halaman ini melarang unduhan: pakai kode QR atau teks.',
    shared: 'Berkas dibagikan.',
    text: 'Teks disalin.',
  },
  showCodes: (count) => `Tampilkan ${idNumber(count)} kode QR`,
  makeCodes: 'Hitung kode QR',
  manyCodes: (count) =>
    `Perlu ${idNumber(count)} kode QR. Sebanyak itu lama dipindai; lebih cepat dengan berkas.`,
  codesMissing:
    'Pembuat kode QR belum termuat di perangkat. Sambungkan ke internet, lalu coba lagi; berkas dan teks tetap dapat dipakai.',
  codeOf: (at, count) => `Kode ${idNumber(at)} dari ${idNumber(count)}`,
  codesHow:
    'Pindai dari perangkat lain, lewat "Serah terima" di sana, urutannya bebas. Terangkan layar bila sulit terbaca.',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  run: 'Ganti sendiri',
  stop: 'Berhenti',
  pace: 'Ganti setiap',
  seconds: (seconds) => `${idNumber(seconds)} detik`,
  close: 'Tutup kode',
  showText: 'Tampilkan sebagai teks',
  text: 'Teks serah terima',
  textHow:
    'Salin seluruhnya dan kirim lewat pesan; di perangkat lain tempelkan pada "Terima catatan".',
  copy: 'Salin',

  take: 'Terima catatan',
  takeMeans:
    'Yang sudah ada tidak digandakan dan tidak ada yang ditimpa; menerima dua kali tidak apa-apa.',
  noStore: 'Perangkat ini tidak dapat menyimpan, jadi tidak dapat menerima catatan.',
  chooseFiles: 'Pilih berkas',
  dropHere: 'atau letakkan berkas di sini',
  snapshot: 'Potret kode',
  photos: 'Pilih foto kode',
  photosHow: 'Satu foto untuk setiap kode, urutannya bebas.',
  camera: 'Pindai dengan kamera',
  stopCamera: 'Matikan kamera',
  cameraStarting: 'Menyalakan kamera…',
  cameraPicture: 'Gambar kamera',
  cameraRefused: {
    insecure: 'Kamera langsung hanya ada pada alamat https. Foto setiap kode, lalu pilih fotonya.',
    forbidden:
      'Halaman ini tidak mengizinkan kamera langsung. Foto setiap kode, lalu pilih fotonya.',
    denied:
      'Kamera tidak diizinkan. Izinkan di setelan peramban, atau foto setiap kode dan pilih fotonya.',
    none: 'Perangkat ini tidak punya kamera. Pilih foto kode, atau pakai berkas.',
    failed: 'Kamera tidak menyala, mungkin sedang dipakai aplikasi lain. Pilih foto kode.',
  },
  paste: 'Teks serah terima',
  readText: 'Baca teks',
  pasted: 'teks',
  scannedCodes: 'kode QR',
  readingNow: 'Membaca…',
  scanned: {
    new: 'Kode terbaca.',
    known: 'Kode ini sudah terbaca.',
    other: 'Kode ini dari serah terima lain; mulai dari awal.',
    foreign: 'Ini bukan kode serah terima.',
    none: 'Tidak ada kode QR yang terbaca. Ambil foto lebih dekat dan lurus, tanpa pantulan.',
  },
  gathered: (have, count) => `${idNumber(have)} dari ${idNumber(count)} kode terbaca.`,
  missing: (numbers) => `Masih kurang nomor ${ranges(numbers, indonesianFormat.list)}.`,

  refusedFile: (name) => `${name}: tidak dapat diterima.`,
  from: (name, madeBy, when) => `${name}: dari ${madeBy}, ${when}`,
  preview: ({ lines, marks, known }) =>
    `${idNumber(lines.length)} catatan baru (${idNumber(marks)} presensi), ${idNumber(known)} sudah ada di sini.`,
  previewConflicts: (count) =>
    `${idNumber(count)} di antaranya berbeda dengan catatan di sini; keduanya disimpan dan diputuskan di "Periksa".`,
  previewSetAside: (count) => `${idNumber(count)} tidak terbaca atau bentrok; disimpan terpisah.`,
  nothingNew: 'Tidak ada yang baru: semuanya sudah ada di sini.',
  takeIn: (count) => `Terima ${idNumber(count)} catatan`,
  drop: 'Jangan terima',
  done: 'Selesai',
  moment: ({ date, time, zone }) =>
    `${indonesianFormat.date(date as CalendarDate)} pukul ${time.replace(':', '.')} ${zone}`,
  taken: ({ added, known }) =>
    `${idNumber(added)} catatan diterima, ${idNumber(known)} sudah ada sebelumnya.`,
  takenConflicts: (count) => `${idNumber(count)} catatan berbeda; putuskan di "Periksa".`,
  takenSetAside: (count) => `${idNumber(count)} disimpan terpisah; lihat di "Periksa".`,
  openReview: 'Periksa',
  refused: 'Belum diterima: perangkat menolak menyimpan. Catatan yang ada tetap aman; coba lagi.',
};

const enNumber = englishFormat.number;
const some = (count: number, one: string, many: string) =>
  `${enNumber(count)} ${count === 1 ? one : many}`;

const en: HandOverWords = {
  defaultAuthor: 'Committee',
  fileName: 'hand-over',
  compare: 'Compare two devices',
  compareMeans:
    'Read these two words and the number to whoever holds the other device. The same on both screens means the same records.',
  ownDigest: 'This device',
  counted: (count) => some(count, 'entry', 'entries'),
  workingOut: 'Working it out…',
  heard: 'What the other device reads',
  heardExample: 'for example: lusab-babad 412',
  same: 'The same: both devices hold the same records.',
  different:
    'Different. Check what was typed; if it stays different, hand over both ways and compare again.',

  give: 'Give records',
  giveMeans:
    'All entries on this device go along, with the names of people registered on the spot. Give them to the committee only.',
  nothingToGive: 'There are no entries to give yet.',
  notKept: (count) =>
    `${some(count, 'record is', 'records are')} not kept on this device yet; not handed over.`,
  saveFile: 'Save a file',
  share: 'Share…',
  shareTitle: (title) => `Attendance hand-over: ${title}`,
  saved: {
    file: 'The file went to the downloads folder. If it is not there, this page forbids downloads: use QR codes or text.',
    shared: 'The file was shared.',
    text: 'The text was copied.',
  },
  showCodes: (count) => `Show ${some(count, 'QR code', 'QR codes')}`,
  makeCodes: 'Count QR codes',
  manyCodes: (count) =>
    `It takes ${enNumber(count)} QR codes. So many are slow to scan; a file is faster.`,
  codesMissing:
    'What makes QR codes is not on the device yet. Connect to the internet and try again; file and text work all the same.',
  codeOf: (at, count) => `Code ${enNumber(at)} of ${enNumber(count)}`,
  codesHow:
    'Scan them from the other device, under "Hand over" there, in any order. Brighten the screen if they are hard to read.',
  previous: 'Previous',
  next: 'Next',
  run: 'Advance by itself',
  stop: 'Stop',
  pace: 'Next code after',
  seconds: (seconds) => some(seconds, 'second', 'seconds'),
  close: 'Close the codes',
  showText: 'Show as text',
  text: 'Hand-over text',
  textHow:
    'Copy all of it and send it in a message; on the other device paste it under "Take in records".',
  copy: 'Copy',

  take: 'Take in records',
  takeMeans:
    'What is here already is not doubled and nothing is overwritten; taking in twice does no harm.',
  noStore: 'This device cannot keep anything, so it cannot take in records.',
  chooseFiles: 'Choose files',
  dropHere: 'or drop files here',
  snapshot: 'Photograph a code',
  photos: 'Choose photos of codes',
  photosHow: 'One photo for each code, in any order.',
  camera: 'Scan with the camera',
  stopCamera: 'Stop the camera',
  cameraStarting: 'Starting the camera…',
  cameraPicture: 'Camera picture',
  cameraRefused: {
    insecure:
      'A live camera needs an https address. Take a photo of each code and choose the photos.',
    forbidden:
      'This page does not allow a live camera. Take a photo of each code and choose the photos.',
    denied:
      'The camera was not allowed. Allow it in the browser’s settings, or take a photo of each code and choose the photos.',
    none: 'This device has no camera. Choose photos of the codes, or use a file.',
    failed:
      'The camera does not start; another application may be using it. Choose photos of the codes.',
  },
  paste: 'Hand-over text',
  readText: 'Read the text',
  pasted: 'text',
  scannedCodes: 'QR codes',
  readingNow: 'Reading…',
  scanned: {
    new: 'The code was read.',
    known: 'This code was read already.',
    other: 'This code is from another hand-over; starting anew.',
    foreign: 'This is no hand-over code.',
    none: 'No QR code could be read. Take the photo closer and straight, without reflections.',
  },
  gathered: (have, count) => `${enNumber(have)} of ${enNumber(count)} codes read.`,
  missing: (numbers) => `Still missing: number ${ranges(numbers, englishFormat.list)}.`,

  refusedFile: (name) => `${name}: cannot be taken in.`,
  from: (name, madeBy, when) => `${name}: from ${madeBy}, ${when}`,
  preview: ({ lines, marks, known }) =>
    `${some(lines.length, 'new entry', 'new entries')} (${some(marks, 'mark', 'marks')}), ${some(known, 'is', 'are')} here already.`,
  previewConflicts: (count) =>
    `${some(count, 'differs', 'differ')} from marks here; both are kept and settled under "Review".`,
  previewSetAside: (count) =>
    `${some(count, 'cannot be read or clashes', 'cannot be read or clash')}; kept apart.`,
  nothingNew: 'Nothing is new: all of it is here already.',
  takeIn: (count) => `Take in ${some(count, 'entry', 'entries')}`,
  drop: 'Do not take in',
  done: 'Done',
  moment: ({ date, time, zone }) =>
    `${englishFormat.date(date as CalendarDate)} at ${time} ${zone}`,
  taken: ({ added, known }) =>
    `${some(added, 'entry', 'entries')} taken in, ${some(known, 'was', 'were')} here before.`,
  takenConflicts: (count) =>
    `${some(count, 'mark differs', 'marks differ')}; settle under "Review".`,
  takenSetAside: (count) => `${some(count, 'is', 'are')} kept apart; see "Review".`,
  openReview: 'Review',
  refused: 'Not taken in: the device refused to keep them. What is here stays safe; try again.',
};

/** `1, 4–6, dan 9` for 1, 4, 5, 6 and 9. */
function ranges(numbers: readonly number[], list: (parts: readonly string[]) => string): string {
  const runs: [number, number][] = [];
  for (const each of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === each - 1) last[1] = each;
    else runs.push([each, each]);
  }
  return list(
    runs.map(([first, last]) =>
      first === last ? String(first) : `${String(first)}–${String(last)}`,
    ),
  );
}

/** The words of the hand-over in each language. */
export const handOverWords: Readonly<Record<Language, HandOverWords>> = { id, en };
