import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Has the browser ask before the page is left while something would be lost, and only then: a page that always listened
 * would be loaded anew whenever somebody goes back to it.
 */
export class LeaveWarning implements ReactiveController {
  readonly #mayLose: () => boolean;

  constructor(host: ReactiveControllerHost, mayLose: () => boolean) {
    this.#mayLose = mayLose;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#mayLose()) addEventListener('beforeunload', this.#warn);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  /** One of its own for each element: what one of them has kept says nothing of the others. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // Browsers of before 2023 ask only when this is set.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- until none of them is supported
    event.returnValue = true;
  };
}
