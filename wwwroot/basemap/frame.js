// What of the map is to be seen, and what of it cannot be seen.
import { core } from './placeRows.js';

/**
 * Bounds around places; null when there are none.
 * @param share below 1: around that share of their events that lie nearest to their middle
 * @param outlineOf (id) -> bounds of an area whose outline is known
 */
export function boundsOf(L, places, share, outlineOf) {
  const points = places.filter((p) => p.shape !== 'area');
  const nearest = core(points.length ? points : places, share);
  if (!nearest.length) return null;
  const around = L.latLngBounds(nearest.map((p) => [p.lat, p.lon]));
  if (points.length) return around;
  // Where there are areas only, they are shown whole; one without a known outline with what lies around its middle.
  for (const { id, lat, lon } of nearest) around.extend(outlineOf(id) ?? [[lat - 0.6, lon - 0.8], [lat + 0.6, lon + 0.8]]);
  return around;
}

/** Tools, key, scale and credits, under which no name could be read; for the layer of names. */
export function lyingOver(element, container) {
  const { left, top } = container.getBoundingClientRect();
  return [...element.querySelectorAll('.map-controls, .map-legend, .leaflet-control-scale, .leaflet-control-attribution')].map((part) => {
    const r = part.getBoundingClientRect();
    return { screen: { x0: r.left - left, y0: r.top - top, x1: r.right - left, y1: r.bottom - top } };
  });
}
