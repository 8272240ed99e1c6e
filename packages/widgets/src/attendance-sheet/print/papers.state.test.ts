import {
  attendanceFormExamples,
  attendanceStatuses,
  listCheckCode,
  type AttendanceForm,
} from '@berdaya/core/attendance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAt, pageCount } from '../../element/paper/paper.state.js';
import type { ListPaper } from './list.state.js';
import { choiceInView, papersOf } from './papers.state.js';
import { firstChoice, type PrintChoice } from './print-form.state.js';
import { line, sheetOf, trainingOf } from './print.test-support.js';
import { printWords } from './print.words.js';

const words = printWords.id;
const blank: PrintChoice = { ...firstChoice, kind: 'blank' };
const recap: PrintChoice = { ...firstChoice, kind: 'recap' };

function papers(
  document: object,
  choice = firstChoice,
  documentForm: AttendanceForm | null = null,
) {
  const source = { state: sheetOf(document), documentForm, words, hasLetterhead: false };
  return papersOf(choice, source).map(({ paper }) => paper);
}

function onlyPaper(...args: Parameters<typeof papers>): ListPaper {
  return papers(...args)[0] ?? expect.fail();
}

function column(paper: ListPaper, kind: string): string[] {
  const place = paper.columns.findIndex((each) => each.kind === kind);
  return paper.pages.flatMap(({ rows }) => rows.map((cells) => cells[place]?.text ?? ''));
}

/** The three figures of `hadir 20 orang (L 9, P 11)`. */
const figuresOf = (label: string) => (label.match(/\d+/g) ?? []).map(Number);

const anyStatuses = fc.array(fc.constantFrom(...attendanceStatuses, null), { maxLength: 150 });
const anyForm = fc.record({
  id: fc.constant('own'),
  paper: fc.constantFrom('A4' as const, 'F4' as const),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  rowsPerPage: fc.integer({ min: 1, max: 40 }),
  rowHeightMm: fc.integer({ min: 6, max: 20 }),
});

function recorded(statuses: readonly ((typeof attendanceStatuses)[number] | null)[]) {
  const entries = statuses.flatMap((status, index) =>
    status === null ? [] : [line({ participantId: `p${String(index + 1)}`, status }, index + 1)],
  );
  return { ...trainingOf(statuses.length), entries };
}

