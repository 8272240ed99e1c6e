import { nameKey } from '@berdaya/core/identity';
import type { ListedParticipant } from '@berdaya/core/participant';
import { placeKey, readPlaceName } from '@berdaya/core/region';

const mostCandidates = 8;

/** Whom a record may be: people of the same name and village first, then of the name, then of the village, then alike. */
export function linkCandidates(
  record: ListedParticipant,
  people: readonly ListedParticipant[],
): ListedParticipant[] {
  const likeness = likenessTo(record);
  return people
    .filter(({ id }) => id !== record.id)
    .map((person) => ({ person, likeness: likeness(person) }))
    .filter((each) => each.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostCandidates)
    .map(({ person }) => person);
}

/** How alike two records are: 0 where nothing speaks for one person. */
function likenessTo(record: ListedParticipant): (other: ListedParticipant) => number {
  const name = nameKey(record.name);
  const words = new Set(name.split(' '));
  const place = placeOf(record);
  return (other) => {
    const otherName = nameKey(other.name);
    const isSamePlace = place !== '' && place === placeOf(other);
    const shared = otherName.split(' ').filter((word) => words.has(word)).length;
    const alike = otherName === name ? 100 : shared * 10;
    // Of two people of one village who share no part of a name nothing says that they are one.
    return alike === 0 ? 0 : alike + (isSamePlace ? 5 : 0);
  };
}

function placeOf({ origin }: ListedParticipant): string {
  return placeKey(readPlaceName(origin?.village ?? origin?.office ?? '').name);
}

/** People whose name, place or number has what was typed, spelling and titles aside. */
export function peopleFound(
  typed: string,
  people: readonly ListedParticipant[],
  most = 20,
): ListedParticipant[] {
  const key = nameKey(typed);
  const written = typed.trim();
  if (written === '') return [];
  const found: ListedParticipant[] = [];
  for (const person of people) {
    const { name, rowNumber, origin } = person;
    const text = `${name} ${origin?.village ?? ''} ${origin?.office ?? ''}`;
    if (String(rowNumber) === written || (key !== '' && nameKey(text).includes(key)))
      found.push(person);
    if (found.length === most) break;
  }
  return found;
}
