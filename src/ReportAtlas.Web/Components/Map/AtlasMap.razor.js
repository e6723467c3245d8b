// <atlas-map>: the map of events. Lives as long as its element does, so that it survives enhanced navigation untouched;
// the server's changes arrive as attributes (see AtlasMap.razor.cs for the events and methods it offers).
import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import { createMap, reportMoves } from '../../_content/BlazorLeaflet/LeafletMap.razor.js';
import { fetchJson, sound } from '../../_content/BlazorLeaflet/layers.js';
import { watchTheme } from '../../_content/BlazorLeaflet/palette.js';
import { createBaseMap } from '../../basemap/basemap.js';
import { createPlaces, FOOT } from '../../basemap/places.js';
import { createAnswers } from '../../basemap/answers.js';
import { say, sayTotals } from '../../basemap/status.js';
import { createWords } from '../../basemap/words.js';
import { standing, styled } from '../../basemap/ready.js';

const PATIENCE = 80; // milliseconds that the places wait for the page that comes with them
const FROM_NEAR = 10.5; // zoom from which the names of villages and quarters are wanted

/** Whether two addresses ask for the same, in whatever order. */
function same(one, other) {
  const parts = (address) => [...new URL(address ?? '', document.baseURI).searchParams].map((pair) => pair.join('=')).sort().join('&');
  return parts(one) === parts(other);
}

/** Where the page is on its way too, map and page change in one frame; but the map waits a moment only. */
const together = () => (document.documentElement.dataset.loading === undefined ? null : new Promise((done) => {
  document.addEventListener('atlas-told', done, { once: true });
  setTimeout(done, PATIENCE);
}));

class AtlasMap extends HTMLElement {
  static observedAttributes = ['places', 'selected', 'view', 'place-href'];

  #handle = null;
  #base = null;
  #places = null;
  #stops = [];
  #life = null; // aborted when the element leaves the page
  #loading = null; // aborted when another load supersedes it
  #answers = createAnswers();
  #ground = ''; // what is wrong with the chosen base map
  #moved = false; // whether the reader has moved the map

