// The elements that stand on the map: links to places and buttons for units, each with its mark and what it says.
import { roomFor } from '../_content/BlazorLeaflet/grouping.js';

/** @param words see words.js */
export function createMarks(map, { texts, number, direction, nameOf, count, typeOf }) {
  /** @param look {radius, aside: {dx, dy, named} or undefined, lit, href} */
  function place(a, { radius, aside, lit, href }) {
    const p = a.place;
    const link = document.createElement('a');
    link.className = 'map-spot';
    link.href = href;
    link.dataset.place = p.id;
    if (lit) link.setAttribute('aria-current', 'true');
    if (aside) link.style.translate = `${aside.dx}px ${aside.dy}px`;
    mark(link, { shape: p.shape, type: typeOf(p.type), radius, n: p.count, name: aside?.named ? nameOf(p) : '' });
    return spoken(link, [nameOf(p), ...meaning(a)].join(texts.comma));
  }

  /** @param look {radius, holds: whether the lit place is in it} */
  function group(g, { radius, holds }) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-spot';
    button.toggleAttribute('data-holds', holds);
    mark(button, { shape: 'group', radius, n: g.count });
    return spoken(button, [nameOf(g.unit), ...meaning(g)].join(texts.comma));
  }

  /** A lit place without events under the filter: where it is, and nothing more. */
  function visitor() {
    const spot = document.createElement('span');
    spot.className = 'map-visitor';
    return spot;
  }

  /** Puts into a spot what is seen of it. */
  function mark(spot, { shape, type, radius, n, name = '' }) {
    spot.dataset.shape = shape;
    spot.style.setProperty('--r', `${radius.toFixed(1)}px`);
    const box = document.createElement('span');
    box.className = 'map-mark';
    box.setAttribute('aria-hidden', 'true');
    box.dataset.shape = shape;
    if (type) box.dataset.type = type;
    if (name) {
      const title = document.createElement('span');
      title.textContent = name;
      box.append(title);
    }
    const digits = document.createElement('b');
    digits.textContent = number(n);
    if (shape === 'area' || radius >= roomFor(digits.textContent)) box.append(digits);
    spot.append(box);
  }

  /** What the mark means in words. For the eye alone: the mark's own name says the same. */
  function tip(name, said) {
    const box = document.createElement('span');
    box.className = 'map-tip';
    box.dir = direction;
    box.setAttribute('aria-hidden', 'true');
    const head = document.createElement('strong');
    head.textContent = name;
    box.append(head, document.createElement('br'), said.join(texts.comma));
    return box;
  }

  /** Turns a tip that the map's edge would cut. */
  function fitTip(spot) {
    const box = spot.querySelector('.map-tip');
    box.style.removeProperty('--aside');
    box.removeAttribute('data-below');
    const [inner, outer] = [box.getBoundingClientRect(), map.getContainer().getBoundingClientRect()];
    if (inner.top < outer.top) box.setAttribute('data-below', '');
    const aside = Math.max(0, outer.left + 4 - inner.left) - Math.max(0, inner.right - outer.right + 4);
    if (aside) box.style.setProperty('--aside', `${aside}px`);
  }

  /** Says what the mark means, for screen readers. */
  function spoken(spot, words) {
    // What shows words of its own must have these in its name, which a label would replace.
    if (spot.textContent) spot.append(Object.assign(document.createElement('span'), { className: 'map-words', textContent: words }));
    else spot.setAttribute('aria-label', words);
    return spot;
  }

  /**
   * Shows what a mark means while it is pointed at: hundreds of texts that nobody looks at would all be laid out. A mark that the
   * keyboard reaches beyond the edge comes into view; the tip stays within it.
   * @param a what the mark stands for, of an arrangement
   */
  function tell(spot, a, { type }) {
    if (!spot.querySelector('.map-tip')) spot.append(tip(nameOf(a.unit ?? a.place), meaning(a)));
    if (type !== 'focusin') {
      fitTip(spot);
      return;
    }
    if (spot.matches(':focus-visible')) map.panInside([a.lat, a.lon], { paddingTopLeft: [48, 48], paddingBottomRight: [48, 100], animate: false });
    // The browser scrolls what has the focus into sight, and Leaflet takes that back, before the next frame.
    requestAnimationFrame(() => fitTip(spot));
  }

  /** What is said of a mark beside its name. */
  function meaning({ kind, place, count: n }) {
    const parts = kind === 'group'
      ? [count(texts.events, n), texts.spokenGroup]
      : [count(texts.events, n), texts.types[typeOf(place.type)], { ring: texts.spokenRing, area: texts.spokenArea }[place.shape]];
    return parts.filter(Boolean);
  }

  return { place, group, visitor, tell };
}
