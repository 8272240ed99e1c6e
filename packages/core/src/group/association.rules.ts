import { rulesFor } from '../kernel/index.js';
import { isWithinRegion } from '../region/index.js';
import type { Group } from './group.js';

const rule = rulesFor<Group, object>();

const memberGroupOutsideRegion = rule({
  code: 'group.member-group-outside-region',
  severity: 'warning',
  source:
    'press on a Pamsimas training in Mesuji 2018: an association unites the groups of one regency',
  *find({ region, memberGroups }) {
    if (region == null) return;
    for (const [index, { groupId, villageCode }] of (memberGroups ?? []).entries()) {
      if (villageCode == null || isWithinRegion(villageCode, region.code)) continue;
      yield {
        path: ['memberGroups', index, 'villageCode'],
        params: { group: groupId, code: villageCode, region: region.name },
      };
    }
  },
});

const duplicateMemberGroup = rule({
  code: 'group.duplicate-member-group',
  severity: 'error',
  source: 'common sense',
  *find({ memberGroups }) {
    const seen = new Set<string>();
    for (const [index, { groupId }] of (memberGroups ?? []).entries()) {
      if (seen.has(groupId)) {
        yield { path: ['memberGroups', index, 'groupId'], params: { group: groupId } };
      }
      seen.add(groupId);
    }
  },
});

const villageTwice = rule({
  code: 'group.village-twice-in-association',
  severity: 'warning',
  source: 'this project: two groups of one village are mostly one group written twice',
  *find({ memberGroups }) {
    const seen = new Map<string, string>();
    for (const [index, { groupId, villageCode }] of (memberGroups ?? []).entries()) {
      if (villageCode == null) continue;
      const other = seen.get(villageCode);
      if (other === undefined) seen.set(villageCode, groupId);
      else if (other !== groupId) {
        yield {
          path: ['memberGroups', index, 'villageCode'],
          params: { group: groupId, other, code: villageCode },
        };
      }
    }
  },
});

/** Rules about the groups in an association. */
export const associationRules = [
  memberGroupOutsideRegion,
  duplicateMemberGroup,
  villageTwice,
] as const;
