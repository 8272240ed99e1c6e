import { fullName, type ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { changeNote, presenceIn, type Presence } from './list-cells.state.js';
import type { ListRequest } from './list-heading.state.js';
import { fitted, type PaperCell, type PaperLayout } from '../../element/paper/paper.state.js';
import type { ColumnKind, PaperColumn } from './list.state.js';
import type { PrintWords } from './print.words.js';
import { statedNumber, statedZone } from './stated.state.js';

/** One row: somebody on the list, or a number kept for whoever walks in. */
export interface ListRow {
  readonly number: number;
  readonly person: ListedParticipant | null;
  readonly presence: Presence | null;
  /** The star of each change after the lock, and what the foot of the page says of it. */
  readonly notes: readonly { readonly star: string; readonly text: string }[];
}

/** The rows of a list: everybody who is listed, and on a blank one room for those who walk in. */
export function listRows(
  { state, form, words }: ListRequest,
  sessions: readonly Session[],
  isBlank: boolean,
): ListRow[] {
  let stars = 0;
  const zone = statedZone(state);
  const rows = numbered(state.participants).map(({ number, person }): ListRow => {
    if (isBlank) return { number, person, presence: null, notes: [] };
    const presence = presenceIn(person.id, sessions, state, words);
    const notes = presence.changes.map((change) => {
      stars += 1;
      const star = `*${String(stars)}`;
      return { star, text: changeNote(change, star, String(number), zone, words) };
    });
    return { number, person, presence, notes };
  });
  const last = rows.reduce((high, { number }) => Math.max(high, number), 0);
  const empty = Array.from({ length: isBlank ? (form.emptyRows ?? 5) : 0 }, (_, index): ListRow => {
    return { number: last + index + 1, person: null, presence: null, notes: [] };
  });
  return [...rows, ...empty];
}

/** People with the numbers printed before their names; those without one of their own come after the highest. */
export function numbered(
  participants: readonly ListedParticipant[],
): { number: number; person: ListedParticipant }[] {
  let last = participants.reduce((high, { rowNumber }) => Math.max(high, rowNumber ?? 0), 0);
  return participants.map((person) => ({ number: person.rowNumber ?? (last += 1), person }));
}

/** What a row says in each column. */
export function listCells(
  row: ListRow,
  columns: readonly PaperColumn[],
  layout: PaperLayout,
  words: PrintWords,
): PaperCell[] {
  return columns.map(({ kind, widthMm }) =>
    fitted(cellTexts[kind](row, words), widthMm, layout.rowHeight),
  );
}

/** `Lajer, Penawangan`: where somebody was sent from. */
export function originText({ origin }: ListedParticipant): string {
  const { village, office, district } = origin ?? {};
  return [village ?? office, district].filter(Boolean).join(', ');
}

type CellText = (row: ListRow, words: PrintWords) => string;

const nothing: CellText = () => '';

const signed: CellText = ({ presence }, words) => (presence?.isSigned ? words.signed : '');

/** In columns that take turns the number says whose place it is. */
const inTurn =
  (turn: 0 | 1): CellText =>
  (row, words) =>
    row.number % 2 === turn ? `${String(row.number)}. ${signed(row, words)}`.trim() : '';

const ofPerson =
  (text: (person: ListedParticipant) => string | null | undefined): CellText =>
  ({ person }) =>
    person === null ? '' : (text(person) ?? '');

const cellTexts: Readonly<Record<ColumnKind, CellText>> = {
  number: ({ number, notes }) => [String(number), ...notes.map(({ star }) => star)].join(' '),
  name: ofPerson(fullName),
  role: ofPerson(({ role }) => role),
  origin: ofPerson(originText),
  village: ofPerson(({ origin }) => origin?.village),
  district: ofPerson(({ origin }) => origin?.district),
  office: ofPerson(({ origin }) => origin?.office),
  sex: ({ person }, words) => (person?.sex == null ? '' : words.sex[person.sex]),
  nip: ofPerson((person) => statedNumber(person, 'nip')),
  phone: ofPerson((person) => statedNumber(person, 'phone')),
  nik: ofPerson((person) => statedNumber(person, 'nik')),
  status: ({ presence }) => presence?.text ?? '',
  signature: signed,
  'signature-odd': inTurn(1),
  'signature-even': inTurn(0),
  remark: nothing,
  mark: nothing,
  figure: nothing,
};
