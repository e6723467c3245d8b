// The layers of a map by their descriptions (see LayerDescription.cs): set, replaced and removed by id, in batches.
import { resolveColor } from './palette.js';
import { rasterTiles, vectorTiles } from './tiles.js';

export function createLayers(L, map, settings, notify) {
  const drawn = new Map(); // id -> { layer, abort, undo }

  function remove(id) {
    const entry = drawn.get(id);
    if (!entry) return;
    entry.abort?.abort();
    entry.undo?.();
    entry.layer?.remove();
    drawn.delete(id);
  }

  async function put(description) {
    const { id, kind } = description;
    const before = drawn.get(id);
    // The old picture stays until the new data is there, so a change of address does not blink.
    before?.abort?.abort();
    const entry = { layer: before?.layer, undo: before?.undo, abort: new AbortController() };
    drawn.set(id, entry);
    const replace = (layer) => {
      entry.undo?.();
      entry.layer?.remove();
      entry.undo = null;
      entry.layer = layer?.addTo(map);
    };
    try {
      if (kind === 'geojson') await geojson(description, entry.abort.signal, replace);
      else if (kind === 'tile') raster(description, replace, entry);
      else if (kind === 'pmtiles') await vector(description, replace, entry);
      else point(description, replace);
    } catch (error) {
      if (error.name !== 'AbortError') fail(id, error);
    }
  }

  function fail(id, error) {
    console.warn(`Map layer ${id} could not be loaded.`, error);
    notify('loaded', { layer: id, features: 0, skipped: 0, error: String(error.message ?? error) });
  }

  async function geojson(description, signal, replace) {
    const { id, url, data } = description;
    const source = url ? await fetchJson(url, signal) : JSON.parse(data ?? '{"type":"FeatureCollection","features":[]}');
    const all = source.type === 'FeatureCollection' ? source.features : [source];
    const sound = all.filter((f) => f.geometry == null || soundCoordinates(f.geometry));
    const style = pathStyle(map, description.style);
    replace(L.geoJSON({ type: 'FeatureCollection', features: sound.filter((f) => f.geometry) }, {
      style,
      interactive: description.interactive,
      pointToLayer: (_, latlng) => L.circleMarker(latlng, { radius: 6, ...style, interactive: description.interactive }),
      onEachFeature(feature, layer) {
        const label = String(feature.properties?.[description.labelProperty] ?? '');
        if (label) layer.bindTooltip(textElement(settings.language, label));
        if (!description.interactive) return;
        const featureId = String((description.idProperty ? feature.properties?.[description.idProperty] : feature.id) ?? '');
        reachable(layer, label, (latlng) => notify('clicked', { layer: id, feature: featureId, position: latlng }));
      },
    }));
    if (all.length > sound.length) console.warn(`Map layer ${id}: ${all.length - sound.length} features with impossible coordinates left out.`);
    notify('loaded', { layer: id, features: sound.length, skipped: all.length - sound.length, error: null });
  }

  function raster(description, replace, entry) {
    const { id, credit } = description;
    const layer = rasterTiles(L, map, description, (error) => {
      remove(id);
      fail(id, error);
    });
    layer.once('tileload', () => notify('loaded', { layer: id, features: 0, skipped: 0, error: null }));
    replace(layer);
    if (credit) entry.undo = map.credits.add(credit);
  }

  async function vector(description, replace, entry) {
    const { id, credit } = description;
    const { layer, stop } = await vectorTiles(L, map, { ...description, language: settings.language }, settings.protomapsUrl, entry.abort.signal);
    if (entry.abort.signal.aborted) {
      stop();
      return;
    }
    replace(layer);
    const forget = credit ? map.credits.add(credit) : () => {};
    entry.undo = () => { stop(); forget(); };
    notify('loaded', { layer: id, features: 0, skipped: 0, error: null });
  }

  function point(description, replace) {
    const { id, kind, position, label, title, text } = description;
    if (!sound(position?.lat, position?.lng)) {
      replace(null);
      console.warn(`Map layer ${id} has no possible position and is left out.`);
      notify('loaded', { layer: id, features: 0, skipped: 1, error: null });
      return;
    }
    const content = title || text ? popupContent(description, settings.language) : null;
    if (kind === 'popup') {
      replace(L.popup({ autoClose: false, closeOnClick: false }).setLatLng(position).setContent(content ?? document.createElement('div')));
      return;
    }
    const layer = kind === 'circle'
      ? L.circleMarker(position, { radius: 7, ...pathStyle(map, description.style) })
      : L.marker(position, { icon: L.divIcon({ className: 'leaflet-map-pin', iconSize: [26, 34], iconAnchor: [13, 34], popupAnchor: [0, -30] }) });
    if (content) layer.bindPopup(content);
    if (label) layer.bindTooltip(textElement(settings.language, label));
    replace(layer);
    reachable(layer, label ?? title ?? '', (latlng) => notify('clicked', { layer: id, feature: id, position: latlng }));
  }

  const labelClose = ({ popup }) =>
    popup.getElement()?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', settings.texts.close);
  map.on('popupopen', labelClose);

  return {
    set: ({ set = [], removed = [] }) => {
      removed.forEach(remove);
      return Promise.all(set.map(put)).then(() => {});
    },
    dispose: () => [...drawn.keys()].forEach(remove),
  };
}

/** Tab reaches the layer's shape, Enter and Space choose it, and a screen reader says what it is. */
function reachable(layer, label, chosen) {
  const prepare = () => {
    const shape = layer.getElement?.();
    if (!shape) return;
    shape.tabIndex = 0;
    shape.setAttribute('role', 'button');
    if (label) shape.setAttribute('aria-label', label);
    shape.addEventListener('keydown', (e) => {
      if (e.key !== 'Enter' && e.key !== ' ') return;
      e.preventDefault();
      e.stopPropagation();
      const latlng = layer.getLatLng?.() ?? layer.getBounds().getCenter();
      layer.fire('click', { latlng }, true);
    });
  };
  layer.on('add', prepare);
  if (layer._map) prepare();
  layer.on('click', ({ latlng }) => chosen(layer.getLatLng?.() ?? latlng));
}

export async function fetchJson(url, signal) {
  const response = await fetch(new URL(url, document.baseURI), { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}

export const sound = (lat, lng) => Number.isFinite(lat) && Number.isFinite(lng) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** Whether every position of a GeoJSON geometry is possible. */
export function soundCoordinates(geometry) {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.every(soundCoordinates);
  const check = (c) => Array.isArray(c) && (Array.isArray(c[0]) ? c.every(check) : sound(c[1], c[0]));
  return check(geometry.coordinates);
}

export function pathStyle(map, style) {
  const { weight, opacity, fillOpacity, dashArray, radius } = style ?? {};
  const options = { weight, opacity, fillOpacity, dashArray, radius };
  if (style?.color) options.color = resolveColor(map.getContainer(), style.color);
  if (style?.fillColor) options.fillColor = resolveColor(map.getContainer(), style.fillColor);
  if (weight === 0) options.stroke = false;
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
}

function textElement(language, text) {
  const box = document.createElement('div');
  box.lang = language;
  box.dir = language.startsWith('ar') ? 'rtl' : 'auto';
  box.textContent = text;
  return box;
}

function popupContent({ title, text, href }, language) {
  const box = textElement(language, '');
  if (title) {
    const head = document.createElement(href ? 'a' : 'strong');
    head.textContent = title;
    if (href) head.href = href;
    box.append(head);
  }
  if (text) {
    const body = document.createElement('p');
    body.textContent = text;
    box.append(body);
  }
  return box;
}
