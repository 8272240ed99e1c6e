import type { FundingSource, WorkPlanItem } from './work-plan.js';

/** Texts of an activity that a column can hold as they are. */
export type PastedText = Extract<
  keyof WorkPlanItem,
  | 'activity'
  | 'responsible'
  | 'place'
  | 'problem'
  | 'objective'
  | 'targetGroup'
  | 'method'
  | 'indicator'
  | 'targetValue'
  | 'unit'
  | 'evidenceNamed'
  | 'obstacle'
  | 'nextStep'
>;

/** What a column of a pasted table holds. `dates` is a first and last day, or a month, in one cell. */
export type PastedField =
  | PastedText
  | 'number'
  | 'group'
  | 'dates'
  | 'startsOn'
  | 'endsOn'
  | 'parties'
  | 'costRupiah'
  | 'fundingSource'
  | `amount:${FundingSource}`;

/**
 * How forms head their columns, in Indonesian and English, the more telling first. Doubled letters are written once, so
 * that `Penangung jawab` is understood as well.
 */
const headings: readonly (readonly [PastedField, RegExp])[] = [
  ['number', /^(no|nomor|no urut|number|nr)$/],
  ['amount:apbdes', /^(apb ?desa?|dana desa|d|ad|vilage budget)$/],
  ['amount:apbn', /^(apbn|state budget)$/],
  ['amount:apbd', /^(apbd|regional budget)$/],
  ['amount:self-help-in-kind', /^(swadaya )?(natura|in ?kind|inkind|tenaga)|^self help in kind/],
  ['amount:self-help-cash', /^(swadaya )?(tunai|in ?cash|incash|uang)|^self help in cash/],
  ['amount:other', /^(lain(nya)?|lain lain|sumber lain|other( sources?)?)$/],
  ['fundingSource', /sumber|source|pendana|funding/],
  [
    'responsible',
    /penangung ?jawab|^pj( kegiatan)?$|^pic$|pelaksana(?!n)|responsible|charge|^siapa|^who$/,
  ],
  ['parties', /pihak|terlibat|pendukung|mitra|partie|partner|involved/],
  ['evidenceNamed', /bukti|evidence|prof|verifi|dokumen/],
  ['indicator', /indikator|indicator|keberhasilan|output|keluaran|hasil|ukuran|measure|result/],
  ['endsOn', /selesai|akhir|^(end|finish|due)|deadline|batas waktu/],
  ['startsOn', /mulai|awal|^(start|begin)/],
  ['dates', /waktu|jadwal|tangal|^tgl|bulan|kapan|when|date|time|schedule|periode/],
  ['place', /tempat|lokasi|place|location|venue|di ?mana|where/],
  ['costRupiah', /biaya|angaran|cost|budget|^rp|\brp$|^dana$/],
  ['targetGroup', /sasaran|target group|penerima|peserta|for whom|beneficiar/],
  ['objective', /tujuan|objective|purpose|^(aim|why|mengapa)/],
  ['method', /metode|^cara|method|^(how|bagaimana)$/],
  ['unit', /^(satuan|unit)$/],
  ['targetValue', /^(volume|vol|target|jumlah|quantity)$/],
  ['obstacle', /hambatan|kendala|obstacle/],
  ['activity', /kegiatan|uraian|aktivitas|activit|rencana|action|task|tugas|^(apa|what)$/],
  ['nextStep', /tindak lanjut|solusi|next step|solution/],
  ['problem', /masalah|problem/],
  ['group', /kelompok|bidang|tahap|komponen|group|stage|phase/],
];

/** The field a heading names; `null` where it is none of those known. */
export function pastedField(heading: string): PastedField | null {
  const plain = heading
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/([a-z])\1+/g, '$1');
  return headings.find(([, pattern]) => plain !== '' && pattern.test(plain))?.[0] ?? null;
}

/** The columns of a table, and the row that heads them; `null` where none does. */
export interface PastedColumns {
  readonly headerRow: number | null;
  /** By column; `null` for one that goes nowhere. */
  readonly fields: readonly (PastedField | null)[];
}

/** A form has a title, a place and a date above its table, and seldom more. */
const rowsAbove = 10;

/** Finds the row that heads the columns; without one, the longest texts are taken for the activities. */
export function guessColumns(cells: readonly (readonly string[])[]): PastedColumns {
  const rows = cells.slice(0, rowsAbove).map((row) => fieldsOf(row));
  const known = rows.map((fields) => fields.filter((field) => field !== null).length);
  const best = Math.max(0, ...known);
  const headerRow = known.indexOf(best);
  const fields = rows[headerRow];
  if (fields !== undefined && (best > 1 || (best === 1 && fields.length === 1))) {
    return { headerRow, fields };
  }
  const width = cells[0]?.length ?? 0;
  const lengths = Array.from({ length: width }, (_, column) =>
    cells.reduce((sum, row) => sum + (row[column] ?? '').length, 0),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  return {
    headerRow: null,
    fields: lengths.map((_, column) => (column === longest ? 'activity' : null)),
  };
}

/** Each field once: of two columns that seem the same the second goes nowhere until somebody says where. */
function fieldsOf(row: readonly string[]): (PastedField | null)[] {
  const seen = new Set<PastedField>();
  return row.map((heading) => {
    // A sentence is no heading, even if it names one.
    const field = heading.length > 60 ? null : pastedField(heading);
    if (field === null || seen.has(field)) return null;
    seen.add(field);
    return field;
  });
}