describe('a list', () => {
  test('has everybody once, and carries figures that add up, on any paper', () => {
    fc.assert(
      fc.property(anyStatuses, anyForm, (statuses, form) => {
        const paper = onlyPaper(recorded(statuses), firstChoice, form);
        expect(column(paper, 'name')).toEqual(
          statuses.map((_, index) => `Peserta ${String(index + 1)}`),
        );
        let seen = 0;
        const wasThere = (index: number) => ['present', 'late'].includes(statuses[index] ?? '');
        const countedTo = (end: number) => {
          const there = statuses
            .slice(0, end)
            .flatMap((_, index) => (wasThere(index) ? [index] : []));
          const women = there.filter((index) => index % 3 === 0).length;
          return [there.length, there.length - women, women];
        };
        for (const [index, page] of paper.pages.entries()) {
          expect(page.number).toBe(index + 1);
          expect(page.carriedIn === null).toBe(index === 0);
          if (page.carriedIn) expect(figuresOf(page.carriedIn.label)).toEqual(countedTo(seen));
          seen += page.rows.length;
          expect(figuresOf(page.carriedOut.label)).toEqual(countedTo(seen));
          const isLast = index === paper.pages.length - 1;
          const label = isLast ? words.total : words.carriedOut;
          expect(page.carriedOut.label.startsWith(`${label}:`)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('signs odd numbers on the left and even ones on the right, or all in one column', () => {
    const paper = onlyPaper(trainingOf(4), blank);
    const open = { ...blank, own: { emptyRows: 0 } };
    expect(column(onlyPaper(trainingOf(4), open), 'signature-odd')).toEqual(['1.', '', '3.', '']);
    expect(column(onlyPaper(trainingOf(4), open), 'signature-even')).toEqual(['', '2.', '', '4.']);
    const oneColumn = { ...blank, own: { signatures: 'one-column' as const } };
    expect(onlyPaper(trainingOf(4), oneColumn).columns.map(({ kind }) => kind)).toContain(
      'signature',
    );
    expect(paper.columns.map(({ kind }) => kind)).not.toContain('signature');
  });

  test('says what was recorded, why, and whose hand is on record', () => {
    const entries = [
      line({ participantId: 'p1', status: 'present', signed: 'signature' }, 1),
      line({ participantId: 'p2', status: 'excused', reason: 'Rapat desa' }, 2),
      line({ participantId: 'p3', status: 'late', arrivedAt: '08:20', signed: 'officer' }, 3),
      line({ participantId: 'p4', status: 'present', reason: 'Salah ketik' }, 4),
    ];
    const paper = onlyPaper({ ...trainingOf(5), entries });
    expect(column(paper, 'status')).toEqual([
      'hadir',
      'izin: Rapat desa',
      'terlambat, pukul 08.20',
      'hadir',
      'belum dicatat',
    ]);
    expect(column(paper, 'signature-odd')).toEqual(['1. (ttd.)', '', '3.', '', '5.']);
    expect(paper.closing).toEqual([
      'Peserta terdaftar 5 orang: L 3, P 2.',
      'Rincian: hadir 2, terlambat 1, izin 1, belum dicatat 1.',
    ]);
  });

  test('does not count a mark that is in dispute', () => {
    const entries = [
      line({ participantId: 'p1', status: 'present' }, 1),
      { ...line({ participantId: 'p1', status: 'sick' }, 2), deviceId: 'd2', sequence: 1 },
    ];
    const paper = onlyPaper({ ...trainingOf(1), entries });
    expect(column(paper, 'status')).toEqual(['belum diputuskan: sakit atau hadir']);
    expect(figuresOf(paper.pages[0]?.carriedOut.label ?? '')).toEqual([0, 0, 0]);
  });

  test('marks what was changed after the lock, and tells of it on that page', () => {
    const before = line({ participantId: 'p2', status: 'present' }, 1);
    const after = line(
      {
        participantId: 'p2',
        status: 'sick',
        reason: 'Surat dokter',
        recordedAt: '2018-11-06T03:15:00.000Z',
        replaces: ['e1'],
      },
      2,
    );
    const locks = [
      { id: 'l1', locks: 'session', sessionId: 's1', lockedAt: '2018-11-05T10:00:00.000Z' },
    ];
    const paper = onlyPaper({ ...trainingOf(2), entries: [before, after], locks });
    expect(column(paper, 'number')).toEqual(['1', '2 *1']);
    expect(paper.pages.map(({ notes }) => notes)).toEqual([
      [
        '*1) No. 2: diubah setelah daftar dikunci, dari hadir menjadi sakit. Alasan: Surat dokter. Oleh Panitia, 6 November 2018, pukul 10.15 WIB.',
      ],
    ]);
    const unlocked = onlyPaper({ ...trainingOf(2), entries: [before, after] });
    expect(column(unlocked, 'number')).toEqual(['1', '2']);
    // On the very moment of the lock the list is still open.
    const atLock = { ...after, recordedAt: '2018-11-05T10:00:00.000Z' };
    const inTime = onlyPaper({ ...trainingOf(2), entries: [before, atLock], locks });
    expect(column(inTime, 'number')).toEqual(['1', '2']);
  });

  test('for a day says the word that all sessions share, or in how many somebody was', () => {
    const entries = [
      line({ participantId: 'p1', status: 'present', signed: 'signature' }, 1),
      line({ participantId: 'p1', status: 'present', sessionId: 's2', signed: 'thumbprint' }, 2),
      line({ participantId: 'p2', status: 'present', signed: 'signature' }, 3),
      line({ participantId: 'p2', status: 'sick', sessionId: 's2', reason: 'Demam' }, 4),
    ];
    const paper = onlyPaper(
      { ...trainingOf(2), entries },
      { ...firstChoice, scope: 'day:2018-11-05' },
    );
    expect(column(paper, 'status')).toEqual(['hadir', 'hadir 1 dari 2 sesi; sakit: Demam']);
    expect(column(paper, 'signature-even')).toEqual(['', '2. (ttd.)']);
    expect(paper.particulars).toContainEqual(['Hari/Tanggal', 'Senin, 5 November 2018']);
    expect(paper.signed).toBe('……………………, 5 November 2018');
  });

  test('is made for each session or each day', () => {
    expect(papers(trainingOf(1), { ...firstChoice, scope: 'every-session' })).toHaveLength(3);
    expect(papers(trainingOf(1), { ...firstChoice, scope: 'every-day' })).toHaveLength(2);
  });

  test('without anybody says so on its one page', () => {
    const paper = onlyPaper(trainingOf(0), { ...blank, own: { emptyRows: 0 } });
    expect(paper.pages).toHaveLength(1);
    expect(paper.closing).toEqual(['Belum ada peserta.']);
  });
});

describe('a blank list', () => {
  test('keeps everybody’s number, and numbers on for those who walk in', () => {
    const sample = trainingOf(3);
    const participants = sample.participants.map((each, index) => ({
      ...each,
      ...(index === 1 && { rowNumber: 7 }),
      ...(index === 2 && { rowNumber: null }),
    }));
    const paper = onlyPaper({ ...sample, participants }, { ...blank, own: { emptyRows: 2 } });
    expect(column(paper, 'number')).toEqual(['1', '7', '8', '9', '10']);
    expect(column(paper, 'name').slice(-2)).toEqual(['', '']);
    expect(paper.columns.map(({ kind }) => kind)).not.toContain('status');
  });

  test('bears the check code of its session and rows; one for a whole day belongs to no session', () => {
    const rows = [1, 2].map((rowNumber) => ({ rowNumber, id: `p${String(rowNumber)}` }));
    const code = listCheckCode({ trainingId: 'sample', sessionId: 's1', rows });
    expect(onlyPaper(trainingOf(2), blank).code).toBe(code);
    const ofDay = listCheckCode({ trainingId: 'sample', sessionId: null, rows });
    expect(onlyPaper(trainingOf(2), { ...blank, scope: 'day:2018-11-05' }).code).toBe(ofDay);
    expect(onlyPaper(trainingOf(2)).code).toBeNull();
  });

  test('says nothing of what was recorded', () => {
    const entries = [line({ participantId: 'p1', status: 'sick', reason: 'Demam' }, 1)];
    const texts = JSON.stringify(onlyPaper({ ...trainingOf(2), entries }, blank));
    expect(texts).not.toContain('sakit');
    expect(texts).not.toContain('Demam');
  });
});

describe('numbers that identify', () => {
  const [person] = trainingOf(1).participants;
  const known = { nik: '3315031234560001', nip: '196811051994032001', phone: '081234567890' };
  const document = { ...trainingOf(1), participants: [{ ...person, ...known }] };

  test('are not shown unless asked for', () => {
    const texts = JSON.stringify(onlyPaper(document));
    for (const number of Object.values(known)) expect(texts).not.toContain(number.slice(0, 4));
  });

  test('are masked where asked for, but for the number of an office', () => {
    const asked = { ...firstChoice, columns: { nik: true, nip: true, phone: true } };
    const paper = onlyPaper(document, asked);
    expect(column(paper, 'nik')).toEqual(['3315************']);
    expect(column(paper, 'phone')).toEqual(['0812****7890']);
    expect(column(paper, 'nip')).toEqual([known.nip]);
  });
});

describe('a form', () => {
  test('decides columns, headings, lines, title and rows', () => {
    const form: AttendanceForm = {
      id: 'own',
      title: 'DAFTAR HADIR KADER',
      rowsPerPage: 2,
      place: 'Balai Desa',
      particulars: [
        { shows: 'text', label: 'Nomor', value: '005/12' },
        { shows: 'place', label: 'Lokasi' },
      ],
      columns: [{ shows: 'name', heading: 'NAMA LENGKAP' }, { shows: 'village' }],
    };
    const paper = onlyPaper(trainingOf(5), { ...blank, own: { emptyRows: 0 } }, form);
    expect(paper.title).toBe('DAFTAR HADIR KADER');
    expect(paper.particulars).toEqual([
      ['Nomor', '005/12'],
      ['Lokasi', 'Balai Desa'],
    ]);
    expect(paper.columns.map(({ heading }) => heading)).toEqual(['NAMA LENGKAP', 'Desa']);
    expect(paper.pages.map(({ rows }) => rows.length)).toEqual([2, 2, 1]);
  });

  test('of the examples keeps its columns on the paper', () => {
    for (const form of attendanceFormExamples) {
      const source = {
        state: sheetOf(trainingOf(3)),
        documentForm: form,
        words,
        hasLetterhead: true,
      };
      for (const kind of ['blank', 'filled'] as const) {
        const [made] = papersOf({ ...firstChoice, kind }, source);
        const width = made?.paper.columns.reduce((sum, { widthMm }) => sum + widthMm, 0) ?? 0;
        expect(width).toBeLessThanOrEqual((made?.layout.width ?? 0) - 24 + 0.001);
        expect(width).toBeGreaterThan((made?.layout.width ?? 0) - 25);
      }
    }
  });

  test('signatories typed in the panel take the place of the form’s', () => {
    const form: AttendanceForm = { id: 'own', signatories: [{ position: 'left', name: 'Satu' }] };
    expect(onlyPaper(trainingOf(1), firstChoice, form).signatories).toEqual(form.signatories);
    const typed = { ...firstChoice, signatories: [{ position: 'centre' as const, name: 'Dua' }] };
    expect(onlyPaper(trainingOf(1), typed, form).signatories).toEqual(typed.signatories);
    expect(onlyPaper(trainingOf(1)).signatories).toEqual(words.signatories);
  });
});

describe('the recap', () => {
  test('carries the presences of each column and the lesson hours of all', () => {
    fc.assert(
      fc.property(anyStatuses, anyForm, (statuses, form) => {
        const paper = onlyPaper(recorded(statuses), recap, form);
        expect(paper.columns.filter(({ kind }) => kind === 'mark')).toHaveLength(3);
        let rows = 0;
        for (const page of paper.pages) {
          rows += page.rows.length;
          const there = statuses
            .slice(0, rows)
            .filter((status) => status === 'present' || status === 'late').length;
          // The first session has two lesson hours; nothing is recorded in the others.
          const figures = [there, 0, 0, there * 2].map(words.format.number);
          expect(page.carriedOut.figures).toEqual([...figures, '', '']);
        }
        expect(rows).toBe(statuses.length);
      }),
      { numRuns: 40 },
    );
  });

  test('shows letters, lesson hours, the exact share rounded last, and standing', () => {
    const sessions = ['s1', 's2', 's3'];
    const entries = sessions.flatMap((sessionId, index) => [
      line({ participantId: 'p1', sessionId, status: 'present' }, index + 1),
      line({ participantId: 'p2', sessionId, status: index === 2 ? 'absent' : 'late' }, index + 4),
    ]);
    const paper = onlyPaper({ ...trainingOf(3), entries }, recap);
    const texts = paper.pages[0]?.rows.map((cells) => cells.slice(3).map(({ text }) => text));
    expect(texts).toEqual([
      ['H', 'H', 'H', '9/9', '100%', 'memenuhi'],
      ['T', 'T', 'A', '5/9', '55,56%', 'tidak memenuhi'],
      ['–', '–', '–', '0/9', '–', 'belum pasti'],
    ]);
    expect(paper.closing[0]).toBe(
      'Memenuhi syarat 1 orang, tidak memenuhi 1 orang, belum pasti 1 orang.',
    );
  });

  test('by day says how many of the day’s sessions were attended', () => {
    const entries = [
      line({ participantId: 'p1', status: 'present' }, 1),
      line({ participantId: 'p1', status: 'present', sessionId: 's3' }, 2),
    ];
    const paper = onlyPaper({ ...trainingOf(1), entries }, { ...recap, recapBy: 'day' });
    const texts = paper.pages[0]?.rows.map((cells) => cells.slice(3, 5).map(({ text }) => text));
    expect(texts).toEqual([['1/2', 'H']]);
  });

  test('of more sessions than the paper is wide is made by day, and then without marks', () => {
    const sample = trainingOf(2);
    const [session] = sample.training.sessions;
    const onDays = (days: number) => {
      const sessions = Array.from({ length: 60 }, (_, index) => ({
        ...session,
        id: `x${String(index)}`,
        heldOn: `2018-${String(1 + Math.floor((index % days) / 28)).padStart(2, '0')}-${String(1 + ((index % days) % 28)).padStart(2, '0')}`,
      }));
      return { ...sample, training: { ...sample.training, sessions } };
    };
    const marks = (days: number) =>
      onlyPaper(onDays(days), recap).columns.filter(({ kind }) => kind === 'mark').length;
    expect(marks(5)).toBe(5);
    expect(marks(60)).toBe(0);
  });
});

test('printing from the grid is the recap, and from elsewhere the list of the chosen session', () => {
  const state = sheetOf(trainingOf(1));
  const chosen: PrintChoice = { ...blank, scope: 'every-day' };
  expect(choiceInView(chosen, { ...state, mode: 'print' })).toBe(chosen);
  expect(choiceInView(chosen, { ...state, mode: 'grid' }).kind).toBe('recap');
  expect(choiceInView(chosen, { ...state, mode: 'roll-call' })).toMatchObject({
    kind: 'filled',
    scope: null,
  });
});

test('pages are counted through all papers, and the last is shown where there are fewer', () => {
  const source = {
    state: sheetOf(trainingOf(60)),
    documentForm: null,
    words,
    hasLetterhead: false,
  };
  const made = papersOf({ ...firstChoice, scope: 'every-session' }, source);
  const each = made[0]?.paper.pages.length ?? 0;
  expect(each).toBeGreaterThan(1);
  expect(pageCount(made)).toBe(each * 3);
  expect(pageAt(made, each)).toMatchObject({ index: 0, page: each, laidOut: made[1] });
  expect(pageAt(made, 999)).toMatchObject({ index: each - 1, page: each * 3 - 1 });
  expect(pageAt([], 0)).toBeNull();
});
