import type { EvaluationWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const tests = { 'pre-test': 'pre-test', 'post-test': 'post-test', final: 'final score' };

const results = { ...tests, assessment: 'assessment of competence' };

const elements = {
  requirements: 'requirements',
  procedure: 'system, mechanism and procedure',
  time: 'time taken',
  cost: 'cost or tariff',
  product: 'product of the service',
  competence: 'competence of the staff',
  behaviour: 'behaviour of the staff',
  facilities: 'facilities',
  complaints: 'handling of complaints and suggestions',
};

/** English sentences about learning results and satisfaction. */
export const evaluation: EvaluationWords = {
  'evaluation.duplicate-id': ({ id }) =>
    `The code ${id} is used twice in one list. Remove what is listed twice, or give another code.`,
  'evaluation.unknown-participant': ({ participant: id }) =>
    `A result for somebody who is not on the roster: ${id}. Register the person or check the code.`,
  'evaluation.before-training': ({ participant: person, what, date, startsOn }) =>
    `The ${results[what]} of ${person} is dated ${format.date(date)}, before the training starts on ${format.date(startsOn)}. Correct one of the dates.`,
  'evaluation.passed-without-result': ({ participant: person, because }) =>
    because === 'open'
      ? `${person} is said to have passed, but the learning results are incomplete. Enter them first.`
      : `${person} is said to have passed, but the learning results do not suffice. Take the pass back or correct the results.`,
  'evaluation.pass-score-out-of-range': ({ numerator, denominator }) =>
    `A minimum score of ${String(numerator)}/${String(denominator)} cannot be used. Set it above 0% and to 100% at most.`,
  'evaluation.unknown-unit': ({ unit }) =>
    `An assessment in an unknown unit of competence: ${unit}. Add the unit or check the code.`,
  'evaluation.too-many-attempts': ({ participant: person, unit, attempt, maximum }) =>
    `Assessment ${String(attempt)} of ${person} in unit "${unit}" is one too many: the most is ${String(maximum)}. Check its number or remove it.`,
  'evaluation.attempt-repeated': ({ participant: person, unit, attempt }) =>
    `Assessment ${String(attempt)} of ${person} in unit "${unit}" is recorded twice. Remove one or correct its number.`,
  'evaluation.attempts-out-of-order': ({ participant: person, unit, attempt, ...dates }) =>
    `Assessment ${String(attempt)} of ${person} in unit "${unit}" is dated ${format.date(dates.assessedOn)}, before assessment ${String(dates.earlier)} (${format.date(dates.earlierOn)}). Correct a date or a number.`,
  'evaluation.reassessed-although-competent': ({ participant: person, unit, attempt }) =>
    `${person} is assessed again (assessment ${String(attempt)}) in unit "${unit}", but was competent already. Check the earlier result.`,
  'evaluation.score-above-maximum': ({ participant: person, test, points, maximum }) =>
    `The score of ${person} (${tests[test]}) is ${format.number(points)}, above the maximum of ${format.number(maximum)}. Correct the score or the maximum.`,
  'evaluation.negative-score': ({ participant: person, test, points }) =>
    `The score of ${person} (${tests[test]}) is ${format.number(points)}, below zero. Correct it.`,
  'evaluation.test-repeated': ({ participant: person, test }) =>
    `There is more than one result of ${person} for the ${tests[test]}. Leave the one that holds.`,
  'evaluation.maxima-differ': ({ maxima }) =>
    `Pre-tests and post-tests have different maxima: ${format.list(maxima)}. They are compared in per cent; make sure that the maxima are right.`,
  'evaluation.post-test-before-pre-test': ({ participant: person, postTestOn, preTestOn }) =>
    `The post-test of ${person} is dated ${format.date(postTestOn)}, before the pre-test on ${format.date(preTestOn)}. Correct the dates or swap the results.`,
  'evaluation.answer-out-of-range': ({ form, element, answer }) =>
    `Satisfaction form number ${String(form)}: the answer ${format.number(answer)} on ${elements[element]} is not from 1 to 4. Check the original form.`,
  'evaluation.element-answered-twice': ({ form, element }) =>
    `Satisfaction form number ${String(form)} answers ${elements[element]} twice. Leave one answer.`,
};
