import { rulesFor } from '../kernel/index.js';
import type { RosterContext } from './participant.context.js';
import { isCurrent, type Roster } from './participant.roster.js';

const rule = rulesFor<Roster, RosterContext>();
const source = 'letters of assignment; per diem is paid once';

const substituteOfUnknown = rule({
  code: 'participant.substitute-of-unknown',
  severity: 'error',
  source,
  *find(roster) {
    const ids = new Set(roster.map(({ id }) => id));
    for (const { path, name, replaced } of substitutes(roster)) {
      if (!ids.has(replaced)) yield { path, params: { name, participant: replaced } };
    }
  },
});

const substituteOfSelf = rule({
  code: 'participant.substitute-of-self',
  severity: 'error',
  source,
  *find(roster) {
    for (const { path, name, id, replaced } of substitutes(roster)) {
      if (id === replaced) yield { path, params: { name } };
    }
  },
});

const substitutedTwice = rule({
  code: 'participant.substituted-twice',
  severity: 'error',
  source,
  *find(roster) {
    const firstFor = new Map<string, string>();
    for (const { path, name, replaced } of substitutes(roster)) {
      const other = firstFor.get(replaced);
      if (other === undefined) firstFor.set(replaced, name);
      else yield { path, params: { name, other, participant: nameOf(roster, replaced) } };
    }
  },
});

const substituteOfAccepted = rule({
  code: 'participant.substitute-of-accepted',
  severity: 'error',
  draftSeverity: 'warning',
  source,
  *find(roster) {
    const accepted = new Set(
      roster.filter(({ registration }) => registration?.status === 'accepted').map(({ id }) => id),
    );
    for (const { path, name, id, replaced } of substitutes(roster)) {
      if (id === replaced || !accepted.has(replaced)) continue;
      yield { path, params: { name, participant: nameOf(roster, replaced) } };
    }
  },
});

/** Rules about people who stand in for others (peserta pengganti); those rejected or withdrawn stand in for nobody. */
export const substituteRules = [
  substituteOfUnknown,
  substituteOfSelf,
  substitutedTwice,
  substituteOfAccepted,
] as const;

function* substitutes(roster: Roster) {
  for (const [index, person] of roster.entries()) {
    const { id, name, substitutesFor } = person;
    if (substitutesFor == null || !isCurrent(person)) continue;
    const path = [index, 'substitutesFor', 'participantId'];
    yield { path, id, name, replaced: substitutesFor.participantId };
  }
}

function nameOf(roster: Roster, wanted: string): string {
  return roster.find(({ id }) => id === wanted)?.name ?? wanted;
}
