import type { ReactiveControllerHost } from 'lit';

/** What an intent leads to: the next state, and what is to be done outside. */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Decides, without doing anything: the same state and intent always give the same step. */
export type Update<State, Intent, Effect> = (state: State, intent: Intent) => Step<State, Effect>;

/** Holds an element's state: takes intents in, asks for a render, hands effects to be performed. */
export class StateController<State, Intent, Effect> {
  readonly #host: ReactiveControllerHost;
  readonly #update: Update<State, Intent, Effect>;
  readonly #perform: (effect: Effect) => void;
  #state: State;

  constructor(
    host: ReactiveControllerHost,
    initial: State,
    update: Update<State, Intent, Effect>,
    perform: (effect: Effect) => void,
  ) {
    this.#host = host;
    this.#state = initial;
    this.#update = update;
    this.#perform = perform;
  }

  get state(): State {
    return this.#state;
  }

  send(intent: Intent): void {
    const { state, effects } = this.#update(this.#state, intent);
    if (state !== this.#state) {
      this.#state = state;
      this.#host.requestUpdate();
    }
    for (const effect of effects) this.#perform(effect);
  }
}
