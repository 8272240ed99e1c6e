/** Does something once the page has nothing better to do, after a second at the latest; Safari has no idle callback. */
export function whenIdle(action: () => void): void {
  const { requestIdleCallback } = window as {
    requestIdleCallback?: typeof window.requestIdleCallback;
  };
  if (requestIdleCallback) requestIdleCallback(action, { timeout: 1000 });
  else setTimeout(action, 1000);
}
