export { participantSchema, sexSchema, originSchema } from './participant.schema.js';
export { parseParticipant, fullName, inRowOrder } from './participant.js';
export type { Participant, Sex } from './participant.js';
export { participantRules, checkRoster } from './participant.rules.js';
export type { Roster } from './participant.rules.js';
