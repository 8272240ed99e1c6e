// All that the elements use of Lit, for pages that load them as modules without a build step.
export { LitElement, css, html, nothing, render, svg } from 'lit';
export { guard } from 'lit/directives/guard.js';
export { keyed } from 'lit/directives/keyed.js';
export { live } from 'lit/directives/live.js';
export { repeat } from 'lit/directives/repeat.js';
