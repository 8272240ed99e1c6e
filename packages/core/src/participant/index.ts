export { sexSchema } from '../identity/index.js';
export type { Sex } from '../identity/index.js';
export { participantSchema, originSchema } from './participant.schema.js';
export { parseParticipant, fullName, inRowOrder } from './participant.js';
export type { Participant } from './participant.js';
export { participantRules, checkRoster } from './participant.rules.js';
export type { Roster } from './participant.rules.js';
