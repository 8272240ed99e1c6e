const none = {
  'rung-1': 0,
  'rung-2': 0,
  'rung-3': 0,
  'rung-4': 0,
  'rung-5': 0,
  'rung-6': 0,
  'rung-7': 0,
  'rung-8': 0,
} as const;
const thirty = { ...none, 'rung-4': 7, 'rung-5': 7, 'rung-6': 10, 'rung-7': 6 } as const;

/** Cases from theses, and by hand. */
export const arnsteinExamples = [
  {
    name: 'Tiga puluh responden, rata-rata dibulatkan ke bawah',
    source: 'Skripsi di text-id.123dok.com: jumlah 165, N 30, tangga 5',
    input: thirty,
    variants: { convention: 'floor-of-mean' },
    expected: { answers: 30, total: 165, mean: 5.5, rung: 'placation', group: 'tokenism' },
  },
  {
    name: 'Tiga puluh responden yang sama, kelas sama lebar',
    source: 'Dihitung dengan tangan: 161,25–187,5',
    input: thirty,
    expected: {
      minimum: 30,
      maximum: 240,
      width: 26.25,
      rung: 'partnership',
      group: 'citizen-power',
    },
  },
  {
    name: 'Tiga puluh responden yang sama, tiga golongan',
    source: 'Dihitung dengan tangan: 135 dari 210',
    input: thirty,
    variants: { convention: 'three-bands' },
    expected: { percent: 64.29, rung: null, group: 'tokenism' },
  },
  {
    name: 'Empat butir, seratus responden, skor tepat 2850',
    source: 'text-id.123dok.com/document/nzw5l591z: 400–3200, lebar 350, kelas teratas 2850–3200',
    input: { ...none, 'rung-7': 350, 'rung-8': 50 },
    expected: { minimum: 400, maximum: 3200, width: 350, total: 2850, rung: 'citizen-control' },
  },
  {
    name: 'Lima puluh empat responden, skor 181',
    source:
      'text-id.123dok.com/document/lzg2gg2ny: 148,52–195,77 adalah informing; pembagian jawaban dibuat sendiri',
    input: { ...none, 'rung-3': 35, 'rung-4': 19 },
    variants: { convention: 'intervals-closed-above' },
    expected: { minimum: 54, maximum: 432, width: 47.25, total: 181, rung: 'informing' },
  },
] as const;
