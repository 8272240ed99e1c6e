import type { Instant } from '../kernel/index.js';
import { chainHash } from './ledger.chain.js';
import type { LedgerLine } from './ledger.js';
import { mergeLines } from './ledger.merge.js';

/**
 * What is wrong with a line's place in its chain: its content is not what was chained, lines are missing before it, another
 * line has the same number, or it is not chained although lines before it are.
 */
export type ChainFaultKind = 'changed' | 'gap' | 'repeated' | 'unchained';

/** The first line of a device at which its chain breaks. */
export interface ChainFault extends Pick<LedgerLine, 'id' | 'deviceId' | 'sequence' | 'author'> {
  readonly kind: ChainFaultKind;
  /** The number that was due; another than `sequence` where lines are missing or two have one number. */
  readonly due: number;
  readonly recordedAt: Instant;
}

/** What the chains of a ledger show. */
export interface ChainReport {
  /** For each device whose chain breaks the first line at which it does, in the order of the devices' names. */
  readonly faults: readonly ChainFault[];
  /** Lines whose chain holds. */
  readonly held: number;
  /** Lines from before there were chains: nothing shows that they are as they were, or that they are not. */
  readonly notChained: number;
}

/** Where the chains of a ledger break; see `verifyChains`, which does the same in slices. */
export function chainFaults(lines: readonly LedgerLine[]): readonly ChainFault[] {
  const verifying = verifyChains(lines, Infinity);
  let step = verifying.next();
  while (!step.done) step = verifying.next();
  return step.value.faults;
}

/**
 * Verifies the chain of each device, whatever order the lines are in and however often one is there. It stops for breath
 * after each slice of so many lines, with how many it has seen, and reports in the end. That a device's latest lines are
 * missing no chain can show.
 */
export function* verifyChains(
  lines: readonly LedgerLine[],
  sliceSize = 200,
): Generator<number, ChainReport> {
  const faults: ChainFault[] = [];
  let [held, notChained, seen] = [0, 0, 0];
  for (const ofDevice of byDevice(lines)) {
    let previous: LedgerLine | undefined;
    for (const line of ofDevice) {
      const kind = faultOf(previous, line);
      if (kind !== undefined) {
        faults.push(faultAt(line, kind, previous));
        break;
      }
      if (line.chain == null) notChained += 1;
      else held += 1;
      previous = line;
      seen += 1;
      if (seen % sliceSize === 0) yield seen;
    }
  }
  return { faults, held, notChained };
}

function faultOf(previous: LedgerLine | undefined, line: LedgerLine): ChainFaultKind | undefined {
  // What came before there were chains proves nothing, not even by a number that is missing.
  if (line.chain == null) return previous?.chain == null ? undefined : 'unchained';
  const due = (previous?.sequence ?? 0) + 1;
  if (line.sequence < due) return 'repeated';
  if (line.sequence > due) return 'gap';
  return line.chain === chainHash(previous?.chain ?? null, line) ? undefined : 'changed';
}

function faultAt(
  line: LedgerLine,
  kind: ChainFaultKind,
  previous: LedgerLine | undefined,
): ChainFault {
  const { id, deviceId, sequence, author, recordedAt } = line;
  return { kind, id, deviceId, sequence, author, recordedAt, due: (previous?.sequence ?? 0) + 1 };
}

/** The lines of each device in the order of their numbers; of two with one number a chained one comes first. */
function byDevice(lines: readonly LedgerLine[]): LedgerLine[][] {
  const devices = new Map<string, LedgerLine[]>();
  for (const line of mergeLines(lines)) {
    const others = devices.get(line.deviceId);
    if (others) others.push(line);
    else devices.set(line.deviceId, [line]);
  }
  return [...devices]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofDevice]) => ofDevice.sort(byNumber));
}

function byNumber(a: LedgerLine, b: LedgerLine): number {
  return a.sequence - b.sequence || Number(a.chain == null) - Number(b.chain == null);
}
