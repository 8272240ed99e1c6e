/**
 * How a field is handled: `public` may stand in public output, `general` is personal, `specific` is personal and needs
 * the care UU 27/2022 asks for (art. 4), or that policy gives it.
 */
export type PersonalDataClass = 'public' | 'general' | 'specific';

/** How one field of the model is classed, and why. */
export interface PersonalField {
  readonly field: string;
  readonly class: PersonalDataClass;
  /** Article of UU 27/2022; `null` where the class rests on no article. */
  readonly article: number | null;
  /** `law` where the article says so, `policy` where this library goes further than the law. */
  readonly basis: 'law' | 'policy';
  readonly note: string;
}

const shown = 'names may be shown in public (republika.co.id, director general of Dukcapil)';
const general = 'personal, not in the list of specific data';
const finance = 'personal finance';
const child = 'data of children, with the consent of a parent';
const disability = 'tells of a disability: not in art. 4, has an article of its own';
const biometric = 'may become biometric data; reading of this library';

/** Fields of participants and of what is kept with them, with their class. Not legal advice. */
export const personalFields: readonly PersonalField[] = [
  policy('name', 'public', shown),
  policy('titleBefore', 'public', shown),
  policy('titleAfter', 'public', shown),
  policy('role', 'public', 'part of the public view'),
  policy('origin', 'public', 'the village is part of the public view'),
  policy('sex', 'general', general),
  policy('nik', 'general', `${general}; never in public output, masked in print`),
  policy('nip', 'general', `${general}; holds the birth date`),
  policy('phone', 'general', `${general}; masked in print`),
  policy('email', 'general', general),
  policy('bornOn', 'general', general),
  policy('birthplace', 'general', general),
  policy('rank', 'general', general),
  policy('education', 'general', general),
  policy('element', 'general', general),
  policy('registration', 'general', general),
  byLaw('bankAccount', 4, finance),
  byLaw('guardian', 25, child),
  byLaw('childData', 25, child),
  byLaw('health', 4, 'health'),
  byLaw('sickNote', 4, 'health'),
  byLaw('biometrics', 4, 'biometrics'),
  policy('accessNeeds', 'specific', disability, 26),
  policy('vulnerableGroups', 'specific', `${disability}; also poverty and adat`, 26),
  policy('signature', 'specific', biometric, 4),
  policy('photo', 'specific', biometric, 4),
];

const byField = new Map(personalFields.map((each) => [each.field, each]));

/** The class of a field, of `bankAccount.number` as of `bankAccount`; `undefined` for a field it does not know. */
export function personalField(field: string): PersonalField | undefined {
  return byField.get(field.split('.', 1)[0] ?? '');
}

function byLaw(field: string, article: number, note: string): PersonalField {
  return { field, class: 'specific', article, basis: 'law', note };
}

function policy(
  field: string,
  dataClass: PersonalDataClass,
  note: string,
  article: number | null = null,
): PersonalField {
  return { field, class: dataClass, article, basis: 'policy', note };
}
