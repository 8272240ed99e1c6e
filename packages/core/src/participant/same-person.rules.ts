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
    const people = current(roster).filter(([, { name }]) => name.trim() !== '');
    const listed = people.map(([, person]) => ({
      ...person,
      ...person.origin,
      // One office is as good a reason as one village.
      village: person.origin?.village ?? person.origin?.office,
    }));
    for (const { first, second, same, different } of possibleDuplicates(listed)) {
      const [[, earlier] = [], [index, person] = []] = [people[first], people[second]];
      // A NIK used twice is said by a rule of its own.
      if (earlier === undefined || person === undefined || index === undefined) continue;
      if (same.includes('nik')) continue;
      yield { path: [index], params: { name: person.name, other: earlier.name, same, different } };
    }
  },
});

const sharedPhone = rule({
  code: 'participant.shared-phone',
  number: 'R53',
  severity: 'warning',
  source: 'families share numbers',
  *find(roster) {
    const places = new Map<string, number[]>();
    for (const [index, { phone }] of current(roster)) {
      const number = phoneNumber(phone ?? '');
      if (number !== undefined) places.set(number, [...(places.get(number) ?? []), index]);
    }
    for (const [number, [first, ...others]] of places) {
      if (first === undefined || others.length === 0) continue;
      yield {
        path: [first, 'phone'],
        params: { phone: maskPhone(number), people: others.length + 1 },
      };
    }
  },
});

/** Rules about people who may be on the roster twice; whoever was rejected or withdrew may come again. */
export const samePersonRules = [duplicateNik, possibleDuplicate, sharedPhone] as const;

function current(roster: Roster): [index: number, participant: Participant][] {
  return [...roster.entries()].filter(([, participant]) => isCurrent(participant));
}
