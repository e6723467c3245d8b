// <atlas-map>: the map of events. Lives as long as its element does, so that it survives enhanced navigation untouched;
// the server's changes arrive as attributes (see AtlasMap.razor.cs for the events and methods it offers).
import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import { createMap } from '../../_content/BlazorLeaflet/LeafletMap.razor.js';
import { sound } from '../../_content/BlazorLeaflet/layers.js';
import { watchTheme } from '../../_content/BlazorLeaflet/palette.js';
import { createBaseMap } from '../../basemap/basemap.js';
import { createGround } from '../../basemap/ground.js';
import { createPlaces } from '../../basemap/places.js';
import { createAnswers, same } from '../../basemap/answers.js';
import { startPaper } from '../../basemap/paper.js';
import { say, sayTotals } from '../../basemap/status.js';
import { bringTowns } from '../../basemap/towns.js';
import { createViews, followMoves } from '../../basemap/views.js';
import { createWords } from '../../basemap/words.js';
import { standing, styled, together } from '../../basemap/ready.js';

class AtlasMap extends HTMLElement {
  static observedAttributes = ['places', 'selected', 'view', 'place-href'];

  #handle = null;
  #base = null;
  #places = null;
  #views = null;
  #stops = [];
  #life = null; // aborted when the element leaves the page
  #loading = null; // aborted when another load supersedes it
  #isLoading = false; // whether places are on their way
  #isDue = false; // whether the place to be lit is to be brought into view when they have come
  #answers = createAnswers();
  #ground = null;

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
    this.#handle = this.#base = this.#places = this.#views = null;
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#places || before === now) return;
    if (name === 'places') same(before, now) || this.#load();
    else if (name === 'selected') this.#select(now);
    else if (name === 'view') this.#views.look(now);
    else this.#places.relink();
  }

  async #start(signal) {
    const first = this.#fetchPlaces(); // while the page is still coming
    first.answer.catch(() => {}); // whoever waits for it says that it failed
    await Promise.all([standing(this), styled()]); // the script may come before the page is whole
    if (signal.aborted) return;
    const { figures, texts } = JSON.parse(this.querySelector('[data-map-settings]').textContent);
    this.texts = texts;
    this.words = createWords(this.lang, texts);
    const host = this.querySelector('.leaflet-map');
    const ground = this.#ground = createGround(this, texts);
    const handle = await createMap(host, { leaflet }, { loaded: ground.told });
    if (signal.aborted) {
      handle.dispose(); // the element went away meanwhile
      return;
    }
    const { map, leaflet: L } = this.#handle = handle;
    const legend = this.querySelector('[data-map-legend]');
    legend.open = this.clientWidth >= 1100 && this.clientHeight >= 640; // a small map is for the map

    this.#base = createBaseMap(L, map, { urls: figures, language: this.lang, element: this, signal, names: !ground.isTiled() });
    ground.follow(this.#base);
    this.#places = createPlaces(L, map, this.#base, {
      element: this, words: this.words, legend, chosen: this.#choose, still: handle.still,
    });
    this.#views = createViews(handle, this.#places, this);
    this.#stops.push(
      watchTheme(this.#recolor),
      startPaper(this, () => { this.#recolor(); this.#base.drawNow(); this.#places.drawNow(); }),
      followMoves(handle, this),
    );

    await this.#load(first);
    bringTowns(map, this.#base, this.getAttribute('towns'), signal);
    this.dispatchEvent(new CustomEvent('atlas-ready', { bubbles: true }));
  }

  #recolor = () => {
    this.#base?.recolor();
    this.#places?.recolor();
  };

  /** Asks for the places of the address; a question before that is not answered yet is taken back. */
  #fetchPlaces() {
    this.#loading?.abort();
    const loading = this.#loading = new AbortController();
    this.#isLoading = true;
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
      const selected = this.getAttribute('selected');
      const frame = () => {
        if (first ? !this.getAttribute('view') : !this.hasAttribute('hold-view') && !this.#places.anyInView()) this.#views.results(0.9);
        if (this.#isDue) this.#bring(selected);
        this.#isDue = false;
      };
      const skipped = this.#places.set(prepared, selected, frame);
      clearTimeout(timer);
      sayTotals(this, data.totals, { skipped, beyond: this.#places.beyond(), ground: this.#ground.wrong() });
      this.#isDue = first !== null && selected !== null;
    } catch (error) {
      if (error.name === 'AbortError') return;
      console.error('Places could not be loaded.', error);
      say(this, this.texts.failed, { failed: true });
    } finally {
      clearTimeout(timer);
      if (this.#loading === loading) {
        this.#isLoading = false;
        if (this.#isDue) this.#select(this.getAttribute('selected'));
        this.dispatchEvent(new CustomEvent('atlas-places', { bubbles: true }));
      }
    }
  }

  #act = (event) => {
    const action = event.target.closest?.('[data-map-action]')?.dataset.mapAction;
    if (!action || !this.#handle) return;
    if (action === 'zoomIn') this.#handle.map.zoomIn(1);
    else if (action === 'zoomOut') this.#handle.map.zoomOut(1);
    else if (action === 'home') this.home();
    else if (action === 'results') this.fitResults();
    else if (action === 'retry') this.retry();
  };

  /** A marker was chosen; its link is followed unless somebody else takes care. Returns whether to follow. */
  #choose = (id, href) => this.dispatchEvent(new CustomEvent('atlas-place', { detail: { id, href }, bubbles: true, cancelable: true }));

  /** Lights a place and brings it into view. While places are on their way, that waits for them: the map moves and is drawn once. */
  #select(id) {
    this.#isDue = this.#isLoading;
    if (this.#isLoading) return;
    this.#places.choose(id);
    if (id && !this.#places.isPlain(id)) this.focusPlace(id);
  }

  #bring(id) {
    const place = this.#places.find(id);
    if (place && !this.#places.isPlain(id) && this.#places.onMap(place)) this.#views.bring(place);
  }

  /** Asks again for what failed to come. */
  retry() {
    if (this.querySelector('[data-map-status][data-failed]')) this.#load();
    this.#base?.retry().then((come) => { if (come) this.#places?.ground(); });
  }

  flyTo(lat, lon, zoom) {
    this.#views?.flyTo(lat, lon, zoom);
  }

  fitResults() {
    this.#views?.results();
  }

  home() {
    this.#views?.home();
  }

  /** Brings a place into view and lights it; one that is not among the results needs its point. */
  focusPlace(id, known = {}) {
    const place = this.#places?.find(id) ?? (sound(known.lat, known.lon) ? { id, ...known } : null);
    if (!place) return;
    this.#places.choose(id, place);
    if (this.#places.onMap(place)) this.#views.bring({ ...place, zoom: known.zoom });
    else say(this, this.texts.beyondMap, { brief: true });
  }
}

if (!customElements.get('atlas-map')) customElements.define('atlas-map', AtlasMap);
