import type { Issue } from '@berdaya/core/kernel';
import {
  checkWorkPlan,
  checkWorkPlanLinks,
  linesOf,
  planningLinkDocuments,
  type PlanLineOf,
  type PlanningLink,
} from '@berdaya/core/work-plan';
import type { NewPlanLine } from '../work-plan.state.js';
import {
  fault,
  resultOf,
  ruled,
  wholeNumber,
  written,
  type FormFinding,
  type FormResult,
} from './findings.state.js';
import type { FollowedItem, PlanFacts } from './plan-facts.state.js';
import { isDay } from './report-form.state.js';
import type { Fields } from './typed.state.js';

/** What an activity's place in the village's planning is recorded as. */
export type NewPlanningLine = Extract<NewPlanLine, { readonly kind: 'planning' }>;

/** How far an activity has come in a planning document. */
export const planningStatuses = ['proposed', 'agreed', 'budgeted'] as const;

/** The form as it begins: what is known of the activity's place, or nothing. */
export function planningFields(link: PlanningLink | null | undefined): Fields {
  if (link == null) return {};
  return {
    document: link.document,
    status: link.status,
    year: String(link.year),
    proposedOn: link.proposedOn ?? '',
    reference: link.reference ?? '',
    basisYear: link.basisYear == null ? '' : String(link.basisYear),
  };
}

/** Lines of an activity's planning that no later one has replaced. */
function planningHeads({ lines }: PlanFacts, itemId: string): readonly PlanLineOf<'planning'>[] {
  const own = linesOf(lines, 'planning').filter((line) => line.itemId === itemId);
  const replaced = new Set(own.flatMap(({ replaces }) => replaces));
  return own.filter(({ id }) => !replaced.has(id));
}

/** The line that takes back what was said of an activity's place. */
export function planningTakenBack(followed: FollowedItem, facts: PlanFacts): NewPlanningLine {
  const replaces = planningHeads(facts, followed.item.id).map(({ id }) => id);
  return { kind: 'planning', itemId: followed.item.id, link: null, replaces };
}

/** The line that a planning status as typed makes, and what the form and the calendar find in it. */
export function planningResult(
  fields: Fields,
  followed: FollowedItem,
  facts: PlanFacts,
  author: string,
): FormResult<NewPlanningLine> {
  const document = planningLinkDocuments.find((each) => each === fields.document);
  const status = planningStatuses.find((each) => each === fields.status);
  const [year, basisYear] = [wholeNumber(fields.year), wholeNumber(fields.basisYear)];
  const proposedOn = written(fields.proposedOn);
  const findings: FormFinding[] = [];
  if (document === undefined) findings.push(fault('document', 'document-missing'));
  if (status === undefined) findings.push(fault('status', 'planning-status-missing'));
  if (!isYear(year)) findings.push(fault('year', 'year-unreadable'));
  if (basisYear !== undefined && !isYear(basisYear)) {
    findings.push(fault('basisYear', 'year-unreadable'));
  }
  if ((proposedOn ?? '') > facts.today) findings.push(fault('proposedOn', 'day-in-future'));
  if (written(author) === null) findings.push(fault('author', 'name-missing'));
  const link: PlanningLink = {
    document: document ?? 'rkpdes',
    status: status ?? 'proposed',
    year: isYear(year) ? year : 2000,
    proposedOn: isDay(proposedOn) ? proposedOn : null,
    reference: written(fields.reference),
    basisYear: isYear(basisYear) ? basisYear : null,
  };
  const line: NewPlanningLine = { ...planningTakenBack(followed, facts), link };
  const isWhole = document !== undefined && isYear(year);
  return resultOf(isWhole ? [...findings, ...fromCalendar(link, followed, facts)] : findings, line);
}

function isYear(year: number | null | undefined): year is number {
  return year != null && year >= 1945 && year <= 2199;
}

function fromCalendar(
  link: PlanningLink,
  { item, position }: FollowedItem,
  { record: { plan } }: PlanFacts,
): FormFinding[] {
  const items = plan.items.map((each) =>
    each.id === item.id ? { ...each, planningLink: link } : each,
  );
  const linked = { ...plan, items };
  const isOurs = ({ path }: Issue) =>
    path[0] === 'items' && path[1] === position - 1 && path[2] === 'planningLink';
  return [...checkWorkPlan(linked, {}, 'publish'), ...checkWorkPlanLinks(linked, 'publish')]
    .filter(isOurs)
    .map((issue) => ruled(String(issue.path[3]), issue));
}
