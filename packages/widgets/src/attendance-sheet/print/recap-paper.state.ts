import {
  attendanceOutcome,
  attendanceStatuses,
  cellKey,
  wasThere,
  type AttendanceOutcome,
} from '@berdaya/core/attendance';
import { dateParts } from '@berdaya/core/kernel';
import { fullName } from '@berdaya/core/participant';
import { trainingDays, type Session } from '@berdaya/core/training';
import {
  continuedLine,
  recapParticulars,
  signedLine,
  type ListRequest,
} from './list-heading.state.js';
import { numbered, originText } from './list-rows.state.js';
import { pagesOf } from './paper-pages.state.js';
import { fitted, paperLayout } from '../../element/paper/paper.state.js';
import type { LaidOutList, ListPaper, PaperColumn } from './list.state.js';
import { columnRoom } from './print-form.state.js';
import type { PrintWords } from './print.words.js';

/** Nobody signs in a row of the recap. */
const rowHeight = 7;

/** A column of marks: one session, or all of a day. */
interface MarkColumn {
  readonly heading: string;
  readonly subheading: string;
  readonly sessions: readonly Session[];
}

interface RecapRow {
  readonly texts: readonly string[];
  /** Presences in each column of marks, and lesson hours attended: what is carried on. */
  readonly figures: readonly number[];
  readonly outcome: AttendanceOutcome;
}

const identityColumns = 3;
const widths = { number: 11, hours: 15, share: 15, standing: 26 };
/** Names and places need so much together, or the paper is turned. */
const identityNeeds = 78;
const narrowestMark = 7;

/** The recap for the accounts (SPJ): each person, their presence by session or day, lesson hours and standing. */
export function recapPaper(request: ListRequest, by: 'session' | 'day'): LaidOutList {
  const { state, words, hasLetterhead } = request;
  const form = { ...request.form, orientation: orientationOf(request, by) };
  const layout = paperLayout(form, rowHeight, hasLetterhead);
  const room = columnRoom(form);
  const marks = markColumns(request, by, room);
  const columns = recapColumns(marks, room, words);
  const rows = recapRows(request, marks);
  const closing = closingOf(request, rows, by);
  const particulars = recapParticulars(request);
  const sums = runningSums(rows, marks.length + 1);
  const title = words.titles.recap;
  const pages = pagesOf({
    ...{ rows, layout, form, title, particulars, closing, words },
    cells: ({ texts }) =>
      texts.map((text, place) => fitted(text, columns[place]?.widthMm ?? 0, layout.rowHeight)),
    notes: () => [],
    figures: (label, before) => ({
      label,
      span: identityColumns,
      figures: [...(sums[before] ?? []).map((sum) => words.format.number(sum)), '', ''],
    }),
  });
  const paper: ListPaper = {
    ...{ title, particulars, columns, pages, closing, isBlank: false, code: null },
    key: `recap ${by}`,
    continued: continuedLine(title, request, []),
    signed: signedLine(form, state.sessions.at(-1), words),
    signatories: form.signatories ?? [],
  };
  return { paper, layout };
}

/** The figures of the rows before each, and after the last. */
function runningSums(rows: readonly RecapRow[], figures: number): number[][] {
  const sums = [Array.from({ length: figures }, () => 0)];
  for (const row of rows) {
    sums.push((sums.at(-1) ?? []).map((sum, index) => sum + (row.figures[index] ?? 0)));
  }
  return sums;
}

/** Upright while names keep room beside the marks; the form may say otherwise. */
function orientationOf(
  { state, form }: ListRequest,
  by: 'session' | 'day',
): 'portrait' | 'landscape' {
  if (form.orientation === 'landscape') return 'landscape';
  const count = by === 'day' ? trainingDays(state).length : state.sessions.length;
  const room = columnRoom({ ...form, orientation: 'portrait' }) - fixedWidth();
  return room - count * markWidth(by) < identityNeeds ? 'landscape' : 'portrait';
}

