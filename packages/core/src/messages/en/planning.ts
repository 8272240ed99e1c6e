import type { PlanningWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about planning documents. */
export const planning: PlanningWords = {
  'planning.period-inverted': ({ from, to }) =>
    `The period ends (${String(to)}) before it begins (${String(from)}). Swap or correct the years.`,
  'planning.rpjmdes-period': ({ years, allowed }) =>
    `An RPJMDes of ${String(years)} years does not fit; it has to cover ${allowed.join(' or ')}. Count the first and the last year, and correct the period.`,
  'planning.rpjmdes-late': ({ agreedOn, limit }) =>
    `The RPJMDes was set on ${format.date(agreedOn)}; the limit was ${format.date(limit)}, three months after the village head took office. Note the reason, or correct the date.`,
  'planning.drafting-team-size': ({ total, minimum, maximum }) =>
    `The RPJMDes has a drafting team of ${String(total)}. Form a team of ${String(minimum)} to ${String(maximum)}.`,
  'planning.drafting-team-without-women': ({ total }) =>
    `There is no woman among the ${String(total)} who draft the RPJMDes. Include women.`,
  'planning.rtplp-without-rplp': () => 'The RTPLP refers to no RPLP. Name the RPLP it is based on.',
  'planning.source-comes-later': ({ document, source }) =>
    `The ${document} is said to come from the ${source}, which is drawn up after it. Check the order.`,
  'planning.year-outside-source': ({ document, year, source, from, to }) =>
    `The ${document} ${String(year)} lies outside the ${source} ${yearSpan(from, to)}. Refer to the ${source} that covers that year.`,
  'planning.approval-out-of-order': ({ step, takenOn, later, laterTakenOn }) =>
    `The RKM was ${steps[step]} on ${format.date(takenOn)}, after it was ${steps[later]} on ${format.date(laterTakenOn)}. Check the order and the dates.`,
  'planning.unknown-slum-aspect': ({ written, known }) =>
    `"${written}" is no slum indicator. Choose one: ${format.list(known)}.`,
  'planning.agreed-late': ({ document, year, agreedOn, limit }) =>
    `The ${document} ${String(year)} was agreed on ${format.date(agreedOn)}, after ${format.date(limit)}. Note the reason, or correct the date.`,
  'planning.agreed-without-minutes': ({ agreedOn }) =>
    `The PJM ProAKSI was agreed on ${format.date(agreedOn)} without minutes. Attach the minutes.`,
};

const steps = {
  seen: 'seen by the village head',
  checked: 'checked by the facilitators',
  verified: 'verified by ROMS',
  approved: 'approved by Pakem',
  known: 'known to the Satker',
  ratified: 'ratified by the DPMU',
} as const;

function yearSpan(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
