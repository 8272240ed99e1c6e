/** A class that can become an element, with the version of the package it came from. */
export interface ElementClass extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element. Where the tag is taken, by a second copy of this package in a theme and a
 * plugin say, it warns with both versions and leaves the first in place; it never throws.
 */
export function define(tag: `${string}-${string}`, element: ElementClass): void {
  const taken = customElements.get(tag) as Partial<ElementClass> | undefined;
  if (taken === undefined) customElements.define(tag, element);
  else if (taken !== element) {
    const versions = `${taken.version ?? 'another library'}, ignored ${element.version}`;
    console.warn(`<${tag}> is registered already: kept ${versions}`);
  }
}
