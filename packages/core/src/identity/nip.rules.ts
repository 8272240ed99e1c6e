import { rulesFor } from '../kernel/index.js';
import { maskNip } from './mask.js';
import { nipDigits, readNip, type NipReading } from './nip.js';
import type { IdentityContext, PersonIdentity } from './person-identity.js';
import { typedNumber, withoutWrapping } from './typed-number.js';

const rule = rulesFor<PersonIdentity, IdentityContext>();
const structure = 'NIP structure (Perka BKN 22/2007)';
const path = ['nip'];

const length = rule({
  code: 'identity.nip-length',
  number: 'R51',
  severity: 'error',
  source: structure,
  *find({ nip }) {
    if (nip == null || withoutWrapping(nip) === '' || nipDigits(nip) !== undefined) return;
    const { digits, others } = typedNumber(nip);
    yield { path, params: { digits: digits.length, others } };
  },
});

const impossible = rule({
  code: 'identity.nip-impossible',
  number: 'R51',
  severity: 'error',
  source: structure,
  *find({ nip }, { today }) {
    const reading = readingOf(nip);
    if (nip == null || reading === undefined) return;
    const { bornOn } = reading;
    if (bornOn === null || (today !== undefined && bornOn > today)) {
      yield { path, params: { nip: maskNip(nip) } };
    }
  },
});

const unusual = rule({
  code: 'identity.nip-unusual',
  number: 'R51',
  severity: 'warning',
  source: `${structure}; of contract employees (PPPK) the middle differs`,
  *find({ nip }, { nipContractsFrom }) {
    const reading = readingOf(nip, nipContractsFrom);
    if (nip == null || reading === undefined) return;
    const parts = [
      ...(isAppointedAfterBirth(reading) ? [] : ['appointment']),
      ...(reading.sex === null ? ['sex'] : []),
      ...(reading.serial === '000' ? ['serial'] : []),
    ];
    if (parts.length > 0) yield { path, params: { nip: maskNip(nip), parts } };
  },
});

const differsFromRecord = rule({
  code: 'identity.nip-differs-from-record',
  number: 'R51',
  severity: 'warning',
  source: structure,
  *find({ nip, bornOn, sex }) {
    const reading = readingOf(nip);
    if (reading === undefined) return;
    if (bornOn != null && reading.bornOn !== null && reading.bornOn !== bornOn) {
      yield differing('bornOn', reading.bornOn, bornOn);
    }
    if (sex != null && reading.sex !== null && reading.sex !== sex) {
      yield differing('sex', reading.sex, sex);
    }
  },
});

function readingOf(
  typed: string | null | undefined,
  contractsFrom?: number,
): NipReading | undefined {
  const digits = typed == null ? undefined : nipDigits(typed);
  return digits === undefined ? undefined : readNip(digits, contractsFrom);
}

function differing(field: 'bornOn' | 'sex', suggested: string, recorded: string) {
  return { path: [field], params: { field, suggested, recorded } };
}

/** Where the birth date cannot be, another rule says so, and any appointment will do. */
function isAppointedAfterBirth({ bornOn, appointedIn }: NipReading): boolean {
  if (appointedIn === null) return false;
  return bornOn === null || appointedIn > bornOn.slice(0, appointedIn.length);
}

/** Rules about a civil servant's number (NIP). */
export const nipRules = [length, impossible, unusual, differsFromRecord] as const;
