import { nameKey } from '@berdaya/core/identity';
import { fullName, type ListedParticipant, type Sex } from '@berdaya/core/participant';
import type { FieldNote } from '../attendance-sheet.state.js';
import { villageMeant, type KnownVillage } from './known-places.state.js';

/** What a form of registration says, as it was typed. */
export interface Registration {
  readonly name: string;
  readonly sex: Sex | null;
  readonly village: string;
  readonly role: string;
  /** Whom the person stands in for: a row number, or a name. */
  readonly substitutesFor: string;
  readonly letter: string;
}

/** What a registration rests on beside what was typed. */
export interface RegistrationContext {
  readonly people: readonly ListedParticipant[];
  readonly villages: readonly KnownVillage[];
}

/** Why a registration cannot be taken as it is. */
export type RegistrationFault = 'no-name' | 'substitute-unknown' | 'substitute-of-self';

/** What is wrong with a registration, the first thing first; `null` where nothing is. */
export function registrationFault(
  { name, substitutesFor }: Registration,
  { people }: RegistrationContext,
  id?: string,
): RegistrationFault | null {
  if (name.trim() === '') return 'no-name';
  if (substitutesFor.trim() === '') return null;
  const replaced = personMeant(substitutesFor, people);
  if (replaced === undefined) return 'substitute-unknown';
  return replaced.id === id ? 'substitute-of-self' : null;
}

/** The lines that register somebody who was not on the list; whoever they stand in for gives up their seat. */
export function registering(
  typed: Registration,
  context: RegistrationContext,
  { id, rowNumber }: { readonly id: string; readonly rowNumber: number },
): readonly FieldNote[] {
  const replaced = personMeant(typed.substitutesFor, context.people);
  const stated = statedBy(typed, context, replaced);
  const participant: ListedParticipant = {
    ...{ id, rowNumber, ...stated },
    origin: stated.origin ?? replaced?.origin ?? null,
    role: stated.role ?? replaced?.role ?? null,
    registration: { status: 'accepted', isWalkIn: true },
  };
  return [{ kind: 'register', participant }, ...givingUpSeat(replaced)];
}

/** The lines that correct what the roster says of somebody; what the form does not ask stays. */
export function correcting(
  before: ListedParticipant,
  typed: Registration,
  context: RegistrationContext,
): readonly FieldNote[] {
  const replaced = personMeant(typed.substitutesFor, context.people);
  const { origin, ...stated } = statedBy(typed, context, replaced);
  const office = before.origin?.office;
  const participant: ListedParticipant = {
    ...{ ...before, ...stated },
    origin: office == null ? origin : { ...origin, office },
  };
  return [{ kind: 'register', participant }, ...givingUpSeat(replaced)];
}

/** The line that takes somebody off the list, for whoever was registered by mistake or has gone home. */
export function withdrawing(before: ListedParticipant): FieldNote {
  const registration = { ...before.registration, status: 'withdrawn' as const };
  return { kind: 'register', participant: { ...before, registration } };
}

/** The form filled in with what the roster says of somebody. */
export function registrationOf(
  person: ListedParticipant,
  { people, villages }: RegistrationContext,
): Registration {
  const { name, sex, role, origin, substitutesFor } = person;
  const replaced = people.find(({ id }) => id === substitutesFor?.participantId);
  const village = villages.find(
    (each) => each.village === origin?.village && each.district === (origin.district ?? null),
  );
  return {
    ...{ name, sex: sex ?? null, role: role ?? '' },
    village: village?.label ?? origin?.village ?? '',
    substitutesFor: replaced === undefined ? '' : personLabel(replaced),
    letter: substitutesFor?.letter ?? '',
  };
}

/** A person as a list of suggestions names them: number, name and village. */
export function personLabel({ rowNumber, origin, ...person }: ListedParticipant): string {
  const place = origin?.village ?? origin?.office ?? '';
  const named = place === '' ? fullName(person) : `${fullName(person)}, ${place}`;
  return rowNumber == null ? named : `${String(rowNumber)} ${named}`;
}

/** The person that a suggestion, a row number or a name means, where it can be only one. */
function personMeant(
  typed: string,
  people: readonly ListedParticipant[],
): ListedParticipant | undefined {
  const written = typed.trim();
  if (written === '') return undefined;
  const labelled = people.find((each) => personLabel(each) === written);
  if (labelled !== undefined) return labelled;
  if (/^\d+$/.test(written)) return people.find(({ rowNumber }) => String(rowNumber) === written);
  const key = nameKey(written);
  const [named, ...others] = people.filter(({ name }) => nameKey(name) === key);
  return others.length === 0 ? named : undefined;
}

function statedBy(
  { name, sex, village, role, letter }: Registration,
  { villages }: RegistrationContext,
  replaced: ListedParticipant | undefined,
) {
  const known = villageMeant(village, villages);
  const written = orNull(village);
  const origin =
    known === undefined
      ? written === null
        ? null
        : { village: written }
      : { village: known.village, district: known.district };
  return {
    ...{ name: name.trim().replace(/\s+/g, ' '), sex, role: orNull(role), origin },
    substitutesFor:
      replaced === undefined ? null : { participantId: replaced.id, letter: orNull(letter) },
  };
}

/** Somebody accepted keeps the seat until they are said to have given it up. */
function givingUpSeat(replaced: ListedParticipant | undefined): readonly FieldNote[] {
  return replaced?.registration?.status === 'accepted' ? [withdrawing(replaced)] : [];
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
