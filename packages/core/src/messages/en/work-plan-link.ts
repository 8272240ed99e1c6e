import type { WorkPlanLinkWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const documents: Readonly<Record<string, string>> = {
  rpjmdes: 'RPJMDes',
  rkpdes: 'RKPDes',
  apbdes: 'APBDes',
  rplp: 'RPLP',
  rtplp: 'RTPLP',
  'rp2kp-kp': 'RP2KP-KP',
  rpjmd: 'RPJMD',
  rkpd: 'RKPD',
  apbd: 'APBD',
};
const nameOf = (document: string) => documents[document] ?? document;

/** English sentences about how the activities of a work plan are carried into planning documents. */
export const workPlanLink: WorkPlanLinkWords = {
  'work-plan.not-in-rkpdes': ({ year, limit }) =>
    `The APBDes activity of ${String(year)} names no RKPDes of ${String(year)}. Name it; proposals end ${format.date(limit)}.`,
  'work-plan.not-in-rpjmdes': ({ year }) =>
    `The RKPDes activity of ${String(year)} names no RPJMDes that covers the year. Name it.`,
  'work-plan.document-does-not-fit': ({ document, fitting }) =>
    `${nameOf(document)} is no planning document of this programme. Choose one of ${format.list(fitting.map(nameOf))}.`,
  'work-plan.link-without-reference': ({ document, year }) =>
    `The activity is said to be in the ${nameOf(document)} of ${String(year)}, but not where. Write its page or number, such as "p. 12" or "activity 2.1.03".`,
  'work-plan.outside-rpjmdes-period': ({ firstYear, lastYear, startsOn }) =>
    `The activity starts ${format.date(startsOn)}, outside the RPJMDes of ${String(firstYear)}–${String(lastYear)}. Correct the first year of the RPJMDes or the date of the activity.`,
  'work-plan.not-in-rplp': ({ year }) =>
    `The RTPLP of ${String(year)} names no RPLP. Fill in the first year of the RPLP it details.`,
  'work-plan.starts-before-budget': ({ document, year, startsOn }) =>
    `The activity starts ${format.date(startsOn)}, before the budget year of the ${nameOf(document)} ${String(year)}. Move it, or choose a source of this year.`,
};
