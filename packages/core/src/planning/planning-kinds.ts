/** Kinds of planning document, and of the meetings and baselines whose results feed them. */
export const planningKinds = [
  'imas',
  'pjm-proaksi',
  'rkm',
  'community-proposal',
  'musyawarah-desa',
  'rpjmdes',
  'rkpdes',
  'du-rkp',
  'apbdes',
  'slum-baseline',
  'rplp',
  'rtplp',
  'rp2kp-kp',
  'rw-proposal',
  'musyawarah-kelurahan',
  'rpjmd',
  'rkpd',
  'apbd',
] as const;

/** Kind of a planning document, by the acronym in use where there is one. */
export type PlanningKind = (typeof planningKinds)[number];

/** Steps of the approval of an RKM, in order. */
export const rkmApprovalSteps = [
  'seen',
  'checked',
  'verified',
  'approved',
  'known',
  'ratified',
] as const;

/** One step of the approval of an RKM. */
export type RkmApprovalStep = (typeof rkmApprovalSteps)[number];
