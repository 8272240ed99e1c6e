import { chainHash, parseLedgerLine, type LedgerLine } from '../ledger/index.js';

/** Stands where a chain was that can be reckoned anew: no chain of a line that can be read is empty. */
const reckoned = '';

/** The lines without the chains that can be reckoned anew, and the last chain of each device, to see that they were. */
export function withoutChains(lines: readonly unknown[]) {
  const places = new Map<string, LedgerLine | null>();
  for (const line of lines.flatMap(lineOf)) {
    // Where two lines have one number, neither tells what the next one was chained to.
    places.set(placeOf(line), places.has(placeOf(line)) ? null : line);
  }
  const spared = lines.map((value) => {
    const [line] = lineOf(value);
    if (line?.chain == null || places.get(placeOf(line)) !== line) return value;
    const previous = places.get(placeOf(line, -1));
    const isReckoned = previous !== null && chainHash(previous?.chain ?? null, line) === line.chain;
    return isReckoned ? { ...line, chain: reckoned } : line;
  });
  return { lines: spared, lastChains: lastChains(lines) };
}

/** The lines with all their chains; `undefined` where the last ones come out otherwise than at the sender. */
export function withChains(
  lines: readonly unknown[],
  stated: readonly unknown[],
): unknown[] | undefined {
  const whole = [...lines];
  const chains = new Map<string, string | null>();
  const inOrder = lines
    .flatMap((value, index) => lineOf(value).map((line) => ({ line, index })))
    .sort((a, b) => a.line.sequence - b.line.sequence);
  for (const { line, index } of inOrder) {
    const isReckoned = line.chain === reckoned;
    const chain = isReckoned
      ? chainHash(chains.get(placeOf(line, -1)) ?? null, line)
      : (line.chain ?? null);
    if (isReckoned) whole[index] = { ...line, chain };
    chains.set(placeOf(line), chain);
  }
  return JSON.stringify(lastChains(whole)) === JSON.stringify(stated) ? whole : undefined;
}

/** The line that a value is, as it is; nothing where it is none. */
function lineOf(value: unknown): [LedgerLine] | [] {
  const isReckoned = (value as { chain?: unknown } | null | undefined)?.chain === reckoned;
  const parsed = parseLedgerLine(isReckoned ? { ...(value as object), chain: null } : value);
  return parsed.ok ? [value as LedgerLine] : [];
}

/** The chain of each device's line with the highest number, in the order of the devices' names. */
function lastChains(lines: readonly unknown[]): string[] {
  const last = new Map<string, LedgerLine>();
  for (const line of lines.flatMap(lineOf)) {
    if (line.sequence >= (last.get(line.deviceId)?.sequence ?? 0)) last.set(line.deviceId, line);
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { chain }]) => chain ?? '');
}

function placeOf({ deviceId, sequence }: LedgerLine, offset = 0): string {
  return `${deviceId} ${String(sequence + offset)}`;
}
