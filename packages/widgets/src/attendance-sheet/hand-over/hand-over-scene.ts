import type { SheetPort } from '../attendance-panels.js';
import type { HandOverIntent, HandOverState } from './hand-over.state.js';
import type { HandOverWords } from './hand-over.words.js';
import type { IncomingPreview } from './incoming.state.js';
import type { QrDrawing } from './qr-code.js';

/** What people do here that reaches outside: files, the clipboard, the camera, the store. */
export interface HandOverActs {
  readonly saveFile: () => void;
  readonly share: () => void;
  readonly showText: () => void;
  readonly copyText: () => void;
  readonly readFiles: (files: Iterable<File>) => void;
  readonly readText: (text: string) => void;
  readonly startCamera: () => void;
  readonly stopCamera: () => void;
  readonly takeIn: () => void;
}

/** All that the parts of the hand-over are rendered from. */
export interface HandOverScene {
  readonly port: SheetPort;
  readonly handOver: HandOverState;
  readonly words: HandOverWords;
  readonly send: (intent: HandOverIntent) => void;
  readonly acts: HandOverActs;
  /** Draws a code; `undefined` while what draws it is not there. */
  readonly draw: ((text: string) => QrDrawing) | undefined;
  /** What taking in all that was read would change. */
  readonly preview: IncomingPreview;
  readonly canShare: boolean;
  readonly hasStore: boolean;
  /** Puts the focus there once all is rendered. */
  readonly focus: (selector: string) => void;
}
