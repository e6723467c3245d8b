// Draws the base map: land, water, borders and names, in colours that the page's style sheet decides.
// Figures: see README.md beside this file.
import { createLabels } from '../_content/BlazorLeaflet/labels.js';
import { canvasRenderer } from '../_content/BlazorLeaflet/LeafletMap.razor.js';
import { fetchJson } from '../_content/BlazorLeaflet/layers.js';
import { readPalette } from '../_content/BlazorLeaflet/palette.js';
import { contains, smoothLines } from './shapes.js';
import { colors, labelStyles, townZoom } from './styles.js';
import { rememberWorld } from './worldLines.js';

const figures = ['land', 'governorates', 'borders', 'water', 'names'];

/**
 * @param urls address of each figure by name
 * @param language 'ar' or 'en'
 * @param names whether names are drawn at first; tiles bring their own
 * @returns {loaded, retry, labels, addTowns, leaveOut, showNames, recolor, findGovernorate, remove}; `loaded` settles when the figures
 *   are drawn or did not come
 */
export function createBaseMap(L, map, { urls, language, element, signal, names = true }) {
  const pane = map.createPane('basemap');
  pane.style.zIndex = 150; // below tiles' own pane when there are none above it, and below everything of ours
  map.createPane('names').style.zIndex = 450;
  map.getPane('names').style.pointerEvents = 'none';
  const renderer = canvasRenderer(L, { pane: 'basemap', padding: 0.25 });
  const rtl = language.startsWith('ar');
  const nameOf = ({ name, nameEn }) => (rtl ? name : nameEn) ?? name ?? nameEn;
  let palette = readPalette(element, colors);
  let layers = [];
  let governorates = new Map();
  let mapNames = [];
  let towns = [];
  let placesOut = new Set();
  let unitsOut = new Set();

  const labels = createLabels(L, map, {
    pane: 'names', language, styles: labelStyles(palette), font: () => getComputedStyle(element).fontFamily,
  });
  // The faces that only a canvas uses are asked for by nobody else.
  Promise.allSettled(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 12px ${getComputedStyle(element).fontFamily}`, rtl ? 'خريطة' : 'Map')))
    .then(labels.remeasure);

  const lines = { renderer, interactive: false, fill: false };
  const areas = { renderer, interactive: false, stroke: false, fill: true, fillOpacity: 1 };
  const styles = {
    land: () => ({ ...areas, fillColor: palette['--map-land'] }),
    governorates: () => ({
      ...areas, stroke: true, fillColor: palette['--map-home'], color: palette['--map-governorate'], weight: wide(0.7, 1.3),
    }),
    water: ({ properties: { kind } }) => {
      if (kind === 'lake') return { ...areas, stroke: true, weight: 0.8, color: palette['--map-river'], fillColor: palette['--map-lake'] };
      const minor = kind !== 'river';
      return {
        ...lines, color: palette['--map-river'], lineJoin: 'round',
        stroke: !minor || map.getZoom() >= 7.5,
        weight: kind === 'river' ? wide(1.1, 3.2) : kind === 'stream' ? wide(0.5, 1.6) : wide(0.4, 1),
        dashArray: kind === 'wadi' ? '5 4' : null,
      };
    },
    borders: ({ properties: { kind } }) => {
      if (kind === 'province') return { ...lines, color: palette['--map-province'], weight: wide(0.6, 1) };
      // A line that is not agreed between the two sides is dashed.
      return { ...lines, color: palette['--map-border'], weight: wide(1, 1.8), dashArray: kind === 'armistice' ? '6 4' : null };
    },
  };

  /** A width that grows evenly between zooms 6 and 12. */
  function wide(from, to) {
    const t = Math.min(1, Math.max(0, (map.getZoom() - 6) / 6));
    return from + (to - from) * t;
  }

  const load = () => Promise.all(figures.map((name) => fetchJson(urls[name], signal))).then((data) => {
    const figure = Object.fromEntries(figures.map((name, i) => [name, data[i]]));
    for (const { geometry } of figure.water.features) smoothLines(geometry);
    governorates = new Map(figure.governorates.features.map((f) => [f.id, f]));
    layers = ['land', 'governorates', 'water', 'borders'].map((name) => {
      const layer = L.geoJSON(figure[name], { style: styles[name], smoothFactor: 0.8, ...(name === 'land' ? areas : lines) });
      rememberWorld(L, map, layer);
      return { layer: layer.addTo(map), style: styles[name] };
    });
    mapNames = [...figure.names.features.map(nameLabel), ...figure.water.features.flatMap(riverLabels)];
    drawNames();
  });

  const loaded = load();

  function drawNames() {
    labels.set('map', names ? mapNames.filter((n) => !unitsOut.has(n.id)) : []);
    labels.set('towns', names ? towns.filter((t) => !placesOut.has(t.id)) : []);
  }

  const repaint = () => layers.forEach(({ layer, style }) => layer.setStyle(style));

  /** Widths follow the zoom. The map draws its lines anew after a zoom in any case, and once is enough. */
  const widen = () => layers.forEach(({ layer, style }) => layer.eachLayer((path) => L.setOptions(path, style(path.feature))));
  map.on('zoomend', widen);

  function nameLabel({ id, properties, geometry: { coordinates: [lng, lat] } }) {
    const order = ['governorate', 'country', 'sea', 'lake', 'province', 'desert', 'mountain'];
    return { id, text: nameOf(properties), lat, lng, style: properties.kind, priority: 20 + order.indexOf(properties.kind) };
  }

  function riverLabels({ properties, geometry }) {
    const text = properties.kind === 'river' && nameOf(properties);
    if (!text) return [];
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return parts.map((part) => ({ text, line: part.map(([lng, lat]) => [lat, lng]), style: 'river', priority: 40, minZoom: 7 }));
  }

  return {
    loaded,
    /** Asks again for figures that did not come. Resolves when they are drawn, and with false where nothing was to be done or they did not come again. */
    retry: () => loaded.then(() => false, () => (layers.length ? false : load().then(() => true, () => false))),
    labels,
    /** Adds towns {id, name, lat, lon, rank} to those that are known. */
    addTowns(list) {
      towns = [...towns, ...list.filter((t) => townZoom[t.rank]).map((t) => ({
        id: t.id, text: t.name, lat: t.lat, lng: t.lon,
        style: `town${t.rank}`, priority: 30 + t.rank * 4, minZoom: townZoom[t.rank],
      }))];
      drawNames();
    },
    /** Sets of ids of towns and of governorates that markers name already. */
    leaveOut(places, units) {
      placesOut = places;
      unitsOut = units;
      drawNames();
    },
    /** Whether the base map's own names are drawn; the names of places with events always are. */
    showNames(shown) {
      names = shown;
      drawNames();
    },
    recolor() {
      palette = readPalette(element, colors);
      labels.restyle(labelStyles(palette));
      repaint();
    },
    drawNow() {
      renderer.drawNow();
      labels.drawNow();
    },
    /** Where a governorate's name stands, in the open middle of it; undefined for an id without an outline. */
    labelPoint: (id) => mapNames.find((n) => id && n.id === id),
    findGovernorate: (id) => governorates.get(id),
    /** Whether a point lies in a governorate; null for an id without an outline. */
    isWithin: (id, lat, lng) => (governorates.has(id) ? contains(governorates.get(id).geometry, lng, lat) : null),
    remove() {
      map.off('zoomend', widen);
      labels.remove();
    },
  };
}
