import type { Catalogue } from '../catalogue.js';
import { attendance, participant } from './attendance.js';
import { shapeIndonesian } from './shape.js';
import { program, training } from './training.js';
import { workPlanIndonesian } from './work-plan.js';

/** Every issue code in Indonesian. */
export const indonesian: Catalogue = {
  ...shapeIndonesian,
  ...program,
  ...training,
  ...participant,
  ...attendance,
  ...workPlanIndonesian,
};
