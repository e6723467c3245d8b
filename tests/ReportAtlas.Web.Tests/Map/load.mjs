import { readFile } from 'node:fs/promises';

const folder = new URL('../../../src/BlazorLeaflet/wwwroot/', import.meta.url);

/** A script of the library as the module it is in a browser; Node alone would take it for CommonJS. */
export async function load(name) {
  const text = await readFile(new URL(name, folder), 'utf8');
  const alone = text.replace(/^import .* from '\.\/.*';$/gm, '');
  return import(`data:text/javascript,${encodeURIComponent(alone)}`);
}
