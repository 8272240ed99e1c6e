import type { GroupWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about groups and institutions. */
export const group: GroupWords = {
  'group.member-unnamed': () =>
    'A member has no name. Fill in the name, or refer to a participant.',
  'group.member-period-inverted': ({ from, to }) =>
    `The membership ends on ${format.date(to)}, before it begins on ${format.date(from)}. Correct one of the dates.`,
  'group.member-outside-village': ({ code, region }) =>
    `A member comes from ${code}, outside ${region}. Check the village code.`,
  'group.too-few-women': ({ women, members, minimum }) =>
    `Women are ${String(women)} of ${String(members)} members; the target is at least ${String(minimum)}. Invite women to join.`,
  'group.kind-unknown-in-program': ({ kind, program }) =>
    `${kind} is not known in the programme ${program}. Check the kind of group or the programme.`,
  'group.formed-without-minutes': ({ formedOn }) =>
    `The group was formed on ${format.date(formedOn)} without minutes or a decree. State what it rests on.`,
  'group.member-group-outside-region': ({ group, code, region }) =>
    `The group ${group} is in ${code}, outside ${region}. Check the village code, or take it out of the association.`,
  'group.duplicate-member-group': ({ group }) =>
    `The group ${group} is listed more than once in the association. Remove the surplus.`,
  'group.village-twice-in-association': ({ group, other, code }) =>
    `The groups ${group} and ${other} are from the same village (${code}). Make sure that they are two.`,
};
