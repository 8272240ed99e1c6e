export { ledgerLineSchema } from './ledger.schema.js';
export { parseLedgerLine } from './ledger.js';
export type { LedgerLine, Unnumbered } from './ledger.js';
export { isSameLine, mergeLines, numberLines } from './ledger.merge.js';
