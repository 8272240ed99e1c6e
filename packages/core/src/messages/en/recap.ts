import type { RecapWords } from '../catalogue.js';

const of = (training: string) => (training === '' ? '' : ` of training ${training}`);

/** English sentences about recaps over many trainings. */
export const recap: RecapWords = {
  'recap.unknown-participant': ({ training, count }) =>
    `Marks${of(training)} of people who are not on the roster: ${count}. They are not counted; complete the roster or correct the marks.`,
  'recap.unknown-session': ({ training, count }) =>
    `Marks${of(training)} in sessions that are not in the timetable: ${count}. They are not counted; complete the timetable or correct the marks.`,
  'recap.unknown-status': ({ training, count }) =>
    `Marks${of(training)} with an unknown status: ${count}. They are counted as not recorded; check the status.`,
  'recap.mark-twice': ({ training, count }) =>
    `Marks${of(training)} that repeat one of the same person and session: ${count}. Those that agree count once; decide those that do not.`,
  'recap.participant-twice': ({ training, count }) =>
    `Roster lines${of(training)} that repeat a participant: ${count}. The first line counts; remove the others.`,
  'recap.session-twice': ({ training, count }) =>
    `Sessions${of(training)} that are in the timetable again: ${count}. The first counts; remove the others.`,
  'recap.training-twice': ({ training }) =>
    `Training ${training} was given more than once. Only the first is counted; merge the data before.`,
  'recap.unreadable-region': ({ training, count }) =>
    `Participants${of(training)} whose region code is not one of Kemendagri: ${count}. Their region counts as unknown; correct the code.`,
  'recap.policy-not-counted': ({ policy, fields }) =>
    `The attendance policy ${policy} has terms that this recap cannot count by (${fields.join(', ')}). Choose another policy, or count training by training.`,
  'recap.plan-twice': ({ plan }) =>
    `Work plan ${plan} was given more than once. Only the first is counted; remove the others.`,
  'recap.rows-overlap': () =>
    'Rows by vulnerable group may hold the same person twice and are not to be published as they are. Publish one group alone, or a recap by region and sex.',
};
