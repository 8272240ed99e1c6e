import type { AttendanceOutcome } from '../attendance/index.js';
import type { CertificateKind } from './certificate.js';

/** What is known of a participant's result at the end of a training. */
export interface ParticipantResult {
  /** The standing of `attendanceOutcome` under the policy of the training. */
  readonly standing: AttendanceOutcome['standing'];
  /** Whether the participant was assessed as competent; absent or `null` where that is not known yet. */
  readonly isCompetent?: boolean | null;
}

/** Why a certificate is not earned: too little attendance, not decided yet, not competent, not assessed yet. */
export type CertificateObstacle =
  'attendance' | 'attendance-undecided' | 'competence' | 'competence-unknown';

/**
 * What stands between a participant and a certificate of a kind; `undefined` when it is earned. Enough attendance earns
 * completion, being competent besides earns graduation, too little earns neither. A mere letter of attendance attests what
 * was, and asks for nothing. Source: Permenaker 6/2025 article 33.
 */
export function certificateObstacle(
  kind: CertificateKind,
  { standing, isCompetent }: ParticipantResult,
): CertificateObstacle | undefined {
  if (kind === 'attendance') return undefined;
  if (standing === 'insufficient') return 'attendance';
  if (standing === 'undecided') return 'attendance-undecided';
  if (kind !== 'graduation' || isCompetent === true) return undefined;
  return isCompetent === false ? 'competence' : 'competence-unknown';
}
