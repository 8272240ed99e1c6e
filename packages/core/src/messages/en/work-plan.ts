import type { WorkPlanWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const fields = {
  activity: 'the activity',
  responsible: 'the responsible person',
  startsOn: 'the start date',
  endsOn: 'the end date',
};

const sources = {
  apbn: 'the state budget (APBN)',
  apbd: 'the regional budget (APBD)',
  apbdes: 'the village budget (APBDes)',
  'self-help-cash': 'self-help in cash',
  'self-help-in-kind': 'self-help in kind',
  other: 'other sources',
};

/** English sentences about work plans (RKTL). */
export const workPlan: WorkPlanWords = {
  'work-plan.empty': () => 'The work plan is still empty. Add at least one activity.',
  'work-plan.duplicate-item': ({ item }) =>
    `Activity code ${item} is used more than once. Give each activity its own.`,
  'work-plan.item-incomplete': ({ field }) => `Fill in ${fields[field]}.`,
  'work-plan.placeholder': ({ written }) =>
    `"${written}" says nothing yet. Write what is meant, or leave it empty while this is a draft.`,
  'work-plan.indicator-not-measurable': () =>
    'The indicator is not measurable. Give a number with its unit, or evidence such as minutes.',
  'work-plan.responsible-unclear': ({ written }) =>
    `"${written}" names nobody. Name one responsible person.`,
  'work-plan.zero-date': ({ date }) =>
    `${format.date(date)} stands for a date nobody entered. Fill in the real one.`,
  'work-plan.item-ends-before-start': ({ startsOn, endsOn }) =>
    `The activity ends ${format.date(endsOn)}, before it starts ${format.date(startsOn)}. Correct one of the dates.`,
  'work-plan.item-before-training-end': ({ startsOn, trainingEnd }) =>
    `The activity starts ${format.date(startsOn)}, before the training ends ${format.date(trainingEnd)}. A follow-up plan holds what comes after it; move it, or make sure that it is meant.`,
  'work-plan.nothing-before-follow-up': ({ followUpOn }) =>
    `No activity is due before the follow-up on ${format.date(followUpOn)}. Plan at least one.`,
  'work-plan.cost-without-source': ({ costRupiah }) =>
    `The cost of ${format.rupiah(costRupiah)} has no source. Fill in who pays.`,
  'work-plan.cost-differs-from-sources': ({ costRupiah, fundedRupiah }) =>
    `The cost of ${format.rupiah(costRupiah)} differs from the sum of its sources, ${format.rupiah(fundedRupiah)}. Make them agree.`,
  'work-plan.proposed-too-late': ({ year, limit, proposedOn }) =>
    `Proposed ${format.date(proposedOn)}, after the limit ${format.date(limit)} for the RKPDes of ${String(year)}. Propose it for the next year or give a reason.`,
  'work-plan.over-ceiling': ({ costRupiah, ceilingRupiah }) =>
    `The costs of ${format.rupiah(costRupiah)} exceed the ceiling of ${format.rupiah(ceilingRupiah)}. Take out activities or cost worth ${format.rupiah(costRupiah - ceilingRupiah)}.`,
  'work-plan.share-too-small': ({ source, amountRupiah, neededRupiah, percent }) =>
    `The share of ${sources[source]}, ${format.rupiah(amountRupiah)}, is below the ${format.number(percent)}% the programme asks for. Raise it to at least ${format.rupiah(neededRupiah)} and lower another source.`,
  'work-plan.share-too-large': ({ source, amountRupiah, allowedRupiah, percent }) =>
    `The share of ${sources[source]}, ${format.rupiah(amountRupiah)}, is above the ${format.number(percent)}% the programme allows. Lower it to at most ${format.rupiah(allowedRupiah)} and take the rest from another source.`,
};
