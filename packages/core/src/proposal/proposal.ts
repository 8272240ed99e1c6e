import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkRwProposalShape } from './proposal.check.js';
import type { proposalItemSchema, rwProposalSchema } from './proposal.schema.js';

/** Fields a proposal can belong to (bidang usulan), as the list form of an RW meeting in Semarang has them. */
export const proposalFields = ['infrastructure', 'social', 'culture', 'economy'] as const;

/** One of infrastructure, social, culture, economy. */
export type ProposalField = (typeof proposalFields)[number];

/** One activity an RW proposes. */
export type ProposalItem = Readonly<z.output<typeof proposalItemSchema>>;

/** What one RW (rukun warga) of a kelurahan proposes for a year. */
export type RwProposal = Readonly<z.output<typeof rwProposalSchema>>;

/** Reads a proposal; refuses with `shape.…` issues. What the rules say is asked by `checkProposal`. */
export function parseRwProposal(input: unknown): Result<RwProposal> {
  return readChecked(checkRwProposalShape, input);
}
