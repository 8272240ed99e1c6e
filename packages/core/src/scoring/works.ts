import { checkRules, rulesFor, type Issue } from '../kernel/index.js';
import { named } from './asked.js';
import { asInput } from './handing-on.js';
import { readSingle } from './input.js';
import type {
  InputDefinitions,
  InputOf,
  Instrument,
  QuantityInput,
  Steps,
  Variants,
} from './instrument.js';
import {
  add,
  compare,
  nearestNumber,
  rational,
  subtract,
  zero,
  type Rational,
} from './rational.js';
import { isNumber } from './value.js';

/**
 * A volume of works booked on one volume that an instrument asks for, in its unit. Works that improve several are booked on
 * each: a road on its metres, and on the buildings it brings into order.
 */
export interface BookedWork {
  /** The input it is booked on, by its id. */
  readonly on: string;
  readonly volume: number;
}

/** A place before works, and what was booked. */
export interface WorksDone {
  readonly instrument: Instrument;
  readonly start: Readonly<Record<string, unknown>>;
  readonly works: readonly BookedWork[];
}

/** A place after works, and what is wrong with what was booked. */
export interface InputAfterWorks<Inputs extends InputDefinitions> {
  readonly input: InputOf<Inputs>;
  readonly issues: readonly Issue[];
}

const rule = rulesFor<WorksDone>();

const onNothing = rule({
  code: 'scoring.works-on-nothing',
  severity: 'error',
  source: 'works are booked on a volume that the instrument asks for',
  *find({ instrument, works }) {
    const allowed = Object.keys(instrument.inputs).filter((id) => improvable(instrument, id));
    for (const [index, { on }] of works.entries()) {
      if (allowed.includes(on)) continue;
      yield { path: ['works', index, 'on'], params: { received: on, allowed } };
    }
  },
});

const volumeNotPositive = rule({
  code: 'scoring.works-volume-not-positive',
  severity: 'error',
  source: 'works take away what was lacking',
  *find({ instrument, works }) {
    for (const [index, { on, volume }] of works.entries()) {
      const definition = improvable(instrument, on);
      if (definition === undefined || isBooked(volume)) continue;
      const params = {
        ...named(on, definition),
        received: Number.isFinite(volume) ? String(volume) : '',
      };
      yield { path: ['works', index, 'volume'], params };
    }
  },
});

const exceedVolume = rule({
  code: 'scoring.works-exceed-volume',
  severity: 'warning',
  source: 'no more can be put right than was lacking',
  *find(done) {
    for (const [on, booked] of bookedOn(done)) {
      const definition = improvable(done.instrument, on);
      const start = startOf(done, on);
      if (definition === undefined || !isNumber(start) || compare(booked, start) <= 0) continue;
      const amounts = { booked: nearestNumber(booked), volume: nearestNumber(start) };
      yield { path: [on], params: { ...named(on, definition), ...amounts } };
    }
  },
});

/** Every rule about works booked on the volumes of an instrument. */
export const worksRules = [onNothing, volumeNotPositive, exceedVolume] as const;

/**
 * The input of a place after works: each volume less the works booked on it, exactly, and never below zero. What nothing is
 * booked on stays, and what was missing is still missing. Works that cannot be booked change nothing and are an issue.
 */
export function afterWorks<
  Inputs extends InputDefinitions,
  Chosen extends Variants,
  All extends Steps,
>(
  instrument: Instrument<Inputs, Chosen, All>,
  start: InputOf<Inputs>,
  works: readonly BookedWork[],
): InputAfterWorks<Inputs> {
  const done = { instrument, start, works } as unknown as WorksDone;
  const left = [...bookedOn(done)].map(([on, booked]) => {
    const before = startOf(done, on);
    return [on, isNumber(before) ? asInput(notBelowZero(subtract(before, booked))) : null];
  });
  return {
    input: { ...start, ...Object.fromEntries(left) } as InputOf<Inputs>,
    issues: checkRules(worksRules, done, undefined),
  };
}

/** A volume of what is lacking in a whole: works can lessen it. */
function improvable({ inputs }: Instrument, id: string): QuantityInput | undefined {
  const definition = Object.hasOwn(inputs, id) ? inputs[id] : undefined;
  if (definition?.kind !== 'quantity' || definition.isInformative) return undefined;
  return definition.partOf === undefined ? undefined : definition;
}

function isBooked(volume: number): boolean {
  return Number.isFinite(volume) && volume > 0;
}

/** All that is booked on each volume. */
function bookedOn({ instrument, works }: WorksDone): Map<string, Rational> {
  const booked = new Map<string, Rational>();
  for (const { on, volume } of works) {
    if (improvable(instrument, on) === undefined || !isBooked(volume)) continue;
    booked.set(on, add(booked.get(on) ?? zero, rational(volume)));
  }
  return booked;
}

function startOf({ instrument, start }: WorksDone, id: string) {
  const definition = improvable(instrument, id);
  return definition === undefined ? null : readSingle(definition, start[id]);
}

function notBelowZero(value: Rational): Rational {
  return compare(value, zero) < 0 ? zero : value;
}
