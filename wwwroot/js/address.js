// Goes to another address of the page, the map ahead of the rest.
import { filterQuery } from './query.js';
import { turn } from './turn.js';

/**
 * Goes to an address of the page. The map asks at once for what the address will show, while the page is on its way.
 * @param replace whether it takes the place of this page in the history
 */
export function visit(address, { replace = false } = {}) {
  foresee(address);
  turn(address, { replace });
}

/** @param holds whether the address's place is known to hold others; a single place is lit among its neighbours and changes nothing */
function foresee(address, holds = false) {
  const map = document.querySelector('atlas-map[place-href^="/?"]');
  const [then, now] = [new URL(address, document.baseURI), new URL(location.href)];
  if (!map || then.pathname !== now.pathname || then.origin !== now.origin) return;
  const shown = new URL(map.getAttribute('places'), document.baseURI);
  const wanted = new URLSearchParams(filterQuery(then.href));
  const place = wanted.get('place');
  if (place && place !== now.searchParams.get('place') && !holds) return;
  if (place && place === now.searchParams.get('place') && !shown.searchParams.has('place')) wanted.delete('place');
  wanted.set('names', shown.searchParams.get('names'));
  map.setAttribute('places', `${shown.pathname}?${wanted}`);
}

export function startForesight() {
  // Before turn.js, which takes the click for itself.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#filters a, .chips a, .nothing a');
    if (link && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey) foresee(link.href, link.hasAttribute('data-holds'));
  }, { capture: true });
}
