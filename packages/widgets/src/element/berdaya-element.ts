import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { LanguageController } from './language.js';
import type { Language } from './languages.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';
import { fetchWords, wordsOf, type Vocabulary } from './vocabulary.js';

/** What all elements share: the nearest language, words that a page may override, a version. */
export abstract class BerdayaElement<Words extends object> extends LitElement {
  /** Version of the package this element came from. */
  static readonly version = version;
  static override readonly properties: PropertyDeclarations = { words: { attribute: false } };
  static override readonly styles: CSSResultGroup = tokens;

  /** Words to use instead of ours, in whatever language the page speaks. */
  declare words: Partial<Words> | undefined;

  readonly #language = new LanguageController(this);

  /** Complete words in each language; those in Indonesian are at hand. */
  protected abstract readonly vocabulary: Vocabulary<Words>;

  /** The language the element speaks at present. */
  protected get language(): Language {
    return this.#language.language;
  }

  #shown: { own: Words; words: Partial<Words> | undefined; text: Words } | undefined;

  /** The words to show at present; the same object until the language or `words` changes. */
  protected get text(): Words {
    const { language, vocabulary, words } = this;
    // Where words are out of reach, those at hand are better than none.
    const own = wordsOf(vocabulary, language) ?? vocabulary.id;
    if (this.#shown?.own !== own || this.#shown.words !== words) {
      this.#shown = { own, words, text: { ...own, ...words } };
    }
    return this.#shown.text;
  }

  /** Nothing is shown before its words are there. */
  protected override async scheduleUpdate(): Promise<void> {
    const { language, vocabulary } = this;
    if (wordsOf(vocabulary, language) === undefined) await fetchWords(vocabulary, language);
    await super.scheduleUpdate();
  }

  /** Tells the page, through shadow roots, what has happened. */
  protected tell(type: `berdaya-${string}`, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Asks the page before something happens; `false` when it refuses. */
  protected ask(type: `berdaya-before-${string}`, detail: object): boolean {
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    return this.dispatchEvent(new CustomEvent(type, options));
  }
}
