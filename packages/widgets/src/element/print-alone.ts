/** Set on whatever is not to be printed while one element is. */
const mark = 'data-berdaya-unprinted';
const rules = `@media print { [${mark}] { display: none !important; } }`;
const uprightPage = '@page { size: A4; margin: 15mm; }';

/**
 * Prints one element of a page, upright on A4, and nothing around it; the page is as before once that is done. Other pages
 * are those of the rule given: none, where all that is printed names its own.
 */
export function printAlone(element: HTMLElement, page = uprightPage): void {
  // A sheet made by script is allowed under any policy, which a style element is not.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules + page);
  const { roots, neighbours } = around(element);
  const unprinted = neighbours.filter((each) => !each.hasAttribute(mark));
  for (const each of unprinted) each.setAttribute(mark, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const restore = () => {
    for (const each of unprinted) each.removeAttribute(mark);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}

/** Whether something else of the page is being printed alone. */
export function isLeftOut(element: Element): boolean {
  if (element.closest(`[${mark}]`) !== null) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isLeftOut(root.host);
}

/** All that stands beside an element or beside one it is in, shadow roots included, and the roots themselves. */
function around(element: Element) {
  const neighbours: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  let inside: Element | null = element;
  while (inside !== null) {
    const root = inside.getRootNode();
    const isShadow: boolean = root instanceof ShadowRoot;
    if (root instanceof Document || root instanceof ShadowRoot) roots.add(root);
    const parent: ParentNode | null =
      inside.parentElement ?? (isShadow ? (root as ShadowRoot) : null);
    const current: Element = inside;
    if (parent !== null && current !== document.body) {
      neighbours.push(...[...parent.children].filter((each) => each !== current));
    }
    inside = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  }
  return { neighbours, roots };
}
