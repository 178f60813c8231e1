import { html, nothing, svg, type TemplateResult } from 'lit';

const CHANGE = svg`<path d="M15 9L6 18l9 9"/><path d="M7 18h22a11 11 0 0 1 0 22H16"/>`;
const LOUDSPEAKER = svg`<path d="M6 18h8l11-9v30l-11-9H6z"/>`;
const THUMB = svg`<path d="M16 22l8-16c4 0 6 3 5 7l-1 6h9c4 0 5 3 4 6l-3 12c-1 3-3 4-6 4H16z"/><path d="M6 22h6v19H6z"/>`;
const DOWN = svg`<g transform="rotate(180 24 24)">${THUMB}</g>`;
const QUESTION = svg`<circle cx="24" cy="24" r="19"/><path d="M18 19a6 6 0 1 1 9 5c-2 1.3-3 2.4-3 5"/><circle class="f" cx="24" cy="35" r="2.5"/>`;
const PERSON = svg`<circle cx="24" cy="14" r="7"/><path d="M11 41v-4a13 13 0 0 1 26 0v4z"/>`;
const BARS = svg`<path d="M6 26h8v14H6zM20 17h8v23h-8zM34 8h8v32h-8z"/>`;
const TICK = svg`<path d="M8 26l11 11 21-25"/>`;

