import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedField, pastedItems, readPastedTable, type PastedTable } from './index.js';
import { guessColumns } from './pasted-columns.js';
import { readCells } from './pasted-cells.js';
import { readPastedDays } from './pasted-days.js';
import { readPastedSource } from './pasted-money.js';

const ids = () => {
  let count = 0;
  return () => `n${String((count += 1))}`;
};
const tsv = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n');

describe('the cells of a clipboard', () => {
  test('are parted by tabs, with lines, tabs and quotes inside quoted cells', () => {
    expect(readCells('a\t"b\nc"\t"say ""yes"""\r\nd\t"e\tf"\t\r\n')).toEqual([
      ['a', 'b c', 'say "yes"'],
      ['d', 'e f', ''],
    ]);
  });

  test('are parted by semicolons or commas where each line has several', () => {
    expect(readCells('No;Kegiatan;PJ\n1;Rapat, warga;Siti')).toEqual([
      ['No', 'Kegiatan', 'PJ'],
      ['1', 'Rapat, warga', 'Siti'],
    ]);
    expect(readCells('No,Kegiatan,PJ\n1,"Rapat, warga",Siti')).toEqual([
      ['No', 'Kegiatan', 'PJ'],
      ['1', 'Rapat, warga', 'Siti'],
    ]);
    expect(readCells('Rapat, survei, iuran')).toEqual([['Rapat, survei, iuran']]);
    expect(readCells('Rapat dengan RT, RW\n\nSurvei')).toEqual([
      ['Rapat dengan RT, RW'],
      ['Survei'],
    ]);
  });

  test('keep a quote that nobody closed, and what no table is', () => {
    expect(readCells('"Rapat\tSiti\nSurvei\tWati')).toEqual([
      ['"Rapat', 'Siti'],
      ['Survei', 'Wati'],
    ]);
    expect(readCells('pipa 2"\tx')).toEqual([['pipa 2"', 'x']]);
    expect(readCells('"2" pipa\tx')).toEqual([['"2" pipa', 'x']]);
    expect(readCells('')).toEqual([]);
    expect(readCells('\uFEFFa\tb')).toEqual([['a', 'b']]);
  });

  test('come back as they were written, whatever is in them', () => {
    const cell = fc
      .stringMatching(/^[a-z"\t;,]{0,6}$/)
      .map((text) => text.replace(/\s+/g, ' ').trim());
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t'),
        );
        expect(readCells(quoted.join('\n'))).toEqual(
          rows.filter((row) => row.some((text) => text !== '')),
        );
      }),
    );
  });
});

test('headings are understood in Indonesian and English, with slips', () => {
  const headings = {
    number: ['No', 'NO.', 'No. Urut'],
    activity: ['Kegiatan', 'Uraian Kegiatan', 'Rencana Tindak Lanjut', 'Activity', 'Kegiataan'],
    responsible: ['Penanggung Jawab', 'Penangung jawab', 'PJ', 'PIC', 'Pelaksana', 'Who'],
    dates: ['Waktu', 'Waktu Pelaksanaan', 'Jadwal', 'When', 'Target waktu'],
    startsOn: ['Mulai', 'Tanggal Mulai', 'Start date'],
    endsOn: ['Selesai', 'Tgl. Selesai', 'Deadline', 'End'],
    place: ['Tempat', 'Lokasi Kegiatan', 'Where'],
    costRupiah: ['Biaya', 'Jumlah Biaya (Rp)', 'Anggaran', 'Cost'],
    fundingSource: ['Sumber Dana', 'Sumber Pembiayaan', 'Source of funds'],
    'amount:apbdes': ['APBDes', 'APB Desa', 'Dana Desa'],
    'amount:self-help-in-kind': ['Swadaya (in kind)', 'Natura', 'In-kind'],
    'amount:self-help-cash': ['Swadaya tunai', 'In cash'],
    indicator: ['Indikator Keberhasilan', 'Output', 'Hasil yang diharapkan'],
    evidenceNamed: ['Bukti', 'Evidence', 'Dokumen bukti'],
    parties: ['Pihak terkait', 'Pihak yang terlibat'],
    objective: ['Tujuan kegiatan', 'Why'],
    targetGroup: ['Sasaran', 'Peserta'],
    targetValue: ['Volume', 'Target'],
    unit: ['Satuan'],
    problem: ['Permasalahan'],
    group: ['Bidang', 'Tahapan'],
    method: ['Metode'],
    obstacle: ['Kendala'],
  } as const;
  for (const [field, written] of Object.entries(headings)) {
    for (const each of written) expect(pastedField(each), each).toBe(field);
  }
  for (const other of ['Keterangan', 'I', '', '2018']) expect(pastedField(other), other).toBeNull();
});

