import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { isWithinRegion } from '../region/index.js';
import { nameKey } from '../identity/index.js';
import type { Participant } from './participant.js';

/** The people of one training. */
export type Roster = readonly Participant[];

const rule = rulesFor<Roster>();

const duplicateId = rule({
  code: 'participant.duplicate-id',
  severity: 'error',
  source: 'common sense',
  *find(roster) {
    const seen = new Set<string>();
    for (const [index, { id }] of roster.entries()) {
      if (seen.has(id)) yield { path: [index, 'id'], params: { participant: id } };
      seen.add(id);
    }
  },
});

const incomplete = rule({
  code: 'participant.incomplete',
  number: 'R42',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'attendance lists of SIGAP and others',
  *find(roster) {
    for (const [index, { name, role, origin }] of roster.entries()) {
      const missing = [
        ...(name.trim() === '' ? ['name'] : []),
        ...(role == null ? ['role'] : []),
        ...(origin?.village == null && origin?.office == null ? ['origin'] : []),
      ];
      if (missing.length > 0) yield { path: [index], params: { missing, name } };
    }
  },
});

const possibleDuplicate = rule({
  code: 'participant.possible-duplicate',
  number: 'R40',
  severity: 'warning',
  source: 'duplicate detection in population registers',
  *find(roster) {
    const firstWith = new Map<string, Participant>();
    for (const [index, participant] of roster.entries()) {
      if (participant.name.trim() === '') continue;
      const village = participant.origin?.villageCode ?? participant.origin?.village ?? '';
      const key = `${nameKey(participant.name)}|${village.toLowerCase()}`;
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, participant);
      else {
        yield { path: [index], params: { name: participant.name, other: first.name, village } };
      }
    }
  },
});

const villageOutsideDistrict = rule({
  code: 'participant.village-outside-district',
  number: 'R27',
  severity: 'error',
  source: 'Kemendagri region codes',
  *find(roster) {
    for (const [index, { origin }] of roster.entries()) {
      if (origin?.villageCode == null || origin.districtCode == null) continue;
      if (isWithinRegion(origin.villageCode, origin.districtCode)) continue;
      yield {
        path: [index, 'origin', 'villageCode'],
        params: { village: origin.villageCode, district: origin.districtCode },
      };
    }
  },
});

/** Every rule about a roster. */
export const participantRules = [
  duplicateId,
  incomplete,
  possibleDuplicate,
  villageOutsideDistrict,
] as const;

/** What the rules of the stage find in a roster; paths begin with the participant's place in it. */
export function checkRoster(roster: Roster, stage: Stage = 'draft'): Issue[] {
  return checkRules(participantRules, roster, undefined, stage);
}
