import { attendanceOutcome, contestedCells } from '@berdaya/core/attendance';
import { parseAttendanceDossier } from '@berdaya/core/dossier';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import { restOfSession } from './attendance-marking.state.js';
import { shownParticipants, strayCells } from './attendance-rows.state.js';
import { emptyAttendanceSheet, type AttendanceSheetState } from './attendance-sheet.state.js';
import { attendanceSheetUpdate } from './attendance-sheet.update.state.js';
import { openCells, sheetTally } from './attendance-tally.state.js';

const policies = [
  undefined,
  {
    id: 'late',
    source: 'test',
    minimum: { numerator: 1, denominator: 2 },
    attended: ['present', 'late'],
    leavesDenominator: ['duty'],
    lateness: {
      begunMinutes: 15,
      takesOff: { numerator: 1, denominator: 4 },
      arrivalUnknown: 'missed',
    },
  },
];

function opened(policy: unknown): AttendanceSheetState {
  const document = { ...sampleDossier(), ...(policy === undefined ? {} : { policy }) };
  const parsed = parseAttendanceDossier(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return update(emptyAttendanceSheet, { kind: 'dossier-read', dossier: parsed.value }).state;
}

let count = 0;
const update = attendanceSheetUpdate({
  now: () => '2018-11-05T01:00:00.000Z',
  newId: () => `e${String((count += 1))}`,
});

const someMark = fc.record(
  {
    participantId: fc.constantFrom('p1', 'p2', 'p3', 'stranger'),
    sessionId: fc.constantFrom('s1', 's2', 's3'),
    status: fc.constantFrom('present', 'late', 'sick', 'duty', 'absent', 'unrecorded'),
    arrivedAt: fc.constantFrom('08:20', '10:00'),
  },
  { requiredKeys: ['participantId', 'sessionId', 'status'] },
);
const intents = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(someMark).map((marks) => ({ kind: 'mark', marks }) as const) },
    fc.constant({ kind: 'undo' } as const),
    fc.constant({ kind: 'redo' } as const),
    fc.constant({ kind: 'mark-the-rest', status: 'present' } as const),
    fc.constant({ kind: 'filter', filter: { district: 'Penawangan' } } as const),
    fc.constant({ kind: 'filter', filter: { district: null, status: null } } as const),
    fc.constant({ kind: 'choose-session', sessionId: 's2' } as const),
    fc.constant({ kind: 'kept' } as const),
  ),
);

test.each(policies)(
  'counting what marks have touched comes to the same as counting all',
  (policy) => {
    fc.assert(
      fc.property(intents, (steps) => {
        let state = opened(policy);
        for (const step of steps) {
          const intent =
            step.kind === 'kept'
              ? ({
                  kind: 'entries-kept',
                  entries: state.unkept.map((line, sequence) => ({
                    ...line,
                    deviceId: 'd',
                    sequence,
                  })),
                } as const)
              : step;
          state = update(state, intent).state;
          expect(sheetTally(state)).toMatchObject(counted(state));
          expect(openCells(state)).toEqual({
            contested: contestedCells(state.sheet),
            strays: strayCells(state),
          });
        }
      }),
      { numRuns: 200 },
    );
  },
);

function counted(state: AttendanceSheetState) {
  const { dossier, sheet, sessions, sessionId } = state;
  if (dossier === null) throw new Error('no dossier');
  const shown = shownParticipants(state);
  const outcomes = shown.map(({ id }) => attendanceOutcome(id, sheet, sessions, dossier.policy));
  const sum = (field: 'attendedHours' | 'countedHours' | 'unrecordedHours') =>
    outcomes.reduce((total, outcome) => total + outcome[field], 0);
  const statuses = shown.map(({ id }) => sheet.get(`${id}|${sessionId ?? ''}`)?.status);
  return {
    attendedHours: sum('attendedHours'),
    countedHours: sum('countedHours'),
    unrecordedHours: sum('unrecordedHours'),
    rest: restOfSession(state, 'present').length,
    counts: expect.toSatisfy((counts: ReadonlyMap<string | undefined, number>) =>
      [undefined, 'present', 'late', 'sick', 'duty', 'absent'].every(
        (each) => (counts.get(each) ?? 0) === statuses.filter((status) => status === each).length,
      ),
    ) as unknown,
  };
}
