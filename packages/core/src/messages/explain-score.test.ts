import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  linesThatDoNotAddUp,
  score,
  type InputOf,
  type PlainValue,
  type Score,
  type Step,
} from '../scoring/index.js';
import { everyAnswer, everyOperation } from './every-operation.test-support.js';
import {
  gainLike,
  marks,
  satisfactionLike,
  scoreOf,
  settlement,
  sheets,
  slumLike,
} from './explain-score.test-support.js';
import {
  englishScoreVoice,
  explainScore,
  explanationText,
  indonesianScoreVoice,
  type ExplainedLine,
} from './index.js';

const whole = score(everyOperation, everyAnswer);
const hollow = score(
  everyOperation,
  {
    ...everyAnswer,
    access: 'no',
    mean: [null, null],
    woman: [0, 0, 0, 0],
    share: [null, null, null, null],
  },
  { variants: { way: 'twice' } },
);
const parted = score(everyOperation, { ...everyAnswer, a: null, access: null, mean: null });

/** Section, id and text of each line in both languages. */
function told(of: Score, rows = 2) {
  const english = explainScore(of, englishScoreVoice, { rows });
  return explainScore(of, indonesianScoreVoice, { rows }).map(
    ({ section, id, text }, place) => [section, id, text, english[place]?.text] as const,
  );
}

