import type { CalendarDate } from '@berdaya/core/kernel';
import {
  planRecord,
  workPlanFunding,
  type PlanForm,
  type PlanLine,
  type WorkPlan,
} from '@berdaya/core/work-plan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heights, roomForRows } from '../../element/paper/paper.state.js';
import { rowHeight, type LaidOutPlan, type PlanPaper } from './plan-page.state.js';
import { planPapers } from './plan-papers.state.js';
import {
  chosenForm,
  choiceInView,
  firstChoice,
  optionalColumns,
  type PlanPrintChoice,
} from './plan-print.state.js';
import {
  anActivity,
  documentOf,
  followedLines,
  linesFor,
  longActivity,
  longName,
  planOf,
} from './plan-print.test-support.js';
import { planPrintWords } from './plan-print.words.js';

interface Asked {
  readonly lines?: readonly PlanLine[];
  readonly form?: PlanForm | null;
  readonly language?: 'id' | 'en';
  readonly hasLetterhead?: boolean;
}

const choose = (change: Partial<PlanPrintChoice>): PlanPrintChoice => ({
  ...firstChoice,
  ...change,
});

function papers(
  plan: WorkPlan,
  choice: PlanPrintChoice = firstChoice,
  { lines = [], form = null, language = 'id', hasLetterhead = false }: Asked = {},
): readonly LaidOutPlan[] {
  return planPapers(choice, {
    record: planRecord(plan, lines),
    dossier: documentOf(plan),
    form: chosenForm(choice, form),
    words: planPrintWords[language],
    hasLetterhead,
    today: '2019-03-01',
    dayOf: (moment) => moment.slice(0, 10) as CalendarDate,
  });
}

function onlyPaper(...asked: Parameters<typeof papers>): PlanPaper {
  return papers(...asked)[0]?.paper ?? expect.fail('no paper');
}

/** The texts of the rows of one kind, page by page. */
const textsOf = (paper: PlanPaper, kind: string) =>
  paper.pages.map(({ rows }) =>
    rows.filter((row) => row.kind === kind).map(({ cells }) => cells.map(({ text }) => text)),
  );

const numberIn = (text = '') => Number(text.replaceAll('.', ''));

const shapes = ['table', 'weeks', 'card'] as const;

