// When a part of the page may be started, or changed, that others are to be ready for.

const PATIENCE = 80; // milliseconds that the map waits for the page that comes with it

/** Resolves when the parser has passed an element, so that all it holds is there. */
export function standing(element) {
  const isWhole = () => document.readyState !== 'loading' || element.nextSibling !== null;
  if (isWhole()) return Promise.resolve();
  return new Promise((done) => {
    const look = () => {
      if (!isWhole()) return;
      watch.disconnect();
      document.removeEventListener('readystatechange', look);
      done();
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', look);
  });
}

/** Resolves when the page's style sheets have come or failed to, so that what is measured has its size. */
export function styled() {
  const late = [...document.querySelectorAll('link[rel="stylesheet"]')].filter((link) => !isLoaded(link));
  return Promise.all(late.map((link) => new Promise((done) => {
    for (const end of ['load', 'error']) link.addEventListener(end, done, { once: true });
  })));
}

function isLoaded({ sheet }) {
  if (!sheet) return false;
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSImportRule)) return true; // imports stand first
    if (!rule.styleSheet) return false;
  }
  return true;
}

/** Resolves when a page that is on its way tells its counts, so that map and page change in one frame; after a moment in any case. */
export const together = () => (document.documentElement.dataset.loading === undefined ? null : new Promise((done) => {
  document.addEventListener('atlas-told', done, { once: true });
  setTimeout(done, PATIENCE);
}));
