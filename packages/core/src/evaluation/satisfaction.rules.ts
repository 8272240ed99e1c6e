import { rulesFor } from '../kernel/index.js';
import type { EvaluationContext } from './evaluation.context.js';
import type { Evaluation } from './evaluation.js';
import { isSatisfactionAnswer } from './evaluation.satisfaction.js';

const rule = rulesFor<Evaluation, EvaluationContext>();

const answerOutOfRange = rule({
  code: 'evaluation.answer-out-of-range',
  severity: 'error',
  source: 'Permenpan RB 14/2017: answers from 1 to 4',
  *find({ satisfaction }) {
    for (const [index, { answers }] of (satisfaction ?? []).entries()) {
      for (const [place, { element, answer }] of answers.entries()) {
        if (isSatisfactionAnswer(answer)) continue;
        const path = ['satisfaction', index, 'answers', place, 'answer'];
        yield { path, params: { form: index + 1, element, answer } };
      }
    }
  },
});

const elementAnsweredTwice = rule({
  code: 'evaluation.element-answered-twice',
  severity: 'error',
  source: 'one answer per element and form',
  *find({ satisfaction }) {
    for (const [index, { answers }] of (satisfaction ?? []).entries()) {
      for (const [place, { element }] of answers.entries()) {
        if (answers.findIndex((each) => each.element === element) === place) continue;
        const path = ['satisfaction', index, 'answers', place];
        yield { path, params: { form: index + 1, element } };
      }
    }
  },
});

/** Rules about answers on satisfaction. */
export const satisfactionRules = [answerOutOfRange, elementAnsweredTwice] as const;
