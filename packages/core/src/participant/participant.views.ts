import { maskAccount, maskNik, maskPhone } from '../identity/index.js';
import { success, type Result } from '../kernel/index.js';
import {
  parseExportPurpose,
  personalFields,
  publicText,
  type ExportPurpose,
} from '../privacy/index.js';
import { fullName, type Participant } from './participant.js';
import type { Roster } from './participant.roster.js';

/** What of a participant may stand in public. */
export interface PublicParticipant {
  readonly name: string | null;
  readonly role: string | null;
  readonly village: string | null;
}

/** What is kept of an export: whose data, which fields, who asked, when and what for; no personal data themselves. */
export interface ExportLogLine extends ExportPurpose {
  readonly participantId: string;
  readonly fields: readonly string[];
}

/** A participant with all personal data, and the line to keep in the log of exports. */
export interface FullParticipant {
  readonly participant: Participant;
  readonly logLine: ExportLogLine;
}

/**
 * Name, role and village, and nothing else. A text into which somebody typed a number or an address is withheld, so that
 * `checkPublicOutput` never finds anything here.
 */
export function publicParticipant(participant: Participant): PublicParticipant {
  return {
    name: publicText(fullName(participant)),
    role: publicText(participant.role),
    village: publicText(participant.origin?.village),
  };
}

/** The participant as printed inside the office: NIK, phone and account are masked, and nothing else is changed. */
export function maskedParticipant(participant: Participant): Participant {
  const { nik, phone, bankAccount } = participant;
  return {
    ...participant,
    ...(nik != null && { nik: maskNik(nik) }),
    ...(phone != null && { phone: maskPhone(phone) }),
    ...(bankAccount?.number != null && {
      bankAccount: { ...bankAccount, number: maskAccount(bankAccount.number) },
    }),
  };
}

/**
 * The participant with all that is known, for a purpose that is stated; without one refused with `shape.…` issues. The
 * caller keeps the line of the log.
 */
export function fullParticipant(
  participant: Participant,
  purpose: ExportPurpose,
): Result<FullParticipant> {
  const stated = parseExportPurpose(purpose);
  if (!stated.ok) return stated;
  const { purpose: text, requestedBy, requestedAt } = stated.value;
  const logLine = {
    participantId: participant.id,
    fields: fieldsHeld([participant]),
    purpose: text,
    requestedBy,
    requestedAt,
  };
  return success({ participant, logLine });
}

/** Names of the personal fields that the roster holds of anybody, as the rules of privacy ask for them. */
export function fieldsHeld(roster: Roster): string[] {
  return personalFields
    .map(({ field }) => field)
    .filter((field) => roster.some((participant) => isHeld(participant, field)));
}

function isHeld(participant: Participant, field: string): boolean {
  const value = (participant as unknown as Record<string, unknown>)[field];
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).some((part) => part != null);
  }
  return value != null && value !== '';
}
