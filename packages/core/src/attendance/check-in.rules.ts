import {
  instantAfter,
  instantAt,
  millisecondsBetween,
  rulesFor,
  wallClock,
} from '../kernel/index.js';
import {
  namesFrom,
  sheetOf,
  standardManyAtOnce,
  standardTolerance,
  type AttendanceContext,
} from './attendance.context.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import {
  standingMarks,
  timedSessions,
  wasThere,
  type StandingMark,
} from './attendance.presence.js';

const rule = rulesFor<AttendanceLedger, AttendanceContext>();

const minute = 60_000;
const second = 1000;

const outsideSession = rule({
  code: 'attendance.outside-session',
  number: 'R56',
  severity: 'warning',
  source: 'attendance applications with an arrival time; the tolerance is ours',
  *find(ledger, context) {
    const zone = context.training.timeZone;
    if (zone == null) return;
    const tolerance = (context.toleranceMinutes ?? standardTolerance) * minute;
    const ordinary = new Map(
      [...timedSessions(context.training, zone)].map(([id, { session, startsAt, endsAt }]) => [
        id,
        { session, from: instantAfter(startsAt, -tolerance), to: instantAfter(endsAt, tolerance) },
      ]),
    );
    const { person } = namesFrom(context);
    for (const { place, entry } of standingMarks(ledger, sheetOf(ledger, context))) {
      const timed = ordinary.get(entry.sessionId);
      if (timed === undefined || !wasThere(entry.status)) continue;
      const { session, from, to } = timed;
      const { arrivedAt, recordedAt } = entry;
      // What was copied from paper says when it was copied, not when anybody came.
      if (arrivedAt == null && entry.signed === 'signed-sheet') continue;
      const cameAt = arrivedAt == null ? recordedAt : instantAt(session.heldOn, arrivedAt, zone);
      if (cameAt >= from && cameAt <= to) continue;
      yield {
        path: [place, arrivedAt == null ? 'recordedAt' : 'arrivedAt'],
        params: {
          participant: person(entry.participantId),
          session: session.title,
          ...wallClock(cameAt, zone),
        },
      };
    }
  },
});

const manyAtOnce = rule({
  code: 'attendance.many-at-once',
  number: 'R57',
  severity: 'warning',
  source: 'press reports of signing for others, 2019; the number is ours',
  *find(ledger, context) {
    const { session } = namesFrom(context);
    const marks = presenceMarks(ledger, context).filter(isOwnCheckIn);
    for (const ofDevice of grouped(marks, ({ entry }) => entry.deviceId)) {
      for (const burst of bursts(ofDevice, context.manyAtOnce ?? standardManyAtOnce)) {
        yield {
          path: burst.slice(0, 1).map(({ place }) => place),
          params: {
            count: burst.length,
            authors: distinct(burst.map(({ entry }) => entry.author)),
            sessions: distinct(burst.map(({ entry }) => session(entry.sessionId))),
          },
        };
      }
    }
  },
});

const signatureShared = rule({
  code: 'attendance.signature-shared',
  number: 'R57',
  severity: 'warning',
  source: 'press reports of signing for others, 2019',
  *find(ledger, context) {
    const { person } = namesFrom(context);
    for (const alike of grouped(presenceMarks(ledger, context), ({ entry }) => entry.signatureId)) {
      const people = distinct(alike.map(({ entry }) => entry.participantId));
      if (people.length < 2) continue;
      yield { path: [alike[0].place, 'signatureId'], params: { people: people.map(person) } };
    }
  },
});

/** Rules about how people checked in: when, and whether each for himself or herself. */
export const checkInRules = [outsideSession, manyAtOnce, signatureShared] as const;

function presenceMarks(ledger: AttendanceLedger, context: AttendanceContext): StandingMark[] {
  return [...standingMarks(ledger, sheetOf(ledger, context))].filter(({ entry }) =>
    wasThere(entry.status),
  );
}

/** What an officer enters, by roll call or from paper, comes for many people in one stroke and means nothing. */
function isOwnCheckIn({ entry: { signed } }: StandingMark): boolean {
  return signed !== 'officer' && signed !== 'signed-sheet';
}

/** So many marks or more that lie within one second. */
function* bursts(
  marks: readonly [StandingMark, ...StandingMark[]],
  limit: number,
): Generator<StandingMark[]> {
  const [{ entry: any }] = marks;
  const inTime = marks
    .map((mark) => ({ mark, at: millisecondsBetween(any.recordedAt, mark.entry.recordedAt) }))
    .sort((a, b) => a.at - b.at);
  let burst: typeof inTime = [];
  for (const timed of inTime) {
    const isNear = ({ at }: { at: number }) => timed.at - at <= second;
    if (burst.length < limit) burst = burst.filter(isNear);
    else if (!burst.slice(0, 1).every(isNear)) {
      yield burst.map(({ mark }) => mark);
      burst = [];
    }
    burst.push(timed);
  }
  if (burst.length >= limit) yield burst.map(({ mark }) => mark);
}

function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => string | null | undefined,
): Iterable<[Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const name = key(item);
    if (name == null) continue;
    const others = groups.get(name);
    if (others) others.push(item);
    else groups.set(name, [item]);
  }
  return groups.values();
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