test('every input and operation is told with its figures', () => {
  expect(told(whole)).toEqual([
    ['instrument', null, 'Semua langkah, versi 3.', 'Every step, version 3.'],
    [
      'instrument',
      null,
      'Dasar: aturan sendiri, bukan peraturan: petunjuk.',
      "Basis: a rule of one's own, not a regulation: petunjuk.",
    ],
    [
      'instrument',
      null,
      'Dasar itu baru ditemukan pada satu sumber dan belum dibandingkan dengan sumber lain.',
      'That basis was found in one source only, and compared with no other.',
    ],
    [
      'instrument',
      null,
      'Berlaku sejak 1 Januari 2018 sampai 31 Desember 2019.',
      'In force from 1 January 2018 until 31 December 2019.',
    ],
    ['variants', 'way', 'Cara: biasa (cara baku).', 'Way: plain (the standard).'],
    ['inputs', 'a', 'Panjang: 58 m.', 'Length: 58 m.'],
    ['inputs', 'b', 'Lebar: 83 m.', 'Width: 83 m.'],
    [
      'inputs',
      'stage',
      'Tahap: 2 (mulai) pada skala 1 sampai 3.',
      'Stage: 2 (begun) on a scale from 1 to 3.',
    ],
    ['inputs', 'access', 'Akses: ada.', 'Access: there.'],
    [
      'inputs',
      'mean',
      'Jawaban: 3,4 pada skala 1 sampai 4, satu angka untuk semua baris.',
      'Answers: 3.4 on a scale from 1 to 4, one figure for all rows.',
    ],
    [
      'inputs',
      'household',
      'rumah tangga: 4 baris penanda, tidak ditampilkan.',
      'household: marks for 4 rows, not shown.',
    ],
    [
      'inputs',
      'woman',
      'Perempuan: 4 baris: 1; 0; dan 2 baris lagi.',
      'Woman: 4 rows: 1; 0; and 2 more.',
    ],
    [
      'inputs',
      'share',
      'Capaian: 4 baris: 60; 75,5; dan 2 baris lagi.',
      'Attainment: 4 rows: 60; 75.5; and 2 more.',
    ],
    [
      'steps',
      null,
      'Tanda ≈ berarti angka dibulatkan agar mudah dibaca; langkah berikutnya memakai angka yang belum dibulatkan.',
      'The sign ≈ says that a figure is rounded for reading; the next step uses the figure that is not rounded.',
    ],
    ['steps', 'constant', 'Tetapan: 1/9 ≈ 0,1111.', 'Constant: 1/9 ≈ 0.1111.'],
    [
      'steps',
      'ratio',
      'Rasio: Panjang (58) ÷ Lebar (83) × 100 = 5.800/83 ≈ 69,88%.',
      'Ratio: Length (58) ÷ Width (83) × 100 = 5,800/83 ≈ 69.88%.',
    ],
    [
      'steps',
      'zero',
      'Selisih: Panjang (58) − Panjang (58) = 0.',
      'Difference: Length (58) − Length (58) = 0.',
    ],
    [
      'steps',
      'floor',
      'Sisa: 0 − Lebar (83), tidak kurang dari 0, = 0 m.',
      'Left: 0 − Width (83), not below 0, = 0 m.',
    ],
    [
      'steps',
      'byZero',
      'Rasio nol: Panjang (58) ÷ Selisih (0) tidak ada jawabannya, karena pembaginya nol.',
      'Ratio zero: Length (58) ÷ Difference (0) has no answer, because the divisor is zero.',
    ],
    [
      'steps',
      'byZeroKnown',
      'Rasio nol diketahui: Panjang (58) ÷ Selisih (0) berpembagi nol, sehingga dipakai 0.',
      'Ratio zero known: Length (58) ÷ Difference (0) has the divisor zero, so 0 is used.',
    ],
    [
      'steps',
      'points',
      'Nilai: Rasio (≈ 69,8795) termasuk rentang di atas 69,5, sehingga nilainya 3.',
      'Points: Ratio (≈ 69.8795) is in the band above 69.5, so it earns 3.',
    ],
    [
      'steps',
      'noPoints',
      'Tanpa nilai: Selisih (0) tidak termasuk rentang mana pun, sehingga tidak ada jawaban.',
      'No points: Difference (0) is in none of the bands, so there is no answer.',
    ],
    [
      'steps',
      'optionPoints',
      'Nilai akses: Akses (ada) bernilai 5.',
      'Access points: Access (there) earns 5.',
    ],
    ['steps', 'twice', 'Dua kali: Tahap (2) × 2 = 4.', 'Twice: Stage (2) × 2 = 4.'],
    [
      'steps',
      'average',
      'Rata-rata: (Panjang (58) + Lebar (83)) ÷ 2 = 70,5.',
      'Mean: (Length (58) + Width (83)) ÷ 2 = 70.5.',
    ],
    [
      'steps',
      'product',
      'Hasil kali: Panjang (58) × Lebar (83) = 4.814 m².',
      'Product: Length (58) × Width (83) = 4,814 m².',
    ],
    [
      'steps',
      'largest',
      'Terbesar: yang terbesar di antara Panjang (58) dan Lebar (83), yaitu 83 m.',
      'Largest: the largest of Length (58) and Width (83), which is 83 m.',
    ],
    [
      'steps',
      'smallest',
      'Terkecil: yang terkecil di antara Panjang (58), Lebar (83), dan Rasio (≈ 69,8795), yaitu 58.',
      'Smallest: the smallest of Length (58), Width (83), and Ratio (≈ 69.8795), which is 58.',
    ],
    [
      'steps',
      'weighted',
      'Tertimbang: Panjang (58) × 0,5 + Lebar (83) × 1/3 = 170/3 ≈ 56,6667.',
      'Weighted: Length (58) × 0.5 + Width (83) × 1/3 = 170/3 ≈ 56.6667.',
    ],
    [
      'steps',
      'rounded',
      'Bulat: Rasio (≈ 69,8795) dibulatkan ke yang terdekat (setengah ke atas) menjadi bilangan bulat: 70; angka ini yang dipakai selanjutnya.',
      'Rounded: Ratio (≈ 69.8795) is rounded to the nearest (a half goes up) to a whole number: 70; what follows uses this figure.',
    ],
    [
      'steps',
      'down',
      'Bulat ke bawah: Rasio (≈ 69,8795) dibulatkan ke bawah menjadi 1 desimal: 69,8; angka ini yang dipakai selanjutnya.',
      'Rounded down: Ratio (≈ 69.8795) is rounded down to 1 decimal: 69.8; what follows uses this figure.',
    ],
    [
      'steps',
      'class',
      'Kelas: Rasio (≈ 69,8795) termasuk kelas tinggi, yaitu > 69,8 (di atas 69,8 sampai di bawah 90).',
      'Class: Ratio (≈ 69.8795) is in the class high, which is > 69,8 (above 69.8 to below 90).',
    ],
    [
      'steps',
      'noClass',
      'Tanpa kelas: Selisih (0) tidak termasuk kelas mana pun, sehingga tidak ada jawaban.',
      'No class: Difference (0) is in none of the classes, so there is no answer.',
    ],
    [
      'steps',
      'lookup',
      'Prioritas: menurut tabel, Kelas (tinggi) dengan Akses (ada) menghasilkan pertama.',
      'Priority: by the table, Class (high) with Access (there) gives first.',
    ],
    [
      'steps',
      'noLookup',
      'Di luar tabel: menurut tabel, Akses (ada) dengan Akses (ada) tidak ada jawabannya.',
      'Off the table: by the table, Access (there) with Access (there) has no answer.',
    ],
    [
      'steps',
      'variant',
      'Menurut cara: menurut cara yang dipilih (biasa) dipakai Prioritas (pertama).',
      'By way: under the practice followed (plain), Priority (first) is used.',
    ],
    [
      'steps',
      'compare',
      'Banding: apakah Rasio (≈ 69,8795) sekurang-kurangnya 69,8796? Tidak, sehingga 0.',
      'Comparison: is Ratio (≈ 69.8795) at least 69.8796? No, so 0.',
    ],
    [
      'steps',
      'is',
      'Ada akses: apakah Akses (ada) sama dengan tidak ada? Tidak, sehingga 0.',
      'Has access: is Access (there) the same as not there? No, so 0.',
    ],
    [
      'steps',
      'when',
      'Bila: karena Ada akses (0), dipakai Lebar (83).',
      'When: because of Has access (0), Width (83) is used.',
    ],
    [
      'steps',
      'rowMean',
      'Rerata jawaban: Jawaban sudah berupa rata-rata, dipakai apa adanya: 3,4.',
      'Mean answer: Answers is a mean already, and is used as it came: 3.4.',
    ],
    [
      'steps',
      'rowMedian',
      'Tengah jawaban: tidak dapat dihitung, karena yang ada hanya satu angka untuk semua baris.',
      'Middle answer: cannot be calculated, because there is one figure for all rows.',
    ],
    [
      'steps',
      'women',
      'Rerata perempuan: jumlah Capaian (60) ÷ 1 baris (dari 4 baris; 2 tidak ikut karena bukan Perempuan; 1 tanpa nilai) = 60.',
      'Mean of women: total of Attainment (60) ÷ 1 row (of 4 rows; 2 left out, not being Woman; 1 without a value) = 60.',
    ],
    [
      'steps',
      'middle',
      'Nilai tengah: nilai tengah Capaian dari 3 baris (dari 4 baris; 1 tanpa nilai) yang diurutkan = 60.',
      'Median: middle value of Attainment over 3 rows (of 4 rows; 1 without a value) put in order = 60.',
    ],
    [
      'steps',
      'total',
      'Total: jumlah Capaian dari 1 baris (dari 4 baris; 2 tidak ikut karena bukan Perempuan; 1 tanpa nilai) = 60.',
      'Total: total of Attainment over 1 row (of 4 rows; 2 left out, not being Woman; 1 without a value) = 60.',
    ],
    [
      'steps',
      'count',
      'Banyak: Capaian, 3 baris (dari 4 baris; 1 tanpa nilai).',
      'Count: Attainment, 3 rows (of 4 rows; 1 without a value).',
    ],
    [
      'steps',
      'gap',
      'Jarak: dihitung baris demi baris (4 baris; 1 tanpa jawaban).',
      'Gap: calculated row by row (4 rows; 1 without an answer).',
    ],
    ['steps', 'gap', 'baris 1: 100 − Capaian (60) = 40%.', 'row 1: 100 − Attainment (60) = 40%.'],
    [
      'steps',
      'gap',
      'baris 2: 100 − Capaian (75,5) = 24,5%.',
      'row 2: 100 − Attainment (75.5) = 24.5%.',
    ],
    ['steps', 'gap', 'dan 2 baris lagi dengan cara yang sama.', 'and 2 more rows in the same way.'],
    [
      'steps',
      'pair',
      'Pasangan: untuk setiap rumah tangga yang mempunyai tepat satu baris dengan Perempuan = 1 dan tepat satu dengan 0, diambil Capaian dari baris yang Perempuan = 1 (1 pasangan).',
      'Pairs: for each household with exactly one row where Woman is 1 and exactly one where it is 0, Attainment of the row where Woman is 1 (1 pair).',
    ],
    [
      'issues',
      'share',
      'Perhatikan: Pada "Capaian", 1 dari 4 baris belum diisi dan tidak ikut dihitung. Lengkapi barisnya.',
      'Note: In "Attainment", 1 of 4 rows is empty and is not counted. Fill in what is missing.',
    ],
    ['result', 'ratio', 'Rasio: 69,88%.', 'Ratio: 69.88%.'],
    ['result', 'variant', 'Menurut cara: pertama.', 'By way: first.'],
    [
      'result',
      null,
      'Bagian yang dasarnya belum diverifikasi: Lebar. Jangan sajikan hasil ini sebagai angka resmi.',
      'What these rest on is not verified: Width. Do not present this result as an official figure.',
    ],
  ]);
});

