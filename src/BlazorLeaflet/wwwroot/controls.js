// Zoom buttons, scale bar and credits, in the reader's language. Texts are set as text, never as markup.

export function createControls(L, map, { texts, language, zoomControl, scaleBar, credits }) {
  if (zoomControl) {
    L.control.zoom({ zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut }).addTo(map);
  }
  if (scaleBar) scale(L, texts, map.getSize().x < 500 ? 76 : 110).addTo(map); // a narrow map has room for the credits beside it
  map.credits = creditLine(L, language, credits).addTo(map);
}

/** Leaflet's own scale with other unit names. */
function scale(L, texts, maxWidth) {
  const Scale = L.Control.Scale.extend({
    _updateMetric(maxMetres) {
      const metres = this._getRoundNum(maxMetres);
      const text = metres < 1000 ? `${metres} ${texts.metres}` : `${metres / 1000} ${texts.kilometres}`;
      this._updateScale(this._mScale, text, metres / maxMetres);
    },
    _updateScale(bar, text, ratio) {
      bar.style.width = `${Math.round(this.options.maxWidth * ratio)}px`;
      bar.textContent = text;
      bar.dir = 'auto';
    },
  });
  return new Scale({ imperial: false, maxWidth });
}

/** Replaces Leaflet's attribution, which takes HTML strings. add() returns a function that takes the line away again. */
function creditLine(L, language, first) {
  const Line = L.Control.extend({
    options: { position: 'bottomright' },
    onAdd() {
      this.box = L.DomUtil.create('div', 'leaflet-control-attribution leaflet-map-credits');
      this.box.lang = language;
      this.box.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
      this.entries = new Set(first);
      this.draw();
      return this.box;
    },
    add(credit) {
      this.entries.add(credit);
      this.draw();
      return () => { this.entries.delete(credit); this.draw(); };
    },
    draw() {
      this.box.replaceChildren(...[...this.entries, { text: 'Leaflet', url: 'https://leafletjs.com' }].map(({ text, url }, i) => {
        const entry = document.createElement('span');
        const part = url ? document.createElement('a') : entry;
        part.textContent = text;
        if (url) {
          part.href = url;
          part.rel = 'noopener';
          entry.append(part);
        }
        if (i) entry.prepend(' · ');
        return entry;
      }));
    },
  });
  return new Line();
}
