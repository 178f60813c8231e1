const MOST_BUTTONS = 32;

/** The buttons of controllers and switch boxes that are down at this moment. Where a browser has none, there are none. */
export function buttonsPressed(): string[] {
  const pads = navigator.getGamepads?.() ?? [];
  const down = pads.flatMap((pad) => (pad?.buttons ?? []).flatMap(({ pressed }, at) => (pressed && at < MOST_BUTTONS ? [at] : [])));
  return [...new Set(down)].map((at) => `Gamepad${at}`);
}
