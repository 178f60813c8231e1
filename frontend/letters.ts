const SHEET = '/fonts/noto-sans-sc/index.css';
const RETRY_MS = 5_000;
const FACE = '600 1em "Noto Sans SC Variable"';

/**
 * Chinese has so many letters that its font comes in slices, with a style sheet as long as all others together: it is
 * fetched once Chinese is on the page, and by no page without.
 */
export function bringLetters(page: Document): boolean {
  if (!page.querySelector(':is([lang="zh"], [lang^="zh-"])')) {
    return false;
  }
  sheetOn(page);
  return true;
}

/** What will be needed later is fetched before the server is away. */
export async function lettersAhead(page: Document, tags: readonly string[], words: () => string): Promise<void> {
  if (tags.some(isChinese)) {
    await sheetOn(page);
    await page.fonts.load(FACE, chineseIn(words()));
  }
}

/** Each letter once; those of other scripts are in their own fonts. */
export function chineseIn(words: string): string {
  return [...new Set(words)].filter((letter) => /[\u2e80-\uffef\u{20000}-\u{3ffff}]/u.test(letter)).join('');
}

function isChinese(tag: string): boolean {
  return tag === 'zh' || tag.startsWith('zh-');
}

const sheets = new WeakMap<Document, Promise<void>>();

function sheetOn(page: Document): Promise<void> {
  const known = sheets.get(page);
  if (known) {
    return known;
  }
  const link = Object.assign(page.createElement('link'), { rel: 'stylesheet', href: SHEET });
  const loaded = new Promise<void>((done) => {
    link.onload = () => done();
    link.onerror = () => {
      sheets.delete(page);
      link.remove();
      setTimeout(() => watchLetters(page), RETRY_MS);
      done();
    };
  });
  sheets.set(page, loaded);
  page.head.append(link);
  return loaded;
}

/** Looks at every word that comes, until there is one in Chinese. */
export function watchLetters(page: Document): void {
  if (!bringLetters(page)) {
    const watch = new MutationObserver(() => bringLetters(page) && watch.disconnect());
    watch.observe(page, { subtree: true, childList: true, attributeFilter: ['lang'] });
  }
}
