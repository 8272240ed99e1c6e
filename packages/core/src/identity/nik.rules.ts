import { rulesFor, type CalendarDate } from '../kernel/index.js';
import { isRegionCode, parentRegion, type Gazetteer, type RegionCode } from '../region/index.js';
import { maskDamagedNik, maskNik } from './mask.js';
import { isTemporaryNik, nikDigits, readNik, type Nik } from './nik.js';
import type { IdentityContext, PersonIdentity } from './person-identity.js';
import { isScientificNotation, typedNumber, withoutWrapping } from './typed-number.js';

const rule = rulesFor<PersonIdentity, IdentityContext>();
const structure = 'NIK structure (PP 37/2007), explained by Disdukcapil Klaten and Jawa Tengah';
const path = ['nik'];

const length = rule({
  code: 'identity.nik-length',
  number: 'R45',
  severity: 'error',
  source: structure,
  *find({ nik }) {
    if (nik == null || withoutWrapping(nik) === '' || isScientificNotation(nik)) return;
    if (nikDigits(nik) !== undefined) return;
    const { digits, others } = typedNumber(nik);
    yield { path, params: { digits: digits.length, others } };
  },
});

const impossible = rule({
  code: 'identity.nik-impossible',
  number: 'R46',
  severity: 'error',
  source: structure,
  // What was compared with the card stands, however odd.
  *find({ nik, nikSeenOnCard }) {
    const digits = permanentNik(nik);
    if (digits === undefined || nikSeenOnCard === true) return;
    const parts = [
      ...(readNik(digits) === undefined ? ['birth-date'] : []),
      ...(digits.endsWith('0000') ? ['serial'] : []),
    ];
    if (parts.length > 0) yield { path, params: { nik: maskNik(digits), parts } };
  },
});

const differsFromRecord = rule({
  code: 'identity.nik-differs-from-record',
  number: 'R47',
  severity: 'warning',
  source: structure,
  *find({ nik, bornOn, sex }) {
    const digits = permanentNik(nik);
    const reading = digits === undefined ? undefined : readNik(digits);
    if (reading === undefined) return;
    if (bornOn != null && !reading.birthDates.includes(bornOn)) {
      yield differing('bornOn', nearest(reading.birthDates, bornOn), bornOn);
    }
    if (sex != null && sex !== reading.sex) yield differing('sex', reading.sex, sex);
  },
});

const regionUnknown = rule({
  code: 'identity.nik-region-unknown',
  number: 'R48',
  severity: 'warning',
  source:
    'NIK structure (PP 37/2007); the region is that of first registration, of whatever edition',
  *find({ nik }, { gazetteer }) {
    const digits = permanentNik(nik);
    if (digits === undefined || gazetteer === undefined) return;
    const region = digits.slice(0, 6).replace(/(..)(..)(..)/, '$1.$2.$3');
    if (isUnknown(region, gazetteer)) {
      yield { path, params: { region, edition: gazetteer.edition } };
    }
  },
});

const temporary = rule({
  code: 'identity.nik-temporary',
  number: 'R49',
  severity: 'warning',
  source: 'practice of OpenSID: 0, village code, sequence',
  *find({ nik }) {
    const digits = nik == null ? undefined : nikDigits(nik);
    if (digits !== undefined && isTemporaryNik(digits)) {
      yield { path, params: { nik: maskNik(digits) } };
    }
  },
});

const damaged = rule({
  code: 'identity.nik-damaged',
  number: 'R50',
  severity: 'error',
  source: 'spreadsheets keep 15 digits of a number',
  *find({ nik }) {
    if (nik != null && isScientificNotation(nik)) {
      yield { path, params: { nik: maskDamagedNik(nik) } };
    }
  },
});

const rounded = rule({
  code: 'identity.nik-rounded',
  number: 'R50',
  severity: 'warning',
  source: 'spreadsheets keep 15 digits of a number, and make the last one 0',
  // One in ten serials ends in 0 by right, so this is a suspicion; 0000 is none, and is impossible by another rule.
  *find({ nik, nikSeenOnCard }) {
    const digits = permanentNik(nik);
    if (digits === undefined || nikSeenOnCard === true) return;
    if (digits.endsWith('0') && !digits.endsWith('0000')) {
      yield { path, params: { nik: maskNik(digits) } };
    }
  },
});

/** The digits of a NIK that has the structure of one: a temporary number has not. */
function permanentNik(typed: string | null | undefined): Nik | undefined {
  const digits = typed == null ? undefined : nikDigits(typed);
  return digits === undefined || isTemporaryNik(digits) ? undefined : digits;
}

function differing(field: 'bornOn' | 'sex', suggested: string, recorded: string) {
  return { path: [field], params: { field, suggested, recorded } };
}

/** The date in the century that comes closest to the recorded one. */
function nearest(dates: readonly CalendarDate[], recorded: CalendarDate): CalendarDate {
  const years = (date: CalendarDate) =>
    Math.abs(Number(date.slice(0, 4)) - Number(recorded.slice(0, 4)));
  return dates.reduce((one, other) => (years(other) < years(one) ? other : one));
}

/** Whether the list holds all regions at some level of the code, and has never had this one. */
function isUnknown(code: RegionCode | undefined, gazetteer: Gazetteer): boolean {
  if (code === undefined) return false;
  if (!isRegionCode(code)) return true;
  if (gazetteer.region(code) !== undefined || gazetteer.former(code) !== undefined) return false;
  return gazetteer.covers(code) || isUnknown(parentRegion(code), gazetteer);
}

/** Rules about a population number (NIK). */
export const nikRules = [
  length,
  impossible,
  differsFromRecord,
  regionUnknown,
  temporary,
  damaged,
  rounded,
] as const;
