import type { ProgramWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about programmes. */
export const program: ProgramWords = {
  'program.non-standard-name': ({ written, official }) =>
    `"${written}" is not the standard name of the programme. Use "${official}".`,
  'program.years-inverted': ({ from, to }) =>
    `The beneficiary years end (${String(to)}) before they begin (${String(from)}). Swap or correct them.`,
  'program.validity-inverted': ({ validFrom, validTo }) =>
    `The programme ends on ${format.date(validTo)}, before it begins on ${format.date(validFrom)}. Correct one of the dates.`,
  'program.outside-validity': ({ onDate, limit, side }) =>
    side === 'before'
      ? `The activity is on ${format.date(onDate)}, but the programme began on ${format.date(limit)}. Check the programme and the date.`
      : `The activity is on ${format.date(onDate)}, but the programme ended on ${format.date(limit)}. Check the programme and the date.`,
  'program.target-above-whole': ({ group }) =>
    `The target for ${group} is above 100%. Correct the numerator or the denominator.`,
  'program.regulation-superseded': ({ cited, by }) =>
    `${cited} was amended or replaced by ${by}. Bring the legal basis up to date.`,
  'program.role-unknown': ({ role, program }) =>
    `The role "${role}" is not known in the programme ${program} at that level and time. Check the name and the level.`,
};
