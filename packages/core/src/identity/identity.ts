import type * as z from 'zod/mini';
import { failure, hasErrors, success, type Issue, type Result } from '../kernel/index.js';
import type { sexSchema } from './identity.schema.js';
import { checkIdentity } from './identity.rules.js';
import type { PersonIdentity } from './person-identity.js';
import { nikDigits, type Nik } from './nik.js';
import { nipDigits, type Nip } from './nip.js';
import { phoneNumber, type PhoneNumber } from './phone.js';

/** Sex as attendance lists and population records state it, L or P. */
export type Sex = z.output<typeof sexSchema>;

/**
 * Reads a NIK as it was typed, spaces and a leading apostrophe aside; refuses with `identity.nik-…` issues. A number that
 * was compared with the card need not be possible.
 */
export function parseNik(
  typed: string,
  { seenOnCard = false }: { readonly seenOnCard?: boolean } = {},
): Result<Nik> {
  return parsed(typed, nikDigits, { nik: typed, nikSeenOnCard: seenOnCard });
}

/** Reads a NIP as it was typed; refuses with `identity.nip-length` or `identity.nip-impossible`. */
export function parseNip(typed: string): Result<Nip> {
  return parsed(typed, nipDigits, { nip: typed });
}

/** Reads a phone number into E.164: `0812-3456-789` is `+628123456789`. Refuses what cannot be dialled from elsewhere. */
export function parsePhone(typed: string): Result<PhoneNumber> {
  return parsed(typed, phoneNumber, { phone: typed });
}

/** The value with what the rules remark on; without a value every remark is a reason to refuse. */
function parsed<Value>(
  typed: string,
  read: (typed: string) => Value | undefined,
  person: PersonIdentity,
): Result<Value> {
  const value = read(typed);
  const issues = checkIdentity(person).map((issue): Issue => ({ ...issue, path: [] }));
  if (value !== undefined && !hasErrors(issues)) return success(value, issues);
  if (issues.length === 0) {
    const params = { received: typed };
    return failure([{ code: 'shape.blank', severity: 'error', path: [], params }]);
  }
  return failure(issues.map((issue) => ({ ...issue, severity: 'error' })));
}
