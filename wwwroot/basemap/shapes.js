// Geometry of the base map's figures.

/** Even-odd rule over all rings, so holes count as outside. */
export function contains({ type, coordinates }, x, y) {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Rounds the bends of lines (Chaikin's corner cutting, twice), so that a river does not look surveyed with a ruler when near. */
export function smoothLines(geometry) {
  const cut = (line) => [
    line[0],
    ...line.slice(0, -1).flatMap(([ax, ay], i) => {
      const [bx, by] = line[i + 1];
      return [[0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by], [0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by]];
    }),
    line.at(-1),
  ];
  if (geometry.type === 'LineString') geometry.coordinates = cut(cut(geometry.coordinates));
  else if (geometry.type === 'MultiLineString') geometry.coordinates = geometry.coordinates.map((line) => cut(cut(line)));
}
