// Measures how what has the focus is at, as WCAG 2.4.11 to 2.4.13 ask. Answers with its name and what is wrong.
() => {
  const LEAST_PX = 2;
  const LEAST_CONTRAST = 3;
  const at = document.activeElement;
  if (!at || at === document.body) {
    return null;
  }
  const name = (at.getAttribute('aria-label') || at.textContent || at.name || at.type || '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const found = [];
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(at);
  const [width, offset] = [parseFloat(outlineWidth), parseFloat(outlineOffset)];
  if (outlineStyle === 'none' || !(width >= LEAST_PX)) {
    found.push(`has a ring of ${outlineStyle} ${outlineWidth}`);
  }
  const box = at.getBoundingClientRect();
  const grown = (by) => ({ left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by });
  const ring = grown(width + offset);
  const room = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  const NEARLY = 1; // px: what rounding does
  const sticksOut = (inner, outer) =>
    Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom) > NEARLY;
  const isHigher = box.height > innerHeight;
  if (!isHigher && sticksOut(ring, room)) {
    found.push(`its ring is cut off by the window: ${JSON.stringify(ring)}`);
  }
  for (let around = at.parentElement; around && around !== document.body; around = around.parentElement) {
    if (!/visible/.test(getComputedStyle(around).overflow) && sticksOut(ring, around.getBoundingClientRect())) {
      found.push(`its ring is cut off by ${around.localName}.${around.className}`);
    }
  }

  /** What lies on top at the middle of its sides, on the ring. */
  const onRing = grown(offset + width / 2);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const points = [[x, onRing.top], [x, onRing.bottom], [onRing.left, y], [onRing.right, y]];
  const isOther = (part) => part && !at.contains(part) && !part.contains(at);
  const aboveOthers = (part) =>
    part && (/fixed|sticky/.test(getComputedStyle(part).position) || getComputedStyle(part).zIndex !== 'auto' ? part : aboveOthers(part.parentElement));
  for (const [px, py] of points) {
    const over = document.elementFromPoint(px, py);
    const control = over?.closest('button, a[href], input, select') ?? aboveOthers(over);
    if (control && isOther(control) && !aboveOthers(at)) {
      found.push(`its ring runs over ${control.localName}.${control.className} "${control.textContent.trim().slice(0, 20)}"`);
    }
  }
  const middle = document.elementFromPoint(x, y);
  if (!isHigher && isOther(middle)) {
    found.push(`it is covered by ${middle.localName}.${middle.className}`);
  }

  const rgb = (colour) => colour.match(/[\d.]+/g).map(Number);
  const isSeeThrough = (colour) => rgb(colour).length === 4 && rgb(colour)[3] === 0;
  const groundOf = (part) => {
    for (let around = part; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around);
      if (!isSeeThrough(backgroundColor)) {
        return backgroundColor;
      }
    }
    return 'rgb(255, 255, 255)';
  };
  const light = (colour) => {
    const [r, g, b] = rgb(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const ground = groundOf(offset < 0 ? at : at.parentElement);
  const beside = contrast(outlineColor, ground);
  if (beside < LEAST_CONTRAST) {
    found.push(`its ring stands out by ${beside.toFixed(1)} only: ${outlineColor} on ${ground}`);
  }
  at.dataset.stop ??= String(performance.now() + Math.random());
  return { id: at.dataset.stop, name: `${at.localName}.${at.className} "${name}"`, faults: found };
}
