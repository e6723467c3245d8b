// Places with events on the map: circles, rings and badges sized by count, gathered into units while they would overlap.
import { createDomMarkers } from '../_content/BlazorLeaflet/domMarkers.js';
import { createOutlines } from './areas.js';
import { OPEN_ZOOM, arrangement, isArea, nothing, radiusOf, sift, stepOf, withBadges } from './arrangement.js';
import { boundsOf, lyingOver } from './frame.js';
import { drawKey } from './key.js';
import { createMarks } from './marks.js';
import { createSpots } from './spots.js';

// What the key and the scale cover at the foot of the map, in pixels: no marker is framed under them.
export const FOOT = 80;

/** Asked of thousands of points at a time, and so without a new point for each question. */
const holds = (bounds, { lat, lon }) => lat >= bounds.getSouth() && lat <= bounds.getNorth() && lon >= bounds.getWest() && lon <= bounds.getEast();

/**
 * @param base the base map, for outlines of governorates and for labels
 * @param words see words.js
 * @param chosen (id, href) -> whether the marker's link shall be followed
 */
export function createPlaces(L, map, base, { element, words, legend, chosen, still }) {
  const { number, typeOf } = words;
  const markers = createDomMarkers(L, map);
  const outlines = createOutlines(L, map, { element, findOutline: base.findGovernorate, typeOf });
  let now = nothing; // the arrangement that is drawn
  let grounds = 0; // how often the base map has told where governorates lie
  let isShown = false; // whether the arrangement at hand is drawn
  let ahead = null; // {of, grounds, next}: the arrangement at the zoom that the map is on its way to
  let foreseeing = 0;
  let selected = null;
  let pointed = null; // id of the area under the pointer or with the focus
  let visitor = null; // a lit place that is not among the results

  const outlineOf = (id) => base.findGovernorate(id) && L.geoJSON(base.findGovernorate(id)).getBounds();
  const areas = () => now.arranged.filter(isArea).map((a) => a.place);
  const limits = map.options.maxBounds ? L.latLngBounds(map.options.maxBounds) : null;
  const onMap = (p) => !limits || holds(limits, p);
  const inView = (p) => holds(map.getBounds(), p);
  const spots = createSpots(createMarks(map, words), { element, nameOf: words.nameOf, chosen, open, point });

  /** Works out how an answer will stand, for `set`. The map shows nothing of it yet. */
  function prepare(data) {
    const sifted = sift(data);
    return { skipped: sifted.skipped, grounds, next: arrangement(map, base, sifted, words) };
  }

  /**
   * @param prepared see `prepare`
   * @param frame moves the map to what is to be seen of the places, before they are drawn
   * @returns how many places had to be left out for want of a possible coordinate
   */
  function set(prepared, id, frame) {
    now = prepared.next;
    selected = id;
    visitor = null;
    isShown = false;
    frame();
    if (prepared.grounds !== grounds || now.zoom !== map.getZoom()) regroup();
    else if (!isShown) show(); // a new zoom has had them grouped
    return prepared.skipped;
  }

  function regroup() {
    const isKnown = ahead?.of === now && ahead.grounds === grounds && ahead.next.zoom === map.getZoom();
    now = isKnown ? ahead.next : arrangement(map, base, now, words);
    ahead = null;
    show();
  }

  /** While the map is on its way to another zoom, nothing else is to be done: how it will stand there is worked out already. */
  function foresee({ center, zoom, noUpdate }) {
    clearTimeout(foreseeing);
    if (noUpdate) return; // fingers are still at it
    const view = { center, zoom };
    foreseeing = setTimeout(() => {
      const next = arrangement(map, base, now, words, view);
      ahead = { of: now, grounds, next };
      const { min, max } = map.getPixelBounds(center, zoom);
      const seen = seenOf(next, L.latLngBounds(map.unproject([min.x, max.y], zoom), map.unproject([max.x, min.y], zoom)));
      markers.prepare(seen.map((a) => spots.itemOf(a, next, selected)), view);
    });
  }

  /** Leaflet tells of a new zoom and then of the move, and once is enough to draw. */
  function follow() {
    if (now === nothing) draw();
    else if (isShown && now.zoom === map.getZoom()) settle();
    else if (now.zoom === map.getZoom()) show();
    else regroup();
  }

  /** Badges that the edge of the map would cut now step aside, unless one of them is in use. */
  function settle() {
    if (!document.activeElement?.matches('.map-spot')) now = withBadges(map, base, now, words);
    draw();
  }

  function show() {
    isShown = true;
    drawOutlines();
    drawKey(legend, { types: new Set(now.places.map((p) => typeOf(p.type))), largest: now.largest, scale: now.scale, number });
    nameOnce();
    draw();
  }

  const drawOutlines = () => outlines.draw(areas(), (id) => id === selected || id === pointed);

  function point(id) {
    pointed = id;
    drawOutlines();
  }

  /** The base map does not name again what a marker names. */
  function nameOnce() {
    const named = now.arranged.flatMap((a) => (a.place ? [a.place.id] : []));
    const units = now.arranged.flatMap((a) => a.unit?.id ?? (isArea(a) ? a.place.id : []));
    base.leaveOut(new Set([...named, visitor?.id]), new Set(units));
  }

  /** What is drawn of an arrangement: what is in the view, and around it what a drag would bring. */
  function seenOf({ arranged }, bounds) {
    const view = bounds.pad(0.25);
    const seen = arranged.filter((a) => holds(view, a));
    if (visitor) seen.push({ kind: 'visitor', place: visitor, lat: visitor.lat, lon: visitor.lon, count: 12 });
    return seen;
  }

  function draw() {
    const seen = seenOf(now, map.getBounds());
    const inSight = map.getBounds().pad(0.08);
    markers.show(seen.map((a) => spots.itemOf(a, now, selected)), ({ lat, lng }) => holds(inSight, { lat, lon: lng }));
    const standing = seen.map((a) => ({ lat: a.lat, lng: a.lon, ...stepOf(now, a), radius: radiusOf(now, a) + 2, box: now.badges.get(a.place?.id) }));
    base.labels.avoid(() => [...standing, ...lyingOver(element, map.getContainer())]);
    base.labels.set('places', seen.filter((a) => !isArea(a)).map((a) => spots.labelOf(a, now, selected))); // a badge carries its name
  }

  /** Goes nearer to a unit, until all its places are in view or stand apart. */
  function open({ places: members }) {
    const bounds = L.latLngBounds(members.map((p) => [p.lat, p.lon]));
    const zoom = Math.min(OPEN_ZOOM, Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds, false, L.point(60, 2 * FOOT))));
    map.getContainer().focus({ preventScroll: true }); // the button is about to go
    if (still) map.setView(bounds.getCenter(), zoom, { animate: false });
    else map.flyTo(bounds.getCenter(), zoom, { duration: 0.6 });
  }

  map.on('zoomanim', foresee);
  map.on('moveend', follow);
  legend.addEventListener('toggle', draw);
  /** Governorates have an outline from now on: their sums and badges stand in it. */
  function ground() {
    grounds++;
    regroup();
  }

  base.loaded.then(ground, () => {}); // whoever asked for the base map says that it failed

  return {
    prepare,
    set,
    ground,
    relink: spots.relink,
    recolor() {
      outlines.forgetColors();
      drawOutlines();
    },
    drawNow: outlines.drawNow,
    find: (id) => now.places.find((p) => p.id === id),
    onMap,
    /** Whether the place is drawn by itself and in view. */
    isPlain: (id) => now.arranged.some((a) => a.place?.id === id && inView(a)),
    anyInView: () => !now.places.some(onMap) || now.places.some(inView),
    outlineOf,
    /** Around the places; with a share below 1 around that share of their events that lie nearest to the middle. */
    bounds: (share = 1) => boundsOf(L, now.places.filter(onMap), share, outlineOf),
    /** Events at places that the map does not reach. */
    beyond: () => now.places.reduce((total, p) => (onMap(p) ? total : total + p.count), 0),
    /** Lights a place; one that is not among the results needs its point. */
    choose(id, at = null) {
      selected = id;
      visitor = id && at && !now.places.some((p) => p.id === id) ? at : null;
      nameOnce();
      drawOutlines();
      draw();
    },
    remove() {
      clearTimeout(foreseeing);
      map.off('zoomanim', foresee);
      map.off('moveend', follow);
      legend.removeEventListener('toggle', draw);
      markers.remove();
      outlines.remove();
    },
  };
}
