import type { ReactiveControllerHost } from 'lit';

/** A module that an element seldom needs: fetched when it is first asked for, or when there is nothing better to do. */
export class LateModule<Module> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #import: () => Promise<Module>;
  #module: Module | undefined;
  #coming: Promise<void> | undefined;
  #isMissing = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  /** The module, once it is there; asking for it fetches it, and has the element rendered when it has come. */
  get module(): Module | undefined {
    if (this.#module === undefined) void this.fetch();
    return this.#module;
  }

  /** The module if it is there already. */
  get loaded(): Module | undefined {
    return this.#module;
  }

  /** Whether the module was out of reach when it was last asked for. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Fetches the module; where it is out of reach, the next asking tries again. */
  fetch(): Promise<void> {
    this.#coming ??= this.#import().then(
      (module) => {
        this.#module = module;
        this.#isMissing = false;
        this.#host.requestUpdate();
      },
      () => {
        this.#coming = undefined;
        // Told once: who renders asks again, and would be rendered again for ever.
        if (!this.#isMissing) this.#host.requestUpdate();
        this.#isMissing = true;
      },
    );
    return this.#coming;
  }
}
