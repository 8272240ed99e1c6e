import type { FacilitationWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const levels: Readonly<Record<string, string>> = {
  facilitator: 'the facilitator',
  camat: 'the camat',
  kabupaten: 'the kabupaten or kota',
};

const periods: Readonly<Record<string, string>> = {
  week: 'one week',
  month: 'one month',
  quarter: 'three months',
  'half-year': 'six months',
  year: 'one year',
};

/** English sentences about facilitators' reports. */
export const facilitation: FacilitationWords = {
  'facilitation.empty': () => 'The report has no activities yet. Add at least one.',
  'facilitation.period-ends-before-start': ({ startsOn, endsOn }) =>
    `The period ends ${format.date(endsOn)}, before it starts ${format.date(startsOn)}. Correct one of the dates.`,
  'facilitation.period-longer-than-stated': ({ stated, endsOn, lastDay }) =>
    `A period of ${periods[stated] ?? stated} ends ${format.date(lastDay)}, not ${format.date(endsOn)}. Correct the date or the kind of period.`,
  'facilitation.activity-outside-period': ({ on, startsOn, endsOn }) =>
    `The activity of ${format.date(on)} lies outside the period ${format.date(startsOn)} to ${format.date(endsOn)}. Correct its date or move it to another report.`,
  'facilitation.activity-outside-area': ({ village }) =>
    `${village} is outside the facilitator's area. Check the village, or complete the list of villages.`,
  'facilitation.too-many-villages': ({ villages, maximum }) =>
    `The PLD accompanies ${String(villages)} villages, more than ${String(maximum)}. Check how villages are divided.`,
  'facilitation.path-out-of-order': ({ step, previous }) =>
    step === previous
      ? `The station ${levels[step] ?? step} is listed twice. Keep one.`
      : `The station ${levels[step] ?? step} comes after ${levels[previous] ?? previous}. Put the stations in order, from below.`,
  'facilitation.level-skipped': ({ step, skipped }) =>
    `The report reached ${levels[step] ?? step} without passing ${levels[skipped] ?? skipped}. Hand it in there, or record when it was.`,
  'facilitation.forwarded-before-received': ({ receivedOn, forwardedOn }) =>
    `The report was forwarded ${format.date(forwardedOn)}, before it was received ${format.date(receivedOn)}. Correct one of the dates.`,
  'facilitation.received-before-forwarded': ({ receivedOn, forwardedOn }) =>
    `The report was received ${format.date(receivedOn)}, before the station below forwarded it ${format.date(forwardedOn)}. Correct one of the dates.`,
};
