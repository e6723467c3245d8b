// The page's address as text. See State/AtlasState.cs.

/** What an address says beside its filters. */
const OTHERS = ['report', 'p', 'event', 'list', 'page', 'lat', 'lng', 'z', 'span', 'lang'];

/** The part of an address that filters, as a query with its question mark, or empty. */
export function filterQuery(address = location.href) {
  const url = new URL(address, document.baseURI);
  for (const key of OTHERS) url.searchParams.delete(key);
  return short(url).search;
}

/** An address without the escapes that an address does not need, as the server itself writes it. */
export function short(url) {
  url.search = url.search.replaceAll('%2F', '/').replaceAll('%2C', ',');
  return url;
}
