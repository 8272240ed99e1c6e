export { indonesian } from './id/index.js';
export { english } from './en/index.js';
export { shape as shapeIndonesian } from './id/shape.js';
export { shape as shapeEnglish } from './en/shape.js';
export { text as textIndonesian } from './id/text.js';
export { text as textEnglish } from './en/text.js';
export { scoring as scoringIndonesian } from './id/scoring.js';
export { scoring as scoringEnglish } from './en/scoring.js';
export { region as regionIndonesian } from './id/region.js';
export { region as regionEnglish } from './en/region.js';
export { planning as planningIndonesian } from './id/planning.js';
export { planning as planningEnglish } from './en/planning.js';
export { program as programIndonesian } from './id/program.js';
export { program as programEnglish } from './en/program.js';
export { identity as identityIndonesian } from './id/identity.js';
export { identity as identityEnglish } from './en/identity.js';
export { group as groupIndonesian } from './id/group.js';
export { group as groupEnglish } from './en/group.js';
export { privacy as privacyIndonesian } from './id/privacy.js';
export { privacy as privacyEnglish } from './en/privacy.js';
export { training as trainingIndonesian } from './id/training.js';
export { training as trainingEnglish } from './en/training.js';
export { participant as participantIndonesian } from './id/participant.js';
export { participant as participantEnglish } from './en/participant.js';
export { attendance as attendanceIndonesian } from './id/attendance.js';
export { attendance as attendanceEnglish } from './en/attendance.js';
export { perDiem as perDiemIndonesian } from './id/per-diem.js';
export { perDiem as perDiemEnglish } from './en/per-diem.js';
export { certificate as certificateIndonesian } from './id/certificate.js';
export { certificate as certificateEnglish } from './en/certificate.js';
export { evaluation as evaluationIndonesian } from './id/evaluation.js';
export { evaluation as evaluationEnglish } from './en/evaluation.js';
export { review as reviewIndonesian } from './id/review.js';
export { review as reviewEnglish } from './en/review.js';
export { workPlan as workPlanIndonesian } from './id/work-plan.js';
export { workPlan as workPlanEnglish } from './en/work-plan.js';
export { workPlanLink as workPlanLinkIndonesian } from './id/work-plan-link.js';
export { workPlanQuality as workPlanQualityIndonesian } from './id/work-plan-quality.js';
export { workPlanPasted as workPlanPastedIndonesian } from './id/work-plan-pasted.js';
export { workPlanProgress as workPlanProgressIndonesian } from './id/work-plan-progress.js';
export { workPlanLink as workPlanLinkEnglish } from './en/work-plan-link.js';
export { workPlanQuality as workPlanQualityEnglish } from './en/work-plan-quality.js';
export { workPlanPasted as workPlanPastedEnglish } from './en/work-plan-pasted.js';
export { workPlanProgress as workPlanProgressEnglish } from './en/work-plan-progress.js';
export { proposal as proposalIndonesian } from './id/proposal.js';
export { proposal as proposalEnglish } from './en/proposal.js';
export { facilitation as facilitationIndonesian } from './id/facilitation.js';
export { facilitation as facilitationEnglish } from './en/facilitation.js';
export { scoringVolumes as scoringVolumesIndonesian } from './id/scoring-volumes.js';
export { scoringVolumes as scoringVolumesEnglish } from './en/scoring-volumes.js';
export { recap as recapIndonesian } from './id/recap.js';
export { recap as recapEnglish } from './en/recap.js';
export { scoringColumns as scoringColumnsIndonesian } from './id/scoring-columns.js';
export { scoringColumns as scoringColumnsEnglish } from './en/scoring-columns.js';
export { empowerment as empowermentIndonesian } from './id/empowerment.js';
export { empowerment as empowermentEnglish } from './en/empowerment.js';
export { handOver as handOverIndonesian } from './id/hand-over.js';
export { handOver as handOverEnglish } from './en/hand-over.js';
export { dossier as dossierIndonesian } from './id/dossier.js';
export { dossier as dossierEnglish } from './en/dossier.js';
export { describeIssue } from './catalogue.js';
export type {
  AttendanceWords,
  Catalogue,
  CertificateWords,
  DossierWords,
  HandOverWords,
  EvaluationWords,
  EmpowermentWords,
  FacilitationWords,
  GroupWords,
  IdentityWords,
  ParticipantWords,
  PerDiemWords,
  PlanningWords,
  PrivacyWords,
  ProgramWords,
  ProposalWords,
  RecapWords,
  RegionWords,
  ReviewWords,
  ScoringWords,
  ScoringVolumesWords,
  ScoringColumnsWords,
  TextWords,
  TrainingWords,
  WorkPlanLinkWords,
  WorkPlanListWords,
  WorkPlanPastedWords,
  WorkPlanProgressWords,
  WorkPlanQualityWords,
  WorkPlanWords,
} from './catalogue.js';
export { indonesianStatuses, englishStatuses } from './status-words.js';
export type { StatusWords } from './status-words.js';
export { indonesianFormat, englishFormat } from './format.js';
export type { Format } from './format.js';
export {
  indonesianPaperFormat,
  englishPaperFormat,
  numberAndWords,
  rupiahAndWords,
} from './paper-format.js';
export type { PaperFormat } from './paper-format.js';
export { explainScore, explanationText } from './explain-score.js';
export type { ExplainedLine, ExplainOptions } from './explain-score.js';
export { indonesianScoreVoice, englishScoreVoice } from './score-voice.js';
export type { ScoreVoice } from './score-voice.js';
export type {
  OperationWords,
  ScoreSection,
  ScoreWords,
  StepOf,
  Telling,
  ToldBand,
  ToldLimits,
  ToldRows,
} from './score-words.js';
