import type { VulnerableGroup } from '../../training/index.js';
import type { ParticipantWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const traits: Record<string, string> = {
  name: 'name',
  village: 'origin',
  bornOn: 'birth date',
  nik: 'NIK',
  phone: 'phone',
};

const consents: Record<string, string> = {
  guardian: 'the name of the parent or guardian',
  consent: 'the date of their consent',
};

const groups: Record<VulnerableGroup, string> = {
  poor: 'poor people',
  women: 'women',
  disability: 'people with disability',
  indigenous: 'indigenous people',
  children: 'children',
  elderly: 'elderly people',
  other: 'others',
};

const bases: Record<Targeted['basis'], string> = {
  law: 'the rule',
  program: "the programme's target",
  default: "the software's default target",
};

/** English sentences about participants. */
export const participant: ParticipantWords = {
  'participant.duplicate-id': ({ participant: id }) =>
    `Participant code ${id} is used more than once. Give each person their own.`,
  'participant.incomplete': ({ missing, name }) =>
    `${name.trim() === '' ? 'A participant' : name} lacks details. Fill in ${format.list(missing)}.`,
  'participant.wrong-region-level': ({ region, level }) =>
    `Code ${region} is not that of a ${level === 'village' ? 'village' : 'sub-district'}. Fill in a code of that level.`,
  'participant.village-outside-district': ({ village, district }) =>
    `Village ${village} does not lie in sub-district ${district}. Correct one of the codes.`,
  'participant.duplicate-nik': ({ nik, name, other }) =>
    `NIK ${nik} of ${nameOr(name)} is already registered in this training for ${nameOr(other)}. Check both, or remove one of the records.`,
  'participant.possible-duplicate': ({ name, other, same, different }) =>
    `Possible duplicate: ${name} and ${other} (same ${list(same, traits)}${different.length === 0 ? '' : `, different ${list(different, traits)}`}). Check whether they are one person.`,
  'participant.shared-phone': ({ phone, people }) =>
    `Phone number ${phone} is used by ${format.number(people)} participants. Make sure that they share it.`,
  'participant.seats-exceeded': ({ taken, seats }) =>
    `${format.number(taken)} participants are accepted, and the training has ${format.number(seats)} seats. Accept fewer, or add seats.`,
  'participant.quota-exceeded': ({ from, taken, seats }) =>
    `${format.number(taken)} people come from ${from.length === 0 ? 'one delegation' : from.join(', ')}, whose quota is ${format.number(seats)}. Accept fewer, or change the quota.`,
  'participant.minor-without-consent': ({ name, missing }) =>
    `${nameOr(name)} is under 18 on the first day of the training and needs the consent of a parent or guardian. Fill in ${list(missing, consents)}.`,
  'participant.substitute-of-unknown': ({ name, participant: id }) =>
    `${nameOr(name)} stands in for participant ${id}, who is not on the roster. Name the one who is replaced.`,
  'participant.substitute-of-self': ({ name }) =>
    `${nameOr(name)} is recorded as their own substitute. Name the one who is replaced.`,
  'participant.substituted-twice': ({ name, other, participant: replaced }) =>
    `Both ${nameOr(other)} and ${nameOr(name)} stand in for ${nameOr(replaced)}. Choose one substitute.`,
  'participant.substitute-of-accepted': ({ name, participant: replaced }) =>
    `${nameOr(name)} stands in for ${nameOr(replaced)}, who is still accepted. Record the withdrawal, or cancel the substitution.`,
  'participant.women-below-target': (params) =>
    `Women are ${countOf(params)}; ${targetOf(params)}. Invite more women, or explain why.`,
  'participant.group-below-target': ({ group, ...params }) =>
    `Participants of the group ${groups[group]} are ${countOf(params)}; ${targetOf(params)}. Invite more of them, or explain why.`,
  'participant.group-missing': ({ group, unknown, total }) =>
    `There is no participant from the group ${groups[group]}${unknown === 0 ? '' : ` (not recorded for ${format.number(unknown)} of ${format.number(total)})`}. Invite somebody, or complete the records.`,
};

interface Counted {
  readonly members: number;
  readonly unknown: number;
  readonly total: number;
}

function countOf({ members, unknown, total }: Counted): string {
  const percent = format.percent({ numerator: members, denominator: total });
  const rest = unknown === 0 ? '' : `, ${format.number(unknown)} not recorded`;
  return `${format.number(members)} of ${format.number(total)} (${percent}${rest})`;
}

interface Targeted {
  readonly numerator: number;
  readonly denominator: number;
  readonly basis: 'law' | 'program' | 'default';
  readonly source: string;
}

function targetOf({ basis, source, ...share }: Targeted): string {
  return `${bases[basis]} is ${format.percent(share)}${source === '' ? '' : ` (${source})`}`;
}

function list(parts: readonly string[], words: Record<string, string>): string {
  return format.list(parts.map((part) => words[part] ?? part));
}

function nameOr(name: string): string {
  return name.trim() === '' ? '(no name)' : name;
}
