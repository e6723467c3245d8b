// Starts Leaflet in an element and returns a handle to it. Used by the component over a circuit, and by any static page:
//   import { createMap } from '/_content/BlazorLeaflet/LeafletMap.razor.js';
//   const handle = await createMap(element, { bounds, label });   ...   handle.dispose();
import { createControls } from './controls.js';
import { createLayers } from './layers.js';

const leafletUrl = '../../vendor/leaflet/leaflet-src.esm.js';

const english = {
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', close: 'Close', kilometres: 'km', metres: 'm',
  keyboard: 'Arrow keys move the map, plus and minus change the scale',
};

/**
 * @param host element to fill; settings written on it by the component are read from data-leaflet
 * @param options center {lat, lng}, zoom, bounds {southWest, northEast}, minZoom, maxZoom, maxBounds, zoomSnap, language,
 *   label, zoomControl, scaleBar, credits [{text, url}], texts, leaflet (the module, where a page brings it) or leafletUrl,
 *   preferCanvas, events; each may be left out
 * @param subscriber object with functions moved, clicked, loaded, or a reference to a .NET object with methods so named
 */
export async function createMap(host, options = {}, subscriber = null) {
  const settings = { language: 'en', zoomSnap: 1, credits: [], ...written(host), ...present(options) };
  settings.texts = { ...english, ...settings.texts };
  const L = settings.leaflet ?? await import(new URL(settings.leafletUrl ?? leafletUrl, settings.leafletUrl ? document.baseURI : import.meta.url).href);

  const stage = host.querySelector('[data-leaflet-stage]') ?? host;
  const container = document.createElement('div');
  container.className = 'leaflet-map-view';
  container.dir = 'ltr'; // Leaflet places its panes by left offsets and loses them under rtl
  stage.append(container);

  // Nothing moves by itself for readers who asked for that.
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(container, {
    minZoom: settings.minZoom ?? 0,
    maxZoom: settings.maxZoom ?? 18, // without tiles nothing else would limit it
    maxBounds: settings.maxBounds ? toBounds(L, settings.maxBounds) : undefined,
    maxBoundsViscosity: 0.8,
    zoomSnap: settings.zoomSnap,
    zoomControl: false,
    attributionControl: false,
    preferCanvas: settings.preferCanvas ?? false,
    zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still,
    worldCopyJump: false,
  });
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', settings.texts.keyboard);

  if (settings.bounds) map.fitBounds(toBounds(L, settings.bounds), { animate: false });
  else map.setView(settings.center ?? [0, 0], settings.zoom ?? 2, { animate: false });

  createControls(L, map, settings);
  const notify = notifier(subscriber);
  const layers = createLayers(L, map, settings, notify);
  const stopMoves = settings.events?.includes('moved') ? reportMoves(map, (view) => notify('moved', view)) : () => {};

  const observer = new ResizeObserver(() => {
    // On paper the map keeps the size that it has on screen, and its middle: see the style sheet.
    if (!matchMedia('print').matches) {
      host.style.setProperty('--screen-width', `${container.clientWidth}px`);
      host.style.setProperty('--screen-height', `${container.clientHeight}px`);
    }
    map.invalidateSize({ animate: false, pan: false });
  });
  observer.observe(container);
  host.classList.add('leaflet-map-ready');
  layers.set({ set: describedIn(host) });

  let live = true;
  return {
    map, leaflet: L, container, still,
    setLayers: (changes) => layers.set(changes),
    getView: () => viewOf(map),
    setView: (center, zoom) => { map.setView(center, zoom, { animate: false }); },
    panTo: (center) => { map.panTo(center, { animate: !still }); },
    flyTo: (center, zoom) => {
      if (still) map.setView(center, zoom ?? map.getZoom(), { animate: false });
      else map.flyTo(center, zoom ?? map.getZoom(), { duration: 0.7 });
    },
    fitBounds: (bounds, padding = 0) => {
      map.fitBounds(toBounds(L, bounds), { animate: false, padding: [padding, padding] });
    },
    invalidateSize: () => { map.invalidateSize({ animate: false }); },
    dispose() {
      if (!live) return;
      live = false;
      observer.disconnect();
      stopMoves();
      layers.dispose();
      takeDown(map);
      container.remove();
      host.classList.remove('leaflet-map-ready');
    },
  };
}

/**
 * Removes a map that may be in flight. Leaflet 1.9 ends a flight with the usual events, whose listeners draw and move on;
 * and the timer that ends a zoom asks for a pane that is gone by then.
 */
function takeDown(map) {
  map.off();
  map._animatingZoom = false;
  map.remove();
}

/** A canvas to draw paths on. Leaflet's own may still have a frame to draw after its removal, and always waits for one. */
export function canvasRenderer(L, options) {
  const Canvas = L.Canvas.extend({
    _redraw() {
      if (this._ctx) L.Canvas.prototype._redraw.call(this);
    },
    drawNow() {
      if (this._redrawRequest) this._redraw();
    },
  });
  return new Canvas(options);
}

/** {southWest, northEast} or [[south, west], [north, east]] as Leaflet's bounds. */
export function toBounds(L, bounds) {
  return Array.isArray(bounds) ? L.latLngBounds(bounds) : L.latLngBounds(bounds.southWest, bounds.northEast);
}

export function viewOf(map) {
  const { lat, lng } = map.getCenter();
  const b = map.getBounds();
  return {
    center: { lat, lng },
    zoom: map.getZoom(),
    bounds: {
      southWest: { lat: b.getSouth(), lng: b.getWest() },
      northEast: { lat: b.getNorth(), lng: b.getEast() },
    },
  };
}

/** Tells of the view after each move, at most once in the given time, and always of the last. Returns a function that stops it. */
export function reportMoves(map, report, milliseconds = 250) {
  let timer = 0;
  let last = 0;
  const send = () => { timer = 0; last = performance.now(); report(viewOf(map)); };
  const moved = () => { if (!timer) timer = setTimeout(send, Math.max(0, last + milliseconds - performance.now())); };
  map.on('moveend', moved);
  return () => { clearTimeout(timer); map.off('moveend', moved); };
}

function notifier(subscriber) {
  if (!subscriber) return () => {};
  if (subscriber.invokeMethodAsync) {
    // A circuit that is gone is no error of the map.
    return (name, value) => { subscriber.invokeMethodAsync(name, value).catch(() => {}); };
  }
  return (name, value) => { subscriber[name]?.(value); };
}

const present = (options) => Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== null && value !== undefined));

const written = (host) => present(host.dataset.leaflet ? JSON.parse(host.dataset.leaflet) : {});

const describedIn = (host) =>
  [...host.querySelectorAll('template[data-leaflet-layer]')].map((t) => JSON.parse(t.dataset.leafletLayer));
