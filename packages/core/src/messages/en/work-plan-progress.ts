import type { WorkPlanListWords, WorkPlanProgressWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const statuses: Readonly<Record<string, string>> = { 'not-started': 'not started' };

/** English sentences about the progress of work plans, and about the plans of one training together. */
export const workPlanProgress: WorkPlanProgressWords & WorkPlanListWords = {
  'work-plan.status-does-not-fit-progress': ({ status, percent }) =>
    `Status "${statuses[status] ?? status}" does not fit progress of ${String(percent)}%. Correct one of the two.`,
  'work-plan.blocked-without-next-step': ({ missing }) =>
    missing === 'obstacle'
      ? 'The activity is blocked, but nothing says by what. Write the obstacle.'
      : 'The activity is blocked, but nothing says how to go on. Write the next step.',
  'work-plan.progress-between-stages': ({ percent }) =>
    `${String(percent)}% is none of the stages 0, 30, 80 and 100%. Choose the stage that is reached.`,
  'work-plan.done-without-evidence': () =>
    'The activity is said to be done without evidence. Add a photo, minutes or an attendance list.',
  'work-plan.changed-without-minutes': ({ revision }) =>
    `Revision ${String(revision)} came after verification without minutes. Name the minutes of change (berita acara).`,
  'work-plan.duplicate-entry': ({ id }) =>
    `Report code ${id} is used more than once. Check the reports and record one of them anew.`,
  'work-plan.unknown-item': ({ item }) =>
    `This record is about activity ${item}, which is not in the work plan. Check the activity.`,
  'work-plan.unknown-entry': ({ entry }) =>
    `This verification is about report ${entry}, which is not there. Check the report.`,
  'work-plan.verified-by-responsible': ({ by }) =>
    `${by} reported this activity or answers for it, and cannot verify it. Ask somebody else.`,
  'work-plan.verified-before-submission': ({ by }) =>
    `${by} verified progress before the work plan was submitted. Submit the plan first, then verify.`,
  'work-plan.rejected-without-remarks': ({ by }) =>
    `${by} rejected a report without remarks. Write what has to be corrected.`,
  'work-plan.reported-after-lock': ({ through, lockedBy }) =>
    `${lockedBy} has settled everything up to ${format.date(through)}. Write why this report is recorded only now.`,
  'work-plan.revision-number-twice': ({ revision, authors }) =>
    `Revision ${String(revision)} was made more than once without sight of each other, by ${format.list(authors)}. Compare them, then submit the next revision with what holds of both.`,
  'work-plan.planning-contested': ({ by }) =>
    `The place in planning was recorded differently on two devices; the latest record, by ${by}, counts. Find out which is right, then record it again.`,
  'work-plan.line-of-unknown-plan': ({ plan, author }) =>
    `This record by ${author} is about work plan ${plan}, which is not here. Add that plan, or check where the record comes from.`,
  'work-plan.owner-has-two': ({ owner }) =>
    `There already is a work plan for ${owner}. Join the two or remove one.`,
  'work-plan.owner-has-none': ({ owner }) => `The work plan for ${owner} is missing. Draw it up.`,
};
