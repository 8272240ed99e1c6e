import {
  parsePlanLine,
  parseWorkPlan,
  type UnnumberedPlanLine,
  type WorkPlan,
} from '@berdaya/core/work-plan';
import { remember, remembered } from '../element/session-memory.js';
import type { PlanMemory, Submitter } from './plan-memory.state.js';

/** What was typed or refused about a plan before the page was loaded anew. */
export function memoryBefore(planId: string): PlanMemory {
  try {
    const { texts, submitter, unkept } = JSON.parse(remembered(nameOf(planId)) ?? '{}') as Written;
    const plan = unkept?.plan;
    return {
      typedTexts: new Map(Object.entries(texts ?? {}).map(([key, text]) => [key, String(text)])),
      submitter: submitter ?? null,
      unkept:
        unkept == null
          ? null
          : {
              plan: plan != null && parseWorkPlan(plan).ok && plan.id === planId ? plan : null,
              revision: unkept.revision,
              waiting: unkept.waiting.filter(isLine),
            },
    };
  } catch {
    // Not written by this version.
    return { typedTexts: new Map(), submitter: null, unkept: null };
  }
}

/** Remembers what is in no store until it is, or is taken out. */
export function keepMemory(planId: string, { typedTexts, submitter, unkept }: PlanMemory): void {
  const isNothing = typedTexts.size === 0 && submitter === null && unkept === null;
  const written: Written = { texts: Object.fromEntries(typedTexts), submitter, unkept };
  remember(nameOf(planId), isNothing ? null : JSON.stringify(written));
}

/** How it is written; another version may have written otherwise. */
interface Written {
  readonly texts?: Readonly<Record<string, unknown>>;
  readonly submitter?: Submitter | null;
  readonly unkept?: {
    readonly plan: WorkPlan | null;
    readonly revision: number;
    readonly waiting: readonly UnnumberedPlanLine[];
  } | null;
}

/** Whether this is a line but for its number, which the store gives. */
function isLine(line: UnnumberedPlanLine): boolean {
  return parsePlanLine({ ...line, deviceId: 'waiting', sequence: 1 }).ok;
}

function nameOf(planId: string): string {
  return `berdaya-plan ${planId}`;
}
