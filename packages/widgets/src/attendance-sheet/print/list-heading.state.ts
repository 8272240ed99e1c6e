import type { AttendanceForm } from '@berdaya/core/attendance';
import { trainingDays, type Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import type { PaperFrame } from '../../element/paper/paper.state.js';
import type { PrintWords } from './print.words.js';
import { statedPlace, statedZone } from './stated.state.js';

/** What a list is made of. */
export interface ListRequest {
  readonly state: AttendanceSheetState;
  readonly form: AttendanceForm;
  readonly words: PrintWords;
  readonly hasLetterhead: boolean;
}

const standardParticulars: NonNullable<AttendanceForm['particulars']> = [
  { shows: 'activity' },
  { shows: 'session' },
  { shows: 'day' },
  { shows: 'time' },
  { shows: 'place' },
];

/** The lines beneath the heading of a list, as its form has them. */
export function listParticulars(
  { state, form, words }: ListRequest,
  sessions: readonly Session[],
): PaperFrame['particulars'] {
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

/** The lines beneath the heading of the recap. */
export function recapParticulars({ state, form, words }: ListRequest): PaperFrame['particulars'] {
  const { dossier, sessions } = state;
  const days = trainingDays({ sessions });
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  const { particulars, format } = words;
  const policy = dossier?.policy;
  const minimum = policy
    ? words.minimum(
        format.percent(policy.minimum),
        policy.source ?? null,
        policy.weightBy ?? 'lesson-hour',
      )
    : '';
  const lines = [
    [particulars.activity, dossier?.training.title ?? ''],
    [particulars.day, first && last ? format.span(first, last) : ''],
    [particulars.place, form.place ?? statedPlace(state)],
    [particulars.minimum, minimum],
  ] as const;
  return lines.filter(([, value]) => value !== '');
}

/** What stands at the head of every page but the first. */
export function continuedLine(
  title: string,
  { state, words }: ListRequest,
  sessions: readonly Session[],
): string {
  const only = sessions.length === 1 ? sessions[0]?.title : '';
  return [title, state.dossier?.training.title, dayOf(sessions, words), only]
    .filter(Boolean)
    .join(' · ');
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

function dayOf(sessions: readonly Session[], words: PrintWords): string {
  return trainingDays({ sessions })
    .map(({ date }) => words.format.dayAndDate(date))
    .join('; ');
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
  if (zone === null) return [start, end].filter(Boolean).join('–');
  return end == null
    ? words.paperFormat.time(start, zone)
    : words.paperFormat.timeSpan(start, end, zone);
}
