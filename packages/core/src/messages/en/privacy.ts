import type { CalendarDate, Instant } from '../../kernel/index.js';
import type { PrivacyWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const fields: Record<string, string> = {
  legalBasis: 'the legal basis',
  purpose: 'the purpose',
  dataTypes: 'the types of data',
  retention: 'how long data are kept',
  noticeVersion: 'the version of the notice',
  recordedAt: 'when it was recorded',
  regulation: 'the regulation it rests on',
  proof: 'the proof of consent',
};

const specificFields: Record<string, string> = {
  bankAccount: 'bank account',
  guardian: 'parent or guardian',
  childData: 'data of children',
  health: 'health',
  sickNote: 'doctor’s note',
  biometrics: 'biometrics',
  accessNeeds: 'access needs',
  vulnerableGroups: 'vulnerable groups',
  signature: 'signature',
  photo: 'photo',
};

const kinds: Record<string, string> = {
  nik: 'a NIK',
  phone: 'a mobile number',
  account: 'a bank account',
  'birth-date': 'a birth date',
  email: 'an e-mail address',
};

/** English sentences about personal data. */
export const privacy: PrivacyWords = {
  'privacy.processing-incomplete': ({ processing, missing }) =>
    `The record of processing for "${processing}" is incomplete. Add ${format.list(missing.map((field) => fields[field] ?? field))}.`,
  'privacy.nik-without-need': ({ asked }) =>
    `The NIK is asked ${asked === '' ? 'in the form' : `for "${asked}"`} without a stated need. State the reason, or do not ask for it.`,
  'privacy.specific-not-flagged': ({ field, basis }) =>
    `Specific data (${specificFields[field] ?? field}) are held without a record of processing${basis === 'policy' ? '; they are specific by policy of this software, not by the letter of the law' : ''}. Add them to the types of data of a record, or delete them.`,
  'privacy.retention-passed': ({ processing, endedOn }) =>
    `Data for "${processing}" were to be kept until ${format.date(endedOn)}. Erase them and record when, or set a new period if there is ground for it.`,
  'privacy.processed-after-withdrawal': ({ processing, deadlineAt }) =>
    `Consent for "${processing}" was withdrawn, and processing had to stop by ${moment(deadlineAt)}. Stop it and record when.`,
  'privacy.stopped-late': ({ processing, stoppedAt, deadlineAt }) =>
    `Processing for "${processing}" stopped only at ${moment(stoppedAt)}, after the limit of 3×24 hours (${moment(deadlineAt)}). Record why.`,
  'privacy.public-output-identifies': ({ field, kind, purpose }) =>
    `Public output${purpose === '' ? '' : ` (${purpose})`} holds ${kinds[kind] ?? kind}${field === '' ? '' : ` in ${field}`}. Remove it before publishing.`,
};

/** Moments are told in UTC, since the record does not say in which zone it was kept. */
function moment(instant: Instant): string {
  const date = format.date(instant.slice(0, 10) as CalendarDate);
  return `${instant.slice(11, 16)} UTC on ${date}`;
}
