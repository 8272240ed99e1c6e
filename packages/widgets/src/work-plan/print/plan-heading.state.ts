import { isCalendarDate, type CalendarDate, type Instant } from '@berdaya/core/kernel';
import type { Signatory } from '@berdaya/core/paper';
import { reviewState } from '@berdaya/core/review';
import type { ActionRow, PlanShape, WorkPlan, WorkPlanRecord } from '@berdaya/core/work-plan';
import type { PaperFrame } from '../../element/paper/paper.state.js';
import type { ChosenForm } from './plan-print.state.js';
import type { PlanPrintWords } from './plan-print.words.js';

/** What papers of a plan are made of. */
export interface PlanRequest {
  readonly record: WorkPlanRecord;
  /** The document the plan stands in, as it came: what it tells of training and programme is taken up where it is a text. */
  readonly dossier: unknown;
  readonly form: ChosenForm;
  readonly words: PlanPrintWords;
  readonly hasLetterhead: boolean;
  /** The day it is printed. */
  readonly today: CalendarDate;
  /** The day of a moment by the clock it is told by. */
  readonly dayOf: (moment: Instant) => CalendarDate;
}

/** What is particular to one paper of a plan. */
interface Particular {
  readonly shape: PlanShape;
  /** Lines beneath those that every paper has. */
  readonly more?: PaperFrame['particulars'];
  /** Who signs where no form says it. */
  readonly signatories?: readonly Signatory[];
  /** Whom a card is for. */
  readonly person?: string | null;
}

/** Heading and signatories of a paper. */
export function planFrame(request: PlanRequest, particular: Particular): PaperFrame {
  const { record, form, words } = request;
  const { owner } = record.plan;
  const { shape, more = [], person } = particular;
  const title = form.titles?.[shape] ?? words.titles[shape];
  const isDraft = ['draft', 'returned'].includes(reviewState(record.review ?? []).status);
  return {
    title,
    stamp: isDraft ? words.draft : null,
    continued: [title, owner.name, person].filter(Boolean).join(' · '),
    particulars: [...planParticulars(request), ...more],
    closing: [],
    signed: words.placeAndDate(
      form.signedAt ?? '',
      form.signedOn == null ? '' : words.format.date(form.signedOn),
    ),
    signatories: form.signatories ?? particular.signatories ?? words.signatories(owner.kind),
  };
}

/** What the foot of every page tells: which plan, in which revision, printed when. */
export function planFoot({ record, words, today }: PlanRequest): string {
  return words.foot(record.plan.id, revisionOf(record), words.format.date(today));
}

/** The lines beneath the heading that every paper of a plan has. */
function planParticulars(request: PlanRequest): PaperFrame['particulars'] {
  const { record, dossier, words } = request;
  const { owner } = record.plan;
  const { particulars } = words;
  const region = owner.region;
  const lines: PaperFrame['particulars'] = [
    [particulars.owner, words.owner(owner.kind, owner.name)],
    [particulars.region, region == null ? '' : words.region(region.name, region.code)],
    [particulars.program, textAt(dossier, 'program', 'name')],
    [particulars.training, trainingLine(request)],
    [particulars.status, statusLine(request)],
  ];
  return lines.filter(([, value]) => value !== '');
}

/** The training the plan comes from, and when it was held as far as that is known. */
function trainingLine({ dossier, words }: PlanRequest): string {
  const title = textAt(dossier, 'training', 'title');
  const first = textAt(dossier, 'training', 'dates', 'startsOn');
  const last = textAt(dossier, 'training', 'dates', 'endsOn');
  const dates =
    isCalendarDate(first) && isCalendarDate(last)
      ? words.format.span(first, last)
      : textAt(dossier, 'training', 'dates', 'label');
  return [title, dates].filter(Boolean).join(', ');
}

/** How far the plan has come, in which revision, by whom and when. */
function statusLine({ record, words, dayOf }: PlanRequest): string {
  const { status, step } = reviewState(record.review ?? []);
  const word = status === 'draft' && step !== null ? words.reopened : words.statuses[status];
  const by =
    step === null
      ? null
      : words.stepBy(step.by, step.role ?? null, words.format.date(dayOf(step.at)));
  return words.status(word, revisionOf(record), by);
}

/** The number of the revision that stands; `null` before the first submission. */
function revisionOf({ plan, revisions }: WorkPlanRecord): number | null {
  const numbers = (revisions ?? []).map(({ number }) => number);
  return numbers.length > 0 ? Math.max(...numbers) : (plan.revision ?? null);
}

/** A heading with the letter counted for it. */
export function groupHeading(group: string | null, letter: string | null): string | null {
  return group === null || letter === null ? group : `${letter}. ${group}`;
}

/** The rows that are shown, and with sub-activities the activity that heads them. */
export function withHeads(
  rows: readonly ActionRow[],
  isShown: (row: ActionRow) => boolean,
): readonly ActionRow[] {
  return rows.filter((row, place) => {
    if (!row.isHead) return isShown(row);
    const below = rows.slice(place + 1);
    const end = below.findIndex(({ depth }) => depth === 0);
    return isShown(row) || (end < 0 ? below : below.slice(0, end)).some(isShown);
  });
}

/** The text at a place of a document, and nothing where there is none. */
function textAt(document: unknown, ...path: readonly string[]): string {
  let value: unknown = document;
  for (const field of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = (value as Record<string, unknown>)[field];
  }
  return typeof value === 'string' ? value : '';
}

/** Kinds of owners. */
export type OwnerKind = WorkPlan['owner']['kind'];