test('the columns are taken from the row that knows most, each field once', () => {
  expect(
    guessColumns([
      ['RKTL desa', '', ''],
      ['Kegiatan', 'PJ', 'Pelaksana'],
      ['a', 'b', 'c'],
    ]),
  ).toEqual({
    headerRow: 1,
    fields: ['activity', 'responsible', null],
  });
  expect(
    guessColumns([
      ['1', 'Rapat pengurus'],
      ['2', 'Survei'],
    ]),
  ).toEqual({
    headerRow: null,
    fields: [null, 'activity'],
  });
  expect(guessColumns([['Kegiatan'], ['Rapat']])).toEqual({ headerRow: 0, fields: ['activity'] });
  expect(guessColumns([])).toEqual({ headerRow: null, fields: [] });
});

describe('the days of a cell', () => {
  const days = (written: string, after?: '2018-11-06') => {
    const { span, issues } = readPastedDays(written, after);
    return [span && `${span.startsOn} ${span.endsOn}`, ...issues.map(({ code }) => code.slice(10))];
  };

  test('are read as people write them', () => {
    expect(days('4 s/d 6 November 2018')).toEqual(['2018-11-04 2018-11-06']);
    expect(days('13/11/2018')).toEqual(['2018-11-13 2018-11-13']);
    expect(days('12/11/2018')[0]).toBe('2018-11-12 2018-11-12');
    expect(days('12/11/2018')[1]).toContain('reads-two-ways');
  });

  test('of months and weeks are told as they were read', () => {
    const widened = 'pasted-date-widened';
    expect(days('Nov 2018')).toEqual(['2018-11-01 2018-11-30', widened]);
    expect(days('Nov - Des 2018')).toEqual(['2018-11-01 2018-12-31', widened]);
    expect(days('Desember 2018 s/d Februari 2019')).toEqual(['2018-12-01 2019-02-28', widened]);
    expect(days('minggu II Nov 2018')).toEqual(['2018-11-08 2018-11-14', widened]);
    expect(days('Minggu ke-4 Februari 2019')).toEqual(['2019-02-22 2019-02-28', widened]);
    expect(days('Minggu I-II Desember 2018')).toEqual(['2018-12-01 2018-12-14', widened]);
    expect(days('minggu IV Nov s/d minggu II Des 2018')).toEqual([
      '2018-11-22 2018-12-14',
      widened,
    ]);
    expect(days('13/11/18')).toEqual(['2018-11-13 2018-11-13', widened]);
  });

  test('without a year come after the training', () => {
    const widened = 'pasted-date-widened';
    expect(days('minggu II Nov', '2018-11-06')).toEqual(['2018-11-08 2018-11-14', widened]);
    expect(days('5 Januari', '2018-11-06')).toEqual(['2019-01-05 2019-01-05', widened]);
    expect(days('6 November', '2018-11-06')).toEqual(['2018-11-06 2018-11-06', widened]);
    expect(days('Maret 2018', '2018-11-06')).toEqual(['2018-03-01 2018-03-31', widened]);
    expect(days('Nov')).toEqual([null, 'pasted-date-unread']);
  });

  test('that say too little are not guessed', () => {
    for (const written of [
      'segera',
      'setiap Senin',
      '2019',
      'minggu depan',
      'Des - Nov 2018',
      '3',
    ]) {
      expect(days(written, '2018-11-06'), written).toEqual([null, 'pasted-date-unread']);
    }
  });
});

