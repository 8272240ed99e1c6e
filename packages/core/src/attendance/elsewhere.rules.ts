import { rulesFor } from '../kernel/index.js';
import { namesFrom, sheetOf, type AttendanceContext } from './attendance.context.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import { standingMarks, timedSessions, wasThere, type Presence } from './attendance.presence.js';

const rule = rulesFor<AttendanceLedger, AttendanceContext>();

const atTwoEvents = rule({
  code: 'attendance.at-two-events',
  number: 'R61',
  severity: 'error',
  source: 'fraud patterns in technical guidance (bimtek), 2016',
  *find(ledger, context) {
    const { timeZone } = context.training;
    if (timeZone == null || context.elsewhere === undefined) return;
    const elsewhere = byParticipant(context.elsewhere);
    const sessions = timedSessions(context.training, timeZone);
    const { person } = namesFrom(context);
    for (const { place, entry, cell } of standingMarks(ledger, sheetOf(ledger, context))) {
      const here = sessions.get(entry.sessionId);
      if (here === undefined || cell.isContested || !wasThere(entry.status)) continue;
      for (const other of elsewhere.get(entry.participantId) ?? []) {
        if (other.startsAt >= here.endsAt || other.endsAt <= here.startsAt) continue;
        yield {
          path: [place],
          params: {
            participant: person(entry.participantId),
            session: here.session.title,
            date: here.session.heldOn,
            otherTraining: other.training,
            otherSession: other.session,
          },
        };
      }
    }
  },
});

/** Rules about presence here and in other trainings. */
export const elsewhereRules = [atTwoEvents] as const;

function byParticipant(presences: readonly Presence[]): ReadonlyMap<string, readonly Presence[]> {
  const groups = new Map<string, Presence[]>();
  for (const presence of presences) {
    const others = groups.get(presence.participantId);
    if (others) others.push(presence);
    else groups.set(presence.participantId, [presence]);
  }
  return groups;
}
