// What stands on the map for each part of an arrangement: the element that is made when it comes into view, and its name.
import { radiusOf, stepOf } from './arrangement.js';

/**
 * @param marks see marks.js
 * @param act nameOf; element: the map's; chosen (id, href) -> whether the marker's link shall be followed; open (group): goes nearer to a
 *   unit; point (id): an area is pointed at, or none
 */
export function createSpots(marks, { element, nameOf, chosen, open, point }) {
  const hrefOf = (id) => (element.getAttribute('place-href') ?? '').replace('{place}', encodeURIComponent(id));

  function placeItem(a, now, selected) {
    const { place } = a;
    const { id, shape, type, count } = place;
    const isArea = shape === 'area';
    const lit = id === selected || place.gathered?.includes(selected) === true;
    const radius = now.scale(count);
    const aside = now.steps.get(id);
    return {
      stamp: [count, type, shape, lit, radius, aside?.dx, aside?.dy, aside?.named].join(),
      front: lit ? 4000 : isArea ? 1500 : Math.round(1000 - radius * 20),
      build: () => marks.place(a, { radius, aside, lit, href: hrefOf(id) }),
      chosen(e, link) {
        if (e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
        if (!chosen(id, link.href)) e.preventDefault();
      },
      pointed(e, link) {
        marks.tell(link, a, e);
        if (isArea) point(id);
      },
      left() {
        if (isArea) point(null);
      },
    };
  }

  function groupItem(group, now, selected) {
    const radius = radiusOf(now, group);
    const holds = group.places.some((p) => p.id === selected);
    return {
      stamp: [group.count, radius, holds].join(),
      front: Math.round(1000 - radius * 20),
      build: () => marks.group(group, { radius, holds }),
      chosen: () => open(group),
      pointed: (e, button) => marks.tell(button, group, e),
    };
  }

  const visitorItem = ({ place }) => ({ stamp: place.id, front: 4000, build: marks.visitor });
  const makers = { place: placeItem, group: groupItem, visitor: visitorItem };

  return {
    /** For the layer of markers; see domMarkers.js. */
    itemOf(a, now, selected) {
      const item = makers[a.kind](a, now, selected);
      // An area that came to stand elsewhere, since its outline is known now, is drawn anew.
      return { key: a.place?.id ?? `unit ${a.unit.id}`, lat: a.lat, lng: a.lon, ...item, stamp: [item.stamp, a.lat, a.lon].join() };
    },
    /** For the layer of names; see labels.js. */
    labelOf(a, now, selected) {
      const lit = a.place && a.place.id === selected;
      return {
        text: nameOf(a.unit ?? a.place), lat: a.lat, lng: a.lon, ...stepOf(now, a), clear: radiusOf(now, a) + (lit ? 10 : 4), // a lit mark has a ring around it
        style: a.kind === 'group' ? 'group' : lit ? 'chosen' : 'event',
        priority: lit ? 0 : a.kind === 'group' ? 1 : 10 - Math.min(8, Math.log2(a.count)),
      };
    },
    /** The markers' links lead elsewhere when the page's address has changed. */
    relink() {
      for (const link of element.querySelectorAll('a.map-spot')) link.href = hrefOf(link.dataset.place);
    },
  };
}
