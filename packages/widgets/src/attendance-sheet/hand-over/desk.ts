import type { SheetPort } from '../attendance-panels.js';
import type { HandOverIntent, HandOverState } from './hand-over.state.js';
import type { HandOverWords } from './hand-over.words.js';
import type { IncomingPreview } from './incoming.state.js';
import type { QrChunks } from './qr-chunks.js';

/** What giving and taking work with. */
export interface Desk {
  readonly port: SheetPort;
  readonly qr: QrChunks;
  readonly state: () => HandOverState;
  readonly words: () => HandOverWords;
  readonly send: (intent: HandOverIntent) => void;
  readonly focus: (selector: string) => void;
  readonly preview: () => IncomingPreview;
}
