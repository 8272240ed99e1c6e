import { html, nothing, type TemplateResult } from 'lit';
import { tellingIn, type FollowScene } from './follow-scene.js';
import { evidenceList } from './photo.view.js';
import type { ReportLine } from './plan-facts.state.js';
import { lockBefore } from '@berdaya/core/work-plan';

/** "Berjalan, 30%" of a report. */
function saidIn({ status, percent }: ReportLine, { words }: FollowScene): string {
  return `${words.statuses[status]}, ${words.percent(percent)}`;
}

/** Who reported what and when, and with what to prove it. */
export function reportFacts(report: ReportLine, scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const { when, device } = tellingIn(scene);
  const { author, deviceId, recordedAt, seenOn, note, obstacle, nextStep, reason } = report;
  const lock = lockBefore(report, facts.locks, facts.timeZone);
  const told = [
    words.by(author),
    when(recordedAt),
    ...(seenOn == null ? [] : [words.seen(words.format.date(seenOn))]),
    device(deviceId),
  ];
  return html`<strong>${saidIn(report, scene)}</strong>
    <p class="hint">${told.join(' · ')}</p>
    ${line(note)} ${line(obstacle, words.obstacle)} ${line(nextStep, words.nextStep)}
    ${
      lock === undefined
        ? nothing
        : html`<p class="after-settlement">
            <span aria-hidden="true">⚑</span>
            ${words.lateReport(words.format.date(lock.through), reason ?? words.noReason)}
          </p>`
    }
    ${evidenceList(report.evidence, scene)}`;
}

function line(text: string | null | undefined, label?: string): TemplateResult | typeof nothing {
  if (text == null) return nothing;
  return html`<p>${label === undefined ? text : `${label}: ${text}`}</p>`;
}
