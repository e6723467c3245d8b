// What stands on the map at its zoom, and where: which places stand by themselves and which in a sum, how large their circles
// are, who steps aside for whom, and where badges of areas find room. Nothing is drawn here, so that it can be worked out
// while the page that belongs to it is still on its way.
import { arrange, circleScale, groupRadius, spread, worldPoint } from '../_content/BlazorLeaflet/grouping.js';
import { sound } from '../_content/BlazorLeaflet/layers.js';
import { placeBadges } from './areas.js';
import { rows } from './placeRows.js';

export const OPEN_ZOOM = 10; // from here on every place stands by itself

export const isArea = (a) => a.place?.shape === 'area';

/** The places and units of an answer, those left out that have no possible coordinate. Returns also the number of these. */
export function sift(data) {
  const units = data.units ?? [];
  const all = rows(data.places, units);
  const skipped = all.filter((p) => !sound(p.lat, p.lon));
  if (skipped.length) console.warn('Places with impossible coordinates:', skipped.map((p) => p.id).join(', '));
  return { places: all.filter((p) => sound(p.lat, p.lon) && p.count > 0), units, skipped: skipped.length };
}

/** An arrangement of nothing. */
export const nothing = { places: [], units: [], zoom: null, arranged: [], scale: circleScale(1), largest: 1, asides: new Map(), steps: new Map(), badges: new Map() };

/**
 * @param base the base map, for outlines of governorates
 * @param known places and units, of an answer or of an arrangement before
 * @returns {places, units, zoom, arranged, scale, largest, asides, steps, badges}; steps: id of a place -> {dx, dy}, pixels by which its mark
 *   stands aside; asides: those of them that are no badges'; badges: id of an area -> its badge
 */
export function arrangement(map, base, known, words, view = viewOf(map)) {
  const { zoom } = view;
  // A governorate's own point in a gazetteer is mostly its capital's. Its sum and its badge stand in the open instead.
  const own = (x) => {
    const at = base.labelPoint(x.id);
    return at ? { ...x, lat: at.lat, lon: at.lng } : x;
  };
  const [places, units] = [known.places.map((p) => (p.shape === 'area' ? own(p) : p)), known.units.map(own)];
  const arranged = arrange(places, units, {
    project: (lat, lon) => worldPoint(lat, lon, zoom), zoom, openZoom: OPEN_ZOOM,
  });
  const largest = arranged.reduce((most, a) => (isArea(a) ? most : Math.max(most, a.count)), 1);
  const scale = circleScale(largest);

  // Quarters often stand at their town's own point: the town keeps it, and they stand around it. Badges keep clear of all.
  const points = arranged.filter((a) => a.place && !isArea(a))
    .sort((a, b) => (a.place.shape === 'ring') - (b.place.shape === 'ring') || b.count - a.count);
  const asides = spread(points.map((a) => ({ id: a.place.id, lat: a.lat, lon: a.lon, radius: scale(a.count) + 1 })));
  return withBadges(map, base, { places, units, zoom, arranged, scale, largest, asides, badges: new Map() }, words, view);
}

const viewOf = (map) => ({ center: map.getCenter(), zoom: map.getZoom() });

/** The same arrangement with its badges where the view has room for them. */
export function withBadges(map, base, made, { nameOf, number }, view = viewOf(map)) {
  const areas = made.arranged.filter(isArea).map((a) => a.place);
  if (!areas.length) return { ...made, steps: made.asides };
  const circles = made.arranged.filter((a) => !isArea(a))
    .map((a) => ({ lat: a.lat, lon: a.lon, ...asideOf(made.asides, a), radius: radiusOf(made, a) }));
  const badges = placeBadges(map, view, areas, circles, { isWithin: base.isWithin, nameOf, number, before: made.badges });
  return { ...made, badges, steps: new Map([...made.asides, ...badges]) };
}

export const radiusOf = ({ scale }, a) => (a.kind === 'group' ? groupRadius(scale, a.count) : scale(a.count));

/** The pixels by which a mark stands aside. */
export const stepOf = ({ steps }, a) => asideOf(steps, a);

function asideOf(steps, a) {
  const { dx = 0, dy = 0 } = steps.get(a.place?.id) ?? {};
  return { dx, dy };
}
