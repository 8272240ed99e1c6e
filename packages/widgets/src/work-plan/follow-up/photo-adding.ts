import type { Issue } from '@berdaya/core/kernel';
import { newIdentifier, type WorkPlanStore } from '@berdaya/sync';
import type { PhotoPlace } from './photo-place.state.js';
import { takePhoto } from './photo-taking.js';
import type { TypedEvidence } from './typed.state.js';

/** What became of a photo that was chosen. */
export type AddedPhoto =
  | {
      readonly kind: 'kept';
      readonly evidence: TypedEvidence;
      readonly place: PhotoPlace | null;
    }
  | { readonly kind: 'refused'; readonly issue: Issue }
  | { readonly kind: 'unreadable' | 'no-store' };

/** Makes a photo small and keeps it in the plan's store, before any line names it. */
export async function addedPhoto(
  store: WorkPlanStore | undefined,
  planId: string,
  file: Blob,
  isPlaceWanted: boolean,
): Promise<AddedPhoto> {
  if (store === undefined) return { kind: 'no-store' };
  const photo = await takePhoto(file, isPlaceWanted);
  if (photo === null) return { kind: 'unreadable' };
  const { blob, sha256, place } = photo;
  const kept = await store.keepPhoto(planId, { sha256, blob });
  if (!kept.ok) {
    const [issue] = kept.issues;
    return issue === undefined ? { kind: 'no-store' } : { kind: 'refused', issue };
  }
  const evidence: TypedEvidence = {
    id: newIdentifier(),
    kind: 'photo',
    label: '',
    takenOn: '',
    reference: '',
    location: '',
    sha256,
  };
  return { kind: 'kept', evidence, place };
}