test('a source is read where it is one, and its cost is known', () => {
  const source = (written: string) => readPastedSource(written, 5).funding?.[0]?.source ?? null;
  expect(
    ['APBDes', 'Dana Desa', 'APBN', 'APBD Kabupaten', 'Swadaya (in kind)'].map(source),
  ).toEqual(['apbdes', 'apbdes', 'apbn', 'apbd', 'self-help-in-kind']);
  expect(['Swadaya tunai', 'iuran', 'CSR'].map(source)).toEqual([
    ...['self-help-cash', 'self-help-cash', 'other'],
  ]);
  expect(['Swadaya', 'APBDes dan swadaya', 'entah'].map(source)).toEqual([null, null, null]);
  expect(readPastedSource('APBN', null).funding).toBeNull();
});

const form = tsv(
  ['RENCANA KERJA TINDAK LANJUT'],
  [
    'No',
    'Kegiatan',
    'Penanggung jawab',
    'Waktu',
    'Biaya',
    'Sumber dana',
    'Indikator',
    'Keterangan',
  ],
  ['1', '2', '3', '4', '5', '6', '7', '8'],
  ['A', 'Persiapan'],
  [
    '1',
    'Rapat pengurus',
    'Ketua',
    '8 Desember 2018',
    'Rp 500.000',
    'APBDes',
    '1 notulen',
    'penting',
  ],
  ['1.1', 'Undangan', 'Sekretaris', 'segera', 'gratis', '-', '"20\nundangan"', ''],
  ['B. Pelaksanaan'],
  ['2', 'Survei', 'Kader', 'minggu II Des 2018', '1,5 juta', 'Swadaya', '', ''],
  ['', 'Jumlah', '', '', '2.000.000', '', '', ''],
);

