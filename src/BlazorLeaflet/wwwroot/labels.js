// A layer of names on a canvas: drawn after each move, without collisions, the important ones first. The names are drawn when
// the frame with what they belong to has been painted, so that markers never wait for them, and in slices, so that they hold up
// no frame: on a second canvas, which takes the first one's place when it is done.
// The canvas is hidden from screen readers; what matters is said by markers.
import { createCandidates } from './candidates.js';
import { worldPoint } from './grouping.js';
import { createLettering } from './lettering.js';
import { centred, moved, overlap, placer } from './placement.js';
import { inSlices } from './slices.js';

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

  const Layer = L.Renderer.extend({
    options: { pane, padding: 0.12 },
    _initContainer() {
      this._layers = {};
      this._container = createCanvas();
      this._spare = createCanvas();
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
      stop();
      if (this._bounds) L.Renderer.prototype._updateTransform.call(this, center, zoom);
    },
    /** Writes what is planned on the canvas that is not seen, a name a step, and then puts it in the other's place. */
    * paint({ placed }) {
      const canvas = this._spare;
      const [center, zoom, size] = [map.getCenter(), map.getZoom(), map.getSize()];
      const min = map.containerPointToLayerPoint(size.multiplyBy(-this.options.padding)).round();
      const bounds = L.bounds(min, min.add(size.multiplyBy(1 + 2 * this.options.padding)).round());
      const { x: width, y: height } = bounds.getSize();
      const ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      const context = canvas.getContext('2d');
      context.setTransform(ratio, 0, 0, ratio, -min.x * ratio, -min.y * ratio);
      yield* write(context, placed);
      L.DomUtil.setPosition(canvas, min);
      this._container.replaceWith(canvas);
      [this._container, this._spare] = [canvas, this._container];
      Object.assign(this, { _bounds: bounds, _center: center, _zoom: zoom });
    },
    /** What is drawn around the view, in pixels of the map's layers. */
    frame() {
      const size = map.getSize();
      const { x, y } = map.containerPointToLayerPoint(size.multiplyBy(-this.options.padding));
      return { x0: x, y0: y, x1: x + size.x * (1 + 2 * this.options.padding), y1: y + size.y * (1 + 2 * this.options.padding) };
    },
  });

  /**
   * Works out where names go, a name a step. Holds until the map's layers have another origin, which a new zoom gives them.
   * @returns {placed}
   */
  function* plan() {
    const context = layer._spare.getContext('2d');
    const frame = layer.frame();
    const zoom = map.getZoom();
    const origin = map.getPixelOrigin();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const view = { x0: corner.x, y0: corner.y, x1: corner.x + map.getSize().x, y1: corner.y + map.getSize().y };
    // Hundreds are asked for at a time, and so without a new object for each.
    const pointOf = ({ lat, lng }) => {
      const { x, y } = worldPoint(lat, lng, zoom);
      return { x: Math.round(x) - origin.x, y: Math.round(y) - origin.y };
    };
    const isInFrame = (item) => {
      const { x, y } = pointOf(item);
      return overlap({ x0: x, y0: y, x1: x, y1: y }, frame);
    };
    lettering.begin();
    const resolved = new Map();
    const styleOf = (name) => {
      if (!resolved.has(name)) resolved.set(name, typeof styles[name] === 'function' ? styles[name](zoom) : styles[name]);
      return resolved.get(name);
    };
    const wanted = [...groups.values()].flat()
      .filter((item) => zoom >= (item.minZoom ?? 0) && zoom <= (item.maxZoom ?? 99) && styleOf(item.style) && (item.line || isInFrame(item)))
      .sort((a, b) => a.priority - b.priority);
    const place = placer(obstacles().map((thing) => {
      if (thing.screen) return moved(thing.screen, corner.x, corner.y);
      const { dx = 0, dy = 0, radius, box } = thing;
      const { x, y } = pointOf(thing);
      return box ? centred(x + dx, y + dy, box.width, box.height) : centred(x + dx, y + dy, radius * 1.8, radius * 1.8);
    }));
    const placed = [];
    for (const item of wanted) {
      yield;
      placed.push(...place(candidates.of(context, item, styleOf(item.style), { frame, view, zoom, pointOf })));
    }
    return { placed };
  }

  function* write(context, placed) {
    for (const { candidate: { x, y, style } } of placed) if (style.dot) lettering.dot(context, x, y, style.dot);
    // The important ones last, so that no halo eats into them.
    for (const { candidate: { text, style }, position } of placed.toReversed()) {
      yield;
      lettering.write(context, text, style, position);
    }
  }

  const createCanvas = () => Object.assign(document.createElement('canvas'), { className: 'leaflet-map-labels leaflet-zoom-animated', ariaHidden: 'true' });

  const layer = new Layer();
  let stop = () => {};

  function redraw() {
    stop(); // what was planned no longer holds
    stop = inSlices(draw());
  }

  /** While the map is on its way to another zoom the old picture moves along. */
  function* draw() {
    if (!layer._map || (map._animatingZoom && layer._bounds)) return;
    yield* layer.paint(yield* plan());
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
    /** Draws the names without waiting for a frame. */
    drawNow() {
      stop();
      for (const steps = draw(); !steps.next().done;);
    },
    remove() {
      stop();
      layer.remove();
    },
  };
}
