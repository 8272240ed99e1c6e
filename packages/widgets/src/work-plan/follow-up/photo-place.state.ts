/** Where a photo was taken, in degrees; south and west are negative. */
export interface PhotoPlace {
  readonly latitude: number;
  readonly longitude: number;
}

/** As far into a file as what a camera writes about itself can reach: a few segments of 64 kB. */
export const metadataLength = 262_144;

const gpsDirectory = 0x8825;
const [latitudeSide, latitude, longitudeSide, longitude] = [1, 2, 3, 4];

/** Where a JPEG says that it was taken (EXIF GPS); `null` where it does not say, or is no JPEG. */
export function photoPlace(bytes: Uint8Array): PhotoPlace | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const start = exifStart(view);
    return start === null ? null : placeIn(new Tiff(view, start));
  } catch {
    // A read past the end: what is written there is broken.
    return null;
  }
}

/** Where the TIFF block of the APP1 segment begins; segments lie one after the other up to the picture itself. */
function exifStart(view: DataView): number | null {
  if (view.getUint16(0) !== 0xff_d8) return null;
  let at = 2;
  for (;;) {
    const marker = view.getUint16(at);
    if (marker < 0xff_c0 || marker === 0xff_da) return null;
    const isExif = view.getUint32(at + 4) === 0x45_78_69_66 && view.getUint16(at + 8) === 0;
    if (marker === 0xff_e1 && isExif) return at + 10;
    at += 2 + view.getUint16(at + 2);
  }
}

/** A block of directories of numbered fields, in the byte order it names itself. */
class Tiff {
  readonly #view: DataView;
  readonly #start: number;
  readonly #isLittle: boolean;

  constructor(view: DataView, start: number) {
    this.#view = view;
    this.#start = start;
    this.#isLittle = view.getUint16(start) === 0x49_49;
  }

  /** Offset of the first directory. */
  get first(): number {
    return this.#long(4);
  }

  /** Where the value of a field lies in its directory: four bytes, the value or its offset. */
  field(directory: number, tag: number): number | null {
    const count = this.#short(directory);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      if (this.#short(entry) === tag) return entry + 8;
    }
    return null;
  }

  letter(at: number): string {
    return String.fromCharCode(this.#view.getUint8(this.#start + at));
  }

  offset(at: number): number {
    return this.#long(at);
  }

  /** Degrees, minutes and seconds, each a fraction, as degrees. */
  degrees(at: number): number {
    const fraction = (place: number) => {
      const below = this.#long(at + place * 8 + 4);
      return below === 0 ? Number.NaN : this.#long(at + place * 8) / below;
    };
    // Some cameras leave the seconds out as 0/0.
    const seconds = fraction(2);
    return fraction(0) + fraction(1) / 60 + (Number.isNaN(seconds) ? 0 : seconds / 3600);
  }

  #short(at: number): number {
    return this.#view.getUint16(this.#start + at, this.#isLittle);
  }

  #long(at: number): number {
    return this.#view.getUint32(this.#start + at, this.#isLittle);
  }
}

function placeIn(tiff: Tiff): PhotoPlace | null {
  const pointer = tiff.field(tiff.first, gpsDirectory);
  if (pointer === null) return null;
  const gps = tiff.offset(pointer);
  const north = coordinate(tiff, gps, latitude, latitudeSide, 'S');
  const east = coordinate(tiff, gps, longitude, longitudeSide, 'W');
  const isPlace = north !== null && east !== null && Math.abs(north) <= 90 && Math.abs(east) <= 180;
  // Nought by nought is what a receiver writes that has seen no satellite.
  return isPlace && (north !== 0 || east !== 0) ? { latitude: north, longitude: east } : null;
}

function coordinate(
  tiff: Tiff,
  gps: number,
  tag: number,
  sideTag: number,
  negative: string,
): number | null {
  const [value, side] = [tiff.field(gps, tag), tiff.field(gps, sideTag)];
  if (value === null || side === null) return null;
  const degrees = tiff.degrees(tiff.offset(value));
  if (Number.isNaN(degrees)) return null;
  return tiff.letter(side) === negative ? -degrees : degrees;
}