test('what comes to no answer says why', () => {
  expect(told(hollow)).toEqual(
    expect.arrayContaining([
      [
        'variants',
        'way',
        'Cara: ganda (bukan cara baku; bakunya biasa).',
        'Way: twice (not the standard, which is plain).',
      ],
      [
        'steps',
        'optionPoints',
        'Nilai akses: Akses (tidak ada) tidak mempunyai nilai dalam daftar.',
        'Access points: Access (not there) earns nothing on the list.',
      ],
      [
        'steps',
        'sum',
        'Jumlah: Panjang (58) + Lebar (83) + 1,5 = 142,5.',
        'Sum: Length (58) + Width (83) + 1.5 = 142.5.',
      ],
      [
        'steps',
        'noLookup',
        'Di luar tabel: menurut tabel, Akses (tidak ada) dengan Akses (tidak ada) tidak ada jawabannya.',
        'Off the table: by the table, Access (not there) with Access (not there) has no answer.',
      ],
      [
        'steps',
        'variant',
        'Menurut cara: menurut cara yang dipilih (ganda) dipakai Jumlah (142,5).',
        'By way: under the practice followed (twice), Sum (142.5) is used.',
      ],
      [
        'steps',
        'is',
        'Ada akses: apakah Akses (tidak ada) sama dengan tidak ada? Ya, sehingga 1.',
        'Has access: is Access (not there) the same as not there? Yes, so 1.',
      ],
      [
        'steps',
        'when',
        'Bila: karena Ada akses (1), dipakai Panjang (58).',
        'When: because of Has access (1), Length (58) is used.',
      ],
      [
        'steps',
        'rowMean',
        'Rerata jawaban: tidak ada jawaban, karena tidak satu baris pun ikut dihitung: 0 baris (dari 2 baris; 2 tanpa nilai).',
        'Mean answer: no answer, because not one row counts: 0 rows (of 2 rows; 2 without a value).',
      ],
      [
        'steps',
        'rowMedian',
        'Tengah jawaban: tidak ada jawaban, karena tidak satu baris pun ikut dihitung: 0 baris (dari 2 baris; 2 tanpa nilai).',
        'Middle answer: no answer, because not one row counts: 0 rows (of 2 rows; 2 without a value).',
      ],
      [
        'steps',
        'women',
        'Rerata perempuan: tidak ada jawaban, karena tidak satu baris pun ikut dihitung: 0 baris (dari 4 baris; 4 tidak ikut karena bukan Perempuan).',
        'Mean of women: no answer, because not one row counts: 0 rows (of 4 rows; 4 left out, not being Woman).',
      ],
      [
        'steps',
        'middle',
        'Nilai tengah: tidak ada jawaban, karena tidak satu baris pun ikut dihitung: 0 baris (dari 4 baris; 4 tanpa nilai).',
        'Median: no answer, because not one row counts: 0 rows (of 4 rows; 4 without a value).',
      ],
      [
        'steps',
        'total',
        'Total: jumlah Capaian dari 0 baris (dari 4 baris; 4 tidak ikut karena bukan Perempuan) = 0.',
        'Total: total of Attainment over 0 rows (of 4 rows; 4 left out, not being Woman) = 0.',
      ],
      [
        'steps',
        'count',
        'Banyak: Capaian, 0 baris (dari 4 baris; 4 tanpa nilai).',
        'Count: Attainment, 0 rows (of 4 rows; 4 without a value).',
      ],
      [
        'steps',
        'gap',
        'Jarak: dihitung baris demi baris (4 baris; 4 tanpa jawaban).',
        'Gap: calculated row by row (4 rows; 4 without an answer).',
      ],
      [
        'steps',
        'gap',
        'baris 1: tidak dapat dihitung, karena tidak ada nilai untuk Capaian.',
        'row 1: cannot be calculated, because there is no value for Attainment.',
      ],
      [
        'steps',
        'gap',
        'baris 2: tidak dapat dihitung, karena tidak ada nilai untuk Capaian.',
        'row 2: cannot be calculated, because there is no value for Attainment.',
      ],
      [
        'steps',
        'pair',
        'Pasangan: untuk setiap rumah tangga yang mempunyai tepat satu baris dengan Perempuan = 1 dan tepat satu dengan 0, diambil Capaian dari baris yang Perempuan = 1 (0 pasangan).',
        'Pairs: for each household with exactly one row where Woman is 1 and exactly one where it is 0, Attainment of the row where Woman is 1 (0 pairs).',
      ],
      [
        'missing',
        null,
        'Belum diisi: Jawaban dan Capaian. Lengkapi; yang belum diisi tidak dihitung sebagai nol.',
        'Not filled in: Answers and Attainment. Fill in what is missing; it does not count as zero.',
      ],
      [
        'issues',
        'mean',
        'Perhatikan: Pada "Jawaban", 2 dari 2 baris belum diisi dan tidak ikut dihitung. Lengkapi barisnya.',
        'Note: In "Answers", 2 of 2 rows are empty and are not counted. Fill in what is missing.',
      ],
      [
        'issues',
        'share',
        'Perhatikan: Pada "Capaian", 4 dari 4 baris belum diisi dan tidak ikut dihitung. Lengkapi barisnya.',
        'Note: In "Attainment", 4 of 4 rows are empty and are not counted. Fill in what is missing.',
      ],
      ['result', 'variant', 'Menurut cara: 142,5.', 'By way: 142.5.'],
    ]),
  );
});

