/** What a switch can be called: see person.Scanning. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,29}$/;

/** The name of the key, the same on every keyboard; nothing, if the browser has none for it. */
export function switchOf({ code }: { readonly code: string }): string {
  return NAME.test(code) && code !== 'Unidentified' ? code : '';
}
