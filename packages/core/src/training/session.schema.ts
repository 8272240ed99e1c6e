import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  maybe,
  text,
  timeOfDaySchema,
} from '../kernel/index.js';

/** What is done in a block of the timetable. */
export const sessionActivitySchema = z.enum([
  'opening',
  'material',
  'discussion',
  'practice',
  'field-practice',
  'work-plan-drafting',
  'evaluation',
  'break',
  'closing',
]);

/** One block of the timetable for which attendance is taken. */
export const sessionSchema = z.object({
  id: identifierSchema,
  title: text(200),
  activity: maybe(sessionActivitySchema),
  heldOn: calendarDateSchema,
  startTime: maybe(timeOfDaySchema),
  endTime: maybe(timeOfDaySchema),
  /** Lesson hours (JP) the session counts for; 0 for an opening or a ceremony. */
  lessonHours: z.int().check(z.nonnegative()),
  materialId: maybe(identifierSchema),
  room: maybe(text(100)),
  /** Resource persons, each by the id it has in the training's list, or by name. */
  resourcePersons: maybe(z.array(text(120))),
  moderator: maybe(text(120)),
});
