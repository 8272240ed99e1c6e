import { dateParts, rulesFor, type CalendarDate } from '../kernel/index.js';
import type { RosterContext } from './participant.context.js';
import type { Quota } from '../training/index.js';
import { isCurrent, seatedParticipants, type Roster } from './participant.roster.js';
import { seatsTaken } from './participant.seats.js';

const rule = rulesFor<Roster, RosterContext>();

const seatsExceeded = rule({
  code: 'participant.seats-exceeded',
  number: 'R41',
  severity: 'error',
  source: 'training application of BPPMDDTT Banjarmasin',
  *find(roster, { training }) {
    const taken = seatedParticipants(roster).length;
    const seats = training?.seats;
    if (seats != null && taken > seats) yield { path: [], params: { taken, seats } };
  },
});

const quotaExceeded = rule({
  code: 'participant.quota-exceeded',
  number: 'R41',
  severity: 'error',
  source: 'training application of BPPMDDTT Banjarmasin',
  *find(roster, { training }) {
    const { quotas } = seatsTaken(roster, training?.quotas ?? []);
    for (const { origin, seats, taken } of quotas) {
      if (taken > seats) yield { path: [], params: { from: wordsOf(origin), taken, seats } };
    }
  },
});

const minorWithoutConsent = rule({
  code: 'participant.minor-without-consent',
  number: 'R43',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'UU 27/2022 art. 25; the age of 18 is the practice of forms',
  *find(roster, { training }) {
    if (training?.dates?.status !== 'exact') return;
    const { startsOn } = training.dates;
    for (const [index, person] of roster.entries()) {
      const { name, bornOn, guardian } = person;
      if (!isCurrent(person) || bornOn == null || !isMinor(bornOn, startsOn)) continue;
      const missing = [
        ...(guardian?.name == null ? ['guardian'] : []),
        ...(guardian?.consentOn == null ? ['consent'] : []),
      ];
      if (missing.length > 0) yield { path: [index, 'guardian'], params: { name, missing } };
    }
  },
});

/** Rules about seats, and about people who may not register by themselves. */
export const registrationRules = [seatsExceeded, quotaExceeded, minorWithoutConsent] as const;

const ageOfMajority = 18;

function isMinor(bornOn: CalendarDate, day: CalendarDate): boolean {
  // Texts compare as days do, so that a birthday on 29 February need not exist in the year.
  const comesOfAge = `${String(dateParts(bornOn).year + ageOfMajority)}${bornOn.slice(4)}`;
  return comesOfAge > day;
}

/** What a quota is kept for, from the role to the outermost place. */
function wordsOf({ role, village, villageCode, office, district, districtCode }: Quota['origin']) {
  const parts = [role, village ?? villageCode, office, district ?? districtCode];
  return parts.filter((part) => part != null);
}
