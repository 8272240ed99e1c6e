// The session's own storage: it outlives a reload and a tab that the phone put to sleep, is no other tab's, and is
// gone when the tab is closed on a computer that others use as well.

/** Names of what could not be remembered, and lasts as long as the page. */
const forgotten = new Set<string>();

/** What was remembered under a name before the page was loaded anew; `null` where nothing was. */
export function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    // The page may keep nothing; then what is typed lasts as long as the page does.
    return null;
  }
}

/** Remembers a text under a name, or forgets it. A name ends with what it is about, after a space. */
export function remember(name: string, text: string | null): void {
  forgotten.delete(name);
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // As above: it is still in its fields.
    if (text !== null) forgotten.add(name);
  }
}

/** Notes that something under a name is on the page and nowhere else, such as a photo no store took; or no longer. */
export function holdOnPage(name: string, isHeld: boolean): void {
  if (isHeld) forgotten.add(name);
  else forgotten.delete(name);
}

/** Whether something that is typed about a plan, say, lasts only as long as the page does. */
export function isOnlyOnPage(about: string): boolean {
  return [...forgotten].some((name) => name.endsWith(` ${about}`));
}
