export { indonesian } from './id/index.js';
export { english } from './en/index.js';
export { shapeIndonesian } from './id/shape.js';
export { shapeEnglish } from './en/shape.js';
export { workPlanIndonesian } from './id/work-plan.js';
export { workPlanEnglish } from './en/work-plan.js';
export { describeIssue } from './catalogue.js';
export type {
  AttendanceWords,
  Catalogue,
  CertificateWords,
  DossierWords,
  FacilitationWords,
  GroupWords,
  IdentityWords,
  ParticipantWords,
  PerDiemWords,
  PlanningWords,
  PrivacyWords,
  ProgramWords,
  ProposalWords,
  RegionWords,
  ReviewWords,
  TextWords,
  TrainingWords,
  WorkPlanLinkWords,
  WorkPlanListWords,
  WorkPlanProgressWords,
  WorkPlanWords,
} from './catalogue.js';
export { indonesianStatuses, englishStatuses } from './status-words.js';
export type { StatusWords } from './status-words.js';
export { indonesianFormat, englishFormat } from './format.js';
export type { Format } from './format.js';
