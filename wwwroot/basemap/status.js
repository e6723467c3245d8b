// What the map says of itself: in the strip over it, and in its key.

const ends = new WeakMap(); // map -> the timer that ends a brief word

/** @param failed whether there is something to try again; brief: whether it goes by itself */
export function say(map, message, { failed = false, brief = false } = {}) {
  const box = map.querySelector('[data-map-status]');
  box.querySelector('[data-map-message]').textContent = message;
  box.querySelector('button').hidden = !failed;
  box.toggleAttribute('data-failed', failed);
  box.hidden = !message;
  clearTimeout(ends.get(map));
  if (brief) ends.set(map, setTimeout(() => { box.hidden = true; }, 8000));
}

/**
 * What is missing from the map stays readable in its key; what is wrong with the data is also said once.
 * @param skipped places without a possible coordinate; beyond: events that the map does not reach; ground: what is wrong with the base map
 */
export function sayTotals(map, totals, { skipped, beyond, ground }) {
  const { texts, words: { count } } = map;
  const left = skipped ? count(texts.skipped, skipped) : '';
  const unmapped = Math.max(0, (totals?.matching ?? 0) - (totals?.mapped ?? 0));
  const note = map.querySelector('[data-map-note]');
  note.textContent = [
    unmapped ? count(texts.unmapped, unmapped) : '', beyond ? count(texts.beyond, beyond) : '', left,
  ].filter(Boolean).join(' · ');
  note.hidden = !note.textContent;
  // While time plays, a step without events is no news.
  const empty = totals?.mapped || map.hasAttribute('hold-view') ? left : texts.empty;
  say(map, [empty, ground].filter(Boolean).join(' '), { brief: totals?.mapped > 0 });
}
