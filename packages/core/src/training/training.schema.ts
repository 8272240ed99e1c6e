import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  maybe,
  text,
  timeOfDaySchema,
  timeZoneSchema,
} from '../kernel/index.js';
import { regionSchema } from '../region/index.js';

const count = z.int().check(z.nonnegative());

/** One block of the timetable for which attendance is taken. */
export const sessionSchema = z.object({
  id: identifierSchema,
  title: text(200),
  heldOn: calendarDateSchema,
  startTime: maybe(timeOfDaySchema),
  endTime: maybe(timeOfDaySchema),
  /** Lesson hours (JP) the session counts for; 0 for an opening or a ceremony. */
  lessonHours: count,
  materialId: maybe(identifierSchema),
  room: maybe(text(100)),
  resourcePersons: maybe(z.array(text(120))),
});

/** Where participants come from, as counted in a document that may not list them. */
export const statedOriginsSchema = z.object({
  region: regionSchema,
  /** What is counted: kecamatan or desa/kelurahan. */
  unitLevel: z.enum(['district', 'village']),
  unitsRepresented: maybe(count),
  unitsInRegion: maybe(count),
  unitsListed: z.boolean(),
});

/** What a document says of the participants without naming them. */
export const statedParticipantsSchema = z.object({
  total: maybe(count),
  women: maybe(count),
  men: maybe(count),
  origins: maybe(statedOriginsSchema),
});

/** One kind of activity; a socialisasi ends without a passing certificate. */
export const trainingKindSchema = z.enum([
  'training',
  'technical-guidance',
  'socialisation',
  'workshop',
  'on-the-job',
]);

const span = { startsOn: calendarDateSchema, endsOn: calendarDateSchema };
const label = maybe(text(120));

/**
 * When a training is held, as far as that is known. `label` keeps the words of the source:
 * "4 s/d 6 November 2018" is exact, "Senin–Selasa, 24–25" leaves candidates for a person to decide.
 */
export const trainingDatesSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('exact'), ...span, label }),
  z.object({
    status: z.literal('candidates'),
    candidates: z.array(z.object({ ...span, note: maybe(text(200)) })),
    label,
  }),
  z.object({ status: z.literal('year'), year: z.int(), label }),
  z.object({ status: z.literal('unknown'), label }),
]);

/** One training (pelatihan, bimtek …) with its timetable. Absent or `null` means not stated. */
export const trainingSchema = z.object({
  id: identifierSchema,
  programId: maybe(identifierSchema),
  title: text(300),
  kind: trainingKindSchema,
  organiser: maybe(z.object({ name: text(200), region: maybe(regionSchema) })),
  dates: trainingDatesSchema,
  /** Number of days as the document states it, beside its dates. */
  statedDays: maybe(count),
  timeZone: timeZoneSchema,
  venue: maybe(
    z.object({ name: text(200), address: maybe(text(300)), region: maybe(regionSchema) }),
  ),
  statedParticipants: maybe(statedParticipantsSchema),
  /** Groups the training means to include: poor, women, people with disability, adat … */
  vulnerableGroups: maybe(z.array(text(60))),
  objectives: z.array(z.object({ id: identifierSchema, text: text(500) })),
  materials: z.array(
    z.object({
      id: identifierSchema,
      title: text(300),
      /** Objectives the material serves. */
      covers: z.array(identifierSchema),
      isWorkPlanDrafting: maybe(z.boolean()),
    }),
  ),
  sessions: z.array(sessionSchema),
  /** Length of one lesson hour (JP) in minutes; 45 when not stated. */
  lessonMinutes: maybe(z.int().check(z.positive())),
  /** Whether each participant or village leaves with a work plan (RKTL). */
  producesWorkPlan: maybe(z.boolean()),
  /** Date of the text that reports the training as held. */
  reportedOn: maybe(calendarDateSchema),
});