test('what is missing is said where it was to be, and wherever it is needed', () => {
  expect(told(parted)).toEqual(
    expect.arrayContaining([
      ['inputs', 'a', 'Panjang: belum diisi.', 'Length: not filled in.'],
      ['inputs', 'access', 'Akses: belum diisi.', 'Access: not filled in.'],
      [
        'steps',
        'ratio',
        'Rasio: tidak dapat dihitung, karena tidak ada nilai untuk Panjang.',
        'Ratio: cannot be calculated, because there is no value for Length.',
      ],
      [
        'steps',
        'byZero',
        'Rasio nol: tidak dapat dihitung, karena tidak ada nilai untuk Panjang dan Selisih.',
        'Ratio zero: cannot be calculated, because there is no value for Length and Difference.',
      ],
      [
        'steps',
        'smallest',
        'Terkecil: tidak dapat dihitung, karena tidak ada nilai untuk Panjang dan Rasio.',
        'Smallest: cannot be calculated, because there is no value for Length and Ratio.',
      ],
      [
        'steps',
        'variant',
        'Menurut cara: tidak dapat dihitung, karena tidak ada nilai untuk Prioritas.',
        'By way: cannot be calculated, because there is no value for Priority.',
      ],
      [
        'steps',
        'when',
        'Bila: tidak dapat dihitung, karena tidak ada nilai untuk Ada akses dan Panjang.',
        'When: cannot be calculated, because there is no value for Has access and Length.',
      ],
      [
        'steps',
        'rowMean',
        'Rerata jawaban: tidak dapat dihitung, karena tidak ada nilai untuk Jawaban.',
        'Mean answer: cannot be calculated, because there is no value for Answers.',
      ],
      [
        'missing',
        null,
        'Belum diisi: Panjang, Akses, dan Jawaban. Lengkapi; yang belum diisi tidak dihitung sebagai nol.',
        'Not filled in: Length, Access, and Answers. Fill in what is missing; it does not count as zero.',
      ],
      ['result', 'ratio', 'Rasio: belum dapat dihitung.', 'Ratio: cannot be calculated yet.'],
      [
        'result',
        'variant',
        'Menurut cara: belum dapat dihitung.',
        'By way: cannot be calculated yet.',
      ],
    ]),
  );
});

