// A layer of names on one canvas: drawn after each move, without collisions, the important ones first. The names are drawn
// when the frame with what they belong to has been painted, so that markers never wait for them: where they go is worked out
// in one task and they are written in another, so that neither holds up a frame for long.
// The canvas is hidden from screen readers; what matters is said by markers.
import { createCandidates } from './candidates.js';
import { createLettering } from './lettering.js';
import { centred, moved, placeLabels } from './placement.js';

/**
 * @param options pane: name of a map pane; language; font: () -> CSS family list; styles: name -> style, or a function
 *   (zoom) -> style, where style = { size, weight, color, halo, italic, spacing, capitals, over, dot: { radius, fill, line } };
 *   a style of null at a zoom leaves its names out
 * Items: { text, lat, lng } or { text, line: [[lat, lng], …] }, with style, priority (smaller goes first), minZoom, maxZoom
 * clear, the radius in pixels that the text keeps from the point, and dx, dy, pixels by which the point stands aside.
 */
export function createLabels(L, map, { pane, language, font, styles }) {
  const groups = new Map();
  const lettering = createLettering(language, font);
  const candidates = createCandidates(map, lettering);
  let obstacles = () => [];
  let shown = [];

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
    // Leaflet calls these when the map moves. Until the names are drawn anew, the old picture, once there is one, moves along.
    _update() {
      redraw();
    },
    _reset() {
      this._updateTransform(map.getCenter(), map.getZoom());
      redraw();
    },
    _updateTransform(center, zoom) {
      if (this._bounds) L.Renderer.prototype._updateTransform.call(this, center, zoom);
    },
    /** @param planned see `plan` */
    paint(planned) {
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
      write(this._context, planned);
      shown = planned.placed.map(({ candidate }) => candidate.item);
    },
    /** What is drawn around the view, in pixels of the map's layers. */
    frame() {
      const size = map.getSize();
      const { x, y } = map.containerPointToLayerPoint(size.multiplyBy(-this.options.padding));
      return { x0: x, y0: y, x1: x + size.x * (1 + 2 * this.options.padding), y1: y + size.y * (1 + 2 * this.options.padding) };
    },
  });

  /** Where names go: {origin, placed}. Holds until the map's layers have another origin, which a new zoom gives them. */
  function plan() {
    const { _context: context } = layer;
    const frame = layer.frame();
    const zoom = map.getZoom();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const view = { x0: corner.x, y0: corner.y, x1: corner.x + map.getSize().x, y1: corner.y + map.getSize().y };
    const inView = L.latLngBounds(map.layerPointToLatLng([frame.x0, frame.y1]), map.layerPointToLatLng([frame.x1, frame.y0]));
    lettering.begin();
    const resolved = new Map();
    const styleOf = (name) => {
      if (!resolved.has(name)) resolved.set(name, typeof styles[name] === 'function' ? styles[name](zoom) : styles[name]);
      return resolved.get(name);
    };
    const wanted = [...groups.values()].flat()
      .filter((item) => zoom >= (item.minZoom ?? 0) && zoom <= (item.maxZoom ?? 99) && styleOf(item.style) && (item.line || inView.contains(item)))
      .sort((a, b) => a.priority - b.priority)
      .map((item) => candidates.of(context, item, styleOf(item.style), { frame, view, zoom }));
    const boxes = obstacles().map(({ lat, lng, dx = 0, dy = 0, radius, box, screen }) => {
      if (screen) return moved(screen, corner.x, corner.y);
      const { x, y } = map.latLngToLayerPoint([lat, lng]);
      return box ? centred(x + dx, y + dy, box.width, box.height) : centred(x + dx, y + dy, radius * 1.8, radius * 1.8);
    });
    return { origin: map.getPixelOrigin(), placed: placeLabels(wanted, boxes) };
  }

  function write(context, { placed }) {
    for (const { candidate: { x, y, style } } of placed) if (style.dot) lettering.dot(context, x, y, style.dot);
    // The important ones last, so that no halo eats into them.
    for (const { candidate: { text, style }, position } of placed.toReversed()) lettering.write(context, text, style, position);
  }

  const layer = new Layer();
  let waiting = 0;
  let drawing = 0;
  let planned = null; // where names go, until they are written there
  function redraw() {
    if (waiting || (drawing && !planned)) return;
    clearTimeout(drawing); // what was planned no longer holds
    drawing = 0;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      soon(() => {
        planned = isStill() ? plan() : null;
        if (planned) soon(() => { paint(planned); });
      });
    });
  }

  const soon = (act) => {
    drawing = setTimeout(() => {
      drawing = 0;
      if (layer._map) act();
    });
  };

  /** While the map is on its way to another zoom the old picture moves along. */
  const isStill = () => !map._animatingZoom || !layer._bounds;

  function paint(what) {
    planned = null;
    if (!isStill()) return;
    if (what.origin.equals(map.getPixelOrigin())) layer.paint(what);
    else redraw();
  }

  layer.addTo(map);
  return {
    /** Replaces the items of one group; other groups stay. */
    set(group, items) { groups.set(group, items); redraw(); },
    /** Sets what says, at each drawing, what no name may cover: {lat, lng, dx, dy} with a radius or a box {width, height}, or {screen: {x0, y0, x1, y1}}
     *  for what lies over the map; all in pixels. */
    avoid(find) { obstacles = find; redraw(); },
    /** Styles are read again at each drawing; call this when their colours changed. */
    restyle(next) { styles = next; redraw(); },
    /** For when fonts have arrived. */
    remeasure() { lettering.forget(); redraw(); },
    shown: () => shown,
    /** Draws the names without waiting for a frame. */
    drawNow() { if (isStill()) layer.paint(plan()); },
    remove() {
      cancelAnimationFrame(waiting);
      clearTimeout(drawing);
      layer.remove();
    },
  };
}
