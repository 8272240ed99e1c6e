import { nameParts } from './invented-names.mjs';
import { seededRandom } from './random.mjs';

/** Another seed gives another, equally invented roster. */
export const rosterSeed = 20181104;

/** As many as the source states: 111 people, 13 kecamatan. Nearly half are women; that is invented. */
const stated = { people: 111, districts: 13 };
const women = 50;

/** The 19 kecamatan of Kabupaten Grobogan, 33.15.01 to 33.15.19; the source does not say which 13. */
export const districtsOfGrobogan = (
  'Kedungjati Karangrayung Penawangan Toroh Geyer Pulokulon Kradenan Gabus Ngaringan Wirosari ' +
  'Tawangharjo Grobogan Purwodadi Brati Klambu Godong Gubug Tegowanu Tanggungharjo'
)
  .split(' ')
  .map((name, index) => ({ name, code: `33.15.${String(index + 1).padStart(2, '0')}` }));

/** @typedef {{ village: string, district: string, districtCode: string }} Origin */

/**
 * The invented roster: every name, sex, kecamatan and village in it. Villages are called "Desa
 * Contoh" and carry no code, so that none is taken for a real one.
 */
export function inventedRoster(seed = rosterSeed) {
  const random = seededRandom(seed);
  const origins = inventedOrigins(random);
  const people = random.shuffled([
    ...inventedPeople(random, 'female', women),
    ...inventedPeople(random, 'male', stated.people - women),
  ]);
  return people.map((person, index) => ({
    id: `p${String(index + 1).padStart(3, '0')}`,
    rowNumber: index + 1,
    ...person,
    role: 'Kader AMPL Desa',
    origin: /** @type {Origin} */ (origins[index]),
  }));
}

/**
 * One origin per person, by kecamatan as a printed list has it.
 * @param {ReturnType<typeof seededRandom>} random
 */
function inventedOrigins(random) {
  const districts = random.shuffled(districtsOfGrobogan).slice(0, stated.districts);
  districts.sort((a, b) => (a.code < b.code ? -1 : 1));
  // Five from each kecamatan, the others wherever chance puts them.
  const sizes = districts.map(() => 5);
  for (let left = stated.people - 5 * districts.length; left > 0; left -= 1) {
    const index = random.below(sizes.length);
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  let villages = 0;
  return districts.flatMap(({ name: district, code: districtCode }, index) => {
    let seats = 0;
    return Array.from({ length: sizes[index] ?? 0 }, () => {
      // A village sends one to three people.
      if (seats === 0) {
        villages += 1;
        seats = 1 + random.below(3);
      }
      seats -= 1;
      return {
        village: `Desa Contoh ${String(villages).padStart(2, '0')}`,
        district,
        districtCode,
      };
    });
  });
}

/**
 * So many people of one sex, no two of the same name.
 * @param {ReturnType<typeof seededRandom>} random
 * @param {'female' | 'male'} sex
 * @param {number} count
 */
function inventedPeople(random, sex, count) {
  const { always, single, first, last } = nameParts[sex];
  const people = new Map(always.map((person) => [person.name, person]));
  while (people.size < count) {
    const isOneWord = random.below(5) === 0;
    const name = isOneWord ? random.pick(single) : `${random.pick(first)} ${random.pick(last)}`;
    people.set(name, people.get(name) ?? { name });
  }
  return [...people.values()].map((person) => ({ ...person, sex }));
}
