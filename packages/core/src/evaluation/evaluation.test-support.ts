import type { CompetenceAssessment, SatisfactionForm, TestScore } from './index.js';

/** 80 of 100 in the post-test of the first participant. */
export function aScore(change: Partial<TestScore> = {}): TestScore {
  return {
    ...{ id: 'n1', participantId: 'p1', test: 'post-test', points: 80, maximum: 100 },
    ...change,
  };
}

/** The first assessment of the first participant, who is found competent. */
export function anAssessment(change: Partial<CompetenceAssessment> = {}): CompetenceAssessment {
  return {
    ...{ id: 'u1', participantId: 'p1', unitId: 'E.370100.001.01' },
    ...{ attempt: 1, result: 'competent' },
    ...change,
  };
}

/** A form that answers so, element by element. */
export function aForm(
  id: string,
  ...answers: [SatisfactionForm['answers'][number]['element'], number][]
): SatisfactionForm {
  return { id, answers: answers.map(([element, answer]) => ({ element, answer })) };
}
