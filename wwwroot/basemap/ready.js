// When a part of the page may be started that was sent for before the page was whole.

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
