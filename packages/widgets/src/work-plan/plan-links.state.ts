import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Issue } from '@berdaya/core/kernel';
import {
  checkWorkPlanLinks,
  planningLinkDocumentsFor,
  type WorkPlan,
} from '@berdaya/core/work-plan';

/** What the rules find in a plan's links to planning documents: all of it advice, which keeps nobody from handing in. */
export function judgeLinks(plan: WorkPlan, dossier: WorkPlanDossier | null): readonly Issue[] {
  const program = dossier?.program?.key ?? dossier?.program?.id ?? null;
  // Which documents fit is not judged where the programme is not known.
  const documents = program === null ? null : planningLinkDocumentsFor({ program });
  return checkWorkPlanLinks(plan, 'publish', { documents });
}
