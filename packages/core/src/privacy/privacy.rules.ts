import { checkRules, rulesFor, type CalendarDate } from '../kernel/index.js';
import type { Instant, Issue, Stage } from '../kernel/index.js';
import { personalField } from './personal-data.js';
import { retentionEndsOn, stopDeadline, type Processing } from './privacy.js';

/** The records of processing, with the fields that are held or asked for under them. */
export interface PrivacySubject {
  readonly processing: readonly Processing[];
  /** Names of the personal fields that are held, as `fieldsHeld` of a roster tells. */
  readonly fieldsHeld?: readonly string[];
  /** Names of the fields that a form asks for. */
  readonly fieldsAsked?: readonly string[];
}

/** The day and the moment at which the rules are asked; without them nothing that depends on time is judged. */
export interface PrivacyContext {
  readonly today?: CalendarDate;
  readonly now?: Instant;
}

const rule = rulesFor<PrivacySubject, PrivacyContext>();

const incomplete = rule({
  code: 'privacy.processing-incomplete',
  number: 'R87',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'UU 27/2022 arts. 21, 22, 24; art. 20 not verified',
  *find({ processing }) {
    for (const [index, record] of processing.entries()) {
      const missing = missingIn(record);
      if (missing.length > 0) {
        yield { path: ['processing', index], params: { processing: nameOf(record), missing } };
      }
    }
  },
});

const nikWithoutNeed = rule({
  code: 'privacy.nik-without-need',
  number: 'R88',
  severity: 'warning',
  source: 'data minimisation',
  *find({ processing, fieldsAsked = [] }) {
    const states = ({ needs }: Processing) => (needs ?? []).some((need) => need.dataType === 'nik');
    for (const [index, record] of processing.entries()) {
      const place = (record.dataTypes ?? []).indexOf('nik');
      if (place < 0 || states(record)) continue;
      yield { path: ['processing', index, 'dataTypes', place], params: { asked: nameOf(record) } };
    }
    const asked = fieldsAsked.indexOf('nik');
    if (asked < 0 || processing.some((record) => isGoingOn(record) && states(record))) return;
    yield { path: ['fieldsAsked', asked], params: { asked: '' } };
  },
});

const specificNotFlagged = rule({
  code: 'privacy.specific-not-flagged',
  number: 'R89',
  severity: 'error',
  source: 'UU 27/2022 arts. 4, 25, 26; disability, photo and signature by policy',
  *find({ processing, fieldsHeld = [] }) {
    const flagged = new Set(
      processing.filter(isGoingOn).flatMap(({ dataTypes }) => dataTypes ?? []),
    );
    for (const [index, field] of fieldsHeld.entries()) {
      const known = personalField(field);
      if (known?.class !== 'specific' || flagged.has(field) || flagged.has(known.field)) continue;
      yield { path: ['fieldsHeld', index], params: { field, basis: known.basis } };
    }
  },
});

const retentionPassed = rule({
  code: 'privacy.retention-passed',
  number: 'R91',
  severity: 'warning',
  source: 'UU 27/2022',
  *find({ processing }, { today }) {
    if (today === undefined) return;
    for (const [index, record] of processing.entries()) {
      if (record.retention == null || record.erasedAt != null) continue;
      const endedOn = retentionEndsOn(record.retention);
      if (today <= endedOn) continue;
      yield {
        path: ['processing', index, 'retention'],
        params: { processing: nameOf(record), endedOn },
      };
    }
  },
});

const processedAfterWithdrawal = rule({
  code: 'privacy.processed-after-withdrawal',
  number: 'R92',
  severity: 'error',
  source: 'UU 27/2022: processing stops within 3×24 hours',
  *find({ processing }, { now }) {
    if (now === undefined) return;
    for (const [index, record] of processing.entries()) {
      const deadlineAt = deadlineOf(record);
      if (deadlineAt === undefined || !isGoingOn(record) || now <= deadlineAt) continue;
      yield {
        path: ['processing', index, 'withdrawnAt'],
        params: { processing: nameOf(record), deadlineAt },
      };
    }
  },
});

const stoppedLate = rule({
  code: 'privacy.stopped-late',
  number: 'R92',
  severity: 'warning',
  source: 'UU 27/2022: processing stops within 3×24 hours',
  *find({ processing }) {
    for (const [index, record] of processing.entries()) {
      const deadlineAt = deadlineOf(record);
      const stoppedAt = stopOf(record);
      if (deadlineAt === undefined || stoppedAt === undefined || stoppedAt <= deadlineAt) continue;
      yield {
        path: ['processing', index, 'stoppedAt'],
        params: { processing: nameOf(record), stoppedAt, deadlineAt },
      };
    }
  },
});

/** Every rule about the processing of personal data; those about public output are `publicOutputRules`. */
export const privacyRules = [
  incomplete,
  nikWithoutNeed,
  specificNotFlagged,
  retentionPassed,
  processedAfterWithdrawal,
  stoppedLate,
] as const;

/** What the rules of the stage find in the records of processing; a day or moment not handed in is not judged. */
export function checkPrivacy(
  subject: PrivacySubject,
  context: PrivacyContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(privacyRules, subject, context, stage);
}

const alwaysAsked = [
  'legalBasis',
  'purpose',
  'dataTypes',
  'retention',
  'noticeVersion',
  'recordedAt',
] as const;

/** Fields the record lacks; a regulation is asked where a duty is claimed, a proof where consent is. */
function missingIn(record: Processing): string[] {
  const { legalBasis, dataTypes } = record;
  const stated = { ...record, dataTypes: dataTypes?.length === 0 ? null : dataTypes };
  const restsOnDuty = legalBasis === 'legal-obligation' || legalBasis === 'public-task';
  const asked = [
    ...alwaysAsked,
    ...(restsOnDuty ? (['regulation'] as const) : []),
    ...(legalBasis === 'consent' ? (['proof'] as const) : []),
  ];
  return asked.filter((field) => stated[field] == null);
}

function nameOf({ purpose, id }: Processing): string {
  return purpose ?? id;
}

function stopOf({ stoppedAt, erasedAt }: Processing): Instant | undefined {
  return stoppedAt ?? erasedAt ?? undefined;
}

function isGoingOn(record: Processing): boolean {
  return stopOf(record) === undefined;
}

/** When processing has to have stopped; none where consent stands, or is not what the processing rests on. */
function deadlineOf({ legalBasis, withdrawnAt }: Processing): Instant | undefined {
  if (withdrawnAt == null || (legalBasis ?? 'consent') !== 'consent') return undefined;
  return stopDeadline(withdrawnAt);
}
