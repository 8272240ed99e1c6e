import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  maybe,
  text,
  timeZoneSchema,
} from '../kernel/index.js';
import { legalBasisSchema, programLevels } from '../program/index.js';
import { regionSchema } from '../region/index.js';
import {
  materialSchema,
  methodGroupSchema,
  objectiveSchema,
  termsOfReferenceSchema,
} from './curriculum.schema.js';
import { sessionSchema } from './session.schema.js';
import {
  participantTargetSchema,
  quotaSchema,
  readingConfidenceSchema,
  statedParticipantsSchema,
} from './stated-participants.schema.js';

const levelSchema = z.enum(programLevels);
const count = z.int().check(z.nonnegative());

/** One kind of activity; a sosialisasi ends without a passing certificate. */
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
 * When a training is held, as far as that is known. `label` keeps the words of the source: "4 s/d 6 November 2018" is
 * exact; "Senin–Selasa, 24–25" beside a year leaves candidates for a person to decide.
 */
export const trainingDatesSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('exact'), ...span, label }),
  z.object({
    status: z.literal('candidates'),
    candidates: z.array(
      z.object({ ...span, note: maybe(text(200)), likelihood: maybe(z.enum(['high', 'low'])) }),
    ),
    label,
  }),
  z.object({ status: z.literal('year'), year: z.int(), label }),
  z.object({ status: z.literal('unknown'), label }),
]);

/** Who holds a training. */
export const organiserSchema = z.object({
  name: text(200),
  /** Role in the programme: ROMS, DPMU. */
  role: maybe(text(80)),
  level: maybe(levelSchema),
  region: maybe(regionSchema),
  partner: maybe(text(200)),
});

/** Where a training is held. */
export const venueSchema = z.object({
  name: text(200),
  address: maybe(text(300)),
  region: maybe(regionSchema),
  district: maybe(regionSchema),
  districtConfidence: maybe(readingConfidenceSchema),
  kind: maybe(
    z.enum(['hotel', 'government-office', 'training-centre', 'village-hall', 'school', 'other']),
  ),
  /** Why the training is held outside the organiser's region. */
  outsideReason: maybe(text(300)),
});

/** What a training is to leave behind: work plans (RKTL), groups, proposals, one document taken up in another. */
export const statedOutputSchema = z.object({
  kind: z.enum([
    'work-plan',
    'group-work-plan',
    'integration',
    'group-formed',
    'facility-management',
    'activity-held',
    'collaboration',
    'capable-actors',
    'technical-assistance',
    'proposal',
    'other',
  ]),
  /** The words of the source. */
  label: maybe(text(200)),
  /** For whom there is one each: an RW, a village, a regency. */
  scope: maybe(levelSchema),
  count: maybe(count),
  countConfidence: maybe(readingConfidenceSchema),
  /** Documents that are taken up, and those that take them up. */
  from: maybe(z.array(text(60))),
  to: maybe(z.array(text(60))),
});

/** The text that a training was read from. */
export const documentSourceSchema = z.object({
  title: text(300),
  publisher: maybe(text(200)),
  publishedOn: maybe(calendarDateSchema),
  /** Place and date at the head of the text. */
  dateline: maybe(z.object({ place: maybe(text(100)), writtenOn: maybe(calendarDateSchema) })),
  address: maybe(text(500)),
});

/** One training (pelatihan, bimtek …) with its timetable. Absent or `null` means not stated. */
export const trainingSchema = z.object({
  id: identifierSchema,
  programId: maybe(identifierSchema),
  title: text(300),
  kind: trainingKindSchema,
  kindAsWritten: maybe(text(120)),
  /** Other kinds that the document calls the same activity. */
  kindAlternatives: maybe(z.array(trainingKindSchema)),
  organiser: maybe(organiserSchema),
  /** Who speaks for the organiser in the text. */
  spokesperson: maybe(
    z.object({ name: maybe(text(120)), role: maybe(text(80)), position: maybe(text(200)) }),
  ),
  dates: trainingDatesSchema,
  /** Number of days as the document states it, beside its dates. */
  statedDays: maybe(count),
  timeZone: maybe(timeZoneSchema),
  venue: maybe(venueSchema),
  statedParticipants: maybe(statedParticipantsSchema),
  seats: maybe(count),
  quotas: maybe(z.array(quotaSchema)),
  /** Groups the training means to include, in the words of the source: poor, women, people with disability, adat … */
  vulnerableGroups: maybe(z.array(text(60))),
  targets: maybe(z.array(participantTargetSchema)),
  objectives: z.array(objectiveSchema),
  materials: z.array(materialSchema),
  /** Lesson hours (JP) of the curriculum together, as it states them. */
  curriculumLessonHours: maybe(count),
  methods: maybe(z.array(methodGroupSchema)),
  resourcePersons: maybe(
    z.array(
      z.object({
        id: identifierSchema,
        name: text(120),
        titleBefore: maybe(text(40)),
        titleAfter: maybe(text(60)),
        office: maybe(text(200)),
        /** Materials the person teaches. */
        materials: maybe(z.array(identifierSchema)),
      }),
    ),
  ),
  /** Whether participants evaluate the resource persons and the organiser. */
  isEvaluatedByParticipants: maybe(z.boolean()),
  sessions: z.array(sessionSchema),
  /** Length of one lesson hour (JP) in minutes; 45 when not stated. */
  lessonMinutes: maybe(z.int().check(z.positive())),
  /** Whether each participant or village leaves with a work plan (RKTL). */
  producesWorkPlan: maybe(z.boolean()),
  outputs: maybe(z.array(statedOutputSchema)),
  /** Roles the document speaks of, with the functions it gives them. */
  roles: maybe(
    z.array(
      z.object({
        role: text(80),
        level: maybe(levelSchema),
        functions: z.array(text(200)),
      }),
    ),
  ),
  legalBasis: maybe(z.array(legalBasisSchema)),
  termsOfReference: maybe(termsOfReferenceSchema),
  /** Whether the text announces a training to come, or reports one that was held. */
  reportedAs: maybe(z.enum(['announced', 'held'])),
  /** Date of the text that reports the training as held. */
  reportedOn: maybe(calendarDateSchema),
  /** The text the document was read from. */
  source: maybe(documentSourceSchema),
  /** What the text does not say and a reader would want to know. */
  unknown: maybe(z.array(text(200))),
});
