/** Does something once the page has nothing better to do; Safari has no idle callback, and waits a second. */
export function whenIdle(action: () => void): void {
  const { requestIdleCallback } = window as {
    requestIdleCallback?: typeof window.requestIdleCallback;
  };
  if (requestIdleCallback) requestIdleCallback(action);
  else setTimeout(action, 1000);
}
