import type * as z from 'zod/mini';
import { failure, success, type CalendarDate, type Issue, type Result } from '../kernel/index.js';
import type { sexSchema } from './identity.schema.js';
import { checkIdentity } from './identity.rules.js';
import { nikDigits, type Nik } from './nik.js';
import { nipDigits, type Nip } from './nip.js';
import { phoneNumber, type PhoneNumber } from './phone.js';

/** Sex as attendance lists and population records state it, L or P. */
export type Sex = z.output<typeof sexSchema>;

/** Reads a NIK as it was typed. Refused with `identity.nik-…` issues; what was seen on the card need not be possible. */
export function parseNik(
  typed: string,
  { seenOnCard = false, today }: { seenOnCard?: boolean; today?: CalendarDate } = {},
): Result<Nik> {
  const person = { nik: typed, nikSeenOnCard: seenOnCard };
  return parsed(nikDigits(typed), checkIdentity(person, today === undefined ? {} : { today }));
}

/** Reads a NIP as it was typed; refuses with `identity.nip-length` or `identity.nip-impossible`. */
export function parseNip(typed: string): Result<Nip> {
  return parsed(nipDigits(typed), checkIdentity({ nip: typed }));
}

/** Reads a phone number into E.164: `0812-3456-789` is `+628123456789`. Refuses what cannot be dialled from elsewhere. */
export function parsePhone(typed: string): Result<PhoneNumber> {
  return parsed(phoneNumber(typed), checkIdentity({ phone: typed }));
}

/** The value with what is only remarked on; without a value every remark is a reason. */
function parsed<Value>(value: Value | undefined, found: readonly Issue[]): Result<Value> {
  const issues = found.map((issue) => ({ ...issue, path: [] }));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (value !== undefined && errors.length === 0) return success(value, issues);
  return failure(
    errors.length > 0 ? errors : issues.map((issue) => ({ ...issue, severity: 'error' as const })),
  );
}
