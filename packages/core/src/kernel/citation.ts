/** How sure a fact is: `read` in the source named, `weak` (second-hand, or only partly seen), or from `memory`, not verified. */
export type Confidence = 'read' | 'weak' | 'memory';

/** Where a fact of a catalogue comes from. What is from memory is a default: not verified, and the caller's to change. */
export interface Citation {
  /** Regulation, publication or practice. */
  readonly source: string;
  readonly confidence: Confidence;
}
