export { handOverFormat } from './hand-over-format.js';
export { handOverSchema } from './hand-over.schema.js';
export { handOverDocument, parseHandOver, parseHandOverJson } from './hand-over.js';
export type { HandOver, HandOverRefusals, HandOverSubject, HandOverTraining } from './hand-over.js';
export { handOverParts, joinParts } from './hand-over.parts.js';
export type { JoinedParts } from './hand-over.parts.js';
