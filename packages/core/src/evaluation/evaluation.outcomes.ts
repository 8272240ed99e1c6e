import {
  attendanceOutcome,
  type AttendanceOutcome,
  type AttendancePolicy,
  type AttendanceSheet,
} from '../attendance/index.js';
import {
  certificateObstacle,
  type CertificateObstacle,
  type ParticipantResult,
} from '../certificate/index.js';
import type { Fraction } from '../kernel/index.js';
import type { Timetable } from '../training/index.js';
import { allHold, learningConditions, type LearningCondition } from './evaluation.conditions.js';
import type { Evaluation } from './evaluation.js';

/** How a training ends for a participant: passed, attended to the end, neither, or not decided yet. */
export type TrainingResult = 'graduation' | 'completion' | 'none' | 'undecided';

/** A paper that a result gives a right to. */
export type ResultPaper = 'statement-letter' | 'graduation-certificate' | 'completion-letter';

/** The papers of each result. Source: Permenaker 6/2025 article 33. */
export const resultPapers: Readonly<Record<TrainingResult, readonly ResultPaper[]>> = {
  graduation: ['statement-letter', 'graduation-certificate'],
  completion: ['completion-letter'],
  none: [],
  undecided: [],
};

/** One thing a result hangs on, and whether it holds; `null` while that is open. */
export type ResultCondition =
  | {
      readonly condition: 'attendance';
      readonly holds: boolean | null;
      readonly minimum: Fraction;
      readonly attendance: AttendanceOutcome;
    }
  | LearningCondition;

/** How a training ended for one participant, and why. */
export interface TrainingOutcome {
  readonly participantId: string;
  readonly result: TrainingResult;
  readonly papers: readonly ResultPaper[];
  /** What stands between the participant and graduation; `null` where nothing does. */
  readonly obstacle: CertificateObstacle | null;
  /** While the result is undecided: what has to be recorded or assessed first. */
  readonly missing: readonly ResultCondition['condition'][];
  readonly conditions: readonly ResultCondition[];
}

/** What the outcomes are reckoned from besides the evaluation. */
export interface OutcomeContext {
  /** Those to be judged; where the roster speaks of registration, its `seatedParticipants`. */
  readonly participants: readonly { readonly id: string }[];
  readonly training: Timetable;
  readonly sheet: AttendanceSheet;
  readonly policy: AttendancePolicy;
}

/**
 * How a training ended for each participant: enough attendance and all that the pass rule asks for is graduation, enough
 * attendance alone completion, too little neither; undecided while what is open could change that. Whoever is not yet
 * competent and may be assessed again has completed so far: the units say how often. Source: Permenaker 6/2025 article 33.
 */
export function trainingOutcomes(
  evaluation: Evaluation,
  { participants, training, sheet, policy }: OutcomeContext,
): TrainingOutcome[] {
  return participants.map(({ id }) => {
    const attendance = attendanceOutcome(id, sheet, training.sessions, policy);
    const learning = learningConditions(id, evaluation);
    const { standing } = attendance;
    const holds = standing === 'undecided' ? null : standing === 'sufficient';
    const conditions: readonly ResultCondition[] = [
      { condition: 'attendance', holds, minimum: policy.minimum, attendance },
      ...learning,
    ];
    const result = { standing, isCompetent: allHold(learning) };
    const end = trainingResult(result);
    const open = conditions.filter((each) => each.holds === null);
    return {
      participantId: id,
      result: end,
      papers: resultPapers[end],
      obstacle: certificateObstacle('graduation', result) ?? null,
      missing: end === 'undecided' ? open.map(({ condition }) => condition) : [],
      conditions,
    };
  });
}

/** Which of the three ends a participant has reached: it is for `certificateObstacle` to say what stands in the way. */
export function trainingResult(result: ParticipantResult): TrainingResult {
  const obstacle = certificateObstacle('graduation', result);
  if (obstacle === undefined) return 'graduation';
  if (certificateObstacle('completion', result) === undefined) {
    return obstacle === 'competence' ? 'completion' : 'undecided';
  }
  return obstacle === 'attendance' ? 'none' : 'undecided';
}
