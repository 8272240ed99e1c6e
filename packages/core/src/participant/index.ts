export { sexSchema } from '../identity/index.js';
export type { Sex } from '../identity/index.js';
export {
  bankAccountSchema,
  guardianSchema,
  listedParticipantSchema,
  originSchema,
  participantSchema,
  registrationSchema,
  registrationStatusSchema,
  rosterSchema,
  substitutionSchema,
} from './participant.schema.js';
export { parseParticipant, parseRoster, fullName, inRowOrder } from './participant.js';
export type {
  BankAccount,
  Guardian,
  ListedParticipant,
  Participant,
  Registration,
  RegistrationStatus,
  Substitution,
} from './participant.js';
export { rosterEntrySchema } from './roster-entry.schema.js';
export { parseRosterEntry } from './roster-entry.js';
export type { RosterEntry } from './roster-entry.js';
export { nextRowNumber, rosterOnTheSpot, underSamePerson } from './roster-entries.js';
export type { AnyRosterEntry, RosterOnTheSpot } from './roster-entries.js';
export { isCurrent, seatedParticipants } from './participant.roster.js';
export type { Roster } from './participant.roster.js';
export { isFrom } from './participant.origin.js';
export type { Origin, SeatOrigin } from './participant.origin.js';
export { delegations } from './participant.delegations.js';
export type { Delegation } from './participant.delegations.js';
export { seatsTaken } from './participant.seats.js';
export type { SeatCount, SeatsTaken } from './participant.seats.js';
export { belongsTo, countGroup, shareTargets } from './participant.groups.js';
export type { GroupCount, ShareTarget } from './participant.groups.js';
export { rosterComposition } from './participant.composition.js';
export type { Breakdown, RosterComposition, Share } from './participant.composition.js';
export {
  fieldsHeld,
  fullParticipant,
  maskedParticipant,
  publicParticipant,
} from './participant.views.js';
export type { ExportLogLine, FullParticipant, PublicParticipant } from './participant.views.js';
export { participantRules, checkRoster } from './participant.rules.js';
export type { RosterContext, RosterProgram, RosterTraining } from './participant.context.js';
