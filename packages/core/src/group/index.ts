export { groupSchema, groupMemberSchema, memberGroupSchema } from './group.schema.js';
export { parseGroup } from './group.js';
export type { Group, GroupMember, MemberGroup } from './group.js';
export { groupKinds, groupKindIds, groupKind } from './group-kinds.js';
export type { GroupKind, GroupKindId } from './group-kinds.js';
export { membersOn, associationCoverage } from './group-members.js';
export type { AssociationCoverage } from './group-members.js';
export { groupRules, checkGroup } from './group.rules.js';
export type { GroupContext } from './group.rules.js';
