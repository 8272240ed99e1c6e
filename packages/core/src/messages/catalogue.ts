import type { countedUnitsRules, regionRules } from '../region/index.js';
import type { DateLabelParams, NumberParams, textRules } from '../text/index.js';
import type { comparisonRules, instrumentRules, scoringRules } from '../scoring/index.js';
import type { HandOverRefusals } from '../hand-over/index.js';
import type { planningRules } from '../planning/index.js';
import type { programRules } from '../program/index.js';
import type { identityRules } from '../identity/index.js';
import type { groupRules } from '../group/index.js';
import type { privacyRules, publicOutputRules } from '../privacy/index.js';
import type { trainingRules } from '../training/index.js';
import type { participantRules } from '../participant/index.js';
import type {
  attendanceFormRules,
  attendanceLockRules,
  attendancePolicyRules,
  attendanceRules,
} from '../attendance/index.js';
import type { perDiemRules } from '../per-diem/index.js';
import type { certificateRules } from '../certificate/index.js';
import type { evaluationRules } from '../evaluation/index.js';
import type { reviewRules } from '../review/index.js';
import type {
  planLineRules,
  workPlanLinkRules,
  workPlanListRules,
  workPlanProgressRules,
  workPlanRules,
} from '../work-plan/index.js';
import type { proposalRules } from '../proposal/index.js';
import type { facilitationRules } from '../facilitation/index.js';
import type { additionRules, worksRules } from '../scoring/index.js';
import type { RecapIssueParams } from '../recap/index.js';
import type { columnRules } from '../scoring/index.js';
import type { empowermentAssessmentRules, empowermentRubricRules } from '../empowerment/index.js';
import type { Issue, ShapeWords, WordsFor } from '../kernel/index.js';

/** Sentences about places and units counted in them, one per rule. A code of the wrong form has a rule, too. */
export type RegionWords = WordsFor<typeof regionRules> & WordsFor<typeof countedUnitsRules>;

/** Sentences about what is handed over from device to device. */
export type HandOverWords = {
  readonly [Code in keyof HandOverRefusals]: (params: HandOverRefusals[Code]) => string;
};

/** Sentences about the dossier as a whole. */
export interface DossierWords {
  readonly 'dossier.newer-format': (params: { format: string; readable: string }) => string;
}

/** Sentences about texts: one per rule, and one for each code of a reader of dates and numbers. */
export type TextWords = WordsFor<typeof textRules> & {
  readonly [Code in keyof DateLabelParams]: (params: DateLabelParams[Code]) => string;
} & {
  readonly [Code in keyof NumberParams]: (params: NumberParams[Code]) => string;
};
/** Sentences about scores and the instruments behind them, one per rule. */
export type ScoringWords = WordsFor<typeof scoringRules> &
  WordsFor<typeof instrumentRules> &
  WordsFor<typeof comparisonRules>;
/** Sentences about planning documents, one per rule. */
export type PlanningWords = WordsFor<typeof planningRules>;
/** Sentences about programmes, one per rule. */
export type ProgramWords = WordsFor<typeof programRules>;
/** Sentences about what identifies people, one per rule. */
export type IdentityWords = WordsFor<typeof identityRules>;
/** Sentences about groups and institutions, one per rule. */
export type GroupWords = WordsFor<typeof groupRules>;
/** Sentences about personal data and public output, one per rule. */
export type PrivacyWords = WordsFor<typeof privacyRules> & WordsFor<typeof publicOutputRules>;
/** Sentences about trainings, one per rule. */
export type TrainingWords = WordsFor<typeof trainingRules>;
/** Sentences about participants, one per rule. */
export type ParticipantWords = WordsFor<typeof participantRules>;
/** Sentences about attendance, its locks, its policy and its printed lists, one per rule. */
export type AttendanceWords = WordsFor<typeof attendanceRules> &
  WordsFor<typeof attendanceLockRules> &
  WordsFor<typeof attendancePolicyRules> &
  WordsFor<typeof attendanceFormRules>;
/** Sentences about per diem, one per rule. */
export type PerDiemWords = WordsFor<typeof perDiemRules>;
/** Sentences about certificates, one per rule. */
export type CertificateWords = WordsFor<typeof certificateRules>;
/** Sentences about learning results and satisfaction, one per rule. */
export type EvaluationWords = WordsFor<typeof evaluationRules>;
/** Sentences about the way from draft to closed, one per rule. */
export type ReviewWords = WordsFor<typeof reviewRules>;
/** Sentences about work plans (RKTL), one per rule. */
export type WorkPlanWords = WordsFor<typeof workPlanRules>;
/** Sentences about how work plans are carried into planning documents, one per rule. */
export type WorkPlanLinkWords = WordsFor<typeof workPlanLinkRules>;
/** Sentences about the progress of work plans and the lines of their ledgers, one per rule. */
export type WorkPlanProgressWords = WordsFor<typeof workPlanProgressRules> &
  WordsFor<typeof planLineRules>;
/** Sentences about the plans of one training together, one per rule. */
export type WorkPlanListWords = WordsFor<typeof workPlanListRules>;
/** Sentences about proposals of an RW, one per rule. */
export type ProposalWords = WordsFor<typeof proposalRules>;
/** Sentences about facilitators' reports, one per rule. */
export type FacilitationWords = WordsFor<typeof facilitationRules>;
/** Sentences about inputs that are brought together and works booked on them, one per rule. */
export type ScoringVolumesWords = WordsFor<typeof additionRules> & WordsFor<typeof worksRules>;
/** Sentences about what a recap finds in what it counts. */
export type RecapWords = {
  readonly [Code in keyof RecapIssueParams]: (params: RecapIssueParams[Code]) => string;
};
/** Sentences about columns that are to be scored, one per rule. */
export type ScoringColumnsWords = WordsFor<typeof columnRules>;
/** Sentences about rubrics and assessments of empowerment, one per rule. */
export type EmpowermentWords = WordsFor<typeof empowermentRubricRules> &
  WordsFor<typeof empowermentAssessmentRules>;

/**
 * One sentence per issue code in one language, saying what is wrong and what to do. The type
 * follows from the rules: a rule without words does not compile.
 */
export type Catalogue = ShapeWords &
  TextWords &
  ScoringWords &
  RegionWords &
  PlanningWords &
  ProgramWords &
  IdentityWords &
  GroupWords &
  PrivacyWords &
  TrainingWords &
  ParticipantWords &
  AttendanceWords &
  HandOverWords &
  PerDiemWords &
  CertificateWords &
  EvaluationWords &
  ReviewWords &
  WorkPlanWords &
  WorkPlanLinkWords &
  WorkPlanProgressWords &
  WorkPlanListWords &
  ProposalWords &
  FacilitationWords &
  ScoringVolumesWords &
  RecapWords &
  ScoringColumnsWords &
  EmpowermentWords &
  DossierWords;

/** The sentence for an issue; a code the catalogue does not know is shown as it is. */
export function describeIssue(issue: Issue, catalogue: Partial<Catalogue>): string {
  const sentences = catalogue as Record<string, ((params: never) => string) | undefined>;
  const sentence = Object.hasOwn(sentences, issue.code) ? sentences[issue.code] : undefined;
  return sentence?.(issue.params as never) ?? issue.code;
}
