import * as z from 'zod/mini';
import { calendarDateSchema, maybe, text } from '../kernel/index.js';

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

/** When a training is held, as far as that is known. */
export type TrainingDates = Readonly<z.output<typeof trainingDatesSchema>>;
