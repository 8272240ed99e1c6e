import type { Instant } from '@berdaya/core/kernel';
import type { Catalogue } from '@berdaya/core/messages';
import type { NewPlanLine } from '../work-plan.state.js';
import type { PlanPort } from '../plan-panels.js';
import type { FormFinding } from './findings.state.js';
import type { FollowIntent, FollowState } from './follow-up.state.js';
import type { FollowWords } from './follow-up.words.js';
import type { PhotoShelf } from './photo-shelf.js';
import { waitingDevice, type Clock, type PlanFacts } from './plan-facts.state.js';
import { typedInto, type Fields, type FormKey } from './typed.state.js';

/** A form about to be recorded: its line, or what is wrong with it. */
export interface Recording {
  readonly form: FormKey;
  readonly line: NewPlanLine | null;
  readonly findings: readonly FormFinding[];
  /** What is read out once it is recorded. */
  readonly sentence: string;
  /** Where the focus goes then; the first that is there. */
  readonly focus: readonly string[];
}

/** All that the parts of the follow-up are rendered from. */
export interface FollowScene {
  readonly port: PlanPort;
  readonly follow: FollowState;
  readonly facts: PlanFacts;
  readonly words: FollowWords;
  readonly catalogue: Partial<Catalogue>;
  readonly photos: PhotoShelf;
  readonly clock: Clock;
  readonly send: (intent: FollowIntent) => void;
  readonly focus: (...selectors: readonly string[]) => void;
  readonly record: (recording: Recording) => void;
  /** Keeps a photo and adds it to the evidence of a report. */
  readonly addPhoto: (form: FormKey, file: File, activity: string) => void;
  /** Tries again to keep the photos that no store took. */
  readonly keepPhotos: () => void;
  /** Takes evidence out of a form again. */
  readonly removeEvidence: (form: FormKey, id: string) => void;
}

/** What is typed into a form. */
export function fieldsIn({ follow }: FollowScene, form: FormKey): Fields {
  return typedInto(follow, form).fields;
}

/** Who records a form: the name typed into it, or else the name the plan knows. */
export function authorIn(scene: FollowScene, form: FormKey): string {
  return fieldsIn(scene, form).author ?? scene.port.state.author;
}

/** How a scene tells when and by whom. */
export function tellingIn({ facts, words, clock }: FollowScene) {
  const zone = facts.timeZone ?? '';
  return {
    when: (at: Instant) => words.moment(clock(at), zone),
    device: (deviceId: string) =>
      deviceId === waitingDevice ? words.notKeptYet : words.device(shortName(deviceId)),
  };
}

/** Names of devices are long and drawn at random; their end tells them apart. */
function shortName(deviceId: string): string {
  return deviceId.length > 12 ? deviceId.slice(-4) : deviceId;
}
