import type { KnownProgram } from './program-catalogue.js';
import type { Program } from './program.js';

/**
 * Whether a programme is written with a name it bears: an official or a short one, or both together. A phase or a year
 * behind it is no mistake: "Pamsimas III", "Program KOTAKU Tahun 2018". What a document calls official counts only where
 * the catalogue does not know the programme.
 */
export function isNameOf(
  written: string,
  program: Pick<Program, 'name' | 'phase' | 'officialName'>,
  known?: KnownProgram,
): boolean {
  const official = known?.officialNames.map(({ name }) => name) ?? [program.officialName ?? ''];
  const short = known ? [known.shortName, ...known.otherNames] : [program.name];
  const both = official.flatMap((long) =>
    short.flatMap((name) => [`${long} ${name}`, `${name} ${long}`]),
  );
  const names = [...official, ...short, ...both].map(bare);
  const name = bare(written);
  return names.includes(name) || names.includes(withoutPhase(name, program.phase));
}

/** The official name in the year, of those the catalogue knows; the present one where the year is not known. */
export function officialNameIn(known: KnownProgram, year: number | null | undefined): string {
  const borne = known.officialNames.filter(({ fromYear }) => (fromYear ?? 0) <= (year ?? Infinity));
  return (borne.at(-1) ?? known.officialNames[0]).name;
}

/** Lower case, words apart by one space, without punctuation and without the word "program" in front. */
function bare(name: string): string {
  const words = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim().replace(/^program(me)? /, '');
}

function withoutPhase(name: string, phase: string | null | undefined): string {
  const timeless = name.replace(/ (tahun )?(19|20)\d\d$/, '');
  const stated = ` ${bare(phase ?? '')}`;
  if (stated !== ' ' && timeless.endsWith(stated)) return timeless.slice(0, -stated.length);
  return timeless.replace(/ ((tahap|fase) )?([ivx]+|\d)$/, '');
}
