// A layer of names on one canvas: drawn after each move, without collisions, the important ones first.
// Names are painted as text and never parsed. The canvas is hidden from screen readers; what matters is said by markers.
import { alongLine, aroundPoint, centred, overPoint, placeLabels } from './placement.js';

/**
 * @param options pane: name of a map pane; language; font: CSS family list; styles: name -> style, or a function
 *   (zoom) -> style, where style = { size, weight, color, halo, italic, spacing, capitals, over, dot: { radius, fill, line } };
 *   a style of null at a zoom leaves its names out
 * Items: { text, lat, lng } or { text, line: [[lat, lng], …] }, with style, priority (smaller goes first), minZoom, maxZoom
 * clear, the radius in pixels that the text keeps from the point, and dx, dy, pixels by which the point stands aside.
 */
export function createLabels(L, map, { pane, language, font, styles }) {
  const groups = new Map();
  const widths = new Map(); // of texts as set in a font; forgotten when fonts arrive
  let obstacles = () => [];
  let shown = [];
  const rtl = language.startsWith('ar');

  const Layer = L.Renderer.extend({
    options: { pane, padding: 0.12 },
    _initContainer() {
      this._layers = {};
      this._container = document.createElement('canvas');
      this._container.className = 'leaflet-map-labels';
      this._container.setAttribute('aria-hidden', 'true');
      this._context = this._container.getContext('2d');
    },
    _destroyContainer() {
      this._container.remove();
      delete this._container;
    },
    _updatePaths() {},
    _update() {
      if (map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const canvas = this._container;
      const { min } = this._bounds;
      const size = this._bounds.getSize();
      const ratio = window.devicePixelRatio || 1;
      L.DomUtil.setPosition(canvas, min);
      canvas.width = Math.round(size.x * ratio);
      canvas.height = Math.round(size.y * ratio);
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
      this._context.setTransform(ratio, 0, 0, ratio, -min.x * ratio, -min.y * ratio);
      this._context.clearRect(min.x, min.y, size.x, size.y);
      shown = draw(this._context, { x0: min.x, y0: min.y, x1: min.x + size.x, y1: min.y + size.y });
    },
  });

  function draw(context, frame) {
    const zoom = map.getZoom();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const view = { x0: corner.x, y0: corner.y, x1: corner.x + map.getSize().x, y1: corner.y + map.getSize().y };
    const inView = L.latLngBounds(map.layerPointToLatLng([frame.x0, frame.y1]), map.layerPointToLatLng([frame.x1, frame.y0]));
    const resolved = new Map();
    const styleOf = (name) => {
      if (!resolved.has(name)) resolved.set(name, typeof styles[name] === 'function' ? styles[name](zoom) : styles[name]);
      return resolved.get(name);
    };
    const candidates = [...groups.values()].flat()
      .filter((item) => zoom >= (item.minZoom ?? 0) && zoom <= (item.maxZoom ?? 99) && styleOf(item.style))
      .sort((a, b) => a.priority - b.priority)
      .flatMap((item) => candidatesOf(context, item, styleOf(item.style), { frame, inView, view }));
    const boxes = obstacles().map(({ lat, lng, dx = 0, dy = 0, radius, box, screen }) => {
      if (screen) return { x0: screen.x0 + corner.x, y0: screen.y0 + corner.y, x1: screen.x1 + corner.x, y1: screen.y1 + corner.y };
      const { x, y } = map.latLngToLayerPoint([lat, lng]);
      return box ? centred(x + dx, y + dy, box.width, box.height) : centred(x + dx, y + dy, radius * 1.8, radius * 1.8);
    });
    const placed = placeLabels(candidates, boxes);
    for (const { candidate } of placed) if (candidate.style.dot) paintDot(context, candidate);
    // The important ones last, so that no halo eats into them.
    for (const { candidate, position } of placed.toReversed()) paint(context, candidate, position);
    return placed.map(({ candidate }) => candidate.item);
  }

  function candidatesOf(context, item, style, { frame, inView, view }) {
    const text = style.capitals && !rtl ? item.text.toUpperCase() : item.text;
    const measure = () => {
      prepare(context, style);
      const key = `${context.font} ${context.letterSpacing} ${text}`;
      if (!widths.has(key)) widths.set(key, context.measureText(text).width + 4);
      return widths.get(key);
    };
    const height = style.size * (rtl ? 1.45 : 1.2);
    if (item.line) {
      const points = item.line.map((p) => map.latLngToLayerPoint(p)).map(({ x, y }) => [x, y]);
      const width = measure();
      const inner = { x0: frame.x0 + width / 4, y0: frame.y0, x1: frame.x1 - width / 4, y1: frame.y1 };
      return [{ item, text, style, positions: alongLine(points, width, height, inner), repeat: { most: 3, spacing: 340 } }];
    }
    if (!inView.contains([item.lat, item.lng])) return [];
    const point = map.latLngToLayerPoint([item.lat, item.lng]);
    const [x, y] = [point.x + (item.dx ?? 0), point.y + (item.dy ?? 0)];
    const width = measure();
    const clear = item.clear ?? (style.dot ? style.dot.radius + 4 : 4);
    const around = style.over ? overPoint(x, y, width, height) : aroundPoint(x, y, width, height, clear, rtl ? 'left' : 'right');
    // Its dot is as much in the way of others as its text.
    const dot = style.dot ? [centred(x, y, 2 * style.dot.radius + 2, 2 * style.dot.radius + 2)] : [];
    const positions = around.map((p) => ({ ...p, boxes: [...p.boxes, ...dot] }));
    // A name that would be cut by the edge of the map tries its other sides first.
    const whole = positions.filter(({ boxes: [b] }) => b.x0 >= view.x0 && b.x1 <= view.x1 && b.y0 >= view.y0 && b.y1 <= view.y1);
    const cut = positions.filter((p) => !whole.includes(p));
    return [{ item, text, style, positions: [...whole, ...cut], x, y }];
  }

  function prepare(context, { size, weight = 400, italic, spacing }) {
    context.font = `${italic && !rtl ? 'italic ' : ''}${weight} ${size}px ${font()}`;
    context.letterSpacing = spacing && !rtl ? `${spacing}em` : '0px'; // Arabic letters are joined and never spaced
  }

  function paint(context, { text, style }, { x, y, angle }) {
    context.save();
    prepare(context, style);
    context.translate(x, y);
    context.rotate(angle);
    context.direction = rtl ? 'rtl' : 'ltr';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    if (style.halo) {
      context.lineJoin = 'round';
      context.lineWidth = style.haloWidth ?? 3;
      context.strokeStyle = style.halo;
      context.strokeText(text, 0, 0);
    }
    context.fillStyle = style.color;
    context.fillText(text, 0, 0);
    context.restore();
  }

  function paintDot(context, { x, y, style: { dot } }) {
    context.beginPath();
    context.arc(x, y, dot.radius, 0, 2 * Math.PI);
    context.fillStyle = dot.fill;
    context.fill();
    context.lineWidth = 1.2;
    context.strokeStyle = dot.line;
    context.stroke();
  }

  const layer = new Layer();
  layer.addTo(map);
  let frame = 0;
  const redraw = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => { if (layer._map) layer._update(); });
  };

  return {
    /** Replaces the items of one group; other groups stay. */
    set(group, items) { groups.set(group, items); redraw(); },
    /** Sets what says, at each drawing, what no name may cover: {lat, lng, dx, dy} with a radius or a box {width, height}, or {screen: {x0, y0, x1, y1}}
     *  for what lies over the map; all in pixels. */
    avoid(find) { obstacles = find; redraw(); },
    /** Styles are read again at each drawing; call this when their colours changed. */
    restyle(next) { styles = next; redraw(); },
    /** For when fonts have arrived. */
    remeasure() { widths.clear(); redraw(); },
    shown: () => shown,
    remove() { cancelAnimationFrame(frame); layer.remove(); },
  };
}
