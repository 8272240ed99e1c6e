import type { Instrument } from '@berdaya/core/scoring';

/** What whoever has an instrument made says of it; version 1 and without known dates where nothing is said. */
export interface About
  extends
    Pick<Instrument, 'id' | 'title' | 'basis' | 'citation'>,
    Partial<Pick<Instrument, 'version' | 'inForce' | 'replaces'>> {}

/** The head of an instrument, from what is said of it. */
export function headOf({ id, version = 1, title, basis, citation, inForce, replaces }: About) {
  return {
    id,
    version,
    title,
    basis,
    citation,
    inForce: inForce ?? { from: null, until: null },
    ...(replaces !== undefined && { replaces }),
  };
}
