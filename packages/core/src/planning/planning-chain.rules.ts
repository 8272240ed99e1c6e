import { rulesFor } from '../kernel/index.js';
import { comesAfter } from './planning-chains.js';
import type { PlanningContext } from './planning-context.js';
import { planningDocuments } from './planning-documents.js';
import { rkmApprovalSteps, type PlanningKind } from './planning-kinds.js';
import type { PlanningDocument } from './planning.js';

const rule = rulesFor<PlanningDocument, PlanningContext>();

const rtplpWithoutRplp = rule({
  code: 'planning.rtplp-without-rplp',
  number: 'R86',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016',
  *find({ kind, derivedFrom }) {
    if (kind !== 'rtplp' || derivedFrom?.some((source) => source.kind === 'rplp')) return;
    yield { path: ['derivedFrom'], params: {} };
  },
});

const sourceComesLater = rule({
  code: 'planning.source-comes-later',
  number: 'R78',
  severity: 'warning',
  source: 'planning chains of Pamsimas, KOTAKU, PPM Cimahi and village facilitation',
  *find({ kind, derivedFrom }) {
    for (const [index, source] of (derivedFrom ?? []).entries()) {
      if (!comesAfter(source.kind, kind)) continue;
      yield {
        path: ['derivedFrom', index, 'kind'],
        params: { document: shortName(kind), source: shortName(source.kind) },
      };
    }
  },
});

const yearOutsideSource = rule({
  code: 'planning.year-outside-source',
  number: 'R78',
  severity: 'warning',
  source: 'technical guideline on integrating PJM ProAKSI and RKM 2018; Permendagri 114/2014',
  *find({ kind, period, derivedFrom }, { documents }) {
    if (period == null) return;
    for (const [index, { documentId }] of (derivedFrom ?? []).entries()) {
      const source = documents?.find(({ id }) => id === documentId);
      if (source?.period == null || source.kind !== yearly[kind]) continue;
      const { from, to } = source.period;
      if (period.from >= from && period.to <= to) continue;
      yield {
        path: ['derivedFrom', index],
        params: {
          document: shortName(kind),
          source: shortName(source.kind),
          year: period.from,
          from,
          to,
        },
      };
    }
  },
});

/** The yearly documents of a village, and the document each of them lies within. */
const yearly: Partial<Record<PlanningKind, PlanningKind>> = { rkpdes: 'rpjmdes', apbdes: 'rkpdes' };

const approvalOutOfOrder = rule({
  code: 'planning.approval-out-of-order',
  severity: 'warning',
  source: 'signature page of a Pamsimas RKM (Balo)',
  *find({ approvals }) {
    const taken = approvals ?? [];
    for (const [index, { step, takenOn }] of taken.entries()) {
      if (takenOn == null) continue;
      const later = taken.find(
        (other) =>
          other.takenOn != null &&
          other.takenOn < takenOn &&
          rkmApprovalSteps.indexOf(other.step) > rkmApprovalSteps.indexOf(step),
      );
      if (later?.takenOn == null) continue;
      yield {
        path: ['approvals', index, 'takenOn'],
        params: { step, takenOn, later: later.step, laterTakenOn: later.takenOn },
      };
    }
  },
});

/** Rules about where a planning document comes from. */
export const planningChainRules = [
  rtplpWithoutRplp,
  sourceComesLater,
  yearOutsideSource,
  approvalOutOfOrder,
] as const;

function shortName(kind: PlanningKind): string {
  return planningDocuments[kind].shortName;
}
