import { env } from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttendancePolicy } from '../attendance/index.js';
import {
  groupedRecap,
  keptRecap,
  markCodes,
  recapColumns,
  recapColumnsFrom,
  recapGroupings,
  type GroupedRecap,
  type RecapGrouping,
  type RecapTraining,
} from './index.js';
import { anyPolicy, anyTrainings, eighty, naiveRecap } from './recap.test-support.js';

/** All of them in a thorough run. */
const runs = env.BERDAYA_THOROUGH === undefined ? 200 : 1000;

const anyGroupBy = fc.subarray([...recapGroupings, 'day' as const]);

function recapOf(
  trainings: readonly RecapTraining[],
  policy: AttendancePolicy,
  groupBy: readonly (RecapGrouping | 'day')[],
): GroupedRecap {
  const recap = groupedRecap(recapColumns(trainings).value, { policy, groupBy });
  if (!recap.ok) throw new Error(recap.issues[0]?.code);
  return recap.value;
}

/** Rows by key, with one writing for each role. */
function comparable({ rows, total }: GroupedRecap) {
  const plain = rows.map(({ key, ...row }) => ({
    ...row,
    key: { ...key, ...(key.role == null ? {} : { role: key.role.trim().toLowerCase() }) },
  }));
  const name = (row: (typeof plain)[number]) => JSON.stringify(row.key);
  return { rows: plain.sort((a, b) => (name(a) < name(b) ? -1 : 1)), total };
}

test('a recap answers as one that counts mark by mark', () => {
  fc.assert(
    fc.property(anyTrainings, anyPolicy, anyGroupBy, (trainings, policy, groupBy) => {
      const found = comparable(recapOf(trainings, policy, groupBy));
      expect(found).toEqual(comparable(naiveRecap(trainings, policy, groupBy)));
    }),
    { numRuns: runs },
  );
}, 60_000);

test('rows come in the order of their keys, unknown last', () => {
  fc.assert(
    fc.property(anyTrainings, fc.constantFrom(...recapGroupings), (trainings, grouping) => {
      const { rows } = recapOf(trainings, eighty, [grouping]);
      const values = rows.map(({ key }) => key[grouping]);
      expect(values.slice(0, -1)).not.toContain(null);
      if (grouping === 'sex' || grouping === 'group' || grouping === 'training') return;
      const known = values.flatMap((value) => (value == null ? [] : [value.trim().toLowerCase()]));
      expect(known).toEqual([...known].sort());
    }),
  );
}, 60_000);

/** A place in a list, whatever its length. */
const anyPlace = fc.nat(1000);
const anyChange = fc.record({
  training: anyPlace,
  person: anyPlace,
  session: anyPlace,
  status: fc.constantFrom('present', 'late', 'sick', 'absent', 'unrecorded', undefined),
  isContested: fc.constantFrom(false, false, false, true),
});

test('a recap that is kept answers after each change as a new one', () => {
  let changes = 0;
  fc.assert(
    fc.property(
      anyTrainings,
      anyPolicy,
      anyGroupBy,
      fc.array(anyChange, { maxLength: 6 }),
      (trainings, policy, groupBy, wanted) => {
        const columns = recapColumns(trainings).value;
        const kept = keptRecap(columns, { policy, groupBy });
        if (!kept.ok) throw new Error();
        const before = kept.value.recap();
        let marks = trainings;
        for (const { training, person, session, ...mark } of wanted) {
          const own = trainings[training % Math.max(trainings.length, 1)];
          const participantId = own?.participants[person % own.participants.length]?.id;
          const sessionId = own?.sessions[session % own.sessions.length]?.id;
          if (own === undefined || participantId === undefined || sessionId === undefined) continue;
          const changed = { ...mark, participantId, sessionId };
          const isFirst = trainings.find(({ id }) => id === own.id) === own;
          if (!isFirst) continue;
          expect(kept.value.change({ trainingId: own.id, ...changed }).ok).toBe(true);
          changes += 1;
          marks = marks.map((each) =>
            each.id !== own.id
              ? each
              : { ...each, marks: [...without(each, participantId, sessionId), changed] },
          );
        }
        expect(kept.value.recap()).toEqual(recapOf(marks, policy, groupBy));
        // The columns stay as they were.
        const again = groupedRecap(columns, { policy, groupBy });
        expect(again.ok && again.value).toEqual(before);
      },
    ),
    { numRuns: runs },
  );
  expect(changes).toBeGreaterThan(runs);
}, 60_000);

function without({ marks }: RecapTraining, participantId: string, sessionId: string) {
  return [...marks].filter(
    (mark) => mark.participantId !== participantId || mark.sessionId !== sessionId,
  );
}

test('marks from columns are the marks from lists', () => {
  fc.assert(
    fc.property(anyTrainings, (trainings) => {
      const columns = {
        participant: [] as number[],
        session: [] as number[],
        status: [] as number[],
      };
      let [firstLine, firstSession] = [0, 0];
      for (const { participants, sessions, marks } of trainings) {
        for (const { participantId, sessionId, status, isContested } of marks) {
          const line = participants.findIndex(({ id }) => id === participantId);
          const session = sessions.findIndex(({ id }) => id === sessionId);
          columns.participant.push(line === -1 ? -1 : firstLine + line);
          columns.session.push(session === -1 ? -1 : firstSession + session);
          columns.status.push(
            markCodes[isContested === true ? 'contested' : (status ?? 'unrecorded')],
          );
        }
        firstLine += participants.length;
        firstSession += sessions.length;
      }
      const typed = recapColumnsFrom(trainings, {
        participant: Int32Array.from(columns.participant),
        session: Int32Array.from(columns.session),
        status: Uint8Array.from(columns.status),
      });
      expect(typed.value).toEqual(recapColumns(trainings).value);
    }),
    { numRuns: 300 },
  );
}, 60_000);
