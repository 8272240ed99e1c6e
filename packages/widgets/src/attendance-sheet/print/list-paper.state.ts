import {
  listCheckCode,
  type AttendanceForm,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { fullName, type ListedParticipant } from '@berdaya/core/participant';
import { trainingDays, type Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import { changeNote, noHeads, oneMore, presenceIn, type Presence } from './list-cells.state.js';
import { paginate } from './pagination.state.js';
import {
  closingHeight,
  fitted,
  heights,
  paperLayout,
  roomForRows,
  type ColumnKind,
  type Paper,
  type PaperCell,
  type PaperColumn,
  type PaperLayout,
  type PaperPage,
} from './paper.state.js';
import { columnRoom, listColumns } from './print-form.state.js';
import type { HeadCount, PrintWords } from './print.words.js';
import { statedNumber, statedPlace, statedZone } from './stated.state.js';

/** Height of a row that somebody can sign in, in millimetres. */
const rowHeight = 9;

/** What a list is made of. */
export interface ListRequest {
  readonly state: AttendanceSheetState;
  readonly form: AttendanceForm;
  readonly words: PrintWords;
  readonly hasLetterhead: boolean;
}

/** A list and its measures. */
export interface LaidOut {
  readonly paper: Paper;
  readonly layout: PaperLayout;
}

/** One row: somebody on the list, or a number kept for whoever walks in. */
interface Row {
  readonly number: number;
  readonly person: ListedParticipant | null;
  readonly presence: Presence | null;
  /** The star of the note on a change after the lock. */
  readonly stars: readonly string[];
}

/** The attendance list of one session, or of the sessions of one day: as recorded, or blank to be signed. */
export function listPaper(
  request: ListRequest,
  sessions: readonly Session[],
  isBlank: boolean,
): LaidOut {
  const { state, form, words, hasLetterhead } = request;
  const layout = paperLayout(form, rowHeight, hasLetterhead);
  const columns = listColumns(form, words);
  const { rows, notes } = listRows(request, sessions, isBlank);
  const counts = [noHeads];
  for (const { person, presence } of rows) {
    const before = counts.at(-1) ?? noHeads;
    counts.push(presence?.wasThere === true ? oneMore(before, person?.sex) : before);
  }
  const particulars = listParticulars(request, sessions);
  const closing = closingOf(rows, counts.at(-1) ?? noHeads, isBlank, words);
  const room = {
    ...roomForRows(layout, particulars, columnRoom(form)),
    carry: heights.carry,
    closing: heights.carry + closingHeight(closing.length, form.signatories ?? []),
    most: form.rowsPerPage ?? Infinity,
  };
  const spans = paginate(
    rows.map(({ stars }) => layout.rowHeight + stars.length * heights.note),
    room,
  );
  const figure = (label: string, count: HeadCount | undefined) => ({
    label: `${label}: ${isBlank ? words.countToWrite : words.count(count ?? noHeads)}`,
    span: columns.length,
    figures: [],
  });
  const pages = spans.map(([from, to], index): PaperPage => ({
    number: index + 1,
    rows: rows.slice(from, to).map((row) => listCells(row, columns, layout, words)),
    carriedIn: index === 0 ? null : figure(words.carriedIn, counts[from]),
    carriedOut: figure(index === spans.length - 1 ? words.total : words.carriedOut, counts[to]),
    notes: rows.slice(from, to).flatMap(({ stars }) => stars.map((star) => notes.get(star) ?? '')),
  }));
  const title = form.title ?? words.titles[isBlank ? 'blank' : 'filled'];
  const paper: Paper = {
    key: sessions.map(({ id }) => id).join(' '),
    title,
    continued: [title, state.dossier?.training.title, dayOf(sessions, words), sessionOf(sessions)]
      .filter(Boolean)
      .join(' · '),
    particulars,
    columns,
    isBlank,
    code: isBlank ? codeOf(state, sessions, rows) : null,
    pages,
    closing,
    signed: signedLine(form, sessions.at(-1), words),
    signatories: form.signatories ?? [],
  };
  return { paper, layout };
}

/** `Semarang, 5 November 2018`, or dots for the pen. */
export function signedLine(
  { signedAt, signedOn }: AttendanceForm,
  session: Session | undefined,
  words: PrintWords,
): string {
  const day = signedOn ?? session?.heldOn;
  return words.placeAndDate(signedAt ?? '', day === undefined ? '' : words.format.date(day));
}

function listRows(
  { state, form, words }: ListRequest,
  sessions: readonly Session[],
  isBlank: boolean,
): { rows: readonly Row[]; notes: ReadonlyMap<string, string> } {
  const notes = new Map<string, string>();
  const zone = statedZone(state);
  const rows = numbered(state.participants).map(({ number, person }): Row => {
    if (isBlank) return { number, person, presence: null, stars: [] };
    const presence = presenceIn(person.id, sessions, state, words);
    const stars = presence.changes.map((change) => {
      const star = `*${String(notes.size + 1)}`;
      notes.set(star, changeNote(change, star, String(number), zone, words));
      return star;
    });
    return { number, person, presence, stars };
  });
  const last = rows.at(-1)?.number ?? 0;
  const empty = Array.from({ length: isBlank ? (form.emptyRows ?? 5) : 0 }, (_, index): Row => {
    return { number: last + index + 1, person: null, presence: null, stars: [] };
  });
  return { rows: [...rows, ...empty], notes };
}

/** People with the numbers printed before their names; those without one of their own come after the highest. */
export function numbered(
  participants: readonly ListedParticipant[],
): { number: number; person: ListedParticipant }[] {
  let last = participants.reduce((high, { rowNumber }) => Math.max(high, rowNumber ?? 0), 0);
  return participants.map((person) => ({ number: person.rowNumber ?? (last += 1), person }));
}

function codeOf(
  state: AttendanceSheetState,
  sessions: readonly Session[],
  rows: readonly Row[],
): string {
  const [only, ...others] = sessions;
  return listCheckCode({
    trainingId: state.dossier?.training.id ?? '',
    sessionId: only !== undefined && others.length === 0 ? only.id : null,
    rows: rows.flatMap(({ number, person }) =>
      person === null ? [] : [{ rowNumber: number, id: person.id }],
    ),
  });
}

function listCells(
  row: Row,
  columns: readonly PaperColumn[],
  layout: PaperLayout,
  words: PrintWords,
): PaperCell[] {
  return columns.map(({ kind, widthMm }) =>
    fitted(cellTexts[kind](row, words), widthMm, layout.rowHeight),
  );
}

type CellText = (row: Row, words: PrintWords) => string;

const nothing: CellText = () => '';
const signed = ({ presence }: Row, words: PrintWords) => (presence?.isSigned ? words.signed : '');
/** In columns that take turns the number says whose place it is. */
const inTurn =
  (turn: 0 | 1): CellText =>
  (row, words) =>
    row.number % 2 === turn ? `${String(row.number)}. ${signed(row, words)}`.trim() : '';

const cellTexts: Readonly<Record<ColumnKind, CellText>> = {
  number: ({ number, stars }) => [String(number), ...stars].join(' '),
  name: ({ person }) => (person === null ? '' : fullName(person)),
  role: ({ person }) => person?.role ?? '',
  origin: ({ person }) => {
    const { village, office, district } = person?.origin ?? {};
    return [village ?? office, district].filter(Boolean).join(', ');
  },
  village: ({ person }) => person?.origin?.village ?? '',
  district: ({ person }) => person?.origin?.district ?? '',
  office: ({ person }) => person?.origin?.office ?? '',
  sex: ({ person }, words) => (person?.sex == null ? '' : words.sex[person.sex]),
  nip: ({ person }) => (person === null ? '' : statedNumber(person, 'nip')),
  phone: ({ person }) => (person === null ? '' : statedNumber(person, 'phone')),
  nik: ({ person }) => (person === null ? '' : statedNumber(person, 'nik')),
  status: ({ presence }) => presence?.text ?? '',
  signature: signed,
  'signature-odd': inTurn(1),
  'signature-even': inTurn(0),
  remark: nothing,
  mark: nothing,
  figure: nothing,
};

const statuses: readonly AttendanceStatus[] = [
  'present',
  'late',
  'excused',
  'sick',
  'duty',
  'absent',
];

function closingOf(
  rows: readonly Row[],
  present: HeadCount,
  isBlank: boolean,
  words: PrintWords,
): string[] {
  const people = rows.flatMap(({ person }) => (person === null ? [] : [person]));
  if (people.length === 0) return [words.nobody];
  const listed = people.reduce((count, { sex }) => oneMore(count, sex), noHeads);
  if (isBlank) return [words.listed(listed), words.presentToWrite];
  const ofStanding = (standing: Presence['standing'], word: string) => {
    const count = rows.filter(({ presence }) => presence?.standing === standing).length;
    return count === 0 ? [] : [words.ofStatus(word, count)];
  };
  const parts = [
    ...statuses.flatMap((status) => ofStanding(status, words.statuses[status])),
    ...ofStanding('partly', words.partlyPresent),
    ...ofStanding('unrecorded', words.noRecord),
    ...ofStanding('open', words.notDecided),
  ];
  return [words.listed(listed), `${words.outcome(parts)} ${words.presentOf(present.present)}`];
}

/** The lines beneath the heading, as the form has them. */
function listParticulars(
  { state, form, words }: ListRequest,
  sessions: readonly Session[],
): Paper['particulars'] {
  const values = {
    activity: state.dossier?.training.title ?? '',
    session: sessions.map(({ title }) => title).join('; '),
    day: dayOf(sessions, words),
    time: timeOf(state, sessions, words),
    place: form.place ?? statedPlace(state),
    text: '',
  };
  const lines = form.particulars ?? standardParticulars;
  return lines.flatMap(({ shows, label, value }) => {
    const text = value ?? values[shows];
    // A place is asked for even where nobody has said it: dots for the pen.
    if (text === '' && shows !== 'place') return [];
    return [[label ?? words.particulars[shows], text === '' ? words.toWrite : text] as const];
  });
}

const standardParticulars: NonNullable<AttendanceForm['particulars']> = [
  { shows: 'activity' },
  { shows: 'session' },
  { shows: 'day' },
  { shows: 'time' },
  { shows: 'place' },
];

function dayOf(sessions: readonly Session[], words: PrintWords): string {
  return trainingDays({ sessions })
    .map(({ date }) => words.format.dayAndDate(date))
    .join('; ');
}

function sessionOf(sessions: readonly Session[]): string {
  return sessions.length === 1 ? (sessions[0]?.title ?? '') : '';
}

function timeOf(
  state: AttendanceSheetState,
  sessions: readonly Session[],
  words: PrintWords,
): string {
  const start = sessions[0]?.startTime;
  const end = sessions.at(-1)?.endTime;
  const zone = statedZone(state);
  if (start == null) return '';
  if (zone === null) return [start, end].filter(Boolean).join('–').replaceAll(':', '.');
  return end == null
    ? words.paperFormat.time(start, zone)
    : words.paperFormat.timeSpan(start, end, zone);
}
