import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { maskPhone } from './mask.js';
import { nikRules } from './nik.rules.js';
import { nipRules } from './nip.rules.js';
import type { IdentityContext, PersonIdentity } from './person-identity.js';
import { lettersIn, homeNumber, phoneNumber, usualPhoneDigits } from './phone.js';
import { typedNumber } from './typed-number.js';

const rule = rulesFor<PersonIdentity, IdentityContext>();

/** Characters a name may have on the card. */
const longestName = 60;

const nameUnusual = rule({
  code: 'identity.name-unusual',
  number: 'R44',
  severity: 'warning',
  source:
    'Permendagri 73/2022 on names, as explained by Disdukcapil Demak; name pattern of OpenSID',
  *find({ name }) {
    const written = name?.trim() ?? '';
    const allowed = /\p{L}/u.test(written) ? /[\p{L}\p{M} '’.,-]/gu : / /g;
    const characters = [...new Set(written.replace(allowed, ''))].slice(0, 5);
    const length = Array.from(written).length;
    if (characters.length === 0 && length <= longestName) return;
    // Numbers stray into the column of names; whose they are is not shown.
    const shown = written.replace(/\d{6,}/g, (digits) => '*'.repeat(digits.length));
    yield { path: ['name'], params: { name: shown, characters, length, maximum: longestName } };
  },
});

const phoneLetters = rule({
  code: 'identity.phone-letters',
  number: 'R52',
  severity: 'error',
  source: 'practice of the field; not verified',
  *find({ phone }) {
    const letters = phone == null ? [] : lettersIn(phone);
    if (letters.length > 0) yield { path: ['phone'], params: { letters } };
  },
});

const phoneUnusual = rule({
  code: 'identity.phone-unusual',
  number: 'R52',
  severity: 'warning',
  source: 'practice of the field: 08…, 10 to 13 digits; not verified',
  *find({ phone }, { phoneDigits: { minimum, maximum } = usualPhoneDigits }) {
    if (phone == null || phone.trim() === '' || lettersIn(phone).length > 0) return;
    const dialled = phoneNumber(phone);
    const home = dialled === undefined ? '' : homeNumber(dialled);
    if (home.startsWith('08') && home.length >= minimum && home.length <= maximum) return;
    const digits = home === '' ? typedNumber(phone).digits.length : typedNumber(home).digits.length;
    yield { path: ['phone'], params: { phone: maskPhone(phone), digits, minimum, maximum } };
  },
});

/** Every rule about what identifies a person. */
export const identityRules = [
  nameUnusual,
  ...nikRules,
  ...nipRules,
  phoneLetters,
  phoneUnusual,
] as const;

/** What the rules of the stage find; paths begin with the field's name. Numbers are masked in what is found. */
export function checkIdentity(
  person: PersonIdentity,
  context: IdentityContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(identityRules, person, context, stage);
}
