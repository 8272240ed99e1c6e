import { LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { LanguageController, type Language } from './language.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

/** What all elements share: the nearest language, words that a page may override, a version. */
export abstract class BerdayaElement<Words extends object> extends LitElement {
  /** Version of the package this element came from. */
  static readonly version = version;
  static override readonly properties: PropertyDeclarations = { words: { attribute: false } };
  static override readonly styles: CSSResultGroup = tokens;

  /** Words to use instead of ours, in whatever language the page speaks. */
  declare words: Partial<Words> | undefined;

  readonly #language = new LanguageController(this);

  /** Complete words in each language. */
  protected abstract readonly vocabulary: Readonly<Record<Language, Words>>;

  /** The language the element speaks at present. */
  protected get language(): Language {
    return this.#language.language;
  }

  #shown: { language: Language; words: Partial<Words> | undefined; text: Words } | undefined;

  /** The words to show at present; the same object until the language or `words` changes. */
  protected get text(): Words {
    const { language, words } = this;
    if (this.#shown?.language !== language || this.#shown.words !== words) {
      this.#shown = { language, words, text: { ...this.vocabulary[language], ...words } };
    }
    return this.#shown.text;
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