function markColumns(
  { state, words }: ListRequest,
  by: 'session' | 'day',
  room: number,
): MarkColumn[] {
  const days = trainingDays(state);
  const numberOfDay = (date: Session['heldOn']) => {
    const { day, month } = dateParts(date);
    return `${String(day)}/${String(month)}`;
  };
  const bySession = state.sessions.map((session, index) => ({
    heading: numberOfDay(session.heldOn),
    subheading: session.startTime?.replace(':', '.') ?? String(index + 1),
    sessions: [session],
  }));
  const byDay = days.map(({ date, sessions, lessonHours }) => ({
    heading: numberOfDay(date),
    subheading: `${String(lessonHours)} ${words.lessonHours}`,
    sessions,
  }));
  const fits = (count: number) => count * narrowestMark <= room - fixedWidth() - identityNeeds;
  const chosen = by === 'session' && fits(bySession.length) ? bySession : byDay;
  // More days than the paper is wide: hours and standing say what there is to say.
  return fits(chosen.length) ? chosen : [];
}

function recapColumns(
  marks: readonly MarkColumn[],
  room: number,
  words: PrintWords,
): PaperColumn[] {
  const open = room - fixedWidth();
  const each = (open - identityNeeds) / Math.max(1, marks.length);
  const widthMm = Math.min(12, Math.max(narrowestMark, each));
  const identity = open - widthMm * marks.length;
  const column = (kind: PaperColumn['kind'], heading: string, width: number): PaperColumn => ({
    kind,
    heading,
    widthMm: width,
  });
  return [
    column('number', words.columns.number, widths.number),
    column('name', words.columns.name, identity * 0.56),
    column('origin', words.columns.origin, identity * 0.44),
    ...marks.map(({ heading, subheading }) => ({
      ...column('mark', heading, widthMm),
      subheading,
    })),
    column('figure', words.lessonHours, widths.hours),
    column('figure', words.share, widths.share),
    column('figure', words.standingHead, widths.standing),
  ];
}

function recapRows({ state, words }: ListRequest, marks: readonly MarkColumn[]): RecapRow[] {
  const { dossier, sheet, sessions, participants } = state;
  if (dossier === null) return [];
  return numbered(participants).map(({ number, person }) => {
    const outcome = attendanceOutcome(person.id, sheet, sessions, dossier.policy);
    const columns = marks.map((each) => markOf(person.id, each.sessions, state, words));
    const texts = [
      String(number),
      fullName(person),
      originText(person),
      ...columns.map(({ text }) => text),
      `${words.format.number(outcome.attendedHours)}/${words.format.number(outcome.countedHours)}`,
      outcome.share === null ? '–' : words.format.percent(outcome.share),
      words.standing[outcome.standing],
    ];
    return {
      texts,
      outcome,
      figures: [...columns.map(({ count }) => count), outcome.attendedHours],
    };
  });
}

/** What a column of the recap says of somebody: the letter of a session, or how many of the day's were attended. */
function markOf(
  participantId: string,
  sessions: readonly Session[],
  { sheet }: ListRequest['state'],
  words: PrintWords,
): { text: string; count: number } {
  const cells = sessions.map(({ id }) => sheet.get(cellKey(participantId, id)));
  const isOpen = cells.some((cell) => cell?.isContested === true);
  const attended = cells.filter((cell) => !cell?.isContested && wasThere(cell?.status)).length;
  const count = attended > 0 ? 1 : 0;
  const [only, ...others] = cells;
  if (others.length > 0) {
    return { text: `${words.sessionsOf(attended, cells.length)}${isOpen ? ' ?' : ''}`, count };
  }
  if (isOpen) return { text: '?', count: 0 };
  return { text: only?.status === undefined ? '–' : words.letters[only.status], count };
}

function closingOf(
  { state, words }: ListRequest,
  rows: readonly RecapRow[],
  by: 'session' | 'day',
): string[] {
  if (rows.length === 0) return [words.nobody];
  const count = (standing: AttendanceOutcome['standing']) =>
    rows.filter(({ outcome }) => outcome.standing === standing).length;
  const isByDay = by === 'day' && trainingDays(state).some(({ sessions }) => sessions.length > 1);
  return [
    words.standings(count('sufficient'), count('insufficient'), count('undecided')),
    isByDay
      ? words.legendOfDays
      : words.legend(
          attendanceStatuses.map((each) => `${words.letters[each]} ${words.statuses[each]}`),
        ),
  ];
}

function fixedWidth(): number {
  return widths.number + widths.hours + widths.share + widths.standing;
}

function markWidth(by: 'session' | 'day'): number {
  return by === 'day' ? 12 : 10;
}
