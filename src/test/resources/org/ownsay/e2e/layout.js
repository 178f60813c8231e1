// Finds controls and words on a screen that are cut off, too small or on top of each other. Answers with sentences.
({ leastPx, isAtDesk }) => {
  const found = [];
  const NEARLY = 1.5; // px: what rounding does
  // what is folded away has a place, too, but is not seen
  const shown = (part) => part.getClientRects().length > 0 && part.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const name = (part) => {
    const text = (part.getAttribute('aria-label') || part.textContent || part.value || '').replace(/\s+/g, ' ').trim();
    return `${part.localName}.${part.className} "${text.slice(0, 40)}"`;
  };
  const px = (number) => Math.round(number * 10) / 10;
  const box = ({ left, top, right, bottom }) => `[${[left, top, right, bottom].map(px)}]`;
  const page = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const sticksOut = (inner, outer) =>
    Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);
  const common = (a, b) =>
    Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  const clips = (part) => !/visible/.test(getComputedStyle(part).overflow) && part !== document.body && part !== document.documentElement;
  const isAbove = (part) => part && (/fixed|sticky/.test(getComputedStyle(part).position) || isAbove(part.parentElement));

  /** A small heading that stands on a tile on purpose. */
  // what stands in the sentence bar is written on the tile that says it
  const isWrittenOn = (part) =>
    part.closest('.bar > ul') !== null || (getComputedStyle(part).position === 'absolute' && Number(getComputedStyle(part).zIndex) > 0);

  const controls = all('button, a[href], input, select, textarea');
  const isInLine = (control) => control.localName === 'a' && getComputedStyle(control).display === 'inline';

  for (const control of controls) {
    const rect = control.getBoundingClientRect();
    const screen = isAtDesk ? { ...page, top: -Infinity, bottom: Infinity } : page;
    if (sticksOut(rect, screen) > NEARLY) {
      found.push(`${name(control)} is cut off by the window: ${box(rect)} in ${box(page)}`);
    }
    for (let around = control.parentElement; around; around = around.parentElement) {
      if (clips(around) && sticksOut(rect, around.getBoundingClientRect()) > NEARLY) {
        found.push(`${name(control)} is cut off by ${around.localName}.${around.className}: ${box(rect)}`);
      }
    }
    const { height } = (control.matches('[type="radio"], [type="checkbox"]') && control.closest('label') || control).getBoundingClientRect();
    const isSmall = isAtDesk ? height < leastPx - NEARLY : Math.min(rect.width, rect.height) < leastPx - NEARLY;
    if (isSmall && !isInLine(control)) {
      found.push(`${name(control)} is too small: ${px(rect.width)} x ${px(rect.height)} px, not ${px(leastPx)}`);
    }
  }

  controls.forEach((control, i) =>
    controls.slice(i + 1).forEach((other) => {
      const [a, b] = [control.getBoundingClientRect(), other.getBoundingClientRect()];
      const isOneInTheOther = control.contains(other) || other.contains(control);
      if (common(a, b) > NEARLY && !isOneInTheOther && isAbove(control) === isAbove(other)) {
        found.push(`${name(control)} overlaps ${name(other)}: ${box(a)} and ${box(b)}`);
      }
    }),
  );

  /** With the ledge it stands on. */
  const standing = (control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const { boxShadow } = getComputedStyle(control);
    const ledge = boxShadow.includes('inset') ? 0 : Number(boxShadow.match(/\) 0px (\d[\d.]*)px/)?.[1] ?? 0);
    return { left, top, right, bottom: bottom + ledge };
  };
  // what is lit now tells how far the light reaches round whatever is lit next
  const nowLit = all('.is-lit-one, .is-lit-group')[0];
  const styleOfLight = nowLit && getComputedStyle(nowLit);
  const around = nowLit ? parseFloat(styleOfLight.outlineWidth) + parseFloat(styleOfLight.outlineOffset) : 0;
  const lights = (nowLit ? controls : []).map((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return { control, light: { left: left - around, top: top - around, right: right + around, bottom: bottom + around } };
  });
  /** Letters are lower than their line. */
  const lettersOf = ({ left, top, right, bottom, height }) => ({ left, right, top: top + height * 0.15, bottom: bottom - height * 0.15 });

  /** What only a screen reader is told. */
  const isForEars = (part) => getComputedStyle(part).clipPath === 'inset(50%)' || (part.parentElement !== null && isForEars(part.parentElement));
  const hasWords = (part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const texts = all('body *').filter((part) => !part.closest('svg, script, style, noscript, option') && hasWords(part) && !isForEars(part));
  for (const text of texts) {
    const isInBox = text.clientWidth > 0;
    if (isInBox && text.scrollWidth > text.clientWidth + NEARLY) {
      found.push(`${name(text)} is wider than its box: ${text.scrollWidth} in ${text.clientWidth} px`);
    }
    const isCut = clips(text) && text.scrollHeight > text.clientHeight + NEARLY;
    if (isInBox && isCut) {
      found.push(`${name(text)} is higher than its box: ${text.scrollHeight} in ${text.clientHeight} px`);
    }
    const words = document.createRange();
    words.selectNodeContents(text);
    const lines = [...words.getClientRects()].filter(({ width }) => width > 1);
    let frame = text.closest('button, a, .ask, .still, .note, .kiosk, .card');
    while (frame && !frame.getClientRects().length) {
      frame = frame.parentElement;
    }
    const rects = text.closest('.kiosk') && isInBox ? [text.getBoundingClientRect()] : lines;
    const around = frame ? frame.getBoundingClientRect() : page;
    const limit = isAtDesk ? { ...around, left: around.left, right: around.right, top: -Infinity, bottom: Infinity } : around;
    const worst = Math.max(...rects.map((rect) => sticksOut(rect, limit)), 0);
    if (worst > NEARLY) {
      found.push(`${name(text)} sticks out of ${frame ? name(frame) : 'the window'} by ${px(worst)} px`);
    }
    const covering = controls.find((control) =>
      !control.contains(text) && !isWrittenOn(text) && isAbove(control) === isAbove(text) &&
      rects.some((rect) => common(rect, standing(control)) > 3));
    if (covering && !text.contains(covering)) {
      found.push(`${name(text)} lies under ${name(covering)}`);
    }
    const lighting = lights.find(({ control, light }) => !control.contains(text) && !isWrittenOn(text) && lines.some((line) => common(lettersOf(line), light) > 1));
    if (lighting) {
      found.push(`${name(text)} would lie under the light round ${name(lighting.control)}`);
    }
  }

  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const lightOf = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const groundOf = (part) => {
    const own = part ? rgba(getComputedStyle(part).backgroundColor) : [255, 255, 255, 255];
    return own[3] > 250 ? own : groundOf(part.parentElement);
  };
  for (const sign of all('svg.i').filter((one) => !one.closest('[aria-disabled="true"], :disabled'))) {
    const { stroke, fill } = getComputedStyle(sign);
    const lights = [lightOf(rgba(stroke === 'none' ? fill : stroke)), lightOf(groundOf(sign.closest('.bar > ul')?.parentElement.querySelector('.tile') ?? sign))].toSorted((a, b) => b - a);
    const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
    if (contrast < 3) {
      found.push(`a sign in ${name(sign.closest('li, button, a') ?? sign.parentElement)} is hardly seen: ${px(contrast)} to 1`);
    }
  }

  for (const image of all('img')) {
    if (!image.naturalWidth) {
      found.push(`the picture ${image.src} is not there`);
    }
  }
  const main = isAtDesk && document.querySelector('.desk:not(.desk--alone) > main')?.getBoundingClientRect();
  if (main && main.width < Math.min(innerWidth * 0.7, 1000)) {
    found.push(`the page is only ${px(main.width)} px wide in a window of ${innerWidth}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth} px`);
  }
  all('.kiosk').filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
    scrollWidth > clientWidth + NEARLY || scrollHeight > clientHeight + NEARLY).forEach((kiosk) =>
      found.push(`the screen is larger than the window: ${kiosk.scrollWidth} x ${kiosk.scrollHeight} px`));
  return found;
}
