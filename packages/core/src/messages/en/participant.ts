import type { ParticipantWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about participants. */
export const participant: ParticipantWords = {
  'participant.duplicate-id': ({ participant: id }) =>
    `Participant code ${id} is used more than once. Give each person their own.`,
  'participant.incomplete': ({ missing, name }) =>
    `${name.trim() === '' ? 'A participant' : name} lacks details. Fill in ${format.list(missing)}.`,
  'participant.possible-duplicate': ({ name, other, village }) =>
    `Possible duplicate: ${name} and ${other}${village === '' ? '' : ` (${village})`}. Check whether they are one person.`,
  'participant.village-outside-district': ({ village, district }) =>
    `Village ${village} does not lie in sub-district ${district}. Correct one of the codes.`,
};
