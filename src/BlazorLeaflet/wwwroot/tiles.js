// Pictures of the ground from elsewhere: tiles of a server, or of one PMTiles file. When nothing answers, the layer says so
// and takes itself away, so that whatever lies under it is seen.
import { watchTheme } from './palette.js';

const magic = 'PMTiles';
const failuresBeforeGivingUp = 4;

/** A raster tile layer; `failed` is called once when a few tiles failed before a single one came. */
export function rasterTiles(L, map, { url, minZoom, maxZoom, opacity }, failed) {
  const layer = L.tileLayer(url, {
    minZoom: minZoom ?? 0, maxNativeZoom: maxZoom ?? undefined, maxZoom: map.getMaxZoom(), opacity: opacity ?? 1,
  });
  let failures = 0;
  layer.on('tileload', () => layer.off('tileerror'));
  layer.on('tileerror', () => {
    if (++failures === failuresBeforeGivingUp) failed(new Error('The tile server does not answer.'));
  });
  return layer;
}

/**
 * A vector layer of a PMTiles file in the light or dark style of protomaps-leaflet, following the page's theme.
 * @param script address of protomaps-leaflet's script
 * @returns {layer, stop}
 */
export async function vectorTiles(L, map, { url, opacity, language }, script, signal) {
  const maxDataZoom = await readMaxZoom(url, signal);
  const { leafletLayer } = await load(L, script);
  const group = L.layerGroup();
  const draw = () => {
    group.clearLayers();
    group.addLayer(leafletLayer({
      url, lang: language.slice(0, 2), flavor: isDark() ? 'dark' : 'light', attribution: '', noWrap: true, maxDataZoom, opacity: opacity ?? 1,
    }));
  };
  draw();
  let dark = isDark();
  const stop = watchTheme(() => {
    if (dark === isDark()) return;
    dark = isDark();
    draw();
  });
  return { layer: group, stop };
}

// The library paints an empty ground where its file cannot be read or ends, so the file's head is read first: its name, and
// its last zoom in byte 101 (PMTiles version 3).
async function readMaxZoom(url, signal) {
  const response = await fetch(new URL(url, document.baseURI), { headers: { Range: 'bytes=0-126' }, signal });
  if (response.status !== 206) {
    response.body?.cancel();
    throw new Error(response.ok ? 'The server does not give parts of the PMTiles file.' : `${response.status} ${response.statusText}`.trim());
  }
  const head = new Uint8Array(await response.arrayBuffer());
  if (String.fromCharCode(...head.subarray(0, magic.length)) !== magic) throw new Error('This is no PMTiles file.');
  return head[101];
}

let loading = null;
function load(L, script) {
  // It comes as a classic script that looks for Leaflet under its global name.
  globalThis.L ??= L;
  loading ??= new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), { src: new URL(script, document.baseURI).href });
    element.onload = () => resolve(globalThis.protomapsL);
    element.onerror = () => {
      loading = null;
      element.remove();
      reject(new Error('protomaps-leaflet could not be loaded.'));
    };
    document.head.append(element);
  });
  return loading;
}

function isDark() {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