describe.each(shapes)('%s', (shape) => {
  test.each([0, 1, 12, 100])('has every one of %i activities once and in order', (count) => {
    const paper = onlyPaper(planOf(count), choose({ shape }));
    const activities = textsOf(paper, 'item')
      .flat()
      .map(([, activity = '']) => activity.split(':')[0]);
    const wanted = planOf(count).items.map(({ activity }) => activity?.split(':')[0]);
    expect([...activities].sort()).toEqual([...wanted].sort());
    expect(paper.pages.map(({ number }) => number)).toEqual(paper.pages.map((_, i) => i + 1));
  });

  test('no page holds more than there is room for, whatever is written in it', () => {
    const texts = fc.option(fc.constantFrom('', 'Rapat', longActivity, longName.repeat(8)));
    const plans = fc.array(fc.tuple(texts, texts, fc.nat(30)), { maxLength: 30 });
    fc.assert(
      fc.property(plans, fc.boolean(), (items, hasLetterhead) => {
        const plan = {
          ...planOf(0),
          items: items.map(([activity, obstacle, month], index) => ({
            ...anActivity(index),
            activity,
            obstacle,
            responsible: activity,
            group: month % 3 === 0 ? longName.repeat(3) : 'A. Persiapan',
            startsOn: `2019-${String(1 + (month % 12)).padStart(2, '0')}-01` as CalendarDate,
            endsOn: month > 20 ? null : ('2021-03-01' as const),
          })),
        };
        for (const { paper, layout } of papers(plan, choose({ shape }), { hasLetterhead })) {
          for (const page of paper.pages) {
            const table = paper.tables[page.table] ?? expect.fail();
            const head = table.head.reduce((sum, { heightMm }) => sum + heightMm, 0);
            const room = roomForRows(layout, paper, head);
            const used = page.rows.reduce((sum, row) => sum + rowHeight(row, table), 0);
            const isLast = page.number === paper.pages.length;
            const closing = isLast ? heights.gap + heights.signed + heights.signatory : 0;
            expect(used + closing).toBeLessThanOrEqual(page.number === 1 ? room.first : room.other);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('columns fill the paper, and the cells of every row fill the columns', () => {
    for (const plan of [planOf(0), planOf(30)]) {
      for (const { paper, layout } of papers(plan, choose({ shape }))) {
        for (const { rows, table } of paper.pages) {
          const { columns = [] } = paper.tables[table] ?? {};
          const width = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
          expect(width).toBeCloseTo(layout.width - 24);
          for (const { cells } of rows) {
            expect(cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)).toBe(columns.length);
          }
        }
      }
    }
  });
});

describe('the action table', () => {
  test('carries the cost from page to page, and ends with the sum, the sources and the words', () => {
    const plan = planOf(100);
    const paper = onlyPaper(plan);
    let sum = 0;
    for (const [index, { rows }] of paper.pages.entries()) {
      const figures = rows.filter(({ kind }) => kind === 'figures');
      const carriedIn = figures.find(({ cells }) => cells[0]?.text === 'Jumlah pindahan');
      expect(carriedIn && numberIn(carriedIn.cells[1]?.text)).toBe(index === 0 ? undefined : sum);
      for (const { kind, cells } of rows) if (kind === 'item') sum += numberIn(cells[6]?.text);
      const carriedOut = figures.find(({ cells }) => cells[0]?.text === 'Jumlah dipindahkan');
      if (carriedOut) expect(numberIn(carriedOut.cells[1]?.text)).toBe(sum);
      else expect(index).toBe(paper.pages.length - 1);
    }
    const { costRupiah, bySource } = workPlanFunding(plan);
    expect(sum).toBe(costRupiah);
    const last = textsOf(paper, 'figures').at(-1) ?? [];
    const amountOf = (label: string) => numberIn(last.find(([text]) => text === label)?.[1]);
    expect(amountOf('Jumlah')).toBe(costRupiah);
    expect(amountOf('Dari APBDes')).toBe(bySource.apbdes);
    expect(amountOf('Dari Swadaya natura')).toBe(bySource['self-help-in-kind']);
    const notes = textsOf(paper, 'note').flat(2);
    expect(notes[0]).toContain('seratus enam puluh satu juta delapan ratus tujuh puluh lima ribu');
  });

  test('says what is not stated, and what no source pays for', () => {
    const [first = anActivity(0)] = planOf(1).items;
    const items = [
      { ...first, costRupiah: 2_000_000 },
      { ...first, id: 'k2', costRupiah: null, funding: null },
    ];
    const notes = textsOf(onlyPaper({ ...planOf(0), items }), 'note').flat(2);
    expect(notes[0]).toContain('Belum ada sumber dana untuk Rp1.000.000');
    expect(notes[2]).toContain('Biaya belum diisi pada 1 kegiatan');
  });

  test('has no sums without its column of costs', () => {
    const paper = onlyPaper(planOf(30), choose({ columns: { cost: false } }));
    expect(textsOf(paper, 'figures').flat()).toEqual([]);
    expect(textsOf(paper, 'note').flat()).toEqual([]);
  });

  test('names a group again where it goes on', () => {
    const paper = onlyPaper(planOf(100));
    for (const [index, { rows }] of paper.pages.entries()) {
      const at = rows.findIndex(({ kind }) => kind === 'item');
      if (at < 0) continue;
      const above = rows[at - 1];
      expect(above?.kind).toBe('group');
      if (index === 0) expect(above?.cells[0]?.text).toBe('A. Persiapan');
    }
    expect(textsOf(paper, 'group').flat(2).join()).toContain('A. Persiapan (lanjutan)');
  });

  test('a text too long for a page goes on in the next row, and none of it is lost', () => {
    const words = Array.from({ length: 900 }, (_, index) => `kata${String(index)}`).join(' ');
    const plan = { ...planOf(1), items: [{ ...anActivity(0), activity: words }] };
    const rows = textsOf(onlyPaper(plan), 'item').flat();
    expect(rows.length).toBeGreaterThan(1);
    expect(
      rows
        .map(([, activity]) => activity)
        .join('\n')
        .split(/\s+/)
        .join(' '),
    ).toBe(words);
  });

  test('an amount is never broken', () => {
    const plan = planOf(3);
    const items = plan.items.map((item) => ({ ...item, costRupiah: 987_654_321_000 }));
    const { columns = [] } = onlyPaper({ ...plan, items }).tables[0] ?? {};
    expect(columns[6]?.widthMm).toBeGreaterThan(28);
  });
});

describe('the weeks', () => {
  const bars = (paper: PlanPaper) =>
    paper.pages.flatMap(({ rows }) =>
      rows
        .filter(({ kind }) => kind === 'item')
        .map(({ cells }) => cells.slice(2).flatMap(({ is }, i) => (is === 'bar' ? [i] : []))),
    );

  test('stand in four columns of each month, and the head says which days they are', () => {
    const paper = onlyPaper(planOf(12), choose({ shape: 'weeks' }));
    expect(paper.tables[0]?.columns).toHaveLength(2 + 48);
    expect(paper.tables[0]?.head[0]?.cells.at(-1)).toEqual({ text: '2019', columns: 48 });
    expect(paper.particulars.flat()).toContain(
      'Minggu I = tanggal 1–7, II = 8–14, III = 15–21, IV = 22 sampai akhir bulan',
    );
    expect(bars(paper)[0]).toEqual([0, 1, 2]);
    expect(bars(paper)[1]).toEqual([4, 5, 6]);
  });

  test('of more than a year stand on a sheet for each year', () => {
    const [first = anActivity(0)] = planOf(1).items;
    const items = [
      { ...first, startsOn: '2018-11-08' as const, endsOn: '2020-02-03' as const },
      { ...first, id: 'k2', startsOn: '2020-01-25' as const, endsOn: '2020-01-31' as const },
      { ...first, id: 'k3', startsOn: null },
    ];
    const paper = onlyPaper({ ...planOf(0), items }, choose({ shape: 'weeks' }));
    expect(paper.tables.map(({ columns }) => columns.length - 2)).toEqual([8, 48, 8]);
    expect(paper.pages.map(({ table }) => table)).toEqual([0, 1, 2]);
    expect(bars(paper)).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [],
      Array.from({ length: 48 }, (_, index) => index),
      [0, 1, 2, 3, 4],
      [3],
    ]);
    expect(textsOf(paper, 'item')[0]?.[1]?.[2]).toBe('tanggal belum diisi');
  });

  test('say no word of money', () => {
    const paper = onlyPaper(planOf(12), choose({ shape: 'weeks' }));
    expect(JSON.stringify(paper)).not.toMatch(/Rp|APBDes|1\.000\.000/);
  });
});

describe('the card', () => {
  const card = choose({ shape: 'card' });

  test('keeps claimed, evidenced and verified apart, with obstacle, next step and evidence', () => {
    const plan = planOf(2);
    const [first, second] = textsOf(
      onlyPaper(plan, card, { lines: followedLines(plan) }),
      'item',
    ).flat();
    expect(first?.slice(3)).toEqual([
      ...['80%', '80%', '80%', 'terhambat\nterlambat', 'Warga belum hadir semua'],
      ...['Undangan lewat RT', 'RKPDes 2020: diusulkan (hal. 12)'],
      ...['Foto: Rapat pertama, 6 Februari 2019', 'Wati (Fasilitator), 1 Februari 2019'],
    ]);
    expect(second?.slice(3, 7)).toEqual(['–', '–', '–', 'terlambat']);
  });

  test('of each person has what that person answers for, under the numbers of the plan', () => {
    const plan = planOf(4);
    const all = papers(plan, { ...card, cards: 'everyone' });
    expect(all.map(({ paper }) => paper.continued.split(' · ')[2])).toEqual([
      ...['Ketua KPSPAMS', longName, 'Kader AMPL'],
    ]);
    const numbers = all.map(({ paper }) =>
      textsOf(paper, 'item')
        .flat()
        .map(([number]) => number),
    );
    expect(numbers).toEqual([['1', '4'], ['2'], ['3']]);
    const one = papers(plan, { ...card, cards: 'person:Kader AMPL' });
    expect(one.map(({ paper }) => paper)).toEqual([all[2]?.paper]);
  });

  test('of what nobody answers for comes last', () => {
    const items = planOf(2).items.map((item, index) =>
      index === 0 ? { ...item, responsible: ' ' } : item,
    );
    const all = papers({ ...planOf(0), items }, { ...card, cards: 'everyone' });
    expect(all.map(({ paper }) => paper.continued.split(' · ')[2])).toEqual([
      ...[longName, 'belum ada penanggung jawab'],
    ]);
  });

  test('shows above sub-activities what heads them', () => {
    const items = planOf(3).items.map((item, index) => ({
      ...item,
      group: null,
      depth: index === 0 ? (0 as const) : (1 as const),
    }));
    const rows = textsOf(
      onlyPaper({ ...planOf(0), items }, { ...card, cards: 'person:Kader AMPL' }),
      'item',
    ).flat();
    expect(rows.map(([number]) => number)).toEqual(['1', '1.2']);
    expect(rows[0]?.slice(2).join('')).toBe('');
  });
});

describe('status and signatories', () => {
  test('a draft is stamped, and a plan that was verified is not, and says by whom', () => {
    const plan = planOf(1);
    const draft = onlyPaper(plan);
    expect(draft.stamp).toBe('DRAF – BELUM DISAHKAN');
    expect(draft.foot).toContain('belum diajukan · dicetak 1 Maret 2019');
    const verified = onlyPaper(plan, firstChoice, { lines: followedLines(plan) });
    expect(verified.stamp).toBeNull();
    expect(verified.particulars.at(-1)).toEqual([
      ...['Status', 'Revisi 1, diverifikasi oleh Wati (Fasilitator), 1 Februari 2019'],
    ]);
    expect(verified.foot).toContain('revisi 1');
    const returned = linesFor(plan, [
      { kind: 'revision', number: 1, plan },
      { kind: 'review', step: 'submit', revision: 1 },
      { kind: 'review', step: 'return', revision: 1, remarks: 'Lengkapi' },
    ]);
    expect(onlyPaper(plan, firstChoice, { lines: returned }).stamp).not.toBeNull();
  });

  test('those who sign are the chosen, or the form’s, or the usual ones', () => {
    const form: PlanForm = { id: 'f', signatories: [{ position: 'left', office: 'Camat' }] };
    const offices = (choice: PlanPrintChoice, given: PlanForm | null) =>
      onlyPaper(planOf(1), choice, { form: given }).signatories.map(({ office }) => office);
    expect(offices(firstChoice, null)).toEqual(['Kepala Desa/Lurah', 'Penyusun RKTL']);
    expect(offices(firstChoice, form)).toEqual(['Camat']);
    expect(offices(choose({ formId: 'contoh-rw' }), form)).toEqual(['Lurah', 'Ketua RW']);
    const own = choose({ signatories: [{ position: 'right', office: 'Ketua BKM' }] });
    expect(offices(own, form)).toEqual(['Ketua BKM']);
  });

  test('a form has its own titles and columns, each once, and the activity always', () => {
    const form: PlanForm = {
      id: 'f',
      titles: { table: 'MATRIKS RTL' },
      columns: [{ shows: 'cost', heading: 'Dana' }, { shows: 'cost' }, { shows: 'remark' }],
    };
    const paper = onlyPaper(planOf(1), firstChoice, { form });
    expect(paper.title).toBe('MATRIKS RTL');
    expect(paper.tables[0]?.head[0]?.cells.map(({ text }) => text)).toEqual([
      ...['No.', 'Kegiatan', 'Dana', 'Keterangan'],
    ]);
    expect(optionalColumns).not.toContain('activity');
  });

  test('nothing Indonesian is left in an English paper but what people wrote', () => {
    const plan = { ...planOf(2), items: planOf(2).items.map(({ id }) => ({ id })) };
    for (const shape of shapes) {
      const paper = onlyPaper(plan, choose({ shape }), { language: 'en' });
      expect(JSON.stringify(paper)).not.toMatch(/Kegiatan|Jumlah|Halaman|belum|Biaya|minggu/i);
    }
  });
});

test('Ctrl+P prints the shape that is nearest to the view', () => {
  const chosen = choose({ shape: 'card', cards: 'everyone' });
  expect(choiceInView(chosen, 'print')).toBe(chosen);
  expect(choiceInView(chosen, 'table').shape).toBe('table');
  expect(choiceInView(chosen, 'timeline').shape).toBe('weeks');
  expect(choiceInView(chosen, 'follow-up')).toMatchObject({ shape: 'card', cards: 'owner' });
});
