// Finds words in another script than their language is written in, and pictures that are read beside their word.
() => {
  const SCRIPTS = { ar: 'Arabic', ur: 'Arabic', bn: 'Bengali', pa: 'Gurmukhi', zh: 'Han' };
  const found = [];
  const shown = (part) => part.checkVisibility({ visibilityProperty: true });
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const [words, part] = [nodes.currentNode.data.trim(), nodes.currentNode.parentElement];
    if (!words || part.closest('script, style, noscript, [translate="no"], vaadin-connection-indicator') || !shown(part)) {
      continue;
    }
    const lang = part.closest('[lang]')?.lang ?? '';
    const dir = part.closest('[dir]')?.dir ?? '';
    const script = SCRIPTS[lang.split('-')[0]] ?? 'Latin';
    if (!new RegExp(`\\p{Script=${script}}`, 'u').test(words) && /\p{L}/u.test(words)) {
      found.push(`"${words.slice(0, 40)}" is said to be ${lang || 'in no language'}`);
    }
    if (dir !== (script === 'Arabic' ? 'rtl' : 'ltr')) {
      found.push(`"${words.slice(0, 40)}" (${lang}) runs ${dir || 'in no direction'}`);
    }
  }
  for (const picture of document.querySelectorAll('button img, a img, figure img')) {
    if (picture.alt !== '') {
      found.push(`the picture beside "${picture.parentElement.textContent.trim().slice(0, 30)}" is read as "${picture.alt}"`);
    }
  }
  const named = (part) => part.getAttribute('aria-label') || part.textContent.trim();
  document.querySelectorAll('[role="group"], nav, article').forEach((part) => named(part) || found.push(`a group has no name: ${part.className}`));
  for (const part of document.querySelectorAll('*')) {
    const { transitionDuration, animationName } = getComputedStyle(part);
    if (part.closest('.kiosk') && (animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration))) {
      found.push(`${part.localName}.${part.className} moves: ${animationName} ${transitionDuration}`);
    }
  }
  return found;
}
