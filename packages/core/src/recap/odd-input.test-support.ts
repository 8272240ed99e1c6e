import type { AttendancePolicy } from '../attendance/index.js';
import type { Issue } from '../kernel/index.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aSession } from '../training/training.test-support.js';
import { aRecord } from '../work-plan/work-plan.test-support.js';
import {
  fewerThanFive,
  groupedRecap,
  publicRecap,
  recapColumns,
  workPlanRecap,
  type RecapMark,
  type RecapTraining,
} from './index.js';
import { eighty } from './recap.test-support.js';

/** A mark of the first person in the first session. */
export const aMark = (change: Partial<RecapMark> = {}): RecapMark => ({
  participantId: 'p1',
  sessionId: 's1',
  status: 'present',
  ...change,
});

/** A training with everything that a recap reports. */
export const oddTraining: RecapTraining = {
  id: 't1',
  sessions: [aSession(), aSession({ lessonHours: 9 })],
  participants: [
    aParticipant(),
    aParticipant({ sex: 'male' }),
    aParticipant({ id: 'p2', origin: { villageCode: '3315032001' } }),
  ],
  marks: [
    aMark(),
    aMark(),
    aMark({ status: 'absent' }),
    aMark({ participantId: 'x' }),
    aMark({ participantId: 'y', sessionId: 'z' }),
    aMark({ participantId: 'p2', status: 'menyimak' as never }),
  ],
};

/** Every issue that a recap finds. */
export function oddRecapIssues(): Issue[] {
  const { value, warnings } = recapColumns([oddTraining, oddTraining]);
  const policy = { ...eighty, weightBy: 'session' } as AttendancePolicy;
  const refused = groupedRecap(value, { policy, groupBy: [] });
  const byGroup = groupedRecap(value, { policy: eighty, groupBy: ['group'] });
  const published = byGroup.ok ? publicRecap(byGroup.value, fewerThanFive) : byGroup;
  return [
    ...warnings,
    ...(refused.ok ? [] : refused.issues),
    ...(published.ok ? [] : published.issues),
    ...workPlanRecap([aRecord(), aRecord()], 'regency').warnings,
  ];
}
