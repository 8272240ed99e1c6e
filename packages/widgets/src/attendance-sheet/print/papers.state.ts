import type { AttendanceForm } from '@berdaya/core/attendance';
import { trainingDays, type Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import type { ListRequest } from './list-heading.state.js';
import { listPaper } from './list-paper.state.js';
import type { LaidOutList } from './list.state.js';
import { chosenForm, firstChoice, type PrintChoice } from './print-form.state.js';
import type { PrintWords } from './print.words.js';
import { recapPaper } from './recap-paper.state.js';

/** What the papers of a sheet are made of beside what was chosen. */
export interface PaperSource {
  readonly state: AttendanceSheetState;
  /** The form of the document or the page, where there is one that can be read. */
  readonly documentForm: AttendanceForm | null;
  readonly words: PrintWords;
  readonly hasLetterhead: boolean;
}

/** The lists that a choice comes to, laid out on pages. */
export function papersOf(choice: PrintChoice, source: PaperSource): readonly LaidOutList[] {
  const { state, documentForm, words, hasLetterhead } = source;
  const form = chosenForm(choice, documentForm, words);
  const request: ListRequest = { state, form, words, hasLetterhead };
  if (choice.kind === 'recap') return [recapPaper(request, choice.recapBy)];
  return scopeOf(choice, state).map((sessions) =>
    listPaper(request, sessions, choice.kind === 'blank'),
  );
}

/** What Ctrl+P prints: what the panel shows, the recap from the grid, the chosen session's list from anywhere else. */
export function choiceInView(choice: PrintChoice, { mode }: AttendanceSheetState): PrintChoice {
  if (mode === 'print') return choice;
  return mode === 'grid'
    ? { ...choice, kind: 'recap', recapBy: firstChoice.recapBy }
    : { ...choice, kind: 'filled', scope: null };
}

/** The sessions of each list. */
function scopeOf(
  { scope }: PrintChoice,
  { sessions, sessionId }: AttendanceSheetState,
): readonly (readonly Session[])[] {
  if (scope === 'every-session') return sessions.map((session) => [session]);
  const days = trainingDays({ sessions });
  if (scope === 'every-day') return days.map((day) => day.sessions);
  const day = days.find(({ date }) => scope === `day:${date}`);
  if (day) return [day.sessions];
  const chosen = sessions.find(({ id }) => id === sessionId) ?? sessions[0];
  return chosen ? [[chosen]] : [];
}
