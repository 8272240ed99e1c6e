import { ambiguousAcronyms, type AcronymMeaning } from './acronyms.js';
import { knownBodies, type KnownBody } from './bodies.js';
import { documentTexts, type DocumentText } from './document-texts.js';
import { rule } from './text-rule.js';

const ambiguousAcronym = rule({
  code: 'text.ambiguous-acronym',
  number: 'R20',
  severity: 'warning',
  source:
    'Pamsimas, KOTAKU and PPM reports 2018 and 2019, which use the same letters for different things',
  *find(document, { programId, acronyms = ambiguousAcronyms }) {
    if (programId === undefined) return;
    const texts = documentTexts(document);
    for (const { acronym, meanings } of acronyms) {
      const pattern = standsAlone(literally(acronym));
      const used = texts.find(({ text }) => pattern.test(text));
      if (used === undefined || isSettled(meanings, programId, texts)) continue;
      yield {
        path: used.path,
        params: { acronym, meanings: meanings.map(({ meaning }) => meaning) },
      };
    }
  },
});

const spellingVariants = rule({
  code: 'text.spelling-variants',
  number: 'R20',
  severity: 'warning',
  source: 'Pamsimas training report, Mesuji 2018, which spells one body in four ways',
  *find(document, { bodies = knownBodies }) {
    const texts = documentTexts(document);
    for (const body of bodies) {
      const spelled = spellingsOf(body, texts);
      const [, second] = spelled.values();
      if (second === undefined) continue;
      const variants = [...spelled.values()].map(({ text }) => text);
      yield { path: second.path, params: { body: body.name, variants } };
    }
  },
});

/** Rules about names: what they stand for, and how they are spelled. */
export const nameRules = [ambiguousAcronym, spellingVariants] as const;

/** Whether the document says what it means: by its programme, or spelled out in one of its texts. */
function isSettled(
  meanings: readonly AcronymMeaning[],
  programId: string | null,
  texts: readonly DocumentText[],
): boolean {
  return meanings.some(({ meaning, programIds }) => {
    if (programIds?.some((each) => each === programId)) return true;
    const spelledOut = meaning.toLowerCase();
    return texts.some(({ text }) => text.toLowerCase().includes(spelledOut));
  });
}

/** The spellings of a body in the texts, each where it first stands; capitals make no other spelling. */
function spellingsOf(
  { spellings }: KnownBody,
  texts: readonly DocumentText[],
): Map<string, DocumentText> {
  const found = new Map<string, DocumentText>();
  const pattern = standsAlone(spellings.source, 'gi');
  for (const { path, text } of texts) {
    for (const [spelling] of text.matchAll(pattern)) {
      const key = spelling.toLowerCase();
      // All in small letters it is a value machines read, such as the kind of a group.
      if (spelling !== key && !found.has(key)) found.set(key, { path, text: spelling });
    }
  }
  return found;
}

/** Matches where no letter, digit or dot stands before, and no letter or digit behind: not the PD of `S.PD`. */
function standsAlone(pattern: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${pattern})(?![\\p{L}\\p{N}])`, `u${flags}`);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