/** Our own line drawings, 48 by 48. They stand beside words and are never read out. */
const DRAWINGS: Readonly<Record<string, TemplateResult>> = {
  'all': svg`<path d="M4 26l9 9 15-19M21 34l2 2 20-24"/>`,
  'another': svg`<circle cx="24" cy="24" r="19"/><path d="M24 15v18M15 24h18"/>`,
  'ask': svg`<circle cx="15" cy="20" r="7"/><path d="M4 42c0-8 4-12 11-12s11 4 11 12"/><path d="M26 6h18v14H34l-6 5v-5h-2z"/>`,
  'ask-again': svg`<path d="M40 24a16 16 0 1 1-5-11.6M40 6v9h-9"/><path d="M20 20a4.5 4.5 0 1 1 6.6 4c-1.7.9-2.6 1.8-2.6 3.6"/><circle class="f" cx="24" cy="33" r="2"/>`,
  'back': svg`<path d="M20 10L6 24l14 14M7 24h35"/>`,
  'bin': svg`<path d="M8 13h32M19 13V8h10v5M12 13l2 28h20l2-28M20 20v14M28 20v14"/>`,
  'before': svg`<path d="M20 10L6 24l14 14M7 24h35"/>`,
  'change': CHANGE,
  'dislike': DOWN,
  'else': svg`<path d="M7 15v-4a4 4 0 0 1 4-4h4M33 7h4a4 4 0 0 1 4 4v4M41 33v4a4 4 0 0 1-4 4h-4M15 41h-4a4 4 0 0 1-4-4v-4M22 7h4M22 41h4M7 22v4M41 22v4"/><path d="M24 15v18M15 24h18"/>`,
  'help-high': svg`${PERSON}`,
  'help-low': svg`<g transform="translate(13 0)">${PERSON}</g><circle cx="12" cy="24" r="5"/><path d="M4 41v-3a8 8 0 0 1 11-7"/>`,
  'help-middle': svg`<g transform="translate(-9 0)">${PERSON}</g><g transform="translate(10 0)">${PERSON}</g>`,
  'go-on': svg`<path d="M28 10l14 14-14 14M41 24H6"/>`,
  'hear': svg`${LOUDSPEAKER}<path d="M32 18a9 9 0 0 1 0 12M37 12a17 17 0 0 1 0 24"/>`,
  'help': svg`<path d="M16 27V12a3 3 0 0 1 6 0v11M22 22V8a3 3 0 0 1 6 0v14M28 22V11a3 3 0 0 1 6 0v16M34 24v-6a3 3 0 0 1 6 0v11c0 9-5 14-13 14-7 0-10-3-13-8l-5-9a3 3 0 0 1 5-3l4 6"/>`,
  'home': svg`<path d="M6 23L24 7l18 16M11 20v21h26V20"/>`,
  'kept': svg`<rect x="9" y="5" width="30" height="38" rx="4"/><path d="M17 24l5 5 9-11"/>`,
  'language': svg`<circle cx="24" cy="24" r="18"/><path d="M6 24h36M24 6c6 5 8 11 8 18s-2 13-8 18c-6-5-8-11-8-18s2-13 8-18z"/>`,
  'leave': svg`<path d="M20 7H9a2 2 0 0 0-2 2v30a2 2 0 0 0 2 2h11M18 24h23M33 15l9 9-9 9"/>`,
  'letters': svg`<rect x="4" y="10" width="40" height="28" rx="4"/><path d="M12 19h4M22 19h4M32 19h4M12 26h4M22 26h4M32 26h4M16 32h16"/>`,
  'like': THUMB,
  'like-high': THUMB,
  'like-low': DOWN,
  'like-middle': QUESTION,
  'matters-high': svg`${BARS}<path class="f" d="M6 26h8v14H6zM20 17h8v23h-8zM34 8h8v32h-8z"/>`,
  'matters-low': svg`${BARS}<path class="f" d="M6 26h8v14H6z"/>`,
  'matters-middle': svg`${BARS}<path class="f" d="M6 26h8v14H6zM20 17h8v23h-8z"/>`,
  'more': svg`<path d="M28 10l14 14-14 14M41 24H6"/>`,
  'no': svg`<path d="M11 11l26 26M37 11L11 37"/>`,
  'no-voice': svg`${LOUDSPEAKER}<path d="M33 18l11 12M44 18L33 30"/>`,
  'none': svg`<rect x="4" y="17" width="8" height="14" rx="1.5"/><rect x="20" y="17" width="8" height="14" rx="1.5"/><rect x="36" y="17" width="8" height="14" rx="1.5"/><path d="M7 41L41 7"/>`,
  'not-now': svg`<circle cx="24" cy="24" r="19"/><path d="M24 13v12l8 5"/>`,
  'not-sure': QUESTION,
  'pictures': svg`<rect x="5" y="8" width="38" height="32" rx="4"/><circle cx="16" cy="18" r="4"/><path d="M6 36l12-11 8 7 9-10 8 9"/>`,
  'please': svg`<path d="M5 30v12M5 32h6c4 0 7 1 10 3h8a3 3 0 0 1 0 6h-9"/><path d="M31 36l9-6a3 3 0 0 1 4 4L33 43H5"/><path d="M26 8v12M20 14l6-6 6 6"/>`,
  'remark': svg`<circle cx="24" cy="24" r="19"/><path d="M24 23v11"/><circle class="f" cx="24" cy="15" r="2.5"/>`,
  'say': svg`<path d="M6 24a8 8 0 0 1 8-8h6v16h-6a8 8 0 0 1-8-8z"/><path d="M20 16l14-8v32l-14-8M12 32v9h6v-9M39 18a9 9 0 0 1 0 12"/>`,
  'say-all-done': svg`<path d="M12 43V6M12 8h26l-6 9 6 9H12"/>`,
  'say-maybe': svg`<path d="M6 27c5-11 11-11 18-3s13 8 18-3"/>`,
  'say-more': svg`<path d="M24 8v32M8 24h32"/>`,
  'say-stop': svg`<path d="M16 5h16l11 11v16L32 43H16L5 32V16z"/><path class="f" d="M17 17h14v14H17z"/>`,
  'switch': svg`<rect x="5" y="30" width="38" height="11" rx="3"/><path d="M11 30a13 9 0 0 1 26 0"/><path d="M24 5v9M19 10l5 5 5-5"/>`,
  'take-letter': svg`<path d="M17 10h25v28H17L5 24z"/><path d="M23 18l12 12M35 18L23 30"/>`,
  'take-out': svg`<path d="M39 22V8a3 3 0 0 0-3-3H12a3 3 0 0 0-3 3v32a3 3 0 0 0 3 3h12M17 15h14M17 24h8"/><path d="M30 36h14"/>`,
  'thank-you': svg`<path d="M24 41L8 25a9.5 9.5 0 0 1 0-13.5a9.5 9.5 0 0 1 13.5 0L24 14l2.5-2.5a9.5 9.5 0 0 1 13.5 0a9.5 9.5 0 0 1 0 13.5z"/>`,
  'touch': svg`<path d="M20 28V12a3.5 3.5 0 0 1 7 0v12l10 2c3 1 4 3 3 6l-2 7c-1 3-3 4-6 4h-7c-3 0-5-1-7-4l-6-9a3 3 0 0 1 5-4z"/><path d="M13 16a11 11 0 1 1 21 0"/>`,
  'wrong': svg`<path d="M8 8h32a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H26l-10 9v-9H8a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z"/><path d="M24 14v8"/><circle class="f" cx="24" cy="28" r="2.4"/>`,
  'yes': TICK,
};

/** Drawings that point along the line of reading, and turn with it. */
const TURNING = new Set(['back', 'before', 'change', 'go-on', 'leave', 'more', 'take-letter']);

export function icon(name: string): TemplateResult | typeof nothing {
  const drawing = DRAWINGS[name];
  return drawing
    ? html`<svg class="i ${TURNING.has(name) ? 'i--turn' : ''}" viewBox="0 0 48 48" aria-hidden="true">${drawing}</svg>`
    : nothing;
}
