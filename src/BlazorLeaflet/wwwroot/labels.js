// A layer of names on one canvas: drawn after each move, without collisions, the important ones first. The names are drawn
// when the frame with what they belong to has been painted, so that markers never wait for them.
// The canvas is hidden from screen readers; what matters is said by markers.
import { createLettering } from './lettering.js';
import { alongLine, aroundPoint, centred, overlap, overPoint, placeLabels, within } from './placement.js';

/**
 * @param options pane: name of a map pane; language; font: () -> CSS family list; styles: name -> style, or a function
 *   (zoom) -> style, where style = { size, weight, color, halo, italic, spacing, capitals, over, dot: { radius, fill, line } };
 *   a style of null at a zoom leaves its names out
 * Items: { text, lat, lng } or { text, line: [[lat, lng], …] }, with style, priority (smaller goes first), minZoom, maxZoom
 * clear, the radius in pixels that the text keeps from the point, and dx, dy, pixels by which the point stands aside.
 */
export function createLabels(L, map, { pane, language, font, styles }) {
  const groups = new Map();
  const stretches = new Map(); // of a line's item -> where its name may stand along it, by zoom
  const lettering = createLettering(language, font);
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
    paint() {
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
      shown = draw(this._context, { x0: min.x, y0: min.y, x1: min.x + size.x, y1: min.y + size.y });
    },
  });

  function draw(context, frame) {
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
    const candidates = [...groups.values()].flat()
      .filter((item) => zoom >= (item.minZoom ?? 0) && zoom <= (item.maxZoom ?? 99) && styleOf(item.style) && (item.line || inView.contains(item)))
      .sort((a, b) => a.priority - b.priority)
      .map((item) => (item.line ? lineCandidate : pointCandidate)(context, item, styleOf(item.style), { frame, view, zoom }));
    const boxes = obstacles().map(({ lat, lng, dx = 0, dy = 0, radius, box, screen }) => {
      if (screen) return moved(screen, corner.x, corner.y);
      const { x, y } = map.latLngToLayerPoint([lat, lng]);
      return box ? centred(x + dx, y + dy, box.width, box.height) : centred(x + dx, y + dy, radius * 1.8, radius * 1.8);
    });
    const placed = placeLabels(candidates, boxes);
    for (const { candidate: { x, y, style } } of placed) if (style.dot) lettering.dot(context, x, y, style.dot);
    // The important ones last, so that no halo eats into them.
    for (const { candidate: { text, style }, position } of placed.toReversed()) lettering.write(context, text, style, position);
    return placed.map(({ candidate }) => candidate.item);
  }

  /** Where a name may stand along its line is worked out once for each zoom, in pixels of the whole world. */
  function stretchesOf(item, zoom, width, height) {
    if (!stretches.has(item)) stretches.set(item, new Map());
    const byZoom = stretches.get(item);
    if (byZoom.get(zoom)?.width !== width) {
      const points = item.line.map((p) => map.project(p, zoom)).map(({ x, y }) => [x, y]);
      byZoom.set(zoom, { width, positions: alongLine(points, width, height) });
    }
    return byZoom.get(zoom).positions;
  }

  function lineCandidate(context, item, style, { frame, view, zoom }) {
    const text = lettering.textOf(item.text, style);
    const width = lettering.widthOf(context, text, style);
    // A river has hundreds of stretches and few in view: only these are moved to where the map stands.
    const { x: dx, y: dy } = map.getPixelOrigin();
    const [frameThere, viewThere] = [frame, view].map((box) => moved(box, dx, dy));
    const positions = stretchesOf(item, zoom, width, lettering.heightOf(style))
      .filter(({ x, y, boxes }) => overlap({ x0: x, y0: y, x1: x, y1: y }, frameThere)
        && boxes.every((box) => within(box, frameThere)) && isUncut(boxes, viewThere))
      .map((p) => ({ ...p, x: p.x - dx, y: p.y - dy, boxes: p.boxes.map((box) => moved(box, -dx, -dy)) }));
    return { item, text, style, positions, repeat: { most: 3, spacing: 340 } };
  }

  function pointCandidate(context, item, style, { view }) {
    const text = lettering.textOf(item.text, style);
    const point = map.latLngToLayerPoint(item);
    const [x, y] = [point.x + (item.dx ?? 0), point.y + (item.dy ?? 0)];
    const [width, height] = [lettering.widthOf(context, text, style), lettering.heightOf(style)];
    const clear = item.clear ?? (style.dot ? style.dot.radius + 4 : 4);
    const around = style.over ? overPoint(x, y, width, height) : aroundPoint(x, y, width, height, clear, lettering.rtl ? 'left' : 'right');
    // Its dot is as much in the way of others as its text.
    const dot = style.dot ? [centred(x, y, 2 * style.dot.radius + 2, 2 * style.dot.radius + 2)] : [];
    // A name in view whose point lies beyond the edge would name nothing.
    const isSeen = style.over || overlap(centred(x, y, 1, 1), view);
    return { item, text, style, positions: fitting(), x, y };

    /** One after the other, since most names stand where they are tried first. */
    function* fitting() {
      for (const position of around) {
        const { boxes } = position;
        if (isUncut(boxes, view) && (isSeen || !boxes.some((b) => overlap(b, view)))) yield { ...position, boxes: [...boxes, ...dot] };
      }
    }
  }

  const layer = new Layer();
  let waiting = 0;
  let drawing = 0;
  function redraw() {
    if (waiting || drawing) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      drawing = setTimeout(() => {
        drawing = 0;
        if (layer._map) layer.paint();
      });
    });
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
    drawNow() { layer.paint(); },
    remove() {
      cancelAnimationFrame(waiting);
      clearTimeout(drawing);
      layer.remove();
    },
  };
}

/** Whether the edge of the map cuts nothing off. What lies beyond it is there for when the map is dragged. */
const isUncut = (boxes, view) => boxes.every((b) => within(b, view)) || boxes.every((b) => !overlap(b, view));

const moved = ({ x0, y0, x1, y1 }, dx, dy) => ({ x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy });
