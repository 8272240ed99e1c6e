import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkParticipantShape, checkRosterShape } from './participant.check.js';
import type {
  bankAccountSchema,
  guardianSchema,
  participantSchema,
  registrationSchema,
  registrationStatusSchema,
  substitutionSchema,
} from './participant.schema.js';

/** One person on the roster of a training. */
export type Participant = Readonly<z.output<typeof participantSchema>>;

/** Account for per diem and transport: personal finance, so specific data. */
export type BankAccount = Readonly<z.output<typeof bankAccountSchema>>;

/** Who answers for a participant under age, and since when with consent. */
export type Guardian = Readonly<z.output<typeof guardianSchema>>;

/** How a person came onto the roster. */
export type Registration = Readonly<z.output<typeof registrationSchema>>;

/** What became of a registration. */
export type RegistrationStatus = z.output<typeof registrationStatusSchema>;

/** Whom a participant stands in for (peserta pengganti), and by which letter. */
export type Substitution = Readonly<z.output<typeof substitutionSchema>>;

/** Reads a whole roster at once, however long; each issue's path begins with the person's place in the list. */
export function parseRoster(input: unknown): Result<readonly Participant[]> {
  return readChecked(checkRosterShape, input);
}

/** A person as an attendance list shows them. */
export type ListedParticipant = Pick<
  Participant,
  | 'id'
  | 'rowNumber'
  | 'name'
  | 'titleBefore'
  | 'titleAfter'
  | 'sex'
  | 'role'
  | 'origin'
  | 'vulnerableGroups'
  | 'registration'
  | 'substitutesFor'
>;

/** Reads one participant; refuses with `shape.…` issues. */
export function parseParticipant(input: unknown): Result<Participant> {
  return readChecked(checkParticipantShape, input);
}

/** The name as it is written on lists, titles included. */
export function fullName({
  titleBefore,
  name,
  titleAfter,
}: Pick<Participant, 'titleBefore' | 'name' | 'titleAfter'>): string {
  const withFront = titleBefore == null ? name : `${titleBefore} ${name}`;
  return titleAfter == null ? withFront : `${withFront}, ${titleAfter}`;
}

/** The roster by number on the printed list; those without a number keep their order at the end. */
export function inRowOrder<Listed extends Pick<Participant, 'rowNumber'>>(
  participants: readonly Listed[],
): Listed[] {
  const row = ({ rowNumber }: Listed) => rowNumber ?? Number.MAX_SAFE_INTEGER;
  return [...participants].sort((a, b) => row(a) - row(b));
}
