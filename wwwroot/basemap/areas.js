// Events that are only known to lie somewhere in an area: a badge that stands in it, and the outline where there is one.
import { canvasRenderer } from '../_content/BlazorLeaflet/LeafletMap.razor.js';
import { worldPoint } from '../_content/BlazorLeaflet/grouping.js';
import { Occupied, centred, overlap, within as lies } from '../_content/BlazorLeaflet/placement.js';
import { readPalette } from '../_content/BlazorLeaflet/palette.js';

// How far a badge may step aside, in pixels, nearest first.
const asides = [0, 18, 36, 54, 72, 90, 114, 140].flatMap((d) =>
  (d ? [0, 45, 90, 135, 180, 225, 270, 315] : [0]).map((angle) => {
    const a = (angle * Math.PI) / 180;
    return [Math.round(1.4 * d * Math.cos(a)), Math.round(d * Math.sin(a))];
  }));

/**
 * @param view {center, zoom} at which they will stand
 * @param isWithin (id, lat, lng) -> whether a point lies in the area; null where its outline is not known
 * @param circles [{lat, lon, dx, dy, radius}] that badges keep clear of
 * @param before the badges as they stand; one that stands well stays
 * @returns Map of id -> {dx, dy, width, height, named}: how far the badge stands from the area's point, in pixels, and
 *   whether there is room for the name beside the number
 */
export function placeBadges(map, { center, zoom }, areas, circles, { isWithin, nameOf, number, before }) {
  const occupied = new Occupied();
  for (const { lat, lon, dx, dy, radius } of circles) {
    const { x, y } = worldPoint(lat, lon, zoom);
    occupied.add(centred(x + dx, y + dy, 2 * radius + 6, 2 * radius + 6));
  }
  const widest = 0.4 * map.getSize().x; // a small map is not for long names
  const { min, max } = map.getPixelBounds(center, zoom);
  const frame = { x0: min.x, y0: min.y, x1: max.x, y1: max.y };
  const covers = coversOf(map, min);
  const badges = new Map();
  for (const area of [...areas].sort((a, b) => b.count - a.count)) {
    const { x, y } = worldPoint(area.lat, area.lon, zoom);
    const within = (dx, dy) => {
      const { lat, lng } = map.unproject([x + dx, y + dy], zoom);
      return isWithin(area.id, lat, lng) ?? Math.hypot(dx, dy) < 130;
    };
    const inside = ({ dx, dy, width, named }) => (named ? [-0.5, 0.5] : [0]).every((part) => within(dx + part * width, dy));
    // With its name where there is room, else with its number alone. Widths are near enough to keep clear.
    const digits = 7 * number(area.count).length;
    const sizes = [{ width: 7 * nameOf(area).length + digits + 26, named: true }, { width: digits + 22, named: false }];
    // Neither the edge of the map nor what lies over it shall cut it where it can stand clear of them.
    const uncut = (box) => (lies(box, frame) || !overlap(box, frame)) && !covers.some((cover) => overlap(box, cover));
    const badge = stays(before?.get(area.id)) ?? roomFor(sizes.filter((size) => !size.named || size.width < widest)) ?? { dx: 0, dy: 0, height: 26, ...sizes[1] };
    occupied.add(centred(x + badge.dx, y + badge.dy, badge.width, badge.height));
    badges.set(area.id, badge);

    function stays(badge) {
      if (!badge) return null;
      const taken = centred(x + badge.dx, y + badge.dy, badge.width, badge.height);
      return uncut(taken) && !occupied.touches(taken) ? badge : null;
    }

    /** The nearest free room that lies whole in the map and in the area; or else in the area; or else the nearest that is free. */
    function roomFor(wanted) {
      let cut = null;
      let free = null;
      for (const size of wanted) {
        for (const [dx, dy] of asides) {
          const box = { dx, dy, height: 26, ...size };
          const taken = centred(x + dx, y + dy, box.width, box.height);
          if (occupied.touches(taken)) continue;
          if (!inside(box)) free ??= box;
          else if (uncut(taken)) return box;
          else cut ??= box;
        }
      }
      return cut ?? free;
    }
  }
  return badges;
}

/** The boxes of the buttons over the map, in pixels of the world; min is the map's own corner there. The key is not among them: it opens and closes. */
function coversOf(map, min) {
  const container = map.getContainer();
  const { left, top } = container.getBoundingClientRect();
  return [...container.closest('atlas-map')?.querySelectorAll('.map-controls') ?? []].map((part) => {
    const r = part.getBoundingClientRect();
    return { x0: min.x + r.left - left, y0: min.y + r.top - top, x1: min.x + r.right - left, y1: min.y + r.bottom - top };
  });
}

/** Outlines of areas: faint, and plain while their badge is lit or pointed at. */
export function createOutlines(L, map, { element, findOutline, typeOf }) {
  const renderer = canvasRenderer(L, { pane: map.createPane('hatching'), padding: 0.25 });
  map.getPane('hatching').style.zIndex = 380;
  map.getPane('hatching').style.pointerEvents = 'none';
  const outlines = L.layerGroup().addTo(map);
  const made = new Map(); // id of an area -> {layer, look}: its figure is made once
  const inks = new Map(); // type -> {color, fill}
  const colorOf = (type) => `--event-${typeOf(type)}`;

  function inkOf(type) {
    if (!inks.has(type)) {
      const color = readPalette(element, [colorOf(type)])[colorOf(type)];
      inks.set(type, { color, fill: hatch(color) });
    }
    return inks.get(type);
  }

  function draw(areas, isLit) {
    const near = map.getZoom() > 9;
    // From near, the lines of one that is not lit would lie under everything and say nothing.
    const drawn = areas.filter((area) => findOutline(area.id) && (isLit(area.id) || !near));
    const ids = new Set(drawn.map(({ id }) => id));
    for (const [id, { layer }] of made) if (!ids.has(id)) outlines.removeLayer(layer);
    for (const { id, type } of drawn) {
      const { color, fill } = inkOf(type);
      const lit = isLit(id);
      const look = [color, lit, near].join();
      const style = {
        color, weight: lit ? 1.6 : 1, opacity: lit ? 0.8 : 0.35, fillColor: fill, fillOpacity: lit ? (near ? 0.1 : 0.3) : 0.08,
      };
      const known = made.get(id) ?? { layer: L.geoJSON(findOutline(id), { style: { renderer, interactive: false, dashArray: '1 4', lineCap: 'round', ...style } }) };
      if (known.look && known.look !== look) known.layer.setStyle(style);
      made.set(id, { ...known, look });
      outlines.addLayer(known.layer);
    }
  }

  return {
    draw,
    /** To be called when the colours have changed; what is drawn next has them. */
    forgetColors: () => inks.clear(),
    drawNow: () => renderer.drawNow(),
    remove: () => outlines.remove(),
  };
}

/** Diagonal lines as a fill for canvas. */
function hatch(color) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 10;
  const context = tile.getContext('2d');
  context.strokeStyle = color;
  context.lineWidth = 1.1;
  context.beginPath();
  for (const offset of [-10, 0, 10]) {
    context.moveTo(offset, 10);
    context.lineTo(offset + 10, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
}
