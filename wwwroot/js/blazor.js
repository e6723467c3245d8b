// Blazor's own script turns the pages that are not the atlas. Nobody waits for it at first: it comes when the map stands.

const PATIENCE = 3000; // milliseconds that a map may take

/** Calls back with Blazor, at once or when its script has come. */
export function whenBlazor(act) {
  if (globalThis.Blazor) act(globalThis.Blazor);
  else document.addEventListener('blazor-come', () => act(globalThis.Blazor), { once: true });
}

/** Goes to another page of the program. Before Blazor has come, the browser does. */
export function leaveFor(address, { replace = false } = {}) {
  if (globalThis.Blazor) globalThis.Blazor.navigateTo(address, { replaceHistoryEntry: replace });
  else location[replace ? 'replace' : 'assign'](address);
}

let isAsked = false;
function fetchBlazor() {
  if (isAsked) return;
  isAsked = true;
  const script = Object.assign(document.createElement('script'), { src: document.querySelector('script[data-blazor]').dataset.blazor });
  script.addEventListener('load', () => document.dispatchEvent(new CustomEvent('blazor-come')));
  document.head.append(script);
}

export function startBlazor() {
  if (!document.querySelector('atlas-map')) {
    fetchBlazor();
    return;
  }
  document.addEventListener('atlas-ready', fetchBlazor, { once: true });
  setTimeout(fetchBlazor, PATIENCE);
}
