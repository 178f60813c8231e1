import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** A picture that is an element of its own: until it is here its place is empty, and no other stands over its word. */
export function picture(address: string): unknown {
  return keyed(address, drawn(address));
}

function drawn(address: string): TemplateResult {
  return html`<img src=${address} alt="" draggable="false" />`;
}
