import type { WorkPlanQualityWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English advice about how good a work plan (RKTL) is. */
export const workPlanQuality: WorkPlanQualityWords = {
  'work-plan.no-evidence-named': () =>
    'No evidence is named. Write what will prove that the activity was done, such as "attendance list and photos" or "minutes of the hand-over".',
  'work-plan.repeated-activity': ({ activity }) =>
    `The activity "${activity}" is there more than once. Tell them apart, for example by stage or place, or remove one.`,
  'work-plan.cost-at-both-levels': ({ costRupiah }) =>
    `The activity costs ${format.rupiah(costRupiah)} and its sub-activities have costs too, so the money counts twice. Empty the cost in one of the places.`,
  'work-plan.objective-without-action': ({ objective }) =>
    `No activity carries on the training objective "${objective}". Add one real activity in the village, or make sure that it is not meant to be carried on.`,
  'work-plan.no-inclusion': () =>
    'No activity names women, poor households, people with disabilities or adat communities. Add one, or name them as the target group, such as "Meeting on fees with women and poor households".',
  'work-plan.all-on-one-person': ({ responsible, count }) =>
    `All ${String(count)} activities rest on ${responsible}. Share them out, for example the fees to the treasurer and the triggering to a cadre, so that the plan goes on without one person.`,
  'work-plan.all-in-one-week': ({ startsOn, endsOn, count }) =>
    `All ${String(count)} activities fall on ${format.span(startsOn, endsOn)}. Spread them over the weeks or months after, as people have time.`,
};
