import type { Issue } from '@berdaya/core/kernel';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../element/language.js';
import { LateModule } from '../element/late-module.js';
import type { AttendanceRecapWords } from './attendance-recap.words.js';

/** Says why a document or the storage was refused; until what knows the sentences is there, only that it was. */
export class RecapRefusals {
  readonly #sentences: LateModule<typeof import('./recap-troubles.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#sentences = new LateModule(host, () => import('./recap-troubles.js'));
  }

  fetch(): Promise<void> {
    return this.#sentences.fetch();
  }

  /** Why the document was refused, and a way to try again. */
  view(
    issues: readonly Issue[],
    { refused, tryAgain }: AttendanceRecapWords,
    language: Language,
    load: () => void,
  ): TemplateResult {
    return (
      this.#sentences.module?.refusedView(refused, tryAgain, issues, language, load) ??
      html`<p class="note error" role="alert" part="refused">${refused}</p>`
    );
  }

  /** Why the storage could not be read. */
  sentence(issue: Issue | null, language: Language): string {
    return (issue && this.#sentences.module?.issueSentence(issue, language)) ?? '';
  }
}
