import { isColumn, isNumber, type Single, type Value } from '../value.js';
import type { Operand, Step } from '../step.js';
import type { Rational } from '../rational.js';

/** One kind of step: what it needs and what it comes to. */
export interface Operation<Kind extends Step> {
  /** Operands in the order in which `value` gets them; `options` are those taken of the variants. */
  readonly operands: (step: Kind, options: Readonly<Record<string, string>>) => readonly Operand[];
  readonly value: (step: Kind, operands: readonly Value[]) => Value;
  /** Whether it comes to its operands added up, each times something that is fixed; not, where nothing is said. */
  readonly addsUp?: (step: Kind, isFixed: (operand: Operand) => boolean) => boolean;
}

/** An operation on numbers; without an answer as soon as one of them is unknown. Columns are gone through row by row. */
export function onNumbers<Kind extends Step>(
  reckon: (step: Kind, numbers: readonly Rational[]) => Single,
): Operation<Kind>['value'] {
  return rowByRow((step, values) => (values.every(isNumber) ? reckon(step, values) : null));
}

/** Lifts an operation on single values to columns: single operands count for every row. */
export function rowByRow<Kind extends Step>(
  reckon: (step: Kind, values: readonly Single[]) => Single,
): Operation<Kind>['value'] {
  return (step, operands) => {
    if (!operands.some(isColumn)) return reckon(step, operands as readonly Single[]);
    const rows = Math.min(
      ...operands.map((operand) => (isColumn(operand) ? operand.rows.length : Infinity)),
    );
    return {
      rows: Array.from({ length: rows }, (_, row) =>
        reckon(
          step,
          operands.map((operand) => (isColumn(operand) ? (operand.rows[row] ?? null) : operand)),
        ),
      ),
    };
  };
}
