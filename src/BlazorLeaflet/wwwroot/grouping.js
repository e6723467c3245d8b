// Points with counts, gathered up a tree of units while they would cover each other. Pure functions, no map needed.

/**
 * Radius of a circle whose area grows with the count, measured against the largest. Never against fewer than `floor`,
 * so that a single event among single events does not look like a massacre.
 */
export function circleScale(largest, { least = 5, most = 25, floor = 40 } = {}) {
  const top = Math.max(largest, floor);
  return (count) => least + (most - least) * Math.sqrt(Math.max(0, count) / top);
}

/**
 * What to draw: a place by itself, or a unit in place of the places under it.
 * Many areas (more than three) that would crowd round the circles with their badges are told as one area, their unit's: before
 * `areaZoom` those of a unit of level 1, and then until `nearZoom` those of the smallest unit that holds them.
 * A unit of level 1 opens when its parts (units of level 2, and places directly in it) or all its places can stand side by
 * side; a unit of level 2 opens when its places can; from `openZoom` on all units are open. A unit of one place is that place.
 *
 * @param places [{id, lat, lon, shape, parents: [level 1 id, level 2 id], count}]
 * @param units [{id, level, lat, lon}]
 * @param project (lat, lon) -> {x, y} in pixels at the zoom in question
 * @returns [{kind: 'place', place, lat, lon, count} | {kind: 'group', unit, places, lat, lon, count}]
 */
export function arrange(places, units, { project, zoom, openZoom = 10, areaZoom = 8, nearZoom = 12 }) {
  const all = places.map(single);
  const unitById = new Map(units.map((u) => [u.id, u]));
  const unitOf = (level) => ({ place }) => unitById.get(place.parents[level]);
  // An area that is a unit itself goes with those that lie in it.
  const holderOf = zoom < areaZoom ? unitOf(0) : (item) => unitById.get(item.place.id) ?? unitOf(1)(item) ?? unitOf(0)(item);
  const calm = (items) => (zoom >= nearZoom ? items : gatherAreas(items, holderOf));
  if (zoom >= openZoom) return calm(all);
  const byPlace = circleScale(largest(all));
  const byPart = circleScale(largest([...groupBy(all, unitOf(1)).values()].map((items) => ({ count: sum(items) }))));
  const apart = (items, scale) => standApart(items.filter((i) => !isArea(i)).map((i) => ({
    ...project(i.lat, i.lon), r: i.kind === 'group' ? groupRadius(scale, i.count) + 5 : scale(i.count),
  })));

  return [...groupBy(all, unitOf(0))].flatMap(([unit, within]) => {
    if (!unit || within.length === 1) return within;
    if (apart(within, byPlace)) return calm(within);
    const parts = [...groupBy(within, unitOf(1))].flatMap(([part, members]) =>
      !part || members.length === 1 || apart(members, byPlace) ? members : [group(part, members)]);
    return apart(parts, byPart) ? calm(parts) : [group(unit, within)];
  });
}

const isArea = (item) => item.place?.shape === 'area';

const digits = new Intl.NumberFormat('en');

/** Circles of units are never smaller than their number needs, written with its separators. */
export const groupRadius = (scale, count) => Math.max(15, scale(count), roomFor(digits.format(count)));

/** The radius of a circle that holds a number. */
export const roomFor = (digits) => 6 + 3 * digits.length;

/** Whether circles {x, y, r} overlap so little that each can be seen and hit: at most one pair in twelve circles. */
export function standApart(circles) {
  const allowed = Math.floor(circles.length / 12);
  const ordered = [...circles].sort((a, b) => a.x - b.x);
  let hidden = 0;
  for (let i = 0; i < ordered.length; i++) {
    for (let j = i + 1; j < ordered.length; j++) {
      const [a, b] = [ordered[i], ordered[j]];
      const reach = (a.r + b.r) * 0.85;
      if (b.x - a.x > a.r + 40) break; // no circle is wider
      if (Math.hypot(a.x - b.x, a.y - b.y) < reach && ++hidden > allowed) return false;
    }
  }
  return true;
}

/**
 * Steps aside for things on one and the same point, in pixels: the first stays, the others stand around it in circles.
 * @param items {id, lat, lon, radius}, the one that stays first among its like
 * @returns Map of id -> {dx, dy}, of those that step aside
 */
export function spread(items, gap = 3) {
  const steps = new Map();
  for (const [first, ...others] of groupBy(items, ({ lat, lon }) => Math.round(lat * 1e4) * 4e6 + Math.round(lon * 1e4)).values()) {
    let around = first.radius;
    for (let i = 0; i < others.length;) {
      const widest = others.slice(i).reduce((most, o) => Math.max(most, o.radius), 0);
      const distance = around + widest + gap;
      const room = Math.max(1, Math.floor((Math.PI * distance) / (widest + gap / 2)));
      const ring = others.slice(i, i + room);
      ring.forEach((item, n) => {
        const angle = (2 * Math.PI * n) / Math.max(ring.length, 6) - Math.PI / 2;
        steps.set(item.id, { dx: Math.round(distance * Math.cos(angle)), dy: Math.round(distance * Math.sin(angle)) });
      });
      i += ring.length;
      around = distance + widest;
    }
  }
  return steps;
}

/** A point in pixels of the whole world at a zoom, by Web Mercator. */
export function worldPoint(lat, lon, zoom) {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: size * (lon / 360 + 0.5), y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) };
}

const single = (place) => ({ kind: 'place', place, lat: place.lat, lon: place.lon, count: place.count });

function group(unit, items) {
  // A unit without a usable point of its own stands at the middle of its places.
  const own = Number.isFinite(unit.lat) && Number.isFinite(unit.lon);
  const mean = (key) => items.reduce((total, i) => total + i[key], 0) / items.length;
  return {
    kind: 'group', unit, places: items.map((i) => i.place), count: sum(items),
    lat: own ? unit.lat : mean('lat'), lon: own ? unit.lon : mean('lon'),
  };
}

/** Many areas of one unit become the unit itself: what is known to lie somewhere in one of them lies somewhere in it. */
function gatherAreas(items, holderOf) {
  const areas = groupBy(items.filter(isArea), holderOf);
  return [
    ...items.filter((item) => !isArea(item)),
    ...[...areas].flatMap(([unit, within]) => (unit && within.length > 3 ? [single(whole(unit, within))] : within)),
  ];
}

/** A unit as one area, of the type that most of its events have; it knows the ids of those gathered in it. */
function whole(unit, areas) {
  const types = [...groupBy(areas, ({ place }) => place.type)].map(([type, members]) => ({ type, count: sum(members) }));
  const { type } = types.reduce((most, t) => (t.count > most.count ? t : most));
  const { lat, lon } = group(unit, areas);
  return { ...unit, lat, lon, shape: 'area', type, count: sum(areas), parents: [unit.id], gathered: areas.map(({ place }) => place.id) };
}

const sum = (items) => items.reduce((total, i) => total + i.count, 0);
const largest = (items) => items.reduce((most, i) => Math.max(most, i.count), 1);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
