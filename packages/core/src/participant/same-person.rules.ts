import {
  maskNik,
  maskPhone,
  nikDigits,
  phoneNumber,
  possibleDuplicates,
} from '../identity/index.js';
import { rulesFor } from '../kernel/index.js';
import type { RosterContext } from './participant.context.js';
import type { Participant } from './participant.js';
import { isCurrent, type Roster } from './participant.roster.js';

const rule = rulesFor<Roster, RosterContext>();

const duplicateNik = rule({
  code: 'participant.duplicate-nik',
  number: 'R39',
  severity: 'error',
  source: 'OpenSID practice',
  *find(roster) {
    const firstWith = new Map<string, Participant>();
    for (const [index, person] of current(roster)) {
      const nik = nikDigits(person.nik ?? '');
      if (nik === undefined) continue;
      const first = firstWith.get(nik);
      if (first === undefined) firstWith.set(nik, person);
      else {
        yield {
          path: [index, 'nik'],
          params: { nik: maskNik(nik), name: person.name, other: first.name },
        };
      }
    }
  },
});

const possibleDuplicate = rule({
  code: 'participant.possible-duplicate',
  number: 'R40',
  severity: 'warning',
  source: 'duplicate detection in population registers',
  *find(roster) {
    const people = current(roster).map(([index, person]) => ({
      ...person.origin,
      ...person,
      // One office is as good a reason as one village.
      village: person.origin?.village ?? person.origin?.office,
      index,
    }));
    for (const { first, second, same, different } of possibleDuplicates(people)) {
      const [one, other] = [people[first], people[second]];
      // A NIK used twice is said by a rule of its own.
      if (one === undefined || other === undefined || same.includes('nik')) continue;
      const { index, name } = other;
      yield { path: [index], params: { name, other: one.name, same, different } };
    }
  },
});

const sharedPhone = rule({
  code: 'participant.shared-phone',
  number: 'R53',
  severity: 'warning',
  source: 'families share numbers',
  *find(roster) {
    const users = new Map<string, { first: number; people: number }>();
    for (const [index, { phone }] of current(roster)) {
      const number = phoneNumber(phone ?? '');
      if (number === undefined) continue;
      const { first, people } = users.get(number) ?? { first: index, people: 0 };
      users.set(number, { first, people: people + 1 });
    }
    for (const [number, { first, people }] of users) {
      if (people === 1) continue;
      yield { path: [first, 'phone'], params: { phone: maskPhone(number), people } };
    }
  },
});

/** Rules about people who may be on the roster twice; whoever was rejected or withdrew may come again. */
export const samePersonRules = [duplicateNik, possibleDuplicate, sharedPhone] as const;

function current(roster: Roster): [index: number, participant: Participant][] {
  return [...roster.entries()].filter(([, participant]) => isCurrent(participant));
}
