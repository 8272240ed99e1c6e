import * as z from 'zod/mini';
import { fractionSchema, identifierSchema, maybe, text, timeOfDaySchema } from '../kernel/index.js';
import { ledgerLineSchema } from '../ledger/index.js';
import { attendanceProofs, attendanceStatuses, attendanceWeights } from './attendance.js';

/**
 * One line of the ledger: somebody recorded, or took back, one person's attendance in one session.
 * Entries are only ever added; a correction is a new entry that names those it replaces.
 */
export const attendanceEntrySchema = z.extend(ledgerLineSchema, {
  participantId: identifierSchema,
  sessionId: identifierSchema,
  /** `unrecorded` takes an earlier entry back. */
  status: z.enum([...attendanceStatuses, 'unrecorded']),
  /** Why, for izin, sakit, dinas or a correction. */
  reason: maybe(text(300)),
  /** When the person came, by the clock of the venue; it tells how late terlambat was. */
  arrivedAt: maybe(timeOfDaySchema),
  /** A remark that explains nothing: what the last column of the printed list says. */
  note: maybe(text(300)),
  /** What shows that the person was there; not stated means not known. */
  signed: maybe(z.enum(attendanceProofs)),
  /** The signature or thumbprint, where it is kept: one of them under two names is worth a look. */
  signatureId: maybe(identifierSchema),
  /** Entries of the same person and session that the author saw when recording this one. */
  replaces: z.array(identifierSchema),
});

const statuses = z.array(z.enum(attendanceStatuses));

/** How attendance is counted and how much is enough. Shares are exact; what a field does not say is as its comment has it. */
export const attendancePolicySchema = z.object({
  id: identifierSchema,
  /** The regulation or decision the policy rests on; not stated means the organiser's own. */
  source: maybe(text(300)),
  /** Smallest share that suffices, reached or passed: 80/100. */
  minimum: fractionSchema,
  /** Statuses that count as attended. */
  attended: statuses,
  /** Statuses that take the session out of the denominator. */
  leavesDenominator: statuses,
  /** What the share is a share of: lesson hours (JP) where not stated, sessions whatever their JP, or days with a session. */
  weightBy: maybe(z.enum(attendanceWeights)),
  /** What attending a day takes where days are weighed: every session of it that counts (where not stated), or any one. */
  dayNeeds: maybe(z.enum(['every-session', 'any-session'])),
  /** What it means that nothing was recorded: it stays open (where not stated), counts as missed, or leaves the denominator. */
  unrecorded: maybe(z.enum(['open', 'missed', 'outside'])),
  /** What coming late takes off the lesson hours (JP) of a session; nothing where not stated, or where JP are not weighed. */
  lateness: maybe(
    z.object({
      /** Each so many minutes after the start, once begun … */
      begunMinutes: z.int().check(z.positive()),
      /** … take off so much of one lesson hour, and at most the whole session. */
      takesOff: z.object({
        numerator: z.int().check(z.positive()),
        denominator: z.int().check(z.positive(), z.maximum(1000)),
      }),
      /** What a late arrival at an unknown time counts as. */
      arrivalUnknown: z.enum(['attended', 'missed', 'open']),
    }),
  ),
});
