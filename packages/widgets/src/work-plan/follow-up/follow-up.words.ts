import type { EvidenceKind, ReviewStatus, ReviewStepKind } from '@berdaya/core/review';
import { englishFormat, indonesianFormat, type Format } from '@berdaya/core/messages';
import type { CalendarDate, Fraction, WallClock } from '@berdaya/core/kernel';
import type { PlanningLink, ProgressStatus, WorkPlanItem } from '@berdaya/core/work-plan';
import type { Language } from '../../element/languages.js';
import type { FormFault } from './findings.state.js';
import type { FollowView } from './follow-up.state.js';
import type { ItemFilter, ItemMark } from './item-list.state.js';
import type { Reading, RemarkKind } from './realisation.state.js';

/** Every word of the follow-up. */
export interface FollowWords {
  readonly format: Format;
  readonly title: (owner: string) => string;
  readonly parts: string;
  readonly views: Readonly<Record<FollowView, string>>;
  readonly toVerify: (count: number) => string;
  readonly show: string;
  readonly search: string;
  readonly filters: Readonly<Record<ItemFilter, string>>;
  readonly counted: (name: string, count: number) => string;
  readonly noItems: string;
  readonly nothingFound: string;
  readonly listOf: (shown: number, all: number) => string;
  readonly unnamed: (position: number) => string;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly readingMeans: Readonly<Record<Reading, string>>;
  readonly noReading: string;
  readonly percent: (percent: number) => string;
  readonly statuses: Readonly<Record<ProgressStatus, string>>;
  readonly marks: Readonly<Record<ItemMark, string>>;
  readonly lateBy: (days: number) => string;
  readonly responsible: (name: string) => string;
  readonly noResponsible: string;
  readonly until: (date: string) => string;
  readonly obstacle: string;
  readonly nextStep: string;
  readonly back: string;
  readonly editInTable: string;
  readonly notSubmitted: string;
  readonly closed: string;
  readonly toTable: string;
  readonly report: string;
  readonly status: string;
  readonly percentField: string;
  readonly stage: string;
  readonly choose: string;
  readonly seenOn: string;
  readonly seenOnHint: string;
  readonly note: string;
  readonly reason: string;
  readonly settledHint: (through: string) => string;
  readonly evidence: string;
  readonly evidenceOf: (position: number) => string;
  readonly noEvidence: string;
  readonly takePhoto: string;
  readonly choosePhoto: string;
  readonly addOther: string;
  readonly withLocation: string;
  readonly withLocationHint: string;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly kind: string;
  readonly label: string;
  readonly takenOn: string;
  readonly reference: string;
  readonly location: string;
  readonly place: (latitude: string, longitude: string) => string;
  readonly remove: string;
  readonly removeEvidence: (label: string) => string;
  readonly evidenceAdded: string;
  readonly evidenceRemoved: string;
  readonly photoOf: (activity: string) => string;
  readonly photoTaking: string;
  readonly photoUnreadable: string;
  readonly photoNoStore: string;
  readonly photoNoLocation: string;
  readonly photoRefused: (why: string) => string;
  readonly photoLoading: string;
  readonly photoMissing: string;
  readonly reportedBy: string;
  readonly recordReport: string;
  readonly reported: string;
  readonly faulty: (count: number) => string;
  readonly notRecorded: string;
  readonly findings: Readonly<Record<FormFault, string>>;
  readonly correcting: string;
  readonly rejectedBy: (author: string) => string;
  readonly contested: string;
  readonly contestedMeans: string;
  readonly useReport: (author: string) => string;
  readonly usedReport: string;
  readonly by: (author: string) => string;
  readonly role: (role: string) => string;
  readonly device: (name: string) => string;
  readonly notKeptYet: string;
  readonly moment: (clock: WallClock, zone: string) => string;
  readonly seen: (date: string) => string;
  readonly lateReport: (through: string, reason: string) => string;
  readonly noReason: string;
  readonly verifyTitle: string;
  readonly verifyMeans: string;
  readonly nothingToVerify: string;
  readonly chooseReport: (activity: string, percent: string) => string;
  readonly ownReport: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<'confirmed' | 'rejected', string>>;
  readonly remarks: string;
  readonly remarksForReturn: string;
  readonly verifiedBy: string;
  readonly roleField: string;
  readonly recordVerification: (count: number) => string;
  readonly verified: (count: number) => string;
  readonly openItem: string;
  readonly reviewTitle: string;
  readonly reviewStatuses: Readonly<Record<ReviewStatus, string>>;
  readonly reviewNext: Readonly<Record<ReviewStatus, string>>;
  readonly closing: (unfinished: number) => string;
  readonly step: string;
  readonly steps: Readonly<Record<ReviewStepKind, string>>;
  readonly stepsDone: Readonly<Record<ReviewStepKind, string>>;
  readonly minutes: string;
  readonly minutesOn: string;
  readonly stepBy: string;
  readonly recordStep: string;
  readonly takeStep: (step: string) => string;
  readonly stepTaken: (step: string) => string;
  readonly stepsSoFar: string;
  readonly noSteps: string;
  readonly revision: (number: number) => string;
  readonly minutesOf: (reference: string, date: string | null) => string;
  readonly locksTitle: string;
  readonly locksMean: string;
  readonly noLocks: string;
  readonly settledThrough: (date: string) => string;
  readonly through: string;
  readonly lockReason: string;
  readonly lockBy: string;
  readonly settle: string;
  readonly settled: (date: string) => string;
  readonly planning: string;
  readonly planningMeans: string;
  readonly planningNone: string;
  readonly planningIs: (document: string, year: number, status: string) => string;
  readonly planningContested: string;
  readonly document: string;
  readonly documents: Readonly<Record<PlanningLink['document'], string>>;
  readonly planningStatus: string;
  readonly planningStatuses: Readonly<Record<PlanningLink['status'], string>>;
  readonly year: string;
  readonly proposedOn: string;
  readonly planningReference: string;
  readonly basisYear: string;
  readonly basisYearHint: string;
  readonly recordPlanning: string;
  readonly planningRecorded: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly history: (count: number) => string;
  readonly noHistory: string;
  readonly fields: Readonly<Record<keyof WorkPlanItem, string>>;
  readonly changed: (field: string, former: string, value: string) => string;
  readonly changedWhole: (field: string) => string;
  readonly added: string;
  readonly removed: string;
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly planningTakenBack: string;
  readonly verdictTold: Readonly<Record<'confirmed' | 'rejected', string>>;
  readonly realisationMeans: string;
  readonly share: (share: Fraction) => string;
  readonly doneOf: (done: number, all: number) => string;
  readonly counting: (all: number) => string;
  readonly remarkTitle: string;
  readonly remarksOn: Readonly<Record<RemarkKind, (count: number) => string>>;
  readonly nothingToRemark: string;
  readonly required: string;
}

