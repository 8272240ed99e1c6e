import type { CompareStep } from '../../scoring/index.js';
import { indonesianFormat as format } from '../format.js';
import { formulas, type ScoreWords, type ToldBand, type ToldRows } from '../score-words.js';

const comparisons: Readonly<Record<CompareStep['is'], string>> = {
  'at-least': 'sekurang-kurangnya',
  above: 'lebih dari',
  'at-most': 'paling banyak',
  below: 'kurang dari',
  'equal-to': 'sama dengan',
};

const roundings: Readonly<Record<string, string>> = {
  'half-up': 'ke yang terdekat (setengah ke atas)',
  down: 'ke bawah',
  up: 'ke atas',
};

const oneFigure = 'tidak dapat dihitung, karena yang ada hanya satu angka untuk semua baris';

const notOfficial = 'Jangan sajikan hasil ini sebagai angka resmi.';

const noRows = 'tidak ada jawaban, karena tidak satu baris pun ikut dihitung';

/** Indonesian words for explaining a score. */
export const scoreWords: ScoreWords = {
  headings: {
    instrument: 'Instrumen',
    variants: 'Cara hitung yang dipilih',
    inputs: 'Data yang dipakai',
    steps: 'Perhitungan',
    missing: 'Yang belum ada',
    issues: 'Catatan atas data',
    result: 'Hasil',
  },
  title: ({ title, version }) => `${title}, versi ${format.number(version)}.`,
  basis: {
    regulation: (source) => `Dasar hukum: ${source}.`,
    publication: (source) => `Dasar: publikasi, bukan peraturan: ${source}.`,
    'house-rule': (source) => `Dasar: aturan sendiri, bukan peraturan: ${source}.`,
  },
  confidence: {
    read: 'Dasar itu sudah dipastikan pada sumber yang disebut.',
    weak: 'Dasar itu baru ditemukan pada satu sumber dan belum dibandingkan dengan sumber lain.',
    memory: 'Dasar itu belum diverifikasi: belum ada yang membacanya pada sumbernya.',
  },
  mark: { read: null, weak: 'baru satu sumber', memory: 'belum diverifikasi' },
  inForce: ({ from, until }) => {
    if (from === null && until === null) return 'Masa berlakunya tidak dicatat.';
    if (from === null) return `Berlaku sampai ${until ?? ''}; awal berlakunya tidak dicatat.`;
    return until === null ? `Berlaku sejak ${from}.` : `Berlaku sejak ${from} sampai ${until}.`;
  },
  practice: ({ variant, option, standard }) =>
    standard === null
      ? `${variant}: ${option} (cara baku).`
      : `${variant}: ${option} (bukan cara baku; bakunya ${standard}).`,
  missingInput: 'belum diisi',
  onScale: ({ figure, level, from, to }) =>
    `${figure}${level === null ? '' : ` (${level})`} pada skala ${from} sampai ${to}`,
  figureForRows: (figure) => `${figure}, satu angka untuk semua baris`,
  inputRows: ({ rows, shown, more }) =>
    rows === 0
      ? 'tanpa baris'
      : `${format.number(rows)} baris: ${shown.join('; ')}${more > 0 ? `; dan ${format.number(more)} baris lagi` : ''}`,
  keyRows: (rows) => `${format.number(rows)} baris penanda, tidak ditampilkan`,
  emptyRow: 'kosong',
  noAnswer: 'tidak ada jawaban',
  unanswered: (names) => `tidak dapat dihitung, karena tidak ada nilai untuk ${format.list(names)}`,
  limits: ({ from, above, below, upTo }) => {
    const begin = from === null ? (above === null ? '' : `di atas ${above}`) : `mulai ${from}`;
    const end = below === null ? (upTo === null ? '' : `sampai ${upTo}`) : `di bawah ${below}`;
    if (begin === '') return end === '' ? 'semua nilai' : end;
    if (end === '') return from === null ? begin : `${begin} ke atas`;
    return below === null ? `${begin} ${end}` : `${begin} sampai ${end}`;
  },
  operations: {
    ...formulas,
    ratio: ({ step, named, constant, isZero, isAnswered, equals, result }) => {
      const times = step.times === undefined ? '' : ` × ${constant(step.times)}`;
      const formula = `${named(step.of)} ÷ ${named(step.by)}${times}`;
      if (!isAnswered) return `${formula} tidak ada jawabannya, karena pembaginya nol`;
      return isZero(step.by)
        ? `${formula} berpembagi nol, sehingga dipakai ${result}`
        : `${formula} ${equals}`;
    },
    points: ({ step, named, band, result }) => {
      const told = band(step.of, step.bands);
      return told === null
        ? `${named(step.of)} tidak termasuk rentang mana pun, sehingga tidak ada jawaban`
        : `${told.named} termasuk rentang ${stretch(told)}, sehingga nilainya ${result}`;
    },
    'option-points': ({ step, named, isAnswered, result }) =>
      `${named(step.of)} ${isAnswered ? `bernilai ${result}` : 'tidak mempunyai nilai dalam daftar'}`,
    largest: ({ step, named, result }) =>
      `yang terbesar di antara ${format.list(step.of.map(named))}, yaitu ${result}`,
    smallest: ({ step, named, result }) =>
      `yang terkecil di antara ${format.list(step.of.map(named))}, yaitu ${result}`,
    difference: ({ step, named, constant, equals }) => {
      const floor =
        step.notBelow === undefined ? '' : `, tidak kurang dari ${constant(step.notBelow)},`;
      return `${named(step.from)} − ${named(step.less)}${floor} ${equals}`;
    },
    round: ({ step, named, result }) => {
      const places = step.to === 0 ? 'bilangan bulat' : `${format.number(step.to)} desimal`;
      return `${named(step.of)} dibulatkan ${roundings[step.rounding] ?? step.rounding} menjadi ${places}: ${result}; angka ini yang dipakai selanjutnya`;
    },
    classify: ({ step, named, band, result }) => {
      const told = band(step.of, step.classes);
      return told === null
        ? `${named(step.of)} tidak termasuk kelas mana pun, sehingga tidak ada jawaban`
        : `${told.named} termasuk kelas ${result}, yaitu ${stretch(told)}`;
    },
    lookup: ({ step, named, isAnswered, result }) =>
      `menurut tabel, ${named(step.row)} dengan ${named(step.column)} ${isAnswered ? `menghasilkan ${result}` : 'tidak ada jawabannya'}`,
    'by-variant': ({ step, named, practice }) => {
      const { option, name } = practice(step.variant);
      const operand = step.of[option] ?? null;
      return operand === null
        ? `tidak dihitung menurut cara yang dipilih (${name})`
        : `menurut cara yang dipilih (${name}) dipakai ${named(operand)}`;
    },
    compare: ({ step, beside, isHolding, result }) =>
      `apakah ${beside(step.of, step.to)} ${comparisons[step.is]} ${beside(step.to, step.of)}? ${yes(isHolding)}, sehingga ${result}`,
    is: ({ step, named, optionName, isHolding, result }) =>
      `apakah ${named(step.of)} sama dengan ${optionName(step.of, step.option)}? ${yes(isHolding)}, sehingga ${result}`,
    known: ({ step, named, isHolding, result }) =>
      `apakah ${named(step.of)} ada isinya? ${yes(isHolding)}, sehingga ${result}`,
    when: ({ step, named, isOne }) =>
      `karena ${named(step.condition)}, dipakai ${named(isOne(step.condition) ? step.then : step.otherwise)}`,
    'row-count': ({ step, name, rows }) => {
      const told = rows(step.of, step.where);
      return told === null ? oneFigure : `${name(step.of)}, ${taken(told)}`;
    },
    'row-total': ({ step, name, rows, isAnswered, equals }) => {
      const told = rows(step.of, step.where);
      if (told === null) return oneFigure;
      return isAnswered
        ? `jumlah ${name(step.of)} dari ${taken(told)} ${equals}`
        : `${noRows}: ${taken(told)}`;
    },
    'row-mean': ({ step, name, rows, isAnswered, equals, result }) => {
      const told = rows(step.of, step.where);
      if (told === null)
        return `${name(step.of)} sudah berupa rata-rata, dipakai apa adanya: ${result}`;
      return isAnswered
        ? `jumlah ${name(step.of)} (${told.total}) ÷ ${taken(told)} ${equals}`
        : `${noRows}: ${taken(told)}`;
    },
    'row-median': ({ step, name, rows, isAnswered, equals }) => {
      const told = rows(step.of, step.where);
      if (told === null) return oneFigure;
      return isAnswered
        ? `nilai tengah ${name(step.of)} dari ${taken(told)} yang diurutkan ${equals}`
        : `${noRows}: ${taken(told)}`;
    },
  },
  rowMaking: {
    pair: ({ step, name, made }) =>
      `untuk setiap ${name(step.key)} yang mempunyai tepat satu baris dengan ${name(step.side)} = 1 dan tepat satu dengan 0, diambil ${name(step.of)} dari baris yang ${name(step.side)} = ${String(step.take)} (${format.number(made)} pasangan)`,
  },
  rowByRow: ({ rows, empty }) =>
    `dihitung baris demi baris (${format.number(rows)} baris${empty === 0 ? '' : `; ${format.number(empty)} tanpa jawaban`})`,
  row: ({ row, said }) => `baris ${format.number(row)}: ${said}`,
  moreRows: (more) => `dan ${format.number(more)} baris lagi dengan cara yang sama`,
  source: (source) => `sumber: ${source}`,
  markAlone: (mark) => `dasar ${mark}`,
  shownAs: (figure) => `(ditampilkan ${figure})`,
  roundedSign:
    'Tanda ≈ berarti angka dibulatkan agar mudah dibaca; langkah berikutnya memakai angka yang belum dibulatkan.',
  missing: (names) =>
    `Belum diisi: ${format.list(names)}. Lengkapi; yang belum diisi tidak dihitung sebagai nol.`,
  error: (sentence) => `Kesalahan: ${sentence}`,
  warning: (sentence) => `Perhatikan: ${sentence}`,
  value: ({ name, result }) => `${name}: ${result}.`,
  withoutValue: (name) => `${name}: belum dapat dihitung.`,
  unverified: (names, more) =>
    names.length === 0
      ? `Dasar instrumen ini belum diverifikasi. ${notOfficial}`
      : `Bagian yang dasarnya belum diverifikasi: ${names.join('; ')}${more > 0 ? `; dan ${format.number(more)} lagi` : ''}. ${notOfficial}`,
  notToPublish:
    'Data masih memuat kesalahan. Perbaiki dahulu; hasil ini jangan diterbitkan sebelum itu.',
};

function stretch({ written, limits }: ToldBand): string {
  return written === null ? limits : `${written} (${limits})`;
}

function yes(isSo: boolean): string {
  return isSo ? 'Ya' : 'Tidak';
}

/** How many rows counted, and which did not. */
function taken({ all, empty, excluded, counted, condition }: ToldRows): string {
  const left = [
    ...(condition === null || excluded === 0
      ? []
      : [`${format.number(excluded)} tidak ikut karena bukan ${condition}`]),
    ...(empty === 0 ? [] : [`${format.number(empty)} tanpa nilai`]),
  ];
  const beside = left.length === 0 ? '' : ` (dari ${format.number(all)} baris; ${left.join('; ')})`;
  return `${format.number(counted)} baris${beside}`;
}
