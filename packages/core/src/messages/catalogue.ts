import type { attendanceRules } from '../attendance/index.js';
import type { Issue, ShapeWords, WordsFor } from '../kernel/index.js';
import type { participantRules } from '../participant/index.js';
import type { programRules } from '../program/index.js';
import type { trainingRules } from '../training/index.js';
import type { workPlanRules } from '../work-plan/index.js';

/** Sentences about region codes. */
export interface RegionWords {
  readonly 'region.wrong-code-format': (params: { received: string }) => string;
}

/** Sentences about the dossier as a whole. */
export interface DossierWords {
  readonly 'dossier.newer-format': (params: { format: string; readable: string }) => string;
}

/** Sentences about programmes, one per rule. */
export type ProgramWords = WordsFor<typeof programRules>;
/** Sentences about trainings, one per rule. */
export type TrainingWords = WordsFor<typeof trainingRules>;
/** Sentences about participants, one per rule. */
export type ParticipantWords = WordsFor<typeof participantRules>;
/** Sentences about attendance, one per rule. */
export type AttendanceWords = WordsFor<typeof attendanceRules>;
/** Sentences about work plans, one per rule. */
export type WorkPlanWords = WordsFor<typeof workPlanRules>;

/**
 * One sentence per issue code in one language, saying what is wrong and what to do. The type
 * follows from the rules: a rule without words does not compile.
 */
export type Catalogue = ShapeWords &
  RegionWords &
  DossierWords &
  ProgramWords &
  TrainingWords &
  ParticipantWords &
  AttendanceWords &
  WorkPlanWords;

/** The sentence for an issue; a code the catalogue does not know is shown as it is. */
export function describeIssue(issue: Issue, catalogue: Partial<Catalogue>): string {
  const sentences = catalogue as Record<string, ((params: never) => string) | undefined>;
  const sentence = Object.hasOwn(sentences, issue.code) ? sentences[issue.code] : undefined;
  return sentence?.(issue.params as never) ?? issue.code;
}