const date = (format: Format, value: string) => format.date(value as CalendarDate);

const id: FollowWords = {
  format: indonesianFormat,
  title: (owner) => `Tindak lanjut RKTL ${owner}`,
  parts: 'Bagian tindak lanjut',
  views: {
    activities: 'Kegiatan',
    verification: 'Verifikasi',
    review: 'Alur RKTL',
    realisation: 'Realisasi',
  },
  toVerify: () => 'laporan menunggu',
  show: 'Tampilkan',
  search: 'Cari kegiatan atau penanggung jawab',
  filters: {
    all: 'Semua',
    late: 'Terlambat',
    blocked: 'Terhambat',
    'not-reported': 'Belum dilaporkan',
    awaiting: 'Menunggu verifikasi',
    rejected: 'Laporan ditolak',
    contested: 'Laporan berbeda',
  },
  counted: (name, count) => `${name} (${String(count)})`,
  noItems: 'Belum ada kegiatan. Tulis kegiatan di Tabel kegiatan.',
  nothingFound: 'Tidak ada kegiatan yang cocok. Ubah pencarian atau pilihan tampilan.',
  listOf: (shown, all) => `${String(shown)} dari ${String(all)} kegiatan`,
  unnamed: (position) => `Kegiatan ${String(position)} (belum diberi nama)`,
  readings: { claimed: 'Dilaporkan', evidenced: 'Berbukti', verified: 'Diverifikasi' },
  readingMeans: {
    claimed: 'Kata pelapor terakhir.',
    evidenced: 'Laporan yang disertai bukti.',
    verified: 'Laporan yang dibenarkan orang lain.',
  },
  noReading: 'belum ada',
  percent: (percent) => `${String(percent)}%`,
  statuses: {
    'not-started': 'Belum mulai',
    running: 'Berjalan',
    done: 'Selesai',
    blocked: 'Terhambat',
  },
  marks: {
    late: 'Terlambat',
    blocked: 'Terhambat',
    'not-reported': 'Belum dilaporkan',
    awaiting: 'Menunggu verifikasi',
    rejected: 'Laporan ditolak',
    contested: 'Laporan berbeda',
  },
  lateBy: (days) => `Terlambat ${indonesianFormat.number(days)} hari`,
  responsible: (name) => `Penanggung jawab: ${name}`,
  noResponsible: 'Penanggung jawab belum diisi',
  until: (on) => `Paling lambat ${on}`,
  obstacle: 'Hambatan',
  nextStep: 'Langkah berikutnya',
  back: 'Kembali ke daftar kegiatan',
  editInTable: 'Buka di tabel kegiatan',
  notSubmitted:
    'RKTL ini belum diajukan. Periksa dan ajukan di Tabel kegiatan; sesudah itu kemajuan dapat dilaporkan.',
  closed: 'RKTL ini sudah ditutup. Buka kembali di Alur RKTL bila masih ada yang harus dilaporkan.',
  toTable: 'Ke Tabel kegiatan',
  report: 'Laporkan kemajuan',
  status: 'Status',
  percentField: 'Kemajuan (%)',
  stage: 'Tahap kemajuan',
  choose: '– pilih –',
  seenOn: 'Dilihat pada tanggal',
  seenOnHint: 'Kosongkan bila hari ini.',
  note: 'Catatan',
  reason: 'Alasan melaporkan sesudah ditutup',
  settledHint: (through) =>
    `Laporan sampai ${through} sudah ditutup. Laporan susulan diberi tanda dan perlu alasan.`,
  evidence: 'Bukti',
  evidenceOf: (position) => `Bukti ${String(position)}`,
  noEvidence: 'Belum ada bukti.',
  takePhoto: 'Ambil foto',
  choosePhoto: 'Pilih foto',
  addOther: 'Bukti lain',
  withLocation: 'Catat lokasi dari foto',
  withLocationHint:
    'Biasanya tidak perlu. Foto selalu disimpan tanpa data lokasi; bila dicentang, koordinatnya ditulis di isian Lokasi.',
  kinds: {
    photo: 'Foto',
    document: 'Dokumen',
    minutes: 'Berita acara atau notulen',
    'attendance-list': 'Daftar hadir',
    other: 'Lainnya',
  },
  kind: 'Jenis bukti',
  label: 'Nama bukti',
  takenOn: 'Tanggal bukti',
  reference: 'Nomor atau tempat penyimpanan',
  location: 'Lokasi',
  place: (latitude, longitude) => `${latitude}, ${longitude} (dari foto)`,
  remove: 'Hapus bukti',
  removeEvidence: (label) => `Hapus bukti ${label}`,
  evidenceAdded: 'Bukti ditambahkan ke laporan.',
  evidenceRemoved: 'Bukti dihapus dari laporan.',
  photoOf: (activity) => `Foto ${activity}`,
  photoTaking: 'Mengecilkan dan menyimpan foto…',
  photoUnreadable:
    'Foto ini tidak dapat dibuka. Ambil dengan kamera, atau pilih foto JPEG atau PNG.',
  photoNoStore:
    'Foto belum dapat disimpan di perangkat ini. Foto dan isian laporan masih ada di halaman ini; coba lagi.',
  photoNoLocation:
    'Foto ditambahkan. Foto ini tidak menyimpan lokasi; tulis tempatnya di isian Lokasi bila perlu.',
  photoRefused: (why) =>
    `Foto tidak tersimpan. ${why} Foto dan isian laporan masih ada di halaman ini.`,
  photoLoading: 'Memuat foto…',
  photoMissing: 'Foto tidak ada di perangkat ini.',
  reportedBy: 'Dilaporkan oleh',
  recordReport: 'Catat laporan',
  reported: 'Laporan dicatat.',
  faulty: (count) => `Belum dicatat: ${String(count)} isian perlu diperbaiki. Isian tetap ada.`,
  notRecorded: 'Belum dicatat. Isian tetap ada.',
  findings: {
    'name-missing': 'Isi nama.',
    'status-missing': 'Pilih status kegiatan.',
    'percent-missing': 'Isi kemajuan dalam persen.',
    'percent-unreadable': 'Isi kemajuan dengan angka bulat dari 0 sampai 100.',
    'day-in-future': 'Tanggal ini belum terjadi. Isi tanggal hari ini atau sebelumnya.',
    'label-missing': 'Isi nama bukti.',
    'nothing-chosen': 'Pilih paling sedikit satu laporan.',
    'verdict-missing': 'Pilih hasilnya: benar atau ditolak.',
    'day-missing': 'Isi tanggal terakhir yang ditutup.',
    'already-settled': 'Laporan sampai tanggal itu sudah ditutup. Isi tanggal yang lebih baru.',
    'document-missing': 'Pilih dokumen perencanaan.',
    'planning-status-missing': 'Pilih status usulannya.',
    'year-unreadable': 'Isi tahun dengan empat angka, misalnya 2027.',
    'step-missing': 'Pilih langkahnya.',
    'minutes-missing': 'Isi nomor atau nama berita acaranya.',
  },
  correcting:
    'Laporan yang sudah dicatat tidak dapat dihapus. Bila laporan atau fotonya keliru, catat laporan baru yang benar dan jelaskan di Catatan.',
  rejectedBy: (author) => `Alasan ${author} menolak laporan`,
  contested: 'Laporan berbeda',
  contestedMeans:
    'Laporan ini dibuat di perangkat berbeda tanpa saling melihat. Periksa mana yang benar, lalu catat laporan baru; keduanya tetap tersimpan dalam riwayat.',
  useReport: (author) => `Pakai isian ${author}`,
  usedReport: 'Isian disalin ke laporan baru. Periksa, lalu catat.',
  by: (author) => `oleh ${author}`,
  role: (role) => role,
  device: (name) => `perangkat ${name}`,
  notKeptYet: 'belum tersimpan',
  moment: (clock, zone) =>
    `${date(indonesianFormat, clock.date)} pukul ${clock.time} ${zone}`.trim(),
  seen: (on) => `dilihat ${on}`,
  lateReport: (through, reason) => `Sesudah laporan sampai ${through} ditutup: ${reason}`,
  noReason: 'tanpa alasan',
  verifyTitle: 'Verifikasi laporan',
  verifyMeans:
    'Verifikasi dilakukan oleh orang lain, bukan pelapor dan bukan penanggung jawab kegiatan.',
  nothingToVerify: 'Tidak ada laporan yang menunggu verifikasi.',
  chooseReport: (activity, percent) => `${activity}: ${percent}`,
  ownReport: 'Tidak dapat diverifikasi oleh nama ini: pelapor atau penanggung jawabnya sendiri.',
  verdict: 'Hasil verifikasi',
  verdicts: { confirmed: 'Benar sesuai bukti atau keadaan', rejected: 'Ditolak' },
  remarks: 'Catatan',
  remarksForReturn: 'Yang harus diperbaiki',
  verifiedBy: 'Diverifikasi oleh',
  roleField: 'Jabatan atau peran',
  recordVerification: (count) =>
    count === 0 ? 'Catat verifikasi' : `Catat verifikasi ${String(count)} laporan`,
  verified: (count) => `Verifikasi ${String(count)} laporan dicatat.`,
  openItem: 'Buka kegiatan',
  reviewTitle: 'Alur RKTL',
  reviewStatuses: {
    draft: 'Draf',
    submitted: 'Diajukan',
    returned: 'Dikembalikan untuk diperbaiki',
    verified: 'Diverifikasi',
    approved: 'Disetujui',
    closed: 'Ditutup',
  },
  reviewNext: {
    draft: 'Langkah berikutnya: periksa dan ajukan di Tabel kegiatan.',
    submitted: 'Langkah berikutnya: verifikasi, atau kembalikan dengan catatan.',
    returned: 'Langkah berikutnya: perbaiki dan ajukan lagi di Tabel kegiatan.',
    verified: 'Langkah berikutnya: setujui, atau tutup bila semua kegiatan selesai.',
    approved: 'Langkah berikutnya: tutup bila semua kegiatan selesai.',
    closed: 'RKTL selesai. Dibuka kembali hanya dengan berita acara.',
  },
  closing: (unfinished) =>
    `${String(unfinished)} kegiatan belum dilaporkan 100%. Sesudah RKTL ditutup, kemajuannya tidak dapat dilaporkan lagi, kecuali RKTL dibuka kembali dengan berita acara.`,
  step: 'Langkah',
  steps: {
    submit: 'Ajukan',
    return: 'Kembalikan',
    verify: 'Verifikasi',
    approve: 'Setujui',
    close: 'Tutup',
    reopen: 'Buka kembali',
  },
  stepsDone: {
    submit: 'Diajukan',
    return: 'Dikembalikan',
    verify: 'Diverifikasi',
    approve: 'Disetujui',
    close: 'Ditutup',
    reopen: 'Dibuka kembali',
  },
  minutes: 'Berita acara (nomor atau nama)',
  minutesOn: 'Tanggal berita acara',
  stepBy: 'Oleh',
  recordStep: 'Catat langkah',
  takeStep: (step) => `${step} RKTL`,
  stepTaken: (step) => `RKTL: ${step}. Dicatat.`,
  stepsSoFar: 'Siapa melakukan apa',
  noSteps: 'Belum ada langkah.',
  revision: (number) => `revisi ${String(number)}`,
  minutesOf: (reference, on) => `berita acara ${reference}${on === null ? '' : `, ${on}`}`,
  locksTitle: 'Tutup laporan',
  locksMean:
    'Sesudah ditutup, laporan tentang hari-hari itu masih dapat dicatat, tetapi diberi tanda dan perlu alasan.',
  noLocks: 'Belum ada laporan yang ditutup.',
  settledThrough: (on) => `Laporan ditutup sampai ${on}`,
  through: 'Tutup laporan sampai',
  lockReason: 'Keterangan (boleh kosong)',
  lockBy: 'Ditutup oleh',
  settle: 'Tutup laporan',
  settled: (on) => `Laporan ditutup sampai ${on}.`,
  planning: 'Masuk dokumen perencanaan',
  planningMeans: 'Catat sampai di mana usulan kegiatan ini; dapat dicatat kapan saja.',
  planningNone: 'Belum tercatat di dokumen mana pun.',
  planningIs: (document, year, status) => `${document} ${String(year)}: ${status}`,
  planningContested: 'Dua perangkat mencatat hal berbeda. Periksa dan catat lagi.',
  document: 'Dokumen',
  documents: {
    rpjmdes: 'RPJMDes',
    rkpdes: 'RKPDes',
    apbdes: 'APBDes',
    rplp: 'RPLP',
    rtplp: 'RTPLP',
    'rp2kp-kp': 'RP2KP-KP',
    rpjmd: 'RPJMD',
    rkpd: 'RKPD',
    apbd: 'APBD',
  },
  planningStatus: 'Status usulan',
  planningStatuses: { proposed: 'Diusulkan', agreed: 'Disepakati', budgeted: 'Dianggarkan' },
  year: 'Tahun dokumen',
  proposedOn: 'Diusulkan tanggal',
  planningReference: 'Nomor atau halaman',
  basisYear: 'Tahun dokumen dasarnya',
  basisYearHint: 'Untuk APBDes: tahun RKPDes. Untuk RKPDes: tahun pertama RPJMDes.',
  recordPlanning: 'Catat',
  planningRecorded: 'Status perencanaan dicatat.',
  takeBack: 'Tarik kembali',
  takenBack: 'Status perencanaan ditarik kembali.',
  history: (count) => `Riwayat (${String(count)})`,
  noHistory: 'Belum ada riwayat.',
  fields: {
    id: 'Kode',
    number: 'Nomor',
    group: 'Kelompok',
    depth: 'Tingkat dalam daftar',
    problem: 'Masalah',
    activity: 'Kegiatan',
    objective: 'Tujuan',
    targetGroup: 'Sasaran',
    method: 'Metode',
    parties: 'Pihak yang terlibat',
    responsible: 'Penanggung jawab',
    startsOn: 'Mulai',
    endsOn: 'Selesai',
    place: 'Tempat',
    costRupiah: 'Biaya',
    funding: 'Sumber dana',
    indicator: 'Bukti atau indikator',
    targetValue: 'Target',
    unit: 'Satuan',
    evidenceNamed: 'Bukti kegiatan',
    status: 'Status',
    progressPercent: 'Kemajuan',
    isStaged: 'Kemajuan bertahap',
    obstacle: 'Hambatan',
    nextStep: 'Langkah berikutnya',
    planningLink: 'Dokumen perencanaan',
  },
  changed: (field, former, value) => `${field} diubah dari ${former} menjadi ${value}`,
  changedWhole: (field) => `${field} diubah`,
  added: 'Kegiatan masuk ke RKTL',
  removed: 'Kegiatan dikeluarkan dari RKTL',
  empty: '(kosong)',
  yes: 'ya',
  no: 'tidak',
  planningTakenBack: 'Status perencanaan ditarik kembali',
  verdictTold: { confirmed: 'Laporan dibenarkan', rejected: 'Laporan ditolak' },
  realisationMeans:
    'Rata-rata kemajuan semua kegiatan, masing-masing dihitung sama; yang belum dilaporkan dihitung 0%. Ketiga angka dihitung terpisah.',
  share: (share) => indonesianFormat.percent(share, 1),
  doneOf: (done, all) => `${String(done)} dari ${String(all)} kegiatan 100%`,
  counting: (all) => `Dihitung dari ${String(all)} kegiatan.`,
  remarkTitle: 'Yang perlu diketahui tentang angka ini',
  remarksOn: {
    withoutReport: (count) => `${String(count)} kegiatan belum pernah dilaporkan dan dihitung 0%`,
    contested: (count) =>
      `${String(count)} kegiatan dengan laporan berbeda; yang terakhir dihitung`,
    withoutEnd: (count) =>
      `${String(count)} kegiatan tanpa tanggal selesai: terlambat tidaknya tidak diketahui`,
    withoutTarget: (count) => `${String(count)} kegiatan tanpa target terukur`,
    dropped: (count) => `${String(count)} kegiatan dikeluarkan dari rencana dan tidak dihitung`,
  },
  nothingToRemark: 'Semua kegiatan sudah dilaporkan, bertarget terukur dan bertanggal selesai.',
  required: 'wajib',
};

