import { failure, type Failure } from '../kernel/index.js';

/** The format this version reads and writes; a later number is refused, not guessed at. */
export const dossierFormat = 'berdaya/dossier@1';

/** The refusal of a document that a later version wrote; `undefined` for any other. */
export function refuseNewerFormat(input: unknown): Failure | undefined {
  const format = (input as { format?: unknown } | null | undefined)?.format;
  if (typeof format !== 'string') return undefined;
  const version = /^berdaya\/dossier@(\d+)$/.exec(format)?.[1];
  if (version === undefined || Number(version) <= 1) return undefined;
  const params = { format, readable: dossierFormat };
  return failure([{ code: 'dossier.newer-format', severity: 'error', path: ['format'], params }]);
}
