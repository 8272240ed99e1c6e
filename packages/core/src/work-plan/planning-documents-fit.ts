import { planningChains, planningDocuments, type PlanningLevel } from '../planning/index.js';
import { planningLinkDocuments, type PlanningLinkDocument } from './work-plan.js';

/** What is known of whose plan it is. */
export interface PlanningFit {
  /** Programme of the catalogue: `pamsimas`, `kotaku`. */
  readonly program?: string | null | undefined;
  readonly level?: PlanningLevel | null | undefined;
}

/**
 * The documents an activity of a programme can be carried into: those of the programme's chain, or else those made at
 * the level or above it, in a regency; all of them where neither is known.
 *
 * @example
 * planningLinkDocumentsFor({ program: 'kotaku' }); // rplp, rtplp, rp2kp-kp, rpjmd, rkpd
 */
export function planningLinkDocumentsFor({
  program,
  level,
}: PlanningFit): readonly PlanningLinkDocument[] {
  const chain = planningChains.find(({ id }) => id === program);
  if (chain !== undefined) {
    return planningLinkDocuments.filter((document) => chain.steps.includes(document));
  }
  if (level == null) return planningLinkDocuments;
  return planningLinkDocuments.filter((document) =>
    planningDocuments[document].levels.some((each) => each === level || each === 'regency'),
  );
}
