/** An address that goes on in the language that was switched to. The person's own needs no mention. */
export function inLanguage(address: string, tag: string, own: string | undefined): string {
  const sign = address.includes('?') ? '&' : '?';
  return tag === own ? address : `${address}${sign}language=${encodeURIComponent(tag)}`;
}
