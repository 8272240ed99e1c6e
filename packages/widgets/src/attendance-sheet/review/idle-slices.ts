/** Takes the next step of something long whenever the page has time to spare; returns how to stop it. */
export function inIdleSlices<Progress, End>(
  steps: Generator<Progress, End>,
  hear: { progress: (progress: Progress) => void; end: (end: End) => void },
): () => void {
  let isStopped = false;
  const slice = (until: () => boolean) => {
    if (isStopped) return;
    let step = steps.next();
    while (!step.done && until()) step = steps.next();
    if (step.done) hear.end(step.value);
    else {
      hear.progress(step.value);
      whenSpare(slice);
    }
  };
  whenSpare(slice);
  return () => {
    isStopped = true;
  };
}

/** Calls with a question whether there is time left; Safari has no idle callback and gets a few milliseconds at a time. */
function whenSpare(action: (hasTime: () => boolean) => void): void {
  const { requestIdleCallback } = window as {
    requestIdleCallback?: typeof window.requestIdleCallback;
  };
  if (requestIdleCallback) {
    // A page that never rests gets a slice now and then all the same.
    requestIdleCallback(
      (deadline) => {
        action(() => deadline.timeRemaining() > 2);
      },
      { timeout: 500 },
    );
  } else {
    setTimeout(() => {
      const end = performance.now() + 8;
      action(() => performance.now() < end);
    }, 16);
  }
}
