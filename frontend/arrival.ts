/** Tells whether a person came to another screen, or only put another language first where they are. */
export class Arrival {
  private last: { readonly place: string; readonly lang: string } | undefined;

  /** @returns false if it is the same place in another language */
  comesTo(place: string, lang: string): boolean {
    const { last } = this;
    this.last = { place, lang };
    return last?.place !== place || last.lang === lang;
  }
}

/** One page, one person in front of it. */
export const arrival = new Arrival();
