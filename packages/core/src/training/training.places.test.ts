import { expect, test } from 'vitest';
import { aGazetteer, gazetteer, someRegions } from '../region/region.test-support.js';
import { checkTraining, trainingPlaces, type StatedOrigins, type Training } from './index.js';
import { aTraining } from './training.test-support.js';

const centralJava = { code: '33', name: 'Jawa Tengah' };
const grobogan = { code: '33.15', name: 'Kabupaten Grobogan' };
const semarang = { code: '33.74', name: 'Kota Semarang' };
const penawangan = { code: '33.15.03', name: 'Penawangan' };

const origins = (change: Partial<StatedOrigins>): Partial<Training> => ({
  statedParticipants: {
    origins: { unitLevel: 'village', unitsListed: false, ...change },
    women: 1,
    men: 1,
  },
});
const organiser = (region: typeof grobogan | null) => ({ organiser: { name: 'ROMS', region } });
const lajer = { statedVillage: 'Desa Lajer' };
const statedVillage = ['statedParticipants', 'origins', 'statedVillage'];

/** Where the places of a training stand, and around which region each is looked for. */
const placesOf = (change: Partial<Training>) =>
  trainingPlaces(aTraining(change)).map(({ path, place }) => [path.join('.'), place.within]);

test('every place of a training is handed on with the region around it', () => {
  expect(
    trainingPlaces(
      aTraining({
        ...organiser(centralJava),
        venue: { name: 'Balai', region: grobogan, district: penawangan },
        ...origins({
          region: grobogan,
          ...lajer,
          units: [{ name: 'Lajer', code: '33.15.03.2001' }, { name: 'Karanganyar' }],
        }),
      }),
    ),
  ).toEqual([
    { path: ['organiser', 'region'], place: centralJava },
    { path: ['venue', 'region'], place: grobogan },
    { path: ['venue', 'district'], place: { ...penawangan, level: 'district', within: '33.15' } },
    { path: ['statedParticipants', 'origins', 'region'], place: grobogan },
    { path: statedVillage, place: { name: 'Desa Lajer', level: 'village', within: '33.15' } },
    {
      path: ['statedParticipants', 'origins', 'units', 0],
      place: { name: 'Lajer', code: '33.15.03.2001', level: 'village', within: '33.15' },
    },
    {
      path: ['statedParticipants', 'origins', 'units', 1],
      place: { name: 'Karanganyar', level: 'village', within: '33.15' },
    },
  ]);
});

test('a training without places has none', () => {
  expect(placesOf({})).toEqual([]);
  expect(placesOf({ organiser: null, venue: null, statedParticipants: null })).toEqual([]);
  expect(placesOf({ ...organiser(null), venue: { name: 'Balai' }, ...origins({}) })).toEqual([]);
});

test('a village named by itself lies in the region of the origins, the organiser or the venue', () => {
  const venue = { name: 'Hotel', region: semarang };
  const around = (change: Partial<Training>, stated: Partial<StatedOrigins> = {}) =>
    placesOf({ venue, ...change, ...origins({ ...lajer, ...stated }) })
      .filter(([path]) => path === statedVillage.join('.'))
      .map(([, within]) => within);
  expect(around(organiser(semarang), { region: grobogan })).toEqual(['33.15']);
  expect(around(organiser(grobogan))).toEqual(['33.15']);
  expect(around({})).toEqual(['33.74']);
  expect(around({ organiser: null })).toEqual(['33.74']);
  expect(around({ venue: null })).toEqual([]);
  // Participants of a province or of the whole country may come from anywhere, wherever they meet.
  expect(around(organiser(centralJava))).toEqual([]);
  expect(around(organiser(null))).toEqual([]);
});

test('a listed unit needs a code or a region around it', () => {
  expect(placesOf(origins({ units: [{ name: 'Lajer' }, { name: 'Lajer', code: null }] }))).toEqual(
    [],
  );
  expect(placesOf(origins({ units: [{ name: 'Lajer', code: '33.15.03.2001' }] }))).toEqual([
    ['statedParticipants.origins.units.0', undefined],
  ]);
});

const found = (change: Partial<Training>, list = gazetteer) =>
  checkTraining(aTraining(change), { gazetteer: list }).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

test('what is wrong with a place is said where the place stands', () => {
  const venue = { name: 'Hotel', region: { code: '33.74', name: 'Kota Salatiga' } };
  expect(found({ venue })).toEqual([['region.name-differs-from-code', 'venue.region.name']]);
  expect(found(origins({ region: grobogan, units: [{ name: 'Karanganyar' }] }))).toEqual([
    ['region.name-repeats', 'statedParticipants.origins.units.0.name'],
  ]);
  expect(found(origins({ region: grobogan, statedVillage: 'Karanganyar' }))).toEqual([
    ['region.name-repeats', statedVillage.join('.')],
  ]);
});

test('a region that is not known is reported once, not for each place in it', () => {
  const nowhere = { code: '33.99', name: 'Kota Baru' };
  expect(
    found({
      venue: { name: 'Hotel', region: nowhere, district: { code: '33.99.01', name: 'Baru' } },
    }),
  ).toEqual([['region.code-unknown', 'venue.region.code']]);
});

test('a venue district outside the venue region is an error without a list of regions too', () => {
  const venue = { name: 'Hotel', region: semarang, district: penawangan };
  expect(checkTraining(aTraining({ venue })).map(({ code, path }) => [code, path])).toEqual([
    ['region.code-outside', ['venue', 'district', 'code']],
  ]);
});

test('no more units are represented than the list has in the region', () => {
  const list = aGazetteer(someRegions);
  const from = (unitsRepresented: number | null, region: typeof grobogan | null = grobogan) =>
    found(origins({ region, unitsRepresented, unitsListed: true }), list);
  expect(from(3)).toEqual([]);
  expect(from(4)).toEqual([
    ['region.more-units-than-exist', 'statedParticipants.origins.unitsRepresented'],
  ]);
  expect(from(null)).toEqual([]);
  expect(from(4, null)).toEqual([]);
});
