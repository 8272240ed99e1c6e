import type { Citation } from '../kernel/index.js';

/** One aspect by which a slum is measured. */
export interface SlumAspect extends Citation {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** The "+1": it informs and does not count towards the level. */
  readonly isInformative?: true;
}

const source = 'Permen PUPR 14/PRT/M/2018 as named in a KOTAKU report on the 7+1 slum criteria';

/** The 7+1 slum aspects; the eighth, public open space, is the "+1". */
export const slumAspects: readonly SlumAspect[] = [
  aspect('buildings', 'Bangunan gedung', 'buildings'),
  aspect('roads', 'Jalan lingkungan', 'local roads'),
  aspect('drinking-water', 'Penyediaan air minum', 'drinking water'),
  aspect('drainage', 'Drainase lingkungan', 'drainage'),
  aspect('wastewater', 'Pengelolaan air limbah', 'wastewater'),
  aspect('solid-waste', 'Pengelolaan persampahan', 'solid waste'),
  aspect('fire-protection', 'Proteksi kebakaran', 'fire protection'),
  { ...aspect('open-space', 'Ruang terbuka publik', 'public open space'), isInformative: true },
];

/** The slum aspect of that id or name, in either language, letter case aside. */
export function slumAspect(written: string): SlumAspect | undefined {
  const wanted = written.trim().toLowerCase();
  return slumAspects.find(({ id, name, english }) =>
    [id, name, english].some((each) => each.toLowerCase() === wanted),
  );
}

function aspect(id: string, name: string, english: string): SlumAspect {
  return { id, name, english, source, confidence: 'read' };
}
