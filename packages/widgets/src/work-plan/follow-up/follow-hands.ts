import { issueSentence } from '../../element/issue-words.js';
import { holdOnPage } from '../../element/session-memory.js';
import type { PlanPort } from '../plan-panels.js';
import type { Recording } from './follow-scene.js';
import {
  isWaiting,
  type FollowIntent,
  type FollowState,
  type PhotoStanding,
} from './follow-up.state.js';
import { followWords } from './follow-up.words.js';
import { addedPhoto, type AddedPhoto } from './photo-adding.js';
import { isTyped, typedInto, type FormKey } from './typed.state.js';

/** What is at hand for whoever does something for the follow-up. */
export interface FollowHands {
  readonly follow: () => FollowState;
  readonly planId: () => string | undefined;
  readonly send: (intent: FollowIntent) => void;
  readonly focus: (...selectors: readonly string[]) => void;
  /** Photos no store took; they wait here to be tried again. */
  readonly photos: ChosenPhoto[];
}

/** Records what a form holds, or tells what is wrong with it and leads there. */
export function recordForm(
  { form, line, findings, sentence, focus }: Recording,
  port: PlanPort,
  hands: FollowHands,
): void {
  const words = followWords[port.language];
  if (line === null) {
    hands.send({ kind: 'check', form });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    port.send({ kind: 'say', sentence: words.faulty(errors) });
    const own = `.follow [data-form="${form.split(' ')[0] ?? ''}"]`;
    hands.focus(
      `${own} :is(fieldset[aria-invalid="true"] input, [aria-invalid="true"]:not(fieldset))`,
    );
    return;
  }
  const former = port.state.author;
  const author = (typedInto(hands.follow(), form).fields.author ?? former).trim();
  if (author !== former) port.send({ kind: 'name-author', author });
  const known = new Set(port.state.waiting.map(({ id }) => id));
  port.send({ kind: 'record-lines', lines: [line] });
  const fresh = port.state.waiting.find(({ id }) => !known.has(id));
  // Whoever verifies on a reporter's phone does not become its reporter.
  if (author !== former && former !== '' && line.kind !== 'progress') {
    port.send({ kind: 'name-author', author: former });
  }
  if (fresh === undefined) {
    port.send({ kind: 'say', sentence: words.notRecorded });
    return;
  }
  hands.send({ kind: 'recorded', form, lineId: fresh.id, sentence });
  port.send({ kind: 'say', sentence });
  hands.focus(...focus);
}

/** A photo that was chosen for a report. */
export interface ChosenPhoto {
  readonly form: FormKey;
  readonly file: File;
  /** What the activity is called, for the name of the photo. */
  readonly activity: string;
}

/** Keeps photos, first those that were refused before, and adds them to the evidence of their reports. */
export async function addPhotos(
  chosen: readonly ChosenPhoto[],
  port: PlanPort,
  hands: FollowHands,
): Promise<void> {
  const planId = hands.planId();
  if (planId === undefined) return;
  const due = [...hands.photos.splice(0), ...chosen];
  const standings: PhotoStanding[] = [];
  hands.send({ kind: 'photo', photo: { kind: 'taking' } });
  for (const photo of due) {
    const standing = await addPhoto(photo, planId, port, hands);
    if (isWaiting(standing)) hands.photos.push(photo);
    standings.push(standing);
  }
  holdOnPage(`berdaya-photos ${planId}`, hands.photos.length > 0);
  const photo = standings.find(isWaiting) ?? standings.at(-1) ?? { kind: 'none' };
  hands.send({ kind: 'photo', photo });
}

async function addPhoto(
  { form, file, activity }: ChosenPhoto,
  planId: string,
  port: PlanPort,
  hands: FollowHands,
): Promise<PhotoStanding> {
  const isPlaceWanted = typedInto(hands.follow(), form).fields.withLocation === 'yes';
  const added = await addedPhoto(await port.store, planId, file, isPlaceWanted);
  // Another plan was opened meanwhile; a photo that is kept harms nobody.
  if (planId !== hands.planId()) return { kind: 'none' };
  if (added.kind === 'refused') {
    return { kind: 'refused', sentence: issueSentence(added.issue, port.language) };
  }
  if (added.kind !== 'kept') return added;
  named(added, form, activity, port, hands);
  return { kind: isPlaceWanted && added.place === null ? 'no-location' : 'none' };
}

/** Takes evidence out of the report that is being typed; a photo that nothing else names is no longer kept. */
export async function removeEvidence(
  form: FormKey,
  id: string,
  port: PlanPort,
  hands: FollowHands,
): Promise<void> {
  const planId = hands.planId();
  const { evidence } = typedInto(hands.follow(), form);
  const sha256 = evidence.find((each) => each.id === id)?.sha256 ?? null;
  hands.send({ kind: 'evidence', form, evidence: evidence.filter((each) => each.id !== id) });
  port.send({ kind: 'say', sentence: followWords[port.language].evidenceRemoved });
  hands.focus('.follow [data-action="add-evidence"]');
  if (planId === undefined || sha256 === null || isTyped(hands.follow(), sha256)) return;
  const store = await port.store;
  // Where it is refused the photo stays, and harms nobody.
  await store?.dropPhoto(planId, sha256);
}

function named(
  { evidence, place }: Extract<AddedPhoto, { kind: 'kept' }>,
  form: FormKey,
  activity: string,
  port: PlanPort,
  hands: FollowHands,
): void {
  const words = followWords[port.language];
  const location =
    place === null ? '' : words.place(place.latitude.toFixed(5), place.longitude.toFixed(5));
  const label = words.photoOf(activity).slice(0, 200);
  const { evidence: others } = typedInto(hands.follow(), form);
  hands.send({ kind: 'evidence', form, evidence: [...others, { ...evidence, label, location }] });
  port.send({ kind: 'say', sentence: words.evidenceAdded });
}
