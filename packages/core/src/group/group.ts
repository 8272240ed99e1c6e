import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkGroupShape } from './group.check.js';
import type { groupMemberSchema, groupSchema, memberGroupSchema } from './group.schema.js';

/** One member for one time in one role. */
export type GroupMember = Readonly<z.output<typeof groupMemberSchema>>;

/** A group that belongs to an association. */
export type MemberGroup = Readonly<z.output<typeof memberGroupSchema>>;

/** A group or institution of a programme. */
export type Group = Readonly<z.output<typeof groupSchema>>;

/** Reads a group; refuses with `shape.…` issues. */
export function parseGroup(input: unknown): Result<Group> {
  return readChecked(checkGroupShape, input);
}
