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
      rects.some((rect) => common(rect, control.getBoundingClientRect()) > 3));
    if (covering && !text.contains(covering)) {
      found.push(`${name(text)} lies under ${name(covering)}`);
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
