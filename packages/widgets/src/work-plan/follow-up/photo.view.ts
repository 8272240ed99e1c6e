import type { Evidence } from '@berdaya/core/review';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowScene } from './follow-scene.js';

/** A small picture of a photo, drawn on a canvas: a page's policy for images need not allow `blob:`. */
export function photoView(
  { photos, facts, words }: FollowScene,
  sha256: string,
  label: string,
): TemplateResult {
  const small = photos.small(facts.record.plan.id, sha256);
  if (small === 'loading') return html`<span class="hint">${words.photoLoading}</span>`;
  if (small === 'missing') return html`<span class="hint">${words.photoMissing}</span>`;
  return html`<canvas
    class="photo"
    role="img"
    aria-label=${label}
    width=${small.width}
    height=${small.height}
    data-sha256=${sha256}
  ></canvas>`;
}

/** Evidence as it was recorded. */
export function evidenceList(
  evidence: readonly Evidence[],
  scene: FollowScene,
): TemplateResult | typeof nothing {
  const { words } = scene;
  if (evidence.length === 0) return nothing;
  return html`<ul class="proofs">
    ${evidence.map(({ kind, label, takenOn, reference, location, sha256 }) => {
      const about = [
        words.kinds[kind],
        ...(takenOn == null ? [] : [words.format.date(takenOn)]),
        ...(reference == null ? [] : [reference]),
        ...(location == null ? [] : [location]),
      ];
      return html`<li>
        ${sha256 == null ? nothing : photoView(scene, sha256, label)}
        <span>${label}<br /><span class="hint">${about.join(' · ')}</span></span>
      </li>`;
    })}
  </ul>`;
}
