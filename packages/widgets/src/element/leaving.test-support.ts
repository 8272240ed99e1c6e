import { vi } from 'vitest';

/** Tells whether an element of ours listens for the page being left; the test runner listens as well. */
export function leaving(): () => boolean {
  const listening = new Set<unknown>();
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...given: unknown[]) => {
    if (given[0] === 'beforeunload') listening.add(given[1]);
    (add as (...given: unknown[]) => void)(...given);
  });
  vi.spyOn(window, 'removeEventListener').mockImplementation((...given: unknown[]) => {
    listening.delete(given[1]);
    (remove as (...given: unknown[]) => void)(...given);
  });
  return () => {
    const event = new Event('beforeunload', { cancelable: true });
    for (const each of listening) (each as (event: Event) => void)(event);
    return event.defaultPrevented;
  };
}
