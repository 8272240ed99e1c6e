import type { LedgerDigest } from '@berdaya/core/ledger';
import type { Incoming } from './incoming.state.js';
import { scannedNothing, type PartOutcome, type Scanned } from './scanning.state.js';

/** Codes that are being shown one after the other. */
export interface CodeShow {
  readonly codes: readonly string[];
  /** Which one is shown, from 0. */
  readonly at: number;
  readonly isRunning: boolean;
  readonly seconds: number;
}

/** Why there is no live camera: the page may not, nobody allowed it, there is none, or it does not start. */
export type CameraRefusal = 'insecure' | 'forbidden' | 'denied' | 'none' | 'failed';

/** What became of lines that were taken in. */
export interface TakenIn {
  readonly added: number;
  readonly known: number;
  readonly setAside: number;
  readonly conflicts: number;
}

/** What the hand-over knows beside the sheet. */
export interface HandOverState {
  /** `null` until it is worked out. */
  readonly digest: LedgerDigest | null;
  /** What the other side reads aloud, as it was typed. */
  readonly heard: string;
  /** All codes of this hand-over, once they are made; `null` as well where nobody would scan so many. */
  readonly codes: readonly string[] | null;
  /** About how many codes it takes. */
  readonly codesNeeded: number;
  readonly show: CodeShow | null;
  /** The hand-over as a text to be copied, while it is shown. */
  readonly text: string | null;
  /** What was last done with the file. */
  readonly saved: 'file' | 'shared' | 'text' | null;
  readonly incoming: readonly Incoming[];
  readonly scanned: Scanned;
  /** What the last code turned out to be, or that none was found; `null` before the first. */
  readonly outcome: PartOutcome | 'none' | null;
  readonly camera: 'off' | 'starting' | 'on' | CameraRefusal;
  readonly isReading: boolean;
  readonly taken: TakenIn | null;
  /** Whether the store refused; why, the sheet tells. */
  readonly isRefused: boolean;
}

/** What people, files, the camera and the store can tell the hand-over. */
export type HandOverIntent =
  | { readonly kind: 'digest'; readonly digest: LedgerDigest | null }
  | { readonly kind: 'hear'; readonly heard: string }
  | {
      readonly kind: 'codes-made';
      readonly codes: readonly string[] | null;
      readonly needed: number;
    }
  | { readonly kind: 'show-codes'; readonly isRunning: boolean }
  | { readonly kind: 'stop-show' }
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  | { readonly kind: 'tick' }
  | { readonly kind: 'run'; readonly isRunning: boolean }
  | { readonly kind: 'pace'; readonly seconds: number }
  | { readonly kind: 'show-text'; readonly text: string | null }
  | { readonly kind: 'saved'; readonly saved: HandOverState['saved'] }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly incoming: readonly Incoming[] }
  | {
      readonly kind: 'scanned';
      readonly scanned: Scanned;
      readonly outcome: HandOverState['outcome'];
    }
  | { readonly kind: 'camera'; readonly camera: HandOverState['camera'] }
  | { readonly kind: 'drop-incoming' }
  | { readonly kind: 'taken'; readonly taken: TakenIn }
  | { readonly kind: 'refused' };

/** How many seconds a code is shown at first. */
const standardPace = 2;

/** The choices of how many seconds a code is shown. */
export const paces = [1, 2, 4] as const;

/** A hand-over before anything was done. */
export const emptyHandOver: HandOverState = {
  digest: null,
  heard: '',
  codes: null,
  codesNeeded: 0,
  show: null,
  text: null,
  saved: null,
  incoming: [],
  scanned: scannedNothing,
  outcome: null,
  camera: 'off',
  isReading: false,
  taken: null,
  isRefused: false,
};

/** Decides what an intent leads to. */
export function handOverUpdate(state: HandOverState, intent: HandOverIntent): HandOverState {
  switch (intent.kind) {
    case 'digest':
      // Other lines make other codes.
      return {
        ...state,
        digest: intent.digest,
        codes: null,
        codesNeeded: 0,
        show: null,
        text: null,
      };
    case 'hear':
      return { ...state, heard: intent.heard };
    case 'codes-made':
      return { ...state, codes: intent.codes, codesNeeded: intent.needed };
    case 'show-text':
      return { ...state, text: intent.text };
    case 'saved':
      return { ...state, saved: intent.saved };
    case 'reading':
      return { ...state, isReading: true, taken: null, isRefused: false };
    case 'read':
      return withIncoming(state, intent.incoming);
    case 'scanned':
      return { ...state, scanned: intent.scanned, outcome: intent.outcome, taken: null };
    case 'camera':
      return { ...state, camera: intent.camera };
    case 'drop-incoming':
      return { ...state, incoming: [], scanned: scannedNothing, outcome: null };
    case 'taken': {
      const { taken } = intent;
      return { ...state, taken, incoming: [], scanned: scannedNothing, outcome: null };
    }
    case 'refused':
      return { ...state, isRefused: true };
    default:
      return { ...state, show: shown(state, intent) };
  }
}

/** A later reading of the same name stands for the earlier one; codes that made nothing readable are scanned anew. */
function withIncoming(state: HandOverState, read: readonly Incoming[]): HandOverState {
  const names = new Set(read.map(({ name }) => name));
  const others = state.incoming.filter(({ name }) => !names.has(name));
  const { scanned } = state;
  return {
    ...state,
    isReading: false,
    incoming: [...others, ...read],
    scanned: scanned.joined.handOver?.ok === false ? scannedNothing : scanned,
  };
}

type ShowIntent = Extract<
  HandOverIntent,
  { readonly kind: 'show-codes' | 'stop-show' | 'turn' | 'tick' | 'run' | 'pace' }
>;

function shown({ codes, show }: HandOverState, intent: ShowIntent): CodeShow | null {
  if (intent.kind === 'show-codes') {
    const { isRunning } = intent;
    return codes && { codes, at: 0, isRunning, seconds: show?.seconds ?? standardPace };
  }
  if (show === null || intent.kind === 'stop-show') return null;
  const turned = (by: number) => (show.at + by + show.codes.length) % show.codes.length;
  switch (intent.kind) {
    case 'turn':
      // Who turns by hand wants to look at what comes.
      return { ...show, at: turned(intent.by), isRunning: false };
    case 'tick':
      return show.isRunning ? { ...show, at: turned(1) } : show;
    case 'run':
      return { ...show, isRunning: intent.isRunning };
    case 'pace':
      return { ...show, seconds: intent.seconds };
  }
}

/** Whether what the other side reads aloud is what this device has; `null` while not all of it is typed. */
export function isSameDigest(heard: string, { words, count }: LedgerDigest): boolean | null {
  const own = words.replace('-', '');
  const letters =
    heard
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join('') ?? '';
  const number = heard.match(/\d+/g)?.join('') ?? String(count);
  return letters.length < own.length ? null : letters.startsWith(own) && Number(number) === count;
}
