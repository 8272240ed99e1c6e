import type { FieldEntry } from '@berdaya/core/attendance';
import { parseFieldEntry } from '@berdaya/core/attendance';
import type { ChainFault } from '@berdaya/core/ledger';
import { html, nothing, type TemplateResult } from 'lit';
import { brokenLine } from './chains.state.js';
import { tellingIn, type ReviewScene } from './review-scene.js';

/** Whether the chains of all devices hold; where one does not, its first broken entry by name. */
export function chainsSection(scene: ReviewScene): TemplateResult {
  const { words, review, lookAgain } = scene;
  const { chains } = review;
  const isBroken = chains.kind === 'done' && chains.report.faults.length > 0;
  return html`<section
    part="chains"
    aria-labelledby="review-chains"
    ?data-broken=${isBroken}
    aria-busy=${chains.kind !== 'done'}
  >
    <h2 id="review-chains" tabindex="-1">${words.chains}</h2>
    <p class="asides">${words.chainsMean}</p>
    ${outcome(scene)}
    <div class="buttons">
      <button type="button" ?disabled=${chains.kind !== 'done'} @click=${lookAgain}>
        ${words.verifyAgain}
      </button>
    </div>
  </section>`;
}

function outcome(scene: ReviewScene): TemplateResult {
  const { words, review } = scene;
  const { chains } = review;
  if (chains.kind !== 'done') {
    const { seen, of } =
      chains.kind === 'under-way' ? chains : { seen: 0, of: scene.port.state.ledger.length };
    return html`<p>
      <label>
        ${words.verifying(seen, of)}
        <progress max=${of} .value=${seen}></progress>
      </label>
    </p>`;
  }
  const { faults, held, notChained } = chains.report;
  return html`
    ${
      faults.length > 0
        ? html`<p><strong>${words.chainsBroken(faults.length)}</strong></p>
            <ul>
              ${faults.map((fault) => faultItem(fault, scene))}
            </ul>`
        : html`<p>${held === 0 ? words.nothingChained : words.chainsHold(held)}</p>`
    }
    ${chains.digest === null || faults.length > 0 ? nothing : html`<p>${words.digest(chains.digest)}</p>`}
    ${notChained === 0 ? nothing : html`<p class="asides">${words.notChained(notChained)}</p>`}
  `;
}

function faultItem(fault: ChainFault, scene: ReviewScene): TemplateResult {
  const { words, port } = scene;
  const { device, when } = tellingIn(scene);
  const line = parseFieldEntry(brokenLine(port.state, fault));
  return html`<li data-fault=${fault.kind}>
    <strong>${words.firstBroken(device(fault.deviceId))}</strong>
    ${words.faults[fault.kind](fault)}.
    <div>
      ${line.ok ? told(line.value, scene) : words.lineUnknown} · ${words.by(fault.author)} ·
      ${when(fault.recordedAt)}
    </div>
    <div class="asides">${words.faultAdvice[fault.kind]}</div>
  </li>`;
}

/** What a line of the ledger is about. */
function told(line: FieldEntry, scene: ReviewScene): string {
  const { words } = scene;
  const { person, session, status } = tellingIn(scene);
  if (!('kind' in line)) {
    return words.lineOfMark(person(line.participantId), session(line.sessionId), status(line));
  }
  if (line.kind === 'register') return words.lineOfPerson(line.participant.name);
  if (line.kind === 'link') return words.lineOfLink(person(line.participantId));
  return words.lineOfLock(line.sessionId == null ? words.wholeTraining : session(line.sessionId));
}
