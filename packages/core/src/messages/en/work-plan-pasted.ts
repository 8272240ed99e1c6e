import type { WorkPlanPastedWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about what could not be read in a pasted table. */
export const workPlanPasted: WorkPlanPastedWords = {
  'work-plan.pasted-date-unread': ({ received }) =>
    `The time "${received}" could not be read. Fill in the first and the last day at the activity.`,
  'work-plan.pasted-date-widened': ({ received, startsOn, endsOn }) =>
    `"${received}" is read as ${format.span(startsOn, endsOn)}. Narrow the dates once they are certain.`,
  'work-plan.pasted-amount-unread': ({ received }) =>
    `The cost "${received}" could not be read as whole rupiah. Fill it in at the activity.`,
  'work-plan.pasted-source-unread': ({ received }) =>
    `The source "${received}" is not clear. Choose it at the activity; for self-help choose cash or in kind.`,
  'work-plan.pasted-text-too-long': ({ limit }) =>
    `The cell has more than ${format.number(limit)} letters and was not taken. Shorten it and paste again.`,
};