describe('a pasted table', () => {
  const table = readPastedTable(form);

  test('is read into activities under their headings', () => {
    expect(pastedItems(table, ids())).toEqual([
      {
        ...{ id: 'n1', group: 'A. Persiapan', activity: 'Rapat pengurus', responsible: 'Ketua' },
        ...{ startsOn: '2018-12-08', endsOn: '2018-12-08', indicator: '1 notulen' },
        ...{ costRupiah: 500_000, funding: [{ source: 'apbdes', amountRupiah: 500_000 }] },
      },
      {
        ...{ id: 'n2', group: 'A. Persiapan', depth: 1, activity: 'Undangan' },
        ...{ responsible: 'Sekretaris', indicator: '20 undangan' },
      },
      {
        ...{ id: 'n3', group: 'B. Pelaksanaan', activity: 'Survei', responsible: 'Kader' },
        ...{ startsOn: '2018-12-08', endsOn: '2018-12-14', costRupiah: 1_500_000 },
      },
    ]);
  });

  test('says what it could not read, and where the cells are', () => {
    expect(table.rows.map(({ kind }) => kind)).toEqual([
      ...[
        'other',
        'other',
        'other',
        'heading',
        'activity',
        'activity',
        'heading',
        'activity',
        'other',
      ],
    ]);
    expect(table.rows.map(({ leftover }) => leftover.map(({ text }) => text))).toEqual([
      ['RENCANA KERJA TINDAK LANJUT'],
      [],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      [],
      ['penting'],
      ['segera', 'gratis'],
      [],
      ['Swadaya'],
      ['Jumlah', '2.000.000'],
    ]);
    expect(
      table.rows.flatMap(({ issues }) => issues.map(({ code, path }) => [code, ...path])),
    ).toEqual([
      ['work-plan.pasted-date-unread', 'dates'],
      ['work-plan.pasted-amount-unread', 'costRupiah'],
      ['work-plan.pasted-date-widened', 'dates'],
      ['work-plan.pasted-source-unread', 'fundingSource'],
    ]);
  });

  test('is read anew with the columns somebody chose', () => {
    const fields = [...table.fields];
    fields[7] = 'obstacle';
    const again = readPastedTable(form, { columns: { headerRow: table.headerRow, fields } });
    expect(again.rows[4]?.item?.obstacle).toBe('penting');
    expect(again.rows[4]?.leftover).toEqual([]);
  });

  test('of amounts by source adds up to a cost that is not written', () => {
    const read = readPastedTable(
      tsv(
        ['Kegiatan', 'APBDes', 'Swadaya tunai', 'Swadaya natura'],
        ['Rapat', '1.000', '0', '500'],
      ),
    );
    expect(read.rows[1]?.item).toEqual({
      activity: 'Rapat',
      costRupiah: 1500,
      funding: [
        { source: 'apbdes', amountRupiah: 1000 },
        { source: 'self-help-in-kind', amountRupiah: 500 },
      ],
    });
  });

  test('keeps first and last days, parties, and texts that are too long for their field', () => {
    const read = readPastedTable(
      tsv(
        ['Kegiatan', 'Mulai', 'Selesai', 'Pihak terkait', 'Tempat'],
        ['Rapat', '1 Des 2018', '5 Des 2018', 'RT, RW; PKK', 'x'.repeat(201)],
        ['Survei', '1 s/d 5 Des 2018', '', '', ''],
        ['Uji', '', 'Des 2018', '', ''],
      ),
    );
    expect(read.rows.slice(1).map(({ item }) => item)).toEqual([
      {
        ...{ activity: 'Rapat', startsOn: '2018-12-01', endsOn: '2018-12-05' },
        parties: ['RT', 'RW', 'PKK'],
      },
      { activity: 'Survei', startsOn: '2018-12-01', endsOn: '2018-12-05' },
      { activity: 'Uji', startsOn: '2018-12-01', endsOn: '2018-12-31' },
    ]);
    expect(read.rows[1]?.leftover).toEqual([{ column: 4, text: 'x'.repeat(201) }]);
  });

  test('of one column is a list of activities', () => {
    const items = pastedItems(readPastedTable('Rapat pengurus\nSurvei rumah'), ids());
    expect(items.map(({ activity }) => activity)).toEqual(['Rapat pengurus', 'Survei rumah']);
  });

  test('with letters under a number has sub-activities', () => {
    const read = readPastedTable(
      tsv(['No', 'Kegiatan'], ['1', 'Rapat'], ['a.', 'Undangan'], ['II.b', 'X']),
    );
    expect(read.rows.slice(1).map(({ item }) => [item?.depth, item?.number])).toEqual([
      [undefined, undefined],
      [1, undefined],
      [undefined, 'II.b'],
    ]);
  });

  test('of two thousand rows is read whole', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [
      String(index + 1),
      `Rapat ${String(index)}`,
      'Siti',
    ]);
    expect(
      pastedItems(readPastedTable(tsv(['No', 'Kegiatan', 'PJ'], ...rows)), ids()),
    ).toHaveLength(2000);
  });

  test('drops no cell silently', () => {
    const words = [
      '',
      'Rapat',
      'A',
      '1',
      '1.1',
      'Siti',
      'segera',
      'Nov 2018',
      '5 juta',
      'APBDes',
      'Jumlah',
      'A. Awal',
    ];
    const cell = fc.constantFrom(...words);
    const row = fc.array(cell, { minLength: 5, maxLength: 5 });
    const told = ({ rows }: PastedTable) =>
      rows.map(({ item, leftover }) => [item?.activity, ...leftover.map(({ text }) => text)]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (body) => {
        const header = ['No', 'Kegiatan', 'PJ', 'Waktu', 'Catatan'];
        const read = readPastedTable(tsv(header, ...body));
        for (const [index, cells] of read.cells.entries()) {
          const { kind } = read.rows[index] ?? expect.fail();
          // A note has nowhere to go, and an activity is never lost.
          if (index === 0 || kind === 'heading') continue;
          for (const text of [cells[1], cells[4]])
            if (text) expect(told(read)[index]).toContain(text);
        }
      }),
    );
  });
});
