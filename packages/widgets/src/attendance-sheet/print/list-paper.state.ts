import { attendanceStatuses, listCheckCode } from '@berdaya/core/attendance';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import { noHeads, oneMore, type Presence } from './list-cells.state.js';
import {
  continuedLine,
  listParticulars,
  signedLine,
  type ListRequest,
} from './list-heading.state.js';
import { listCells, listRows, type ListRow } from './list-rows.state.js';
import { pagesOf } from './paper-pages.state.js';
import { paperLayout } from '../../element/paper/paper.state.js';
import type { LaidOutList, ListPaper } from './list.state.js';
import { listColumns } from './print-form.state.js';
import type { HeadCount, PrintWords } from './print.words.js';

/** Height of a row that somebody can sign in, in millimetres. */
const rowHeight = 9;

/** The attendance list of one session, or of the sessions of one day: as recorded, or blank to be signed. */
export function listPaper(
  request: ListRequest,
  sessions: readonly Session[],
  isBlank: boolean,
): LaidOutList {
  const { state, form, words, hasLetterhead } = request;
  const layout = paperLayout(form, rowHeight, hasLetterhead);
  const columns = listColumns(form, words);
  const rows = listRows(request, sessions, isBlank);
  const counts = runningCounts(rows);
  const particulars = listParticulars(request, sessions);
  const closing = closingOf(rows, isBlank, words);
  const title = form.title ?? words.titles[isBlank ? 'blank' : 'filled'];
  const pages = pagesOf({
    ...{ rows, layout, form, title, particulars, closing, words },
    cells: (row) => listCells(row, columns, layout, words),
    notes: ({ notes }) => notes.map(({ text }) => text),
    figures: (label, before) => {
      const count = isBlank ? words.countToWrite : words.count(counts[before] ?? noHeads);
      return { label: `${label}: ${count}`, span: columns.length, figures: [] };
    },
  });
  const paper: ListPaper = {
    ...{ title, particulars, columns, isBlank, pages, closing },
    key: sessions.map(({ id }) => id).join(' '),
    continued: continuedLine(title, request, sessions),
    code: isBlank ? codeOf(state, sessions, rows) : null,
    signed: signedLine(form, sessions.at(-1), words),
    signatories: form.signatories ?? [],
  };
  return { paper, layout };
}

/** Who was there among the rows before each, and after the last. */
function runningCounts(rows: readonly ListRow[]): HeadCount[] {
  const counts = [noHeads];
  for (const { person, presence } of rows) {
    const before = counts.at(-1) ?? noHeads;
    counts.push(presence?.wasThere === true ? oneMore(before, person?.sex) : before);
  }
  return counts;
}

function codeOf(
  state: AttendanceSheetState,
  sessions: readonly Session[],
  rows: readonly ListRow[],
): string {
  return listCheckCode({
    trainingId: state.dossier?.training.id ?? '',
    // A list for a whole day belongs to no one session.
    sessionId: sessions.length === 1 ? sessions[0]?.id : null,
    rows: rows.flatMap(({ number, person }) =>
      person === null ? [] : [{ rowNumber: number, id: person.id }],
    ),
  });
}

function closingOf(rows: readonly ListRow[], isBlank: boolean, words: PrintWords): string[] {
  const people = rows.flatMap(({ person }) => (person === null ? [] : [person]));
  if (people.length === 0) return [words.nobody];
  const listed = people.reduce((count, { sex }) => oneMore(count, sex), noHeads);
  if (isBlank) return [words.listed(listed), words.presentToWrite];
  const ofStanding = (standing: Presence['standing'], word: string) => {
    const count = rows.filter(({ presence }) => presence?.standing === standing).length;
    return count === 0 ? [] : [words.ofStatus(word, count)];
  };
  const parts = [
    ...attendanceStatuses.flatMap((status) => ofStanding(status, words.statuses[status])),
    ...ofStanding('partly', words.partlyPresent),
    ...ofStanding('unrecorded', words.noRecord),
    ...ofStanding('open', words.notDecided),
  ];
  return [words.listed(listed), words.outcome(parts)];
}