  connectedCallback() {
    this.#life = new AbortController();
    this.addEventListener('click', this.#act);
    this.#start(this.#life.signal).catch((error) => {
      if (error.name === 'AbortError') return;
      console.error('The map could not start.', error);
      say(this, this.texts.baseMapFailed, { failed: true });
    });
  }

  disconnectedCallback() {
    this.#life?.abort();
    this.#loading?.abort();
    this.removeEventListener('click', this.#act);
    this.#stops.splice(0).forEach((stop) => stop());
    this.#places?.remove();
    this.#base?.remove();
    this.#handle?.dispose();
    this.#handle = this.#base = this.#places = null;
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#places || before === now) return;
    if (name === 'places') same(before, now) || this.#load();
    else if (name === 'selected') this.#select(now);
    else if (name === 'view') this.#look(now);
    else this.#places.relink();
  }

  async #start(signal) {
    const { figures, texts } = JSON.parse(this.getAttribute('settings'));
    const first = this.#fetchPlaces(); // while the page is still coming
    first.answer.catch(() => {}); // whoever waits for it says that it failed
    await Promise.all([standing(this), styled()]); // the script may come before the page is whole
    if (signal.aborted) return;
    this.texts = texts;
    this.words = createWords(this.lang, texts);
    const host = this.querySelector('.leaflet-map');
    // Until tiles have come, and when none do, the figures under them and their names are the base map.
    let tiled = false;
    const loaded = ({ layer, error }) => {
      if (layer !== 'tiles') return;
      tiled = !error;
      this.#base?.showNames(!tiled);
      this.#ground = error ? texts.tilesFailed : '';
      if (error) say(this, this.#ground, { brief: true });
    };
    const handle = await createMap(host, { leaflet }, { loaded });
    if (signal.aborted) {
      handle.dispose(); // the element went away meanwhile
      return;
    }
    const { map, leaflet: L } = this.#handle = handle;
    const legend = this.querySelector('[data-map-legend]');
    legend.open = this.clientWidth >= 1100 && this.clientHeight >= 640; // a small map is for the map

    this.#base = createBaseMap(L, map, { urls: figures, language: this.lang, element: this, signal, names: !tiled });
    this.#places = createPlaces(L, map, this.#base, {
      element: this, words: this.words, legend, chosen: this.#choose, still: handle.still,
    });
    this.#stops.push(
      watchTheme(() => { this.#base?.recolor(); this.#places?.recolor(); this.#noteNight(); }),
      reportMoves(map, (view) => {
        this.#keepView(view);
        this.dispatchEvent(new CustomEvent('atlas-move', { detail: view, bubbles: true }));
      }),
    );
    this.#noteNight();
    const moved = () => { this.#moved = true; };
    map.on('dragstart', moved);
    handle.container.addEventListener('wheel', moved, { passive: true });

    this.#base.loaded.catch((error) => {
      if (error.name === 'AbortError') return;
      console.error('The base map could not be loaded.', error);
      say(this, texts.baseMapFailed);
    });
    await this.#load(first);
    this.#loadTowns('1-4', signal);
    const near = () => {
      if (map.getZoom() < FROM_NEAR) return;
      map.off('zoomend', near);
      this.#loadTowns('5-6', signal);
    };
    map.on('zoomend', near);
    near();
    this.dispatchEvent(new CustomEvent('atlas-ready', { bubbles: true }));
  }

  /** Paper needs to know in which colours the map was drawn. */
  #noteNight() {
    const { theme } = document.documentElement.dataset;
    this.toggleAttribute('data-night', theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  }

  /** Asks for the places of the address; a question before that is not answered yet is taken back. */
  #fetchPlaces() {
    this.#loading?.abort();
    const loading = this.#loading = new AbortController();
    return { loading, answer: this.#answers.fetch(this.getAttribute('places'), loading.signal) };
  }

  /** @param first the first question, where it has been asked already */
  async #load(first = null) {
    const { loading, answer } = first ?? this.#fetchPlaces();
    // A quick answer needs no word of waiting.
    const timer = setTimeout(() => { if (!this.hasAttribute('hold-view')) say(this, this.texts.loadingPlaces); }, 250);
    try {
      const data = await answer;
      if (loading.signal.aborted) return;
      const prepared = this.#places.prepare(data);
      await together();
      if (loading.signal.aborted) return;
      // A stray place far off shall not make the rest small; the button shows really all.
      const frame = () => {
        if (first ? !this.getAttribute('view') : !this.hasAttribute('hold-view') && !this.#places.anyInView()) this.fitResults(0.9);
      };
      const skipped = this.#places.set(prepared, this.getAttribute('selected'), frame);
      clearTimeout(timer);
      sayTotals(this, data.totals, { skipped, beyond: this.#places.beyond(), ground: this.#ground });
      if (first && this.getAttribute('selected')) this.#select(this.getAttribute('selected'));
    } catch (error) {
      if (error.name === 'AbortError') return;
      console.error('Places could not be loaded.', error);
      say(this, this.texts.failed, { failed: true });
    } finally {
      if (this.#loading === loading) this.dispatchEvent(new CustomEvent('atlas-places', { bubbles: true }));
      clearTimeout(timer);
    }
  }

  async #loadTowns(ranks, signal) {
    const url = this.getAttribute('towns');
    if (!url) return;
    try {
      const towns = await fetchJson(`${url}&ranks=${ranks}`, signal);
      this.#base?.addTowns(towns.filter((t) => sound(t.lat, t.lon)));
    } catch (error) {
      if (error.name !== 'AbortError') console.warn('Names of towns could not be loaded.', error);
    }
  }

  #act = (event) => {
    const action = event.target.closest?.('[data-map-action]')?.dataset.mapAction;
    if (!action || !this.#handle) return;
    if (action === 'zoomIn') this.#handle.map.zoomIn(1);
    else if (action === 'zoomOut') this.#handle.map.zoomOut(1);
    else if (action === 'home') this.home();
    else if (action === 'results') this.fitResults();
    else if (action === 'retry') this.#load();
  };

  /** A marker was chosen; its link is followed unless somebody else takes care. Returns whether to follow. */
  #choose = (id, href) => this.dispatchEvent(new CustomEvent('atlas-place', { detail: { id, href }, bubbles: true, cancelable: true }));

  #select(id) {
    this.#places.choose(id);
    if (id && !this.#places.isPlain(id)) this.focusPlace(id);
  }

  #look(view) {
    const [lat, lng, zoom] = (view ?? '').split(',').map(Number);
    if (view && sound(lat, lng)) this.flyTo(lat, lng, zoom);
  }

  #keepView({ center, zoom }) {
    if (!this.hasAttribute('keep-view') || !this.#moved) return;
    const url = new URL(location.href);
    url.searchParams.set('lat', center.lat.toFixed(4));
    url.searchParams.set('lng', center.lng.toFixed(4));
    url.searchParams.set('z', Math.round(zoom));
    history.replaceState(history.state, '', url);
  }

  flyTo(lat, lon, zoom) {
    if (sound(lat, lon)) this.#handle?.flyTo({ lat, lng: lon }, Number.isFinite(zoom) ? zoom : undefined);
  }

  /** Brings a place into view and lights it; one that is not among the results needs its point. */
  focusPlace(id, known = {}) {
    const place = this.#places?.find(id) ?? (sound(known.lat, known.lon) ? { id, ...known } : null);
    if (!place) return;
    this.#places.choose(id, place);
    if (!this.#places.onMap(place)) {
      say(this, this.texts.beyondMap, { brief: true });
      return;
    }
    const bounds = place.shape === 'area' && this.#places.outlineOf(id);
    if (bounds) this.#handle.fitBounds([[bounds.getSouth(), bounds.getWest()], [bounds.getNorth(), bounds.getEast()]], 24);
    else this.flyTo(place.lat, place.lon, known.zoom ?? (place.shape === 'area' ? 8 : Math.max(11, this.#handle.map.getZoom())));
  }

  fitResults(share = 1) {
    const bounds = this.#places?.bounds(share);
    if (!bounds) return this.home();
    const { map } = this.#handle;
    const margin = Math.min(48, this.clientWidth / 16);
    map.fitBounds(bounds, { animate: false, paddingTopLeft: [margin, margin], paddingBottomRight: [margin, FOOT], maxZoom: 10 });
  }

  home() {
    const { bounds } = JSON.parse(this.querySelector('.leaflet-map').dataset.leaflet);
    this.#handle?.fitBounds(bounds ?? { southWest: { lat: 34.3, lng: 38.3 }, northEast: { lat: 37.2, lng: 42.3 } });
  }
}

if (!customElements.get('atlas-map')) customElements.define('atlas-map', AtlasMap);
