import { satisfactionElements, type Evaluation, type SatisfactionElement } from './evaluation.js';

/** The answers on satisfaction as columns: for each element a row per form, `null` where there is no answer to go by. */
export type SatisfactionColumns = Readonly<Record<SatisfactionElement, readonly (number | null)[]>>;

/** An element of a form that has no answer to go by: none, several, or one that is not from 1 to 4. */
export interface SatisfactionGap {
  readonly formId: string;
  readonly element: SatisfactionElement;
  readonly because: 'missing' | 'repeated' | 'out-of-range';
}

/** Whether a number is an answer on satisfaction: 1, 2, 3 or 4. Source: Permenpan RB 14/2017. */
export function isSatisfactionAnswer(answer: number): boolean {
  return answer >= 1 && answer <= 4;
}

/** The answers of all forms, element by element in the order of the forms, for a score to take; and what is left out of them. */
export function satisfactionColumns({ satisfaction }: Evaluation): {
  readonly columns: SatisfactionColumns;
  readonly leftOut: readonly SatisfactionGap[];
} {
  const leftOut: SatisfactionGap[] = [];
  const column = (element: SatisfactionElement) =>
    (satisfaction ?? []).map(({ id, answers }) => {
      const [given, another] = answers.filter((each) => each.element === element);
      if (given !== undefined && another === undefined && isSatisfactionAnswer(given.answer)) {
        return given.answer;
      }
      const because =
        given === undefined ? 'missing' : another === undefined ? 'out-of-range' : 'repeated';
      leftOut.push({ formId: id, element, because });
      return null;
    });
  const columns = Object.fromEntries(
    satisfactionElements.map((element) => [element, column(element)] as const),
  ) as Record<SatisfactionElement, (number | null)[]>;
  return { columns, leftOut };
}
