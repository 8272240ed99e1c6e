import { checkIdentity } from '../identity/index.js';
import { checkRules, rulesFor, underPath, type Issue, type Stage } from '../kernel/index.js';
import { isWithinRegion, regionLevel } from '../region/index.js';
import type { RosterContext } from './participant.context.js';
import type { Roster } from './participant.roster.js';
import { registrationRules } from './registration.rules.js';
import { samePersonRules } from './same-person.rules.js';
import { shareRules } from './share.rules.js';
import { substituteRules } from './substitute.rules.js';

const rule = rulesFor<Roster, RosterContext>();

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

const wrongRegionLevel = rule({
  code: 'participant.wrong-region-level',
  number: 'R27',
  severity: 'error',
  source: 'Kemendagri region codes',
  *find(roster) {
    for (const [index, { origin }] of roster.entries()) {
      const codes = { village: origin?.villageCode, district: origin?.districtCode };
      for (const level of ['village', 'district'] as const) {
        const code = codes[level];
        if (code == null || regionLevel(code) === level) continue;
        yield { path: [index, 'origin', `${level}Code`], params: { region: code, level } };
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

/** Every rule about a roster; those about what identifies a person are `identityRules`. */
export const participantRules = [
  duplicateId,
  incomplete,
  wrongRegionLevel,
  villageOutsideDistrict,
  ...samePersonRules,
  ...registrationRules,
  ...substituteRules,
  ...shareRules,
] as const;

/**
 * What the rules of the stage find in a roster, those about each person's identity included; paths begin with the
 * participant's place in it, and are empty where the roster as a whole is meant.
 */
export function checkRoster(
  roster: Roster,
  context: RosterContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return [
    ...checkRules(participantRules, roster, context, stage),
    ...roster.flatMap((person, index) => underPath([index], checkIdentity(person, context, stage))),
  ];
}
