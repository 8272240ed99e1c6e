export { ledgerLineSchema } from './ledger.schema.js';
export { parseLedgerLine, readableLines } from './ledger.js';
export type { LedgerLine, Unnumbered } from './ledger.js';
export { isSameLine, mergeLines } from './ledger.merge.js';
export { chainHash, chainLines, numberLines } from './ledger.chain.js';
export { chainFaults, verifyChains } from './ledger.faults.js';
export type { ChainFault, ChainFaultKind, ChainReport } from './ledger.faults.js';
export { ledgerDigest } from './ledger.digest.js';
export type { LedgerDigest } from './ledger.digest.js';
