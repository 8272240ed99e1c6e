import {
  checkRules,
  rulesFor,
  type CalendarDate,
  type Fraction,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import { knownProgram } from '../program/index.js';
import { isWithinRegion, regionLevel } from '../region/index.js';
import { associationRules } from './association.rules.js';
import { groupKind } from './group-kinds.js';
import { membersOn } from './group-members.js';
import type { Group } from './group.js';

/** What rules about a group may look at beside it. */
export interface GroupContext {
  /** Day on which the group is looked at; where it is unknown, members without an end are counted. */
  readonly onDate?: CalendarDate | null | undefined;
  /** Share of women the programme aims at; one woman at least where none is handed in. */
  readonly womenTarget?: Fraction | null | undefined;
}

const rule = rulesFor<Group, GroupContext>();

const memberUnnamed = rule({
  code: 'group.member-unnamed',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'this project: a member is somebody',
  *find({ members }) {
    for (const [index, { name, participantId }] of (members ?? []).entries()) {
      if (name == null && participantId == null) yield { path: ['members', index], params: {} };
    }
  },
});

const memberPeriodInverted = rule({
  code: 'group.member-period-inverted',
  severity: 'error',
  source: 'common sense',
  *find({ members }) {
    for (const [index, { from, to }] of (members ?? []).entries()) {
      if (from == null || to == null || to >= from) continue;
      yield { path: ['members', index, 'to'], params: { from, to } };
    }
  },
});

const memberOutsideVillage = rule({
  code: 'group.member-outside-village',
  severity: 'warning',
  source: 'this project: a group of a village is made of its residents',
  *find({ region, members }) {
    if (region == null || regionLevel(region.code) !== 'village') return;
    for (const [index, { villageCode }] of (members ?? []).entries()) {
      if (villageCode == null || isWithinRegion(villageCode, region.code)) continue;
      yield {
        path: ['members', index, 'villageCode'],
        params: { code: villageCode, region: region.name },
      };
    }
  },
});

const tooFewWomen = rule({
  code: 'group.too-few-women',
  severity: 'warning',
  source: 'this project: at least one woman, or the target of the programme; no law names a number',
  *find(group, { onDate, womenTarget }) {
    const members = membersOn(group, onDate);
    if (members.length === 0) return;
    const men = members.filter(({ sex }) => sex === 'male').length;
    const minimum = womenTarget == null ? 1 : wholeShare(womenTarget, members.length);
    // Whose sex is not recorded may be a woman.
    if (members.length - men >= minimum) return;
    const women = members.filter(({ sex }) => sex === 'female').length;
    yield { path: ['members'], params: { women, members: members.length, minimum } };
  },
});

const kindUnknown = rule({
  code: 'group.kind-unknown-in-program',
  number: 'R22',
  severity: 'warning',
  source: 'groups of Pamsimas, KOTAKU and PPM Cimahi',
  *find({ kind: id, programId }) {
    const kind = groupKind(id);
    const program = programId == null ? undefined : knownProgram({ id: programId });
    if (!kind?.program || !program || kind.program === program.key) return;
    yield { path: ['kind'], params: { kind: kind.name, program: program.shortName } };
  },
});

const formedWithoutMinutes = rule({
  code: 'group.formed-without-minutes',
  severity: 'warning',
  source: 'this project: forming a group is a decision of a meeting or of an office',
  *find({ formedOn, formedBy }) {
    if (formedOn != null && formedBy == null) yield { path: ['formedBy'], params: { formedOn } };
  },
});

/** Every rule about a group or institution. */
export const groupRules = [
  memberUnnamed,
  memberPeriodInverted,
  memberOutsideVillage,
  tooFewWomen,
  kindUnknown,
  formedWithoutMinutes,
  ...associationRules,
] as const;

/** What the rules of the stage find in a group. */
export function checkGroup(
  group: Group,
  context: GroupContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(groupRules, group, context, stage);
}

/** The smallest whole number that reaches the share of a count; exact. */
function wholeShare({ numerator, denominator }: Fraction, count: number): number {
  const product = BigInt(numerator) * BigInt(count);
  const divisor = BigInt(denominator);
  return Number((product + divisor - 1n) / divisor);
}
