// The session's own storage: it outlives a reload and a tab that the phone put to sleep, is no other tab's, and is
// gone when the tab is closed on a computer that others use as well.

/** What was remembered under a name before the page was loaded anew; `null` where nothing was. */
export function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    // The page may keep nothing; then what is typed lasts as long as the page does.
    return null;
  }
}

/** Remembers a text under a name, or forgets it. */
export function remember(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // As above: it is still in its fields.
  }
}
