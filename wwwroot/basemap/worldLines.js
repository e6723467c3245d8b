// Lines that remember where they run in the world. At every zoom Leaflet works out each of their thousands of points from its
// latitude and longitude anew; from its point in the whole world it is one multiplication.
import { worldPoint } from '../_content/BlazorLeaflet/grouping.js';

/** Has the paths of a layer of figures remember. */
export function rememberWorld(L, map, layer) {
  const known = new WeakMap(); // a line -> its points in the world at zoom 0, one after the other

  function worldOf(line) {
    if (!known.has(line)) known.set(line, line.map(({ lat, lng }) => worldPoint(lat, lng, 0)));
    return known.get(line);
  }

  /** In place of Leaflet's own: the points of a line, or of each of several, in pixels of the map's layers, and the bounds around them. */
  function project(lines, result, bounds) {
    if (!(lines[0] instanceof L.LatLng)) {
      for (const line of lines) project(line, result, bounds);
      return;
    }
    const scale = 2 ** map.getZoom();
    const origin = map.getPixelOrigin();
    const points = worldOf(lines).map(({ x, y }) => new L.Point(Math.round(x * scale) - origin.x, Math.round(y * scale) - origin.y));
    for (const point of points) bounds.extend(point);
    result.push(points);
  }

  layer.eachLayer((path) => { path._projectLatlngs = project; });
}