const scores: readonly (readonly [string, Score])[] = [
  ['every operation', whole],
  ['hardly any answer', hollow],
  ['some answers', parted],
  ['a settlement', scoreOf(slumLike, settlement)],
  ['a settlement measured whole', scoreOf(slumLike, { ...settlement, '4b': 90 })],
  ['a settlement by another practice', scoreOf(slumLike, settlement, { headline: 'largest' })],
  ['a survey', scoreOf(satisfactionLike, sheets)],
  ['a training', scoreOf(gainLike, marks)],
  ['nothing at all', scoreOf(gainLike, {})],
  [
    'nonsense',
    scoreOf(slumLike, { buildings: 'many', road: NaN, drain: '1.200' }, { headlin: 'x' }),
  ],
];
const voices = [indonesianScoreVoice, englishScoreVoice];

test.each(scores)('%s becomes whole sentences, each about a part of the score', (_what, of) => {
  const ids = [
    ...Object.keys(of.instrument.variants),
    ...of.inputs.map(({ id }) => id),
    ...of.derivation.map(({ id }) => id),
  ];
  for (const voice of voices) {
    const lines = explainScore(of, voice, { rows: Infinity });
    for (const { id, text, section } of lines) {
      expect(text).toMatch(/^\S.*\.$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|\{|\}| {2}|\.\.|\( |,,|\(\)/);
      if (id !== null && section !== 'issues') expect(ids).toContain(id);
    }
    for (const id of ids) expect(lines.some((line) => line.id === id)).toBe(true);
    // Nothing of the other language's labels strays in.
    const other = voice === indonesianScoreVoice ? 'Slum level' : 'Tingkat kekumuhan';
    expect(explanationText(lines, voice)).not.toContain(other);
  }
});

test.each(scores)('%s is told alike after it was kept as JSON', (_what, of) => {
  const kept = JSON.parse(JSON.stringify(of)) as Score;
  expect(linesThatDoNotAddUp(kept)).toEqual([]);
  for (const voice of voices) expect(explainScore(kept, voice)).toEqual(explainScore(of, voice));
});

test('what is missing twice is named once', () => {
  const line = explainScore(parted, englishScoreVoice).find(({ id }) => id === 'zero');
  expect(line?.text).toBe(
    'Difference: cannot be calculated, because there is no value for Length.',
  );
});

test('rows are shown as far as asked, and the others counted', () => {
  const training = scoreOf(gainLike, marks);
  const rowsOf = (lines: readonly ExplainedLine[]) =>
    lines.filter(({ id, row }) => id === 'gain' && row !== undefined).map(({ text }) => text);
  const ten = rowsOf(explainScore(training, englishScoreVoice));
  expect(ten).toHaveLength(11);
  expect(ten[0]).toBe('row 1: Rise (48) ÷ Room to rise (70) = 24/35 ≈ 0.7.');
  expect(ten[2]).toMatch(/^row 3: .* has no answer, because the divisor is zero\.$/);
  expect(ten[10]).toBe('and 8 more rows in the same way.');
  const all = rowsOf(explainScore(training, englishScoreVoice, { rows: Infinity }));
  expect(all).toHaveLength(18);
  expect(rowsOf(explainScore(training, englishScoreVoice, { rows: 18 }))).toEqual(all);
  expect(rowsOf(explainScore(training, englishScoreVoice, { rows: 17 })).at(-1)).toBe(
    'and 1 more row in the same way.',
  );
});

test('a source is told where it is another than that of the whole, and how sure it is', () => {
  const about = (of: Score, id: string) =>
    explainScore(of, englishScoreVoice).find((line) => line.id === id);
  const place = scoreOf(slumLike, { ...settlement, '4b': 90 }, { headline: 'largest' });
  expect(about(place, 'headline')).toMatchObject({
    source: 'belum diverifikasi',
    mark: 'not verified',
    isVerified: false,
  });
  expect(about(place, '1a-points')).toMatchObject({
    source: 'lembar kerja KOTAKU',
    mark: 'in one source only',
    isVerified: true,
  });
  expect(about(place, '1a')).toEqual({
    section: 'inputs',
    id: '1a',
    text: '1a buildings not in order: 58 buildings.',
    isVerified: true,
  });
  // The class reached rests on a source of its own; so does one input.
  expect(about(whole, 'class')).toMatchObject({ source: 'lembar kelas', isVerified: true });
  expect(about(whole, 'class')).not.toHaveProperty('mark');
  expect(about(whole, 'b')).toMatchObject({ source: 'lembar lain', mark: 'not verified' });
  // What the whole instrument rests on is weak, which is said once.
  expect(about(whole, 'a')).not.toHaveProperty('mark');
  expect(about(whole, 'sum')).toBeUndefined();
  expect(about(whole, 'average')).not.toHaveProperty('mark');
  // What nobody has read is marked wherever it is reckoned with.
  const training = scoreOf(gainLike, marks);
  expect(about(training, 'gain')).toMatchObject({ mark: 'not verified', isVerified: false });
  expect(about(training, 'gain')).not.toHaveProperty('source');
  expect(about(training, 'venue')).toMatchObject({ isVerified: false });
  expect(about(training, 'venue')).not.toHaveProperty('mark');
  expect(about(training, 'class')).toMatchObject({ source: 'PhysPort', isVerified: true });
});

test('a result that rests on memory is said to be unofficial, and one with errors not to be published', () => {
  const last = (of: Score) => explainScore(of, englishScoreVoice).at(-1);
  expect(last(scoreOf(satisfactionLike, sheets))?.text).toBe('Quality of service: C (less good).');
  expect(last(scoreOf(gainLike, marks))).toMatchObject({
    text: 'What this instrument rests on is not verified. Do not present this result as an official figure.',
    isVerified: false,
  });
  expect(last(scoreOf(satisfactionLike, { ...sheets, cost: [5] }))?.text).toMatch(
    /not to be published/,
  );
  const { citation, ...rest } = slumLike;
  const doubtful = { ...citation, confidence: 'memory' } as const;
  const inputs = Object.fromEntries(
    Object.entries(rest.inputs).map(([id, each]) => [id, { ...each, citation: doubtful }]),
  );
  expect(last(scoreOf({ ...rest, citation, inputs }, settlement))?.text).toMatch(
    /; and 13 more\. Do not/,
  );
});

test('what is missing is no issue besides, but what else was found is', () => {
  const lines = explainScore(scoreOf(slumLike, settlement), englishScoreVoice);
  const of = (section: string) => lines.filter((line) => line.section === section);
  expect(of('missing').map(({ text }) => text)).toEqual([
    'Not filled in: 4b drain missing. Fill in what is missing; it does not count as zero.',
  ]);
  expect(of('issues')).toEqual([
    {
      section: 'issues',
      id: '7b',
      text: 'Note: "7b buildings without fire means" (90) exceeds "Buildings" (83), of which it is a part. Check both figures.',
      isVerified: true,
    },
  ]);
  const asked = explainScore(scoreOf(slumLike, settlement, { headlin: 'x' }), englishScoreVoice);
  expect(asked.filter(({ section }) => section === 'issues').at(-1)?.text).toBe(
    'Error: This instrument has no variant called "headlin". Use one of these: headline.',
  );
});

test('a figure shows on which side of a bound it lies', () => {
  const line = (input: InputOf<typeof everyOperation.inputs>) =>
    explainScore(score(everyOperation, input), englishScoreVoice).find(({ id }) => id === 'class');
  // To four decimals it would be 69.8, which is in the class below.
  expect(line({ ...everyAnswer, a: 69_800_000_12, b: 100_000_000_07 })?.text).toBe(
    'Class: Ratio (≈ 69.8000001) is in the class high, which is > 69,8 (above 69.8 to below 90).',
  );
  expect(line({ ...everyAnswer, a: 698, b: 1000 })?.text).toBe(
    'Class: Ratio (69.8) is in the class low, which is up to 69.8.',
  );
  expect(line({ ...everyAnswer, a: 90, b: 100 })?.text).toBe(
    'Class: Ratio (90) is in the class top, which is from 90 up.',
  );
});

test('as one text it has headings, numbered steps and sources', () => {
  const lines = explainScore(scoreOf(gainLike, marks), indonesianScoreVoice, { rows: 1 });
  expect(explanationText(lines, indonesianScoreVoice)).toBe(`Instrumen
Gain ternormalisasi (contoh), versi 1.
Dasar: publikasi, bukan peraturan: Hake 1998, belum diverifikasi.
Dasar itu belum diverifikasi: belum ada yang membacanya pada sumbernya.
Berlaku sampai 31 Desember 2020; awal berlakunya tidak dicatat.

Data yang dipakai
Nilai awal: 18 baris: 30; dan 17 baris lagi.
Nilai akhir: 18 baris: 78; dan 17 baris lagi.
Tempat: balai desa.

Perhitungan
Tanda ≈ berarti angka dibulatkan agar mudah dibaca; langkah berikutnya memakai angka yang belum dibulatkan.
1. Kenaikan: dihitung baris demi baris (18 baris; 1 tanpa jawaban). [dasar belum diverifikasi]
   baris 1: Nilai akhir (78) − Nilai awal (30) = 48.
   dan 17 baris lagi dengan cara yang sama.
2. Ruang kenaikan: dihitung baris demi baris (18 baris). [dasar belum diverifikasi]
   baris 1: 100 − Nilai awal (30) = 70.
   dan 17 baris lagi dengan cara yang sama.
3. Gain: dihitung baris demi baris (18 baris; 2 tanpa jawaban). [dasar belum diverifikasi]
   baris 1: Kenaikan (48) ÷ Ruang kenaikan (70) = 24/35 ≈ 0,7.
   dan 17 baris lagi dengan cara yang sama.
4. Rata-rata gain: jumlah Gain (≈ 12,7057) ÷ 16 baris (dari 18 baris; 2 tanpa nilai) ≈ 0,7941 (ditampilkan 0,8). [dasar belum diverifikasi]
5. Kategori: Rata-rata gain (≈ 0,7941) termasuk kelas tinggi, yaitu mulai 0,7 ke atas. [sumber: PhysPort; baru satu sumber]
6. Di balai desa: apakah Tempat (balai desa) sama dengan balai desa? Ya, sehingga 1. [dasar belum diverifikasi]

Catatan atas data
Perhatikan: Pada "Nilai akhir", 1 dari 18 baris belum diisi dan tidak ikut dihitung. Lengkapi barisnya.

Hasil
Rata-rata gain: 0,8.
Kategori: tinggi.
Dasar instrumen ini belum diverifikasi. Jangan sajikan hasil ini sebagai angka resmi.`);
  const place = explainScore(
    scoreOf(slumLike, settlement, { headline: 'largest' }),
    englishScoreVoice,
  );
  const text = explanationText(place, englishScoreVoice);
  expect(text).toContain(' [source: belum diverifikasi; not verified]');
  // A source that says so itself need not be told twice.
  const inIndonesian = explainScore(
    scoreOf(slumLike, settlement, { headline: 'largest' }),
    indonesianScoreVoice,
  );
  expect(explanationText(inIndonesian, indonesianScoreVoice)).toContain(
    ' [sumber: belum diverifikasi]',
  );
});

test('a figure that is not rounded needs no word about rounding', () => {
  const signs = (of: Score) =>
    explainScore(of, englishScoreVoice).filter(({ text }) => text.startsWith('The sign ≈'));
  expect(signs(whole)).toHaveLength(1);
  expect(signs(scoreOf(gainLike, { venue: 'hall' }))).toEqual([]);
});

test('a page may say it in its own words', () => {
  const words = { ...englishScoreVoice.words, missingInput: 'unknown' };
  const [line] = explainScore(parted, { ...englishScoreVoice, words }).filter(
    ({ id }) => id === 'a',
  );
  expect(line?.text).toBe('Length: unknown.');
});

test('an operation that there are no words for yet is told by its result', () => {
  const strange = (value: PlainValue): Score => ({
    ...whole,
    derivation: whole.derivation.map((line) =>
      line.id === 'average'
        ? { ...line, step: { ...line.step, operation: 'hasOwnProperty' } as unknown as Step, value }
        : line,
    ),
  });
  const said = (value: PlainValue) =>
    explainScore(strange(value), englishScoreVoice).find(({ id }) => id === 'average')?.text;
  expect(said({ exact: '141/2', rounded: 70.5 })).toBe('Mean: 70.5.');
  expect(said(null)).toBe('Mean: no answer.');
});

test('whatever was asked, it can be explained', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(0, -0, 1, 1e-7, 1e21, 0.1 + 0.2, -1.5, NaN, 'yes', 'no', 'k1', null),
    fc.double(),
    fc.integer(),
  );
  const ids = fc.constantFrom(...Object.keys(everyOperation.inputs));
  const inputs = fc.dictionary(ids, fc.oneof(value, fc.array(value, { maxLength: 4 })));
  const practices = fc.constantFrom('plain', 'twice', 'other');
  fc.assert(
    fc.property(inputs, practices, fc.constantFrom(...voices), (input, way, voice) => {
      const of = score(everyOperation, input as never, { variants: { way: way as 'plain' } });
      for (const { text } of explainScore(of, voice, { rows: 1 })) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});