const en: FollowWords = {
  format: englishFormat,
  title: (owner) => `Follow-up of the work plan of ${owner}`,
  parts: 'Parts of the follow-up',
  views: {
    activities: 'Activities',
    verification: 'Verification',
    review: 'Review',
    realisation: 'Realisation',
  },
  toVerify: (count) => (count === 1 ? 'report waits' : 'reports wait'),
  show: 'Show',
  search: 'Find an activity or who is responsible',
  filters: {
    all: 'All',
    late: 'Late',
    blocked: 'Blocked',
    'not-reported': 'Not reported',
    awaiting: 'Waiting for verification',
    rejected: 'Report rejected',
    contested: 'Reports differ',
  },
  counted: (name, count) => `${name} (${String(count)})`,
  noItems: 'There are no activities yet. Write them in the action table.',
  nothingFound: 'No activity matches. Change the search or what is shown.',
  listOf: (shown, all) => `${String(shown)} of ${String(all)} activities`,
  unnamed: (position) => `Activity ${String(position)} (no name yet)`,
  readings: { claimed: 'Claimed', evidenced: 'Evidenced', verified: 'Verified' },
  readingMeans: {
    claimed: 'The word of whoever reported last.',
    evidenced: 'Reports that come with evidence.',
    verified: 'Reports that somebody else confirmed.',
  },
  noReading: 'none yet',
  percent: (percent) => `${String(percent)}%`,
  statuses: {
    'not-started': 'Not started',
    running: 'Running',
    done: 'Done',
    blocked: 'Blocked',
  },
  marks: {
    late: 'Late',
    blocked: 'Blocked',
    'not-reported': 'Not reported',
    awaiting: 'Waiting for verification',
    rejected: 'Report rejected',
    contested: 'Reports differ',
  },
  lateBy: (days) => `${englishFormat.number(days)} ${days === 1 ? 'day' : 'days'} late`,
  responsible: (name) => `Responsible: ${name}`,
  noResponsible: 'Nobody is responsible yet',
  until: (on) => `Due ${on}`,
  obstacle: 'Obstacle',
  nextStep: 'Next step',
  back: 'Back to the activities',
  editInTable: 'Open in the action table',
  notSubmitted:
    'This plan has not been submitted. Check and submit it in the action table; then progress can be reported.',
  closed: 'This plan is closed. Reopen it under Review if there is still something to report.',
  toTable: 'To the action table',
  report: 'Report progress',
  status: 'Status',
  percentField: 'Progress (%)',
  stage: 'Stage reached',
  choose: '– choose –',
  seenOn: 'Seen on',
  seenOnHint: 'Leave empty for today.',
  note: 'Note',
  reason: 'Reason for reporting after settlement',
  settledHint: (through) =>
    `Reports up to ${through} are settled. A report that comes later is marked and needs a reason.`,
  evidence: 'Evidence',
  evidenceOf: (position) => `Evidence ${String(position)}`,
  noEvidence: 'No evidence yet.',
  takePhoto: 'Take a photo',
  choosePhoto: 'Choose a photo',
  addOther: 'Other evidence',
  withLocation: 'Record the location from the photo',
  withLocationHint:
    'Seldom needed. Photos are always kept without location data; when ticked, the coordinates are written into the Location field.',
  kinds: {
    photo: 'Photo',
    document: 'Document',
    minutes: 'Minutes',
    'attendance-list': 'Attendance list',
    other: 'Other',
  },
  kind: 'Kind of evidence',
  label: 'Name of the evidence',
  takenOn: 'Date of the evidence',
  reference: 'Number, or where it is kept',
  location: 'Location',
  place: (latitude, longitude) => `${latitude}, ${longitude} (from the photo)`,
  remove: 'Remove evidence',
  removeEvidence: (label) => `Remove evidence ${label}`,
  evidenceAdded: 'Evidence added to the report.',
  evidenceRemoved: 'Evidence removed from the report.',
  photoOf: (activity) => `Photo ${activity}`,
  photoTaking: 'Making the photo smaller and keeping it…',
  photoUnreadable: 'This photo cannot be opened. Use the camera, or choose a JPEG or PNG.',
  photoNoStore:
    'Photos cannot be kept on this device yet. The photo and what you typed are still on this page; try again.',
  photoNoLocation:
    'Photo added. It holds no location; write the place into the Location field if it is needed.',
  photoRefused: (why) =>
    `The photo was not kept. ${why} It is still on this page, as is what you typed.`,
  photoLoading: 'Loading the photo…',
  photoMissing: 'The photo is not on this device.',
  reportedBy: 'Reported by',
  recordReport: 'Record the report',
  reported: 'Report recorded.',
  faulty: (count) =>
    `Not recorded: ${String(count)} ${count === 1 ? 'field needs' : 'fields need'} correction. What you typed is still here.`,
  notRecorded: 'Not recorded. What you typed is still here.',
  findings: {
    'name-missing': 'Fill in the name.',
    'status-missing': 'Choose the status of the activity.',
    'percent-missing': 'Fill in the progress in per cent.',
    'percent-unreadable': 'Write the progress as a whole number from 0 to 100.',
    'day-in-future': 'This day has not come yet. Fill in today or an earlier day.',
    'label-missing': 'Fill in the name of the evidence.',
    'nothing-chosen': 'Choose at least one report.',
    'verdict-missing': 'Choose the outcome: confirmed or rejected.',
    'day-missing': 'Fill in the last day to be settled.',
    'already-settled': 'Reports up to that day are settled. Fill in a later day.',
    'document-missing': 'Choose the planning document.',
    'planning-status-missing': 'Choose how far the proposal has come.',
    'year-unreadable': 'Write the year with four digits, such as 2027.',
    'step-missing': 'Choose the step.',
    'minutes-missing': 'Fill in the number or title of the minutes.',
  },
  correcting:
    'A report that was recorded cannot be deleted. Where a report or its photo is wrong, record a new one that is right, and explain under Note.',
  rejectedBy: (author) => `Why ${author} rejected the report`,
  contested: 'Reports differ',
  contestedMeans:
    'These reports were made on different devices without sight of each other. Find out which is right and record a new report; both stay in the history.',
  useReport: (author) => `Use what ${author} wrote`,
  usedReport: 'Copied into the new report. Check it, then record it.',
  by: (author) => `by ${author}`,
  role: (role) => role,
  device: (name) => `device ${name}`,
  notKeptYet: 'not kept yet',
  moment: (clock, zone) => `${date(englishFormat, clock.date)} at ${clock.time} ${zone}`.trim(),
  seen: (on) => `seen ${on}`,
  lateReport: (through, reason) => `After reports up to ${through} were settled: ${reason}`,
  noReason: 'no reason given',
  verifyTitle: 'Verify reports',
  verifyMeans:
    'Verification is done by somebody else: neither who reported nor who answers for the activity.',
  nothingToVerify: 'No report is waiting for verification.',
  chooseReport: (activity, percent) => `${activity}: ${percent}`,
  ownReport: 'This name cannot verify it: the reporter, or who answers for the activity.',
  verdict: 'Outcome',
  verdicts: { confirmed: 'Right by the evidence or on the spot', rejected: 'Rejected' },
  remarks: 'Remarks',
  remarksForReturn: 'What has to be corrected',
  verifiedBy: 'Verified by',
  roleField: 'Position or role',
  recordVerification: (count) =>
    count === 0
      ? 'Record the verification'
      : `Record the verification of ${String(count)} ${count === 1 ? 'report' : 'reports'}`,
  verified: (count) =>
    `Verification of ${String(count)} ${count === 1 ? 'report' : 'reports'} recorded.`,
  openItem: 'Open the activity',
  reviewTitle: 'Review of the plan',
  reviewStatuses: {
    draft: 'Draft',
    submitted: 'Submitted',
    returned: 'Returned for revision',
    verified: 'Verified',
    approved: 'Approved',
    closed: 'Closed',
  },
  reviewNext: {
    draft: 'Next: check and submit it in the action table.',
    submitted: 'Next: verify it, or return it with remarks.',
    returned: 'Next: revise it and submit it again in the action table.',
    verified: 'Next: approve it, or close it when all activities are done.',
    approved: 'Next: close it when all activities are done.',
    closed: 'The plan is finished. It is reopened only with minutes.',
  },
  closing: (unfinished) =>
    `${String(unfinished)} ${unfinished === 1 ? 'activity is' : 'activities are'} not reported at 100%. Once the plan is closed, progress cannot be reported any more unless it is reopened with minutes.`,
  step: 'Step',
  steps: {
    submit: 'Submit',
    return: 'Return',
    verify: 'Verify',
    approve: 'Approve',
    close: 'Close',
    reopen: 'Reopen',
  },
  stepsDone: {
    submit: 'Submitted',
    return: 'Returned',
    verify: 'Verified',
    approve: 'Approved',
    close: 'Closed',
    reopen: 'Reopened',
  },
  minutes: 'Minutes (number or title)',
  minutesOn: 'Date of the minutes',
  stepBy: 'By',
  recordStep: 'Record the step',
  takeStep: (step) => `${step} the plan`,
  stepTaken: (step) => `Plan: ${step.toLowerCase()}. Recorded.`,
  stepsSoFar: 'Who did what',
  noSteps: 'No steps yet.',
  revision: (number) => `revision ${String(number)}`,
  minutesOf: (reference, on) => `minutes ${reference}${on === null ? '' : `, ${on}`}`,
  locksTitle: 'Settle reports',
  locksMean:
    'After settlement, reports about those days can still be recorded, but they are marked and need a reason.',
  noLocks: 'No reports are settled yet.',
  settledThrough: (on) => `Reports settled up to ${on}`,
  through: 'Settle reports up to',
  lockReason: 'Remark (may be empty)',
  lockBy: 'Settled by',
  settle: 'Settle reports',
  settled: (on) => `Reports settled up to ${on}.`,
  planning: 'In planning documents',
  planningMeans: 'Record how far this activity was proposed; at any time.',
  planningNone: 'Not recorded in any document.',
  planningIs: (document, year, status) => `${document} ${String(year)}: ${status}`,
  planningContested: 'Two devices recorded different things. Check, and record it again.',
  document: 'Document',
  documents: id.documents,
  planningStatus: 'Status of the proposal',
  planningStatuses: { proposed: 'Proposed', agreed: 'Agreed', budgeted: 'Budgeted' },
  year: 'Year of the document',
  proposedOn: 'Proposed on',
  planningReference: 'Number or page',
  basisYear: 'Year of the document it rests on',
  basisYearHint: 'For an APBDes: year of the RKPDes. For an RKPDes: first year of the RPJMDes.',
  recordPlanning: 'Record',
  planningRecorded: 'Planning status recorded.',
  takeBack: 'Take back',
  takenBack: 'Planning status taken back.',
  history: (count) => `History (${String(count)})`,
  noHistory: 'No history yet.',
  fields: {
    id: 'Code',
    number: 'Number',
    group: 'Group',
    depth: 'Level in the list',
    problem: 'Problem',
    activity: 'Activity',
    objective: 'Objective',
    targetGroup: 'Target group',
    method: 'Method',
    parties: 'Parties involved',
    responsible: 'Responsible',
    startsOn: 'Start',
    endsOn: 'End',
    place: 'Place',
    costRupiah: 'Cost',
    funding: 'Sources of money',
    indicator: 'Evidence or indicator',
    targetValue: 'Target',
    unit: 'Unit',
    evidenceNamed: 'Evidence of the activity',
    status: 'Status',
    progressPercent: 'Progress',
    isStaged: 'Progress in stages',
    obstacle: 'Obstacle',
    nextStep: 'Next step',
    planningLink: 'Planning document',
  },
  changed: (field, former, value) => `${field} changed from ${former} to ${value}`,
  changedWhole: (field) => `${field} changed`,
  added: 'Activity entered the plan',
  removed: 'Activity taken out of the plan',
  empty: '(empty)',
  yes: 'yes',
  no: 'no',
  planningTakenBack: 'Planning status taken back',
  verdictTold: { confirmed: 'Report confirmed', rejected: 'Report rejected' },
  realisationMeans:
    'Mean progress of all activities, each counting the same; what was never reported counts 0%. The three figures are reckoned apart.',
  share: (share) => englishFormat.percent(share, 1),
  doneOf: (done, all) => `${String(done)} of ${String(all)} activities at 100%`,
  counting: (all) => `Reckoned from ${String(all)} ${all === 1 ? 'activity' : 'activities'}.`,
  remarkTitle: 'What to know about these figures',
  remarksOn: {
    withoutReport: (count) => `${String(count)} never reported, counted as 0%`,
    contested: (count) => `${String(count)} with reports that differ; the latest counts`,
    withoutEnd: (count) =>
      `${String(count)} without a last day: nobody can tell whether they are late`,
    withoutTarget: (count) => `${String(count)} without a measurable target`,
    dropped: (count) => `${String(count)} dropped from the plan and not counted`,
  },
  nothingToRemark: 'All activities are reported, and have a measurable target and a last day.',
  required: 'required',
};

/** The words of the follow-up in each language. */
export const followWords: Readonly<Record<Language, FollowWords>> = { id, en };
