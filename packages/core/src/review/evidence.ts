import type * as z from 'zod/mini';
import type { evidenceSchema } from './evidence.schema.js';

/** Kinds of evidence: photo, document, minutes (berita acara, notulen), attendance list, other. */
export const evidenceKinds = ['photo', 'document', 'minutes', 'attendance-list', 'other'] as const;

/** One of photo, document, minutes, attendance list, other. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What proves a statement: where it can be found, not the thing itself. */
export type Evidence = Readonly<z.output<typeof evidenceSchema>>;
