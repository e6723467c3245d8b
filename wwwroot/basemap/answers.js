// Asks for the places of the map. Once all places are known, an answer under a filter tells their counts alone, and what it
// leaves out is taken from what is known; and without a filter that what is known still holds.
import { fetchJson } from '../_content/BlazorLeaflet/layers.js';

/** Whether an address asks for everything. */
const isWhole = (address) => [...new URL(address, document.baseURI).searchParams.keys()].every((key) => key === 'names');

/** Whether two addresses ask for the same, in whatever order. */
export function same(one, other) {
  const parts = (address) => [...new URL(address ?? '', document.baseURI).searchParams].map((pair) => pair.join('=')).sort().join('&');
  return parts(one) === parts(other);
}

export function createAnswers() {
  let all = null; // the answer without any filter

  return {
    async fetch(address, signal) {
      const mine = all; // another answer may come before this one
      const data = await fetchJson(mine ? `${address}${address.includes('?') ? '&' : '?'}known=${encodeURIComponent(mine.stamp)}` : address, signal);
      if (data.unchanged) return mine;
      if (data.known) return completed(data, mine);
      if (isWhole(address)) all = data.stamp ? data : null;
      return data;
    },
  };
}

function completed({ known, shape, count, type, totals }, { places, units }) {
  const columns = Object.entries(places).map(([name, column]) => [name, known.map((at) => column[at])]);
  return { places: { ...Object.fromEntries(columns), shape, count, type }, units, totals };
}
