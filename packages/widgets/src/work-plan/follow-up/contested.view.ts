import { html, nothing, type TemplateResult } from 'lit';
import type { FollowScene } from './follow-scene.js';
import type { FollowedItem, ReportLine } from './plan-facts.state.js';
import { reportFacts } from './report-facts.view.js';
import { reportKey } from './report-form.view.js';

/** Reports that differ, side by side; a person settles them by a new report. */
export function contestedView(
  followed: FollowedItem,
  scene: FollowScene,
): TemplateResult | typeof nothing {
  if (!followed.progress.isContested) return nothing;
  const { words, facts } = scene;
  return html`<section class="asking" aria-labelledby="follow-contested" data-part="contested">
    <h4 id="follow-contested"><span aria-hidden="true">≠</span> ${words.contested}</h4>
    <p>${words.contestedMeans}</p>
    <ul class="side-by-side">
      ${followed.heads.map(
        (report) =>
          html`<li>
            ${reportFacts(report, scene)}
            ${
              facts.isFollowed
                ? html`<button
                    type="button"
                    data-action="use-report"
                    @click=${() => {
                      use(report, followed, scene);
                    }}
                  >
                    ${words.useReport(report.author)}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Fills the form as a report has it; nothing is recorded before somebody has looked at it. */
function use(report: ReportLine, followed: FollowedItem, scene: FollowScene): void {
  const { status, percent, seenOn, note, obstacle, nextStep } = report;
  scene.send({
    kind: 'type',
    form: reportKey(followed),
    fields: {
      status,
      percent: String(percent),
      seenOn: seenOn ?? '',
      note: note ?? '',
      obstacle: obstacle ?? '',
      nextStep: nextStep ?? '',
    },
  });
  scene.port.send({ kind: 'say', sentence: scene.words.usedReport });
  scene.focus('#follow-report-title');
}
