import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { regionCodeSchema, regionSchema } from '../region/index.js';
import { groupKindIds } from './group-kinds.js';

/** One member for one time in one role; a name or the id of a participant tells who. */
export const groupMemberSchema = z.object({
  name: maybe(text(120)),
  participantId: maybe(identifierSchema),
  /** Role in the group: ketua, koordinator, bendahara, anggota. */
  role: maybe(text(60)),
  sex: maybe(z.enum(['female', 'male'])),
  village: maybe(text(100)),
  villageCode: maybe(regionCodeSchema),
  /** First and last day as a member. */
  from: maybe(calendarDateSchema),
  to: maybe(calendarDateSchema),
});

/** A group that belongs to an association, and the village it is from. */
export const memberGroupSchema = z.object({
  groupId: identifierSchema,
  village: maybe(text(100)),
  villageCode: maybe(regionCodeSchema),
});

/** A group or institution of a programme. Absent or `null` means not stated. */
export const groupSchema = z.object({
  id: identifierSchema,
  kind: z.enum(groupKindIds),
  name: text(200),
  region: maybe(regionSchema),
  programId: maybe(identifierSchema),
  formedOn: maybe(calendarDateSchema),
  /** Minutes of the meeting or decree that formed it. */
  formedBy: maybe(
    z.object({
      kind: z.enum(['minutes', 'decree']),
      number: maybe(text(120)),
      issuedOn: maybe(calendarDateSchema),
    }),
  ),
  /** Legal form as registered: perkumpulan, badan hukum … */
  legalForm: maybe(text(120)),
  members: maybe(z.array(groupMemberSchema)),
  /** For an association: the groups in it. */
  memberGroups: maybe(z.array(memberGroupSchema)),
  status: maybe(z.enum(['active', 'inactive', 'dissolved'])),
});
