import type { Issue, Result } from '@berdaya/core/kernel';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a connection needs to know of its kind of store. */
export interface StoreUse<Store> {
  /** Opens this device's own store, where the page gives none. */
  readonly openOwn: () => Promise<Result<Store>>;
  /** Loads what is kept under the id and delivers it. */
  readonly load: (store: Store, id: string) => Promise<void>;
  readonly watch: (store: Store, id: string, listener: () => void) => () => void;
  readonly refused: (issue: Issue) => void;
}

/** Ties an element to what a store keeps under one id: loads it and follows other tabs. */
export class StoreConnection<Store> implements ReactiveController {
  readonly #use: StoreUse<Store>;
  #opened: { id: string; given: Store | undefined; store: Promise<Store | undefined> } | undefined;
  #own: Promise<Result<Store>> | undefined;
  #isConnected = true;
  #stopWatching: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, use: StoreUse<Store>) {
    this.#use = use;
    host.addController(this);
  }

  /** The store that is open at present; `undefined` where there is none. */
  get store(): Promise<Store | undefined> {
    return this.#opened?.store ?? Promise.resolve(undefined);
  }

  hostConnected(): void {
    this.#isConnected = true;
    // Back in the page after a move: what other tabs did meanwhile is loaded anew.
    if (this.#opened) this.open(this.#opened.id, this.#opened.given);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stopWatching?.();
  }

  /** Opens the store; without one given, this device's own. */
  open(id: string, given?: Store): void {
    this.#stopWatching?.();
    const store = given === undefined ? this.#openOwn() : Promise.resolve(given);
    this.#opened = { id, given, store };
    void store.then(async (opened) => {
      if (opened === undefined || this.#opened?.store !== store || !this.#isConnected) return;
      const load = () => this.#use.load(opened, id);
      this.#stopWatching = this.#use.watch(opened, id, () => void load());
      await load();
    });
  }

  /** Does something with the store and hands on its refusal; `undefined` when it was refused. */
  async ask<Value>(
    question: (store: Store, id: string) => Promise<Result<Value>>,
  ): Promise<Value | undefined> {
    const opened = this.#opened;
    const store = await opened?.store;
    if (opened === undefined || store === undefined) return undefined;
    const result = await question(store, opened.id);
    // The element has moved on to something else; this answer is no longer its concern.
    if (this.#opened?.id !== opened.id) return undefined;
    if (result.ok) return result.value;
    this.#refuse(result.issues);
    return undefined;
  }

  async #openOwn(): Promise<Store | undefined> {
    this.#own ??= this.#use.openOwn();
    const opened = await this.#own;
    if (opened.ok) return opened.value;
    // Asked again, the browser may answer differently.
    this.#own = undefined;
    this.#refuse(opened.issues);
    return undefined;
  }

  #refuse([issue]: readonly Issue[]): void {
    if (issue) this.#use.refused(issue);
  }
}
