const STEPS = [1, 0.94, 0.88, 0.83, 0.78, 0.73, 0.68, 0.64];

/**
 * Words that do not fit their tile make the words of the whole group smaller, all alike, so that none looks more
 * important. Below the smallest size a long word is broken instead.
 */
export function fitWords(screen: ParentNode): void {
  screen.querySelectorAll<HTMLElement>('.ask, .note, .tiles, .rail, .readback, .thanks').forEach((group) => {
    const parts = [...group.querySelectorAll<HTMLElement>('.tile, .fits')];
    group.removeAttribute('data-broken');
    const fits = largestFit((size) => {
      group.style.setProperty('--fit', String(size));
      return [group, ...parts].every(holds);
    });
    group.toggleAttribute('data-broken', fits === undefined);
  });
}

/** The largest size that fits; the last that was tried is the smallest. */
export function largestFit(fits: (size: number) => boolean): number | undefined {
  return STEPS.find(fits);
}

/** Nothing sticks out. A line may be a pixel higher than its letters. */
function holds(part: HTMLElement): boolean {
  const words = part.querySelector<HTMLElement>(':scope > b') ?? part;
  const isWideEnough = words.scrollWidth <= words.clientWidth + 1;
  return isWideEnough && part.scrollHeight <= part.clientHeight + 2;
}
