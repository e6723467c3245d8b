// Reads a JSON-LD document from standard input and prints its expanded form, as the jsonld package gives it. Strict: whatever
// expansion would drop, such as a term that no context defines, is an error. Nothing is fetched: a context that our exports
// name is answered from a file here, which holds the terms that they use, and every other address is refused.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import jsonld from 'jsonld';

const contexts = {
  'http://www.w3.org/ns/anno.jsonld': 'annotation.json',
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld': 'linked-places.json',
};

async function documentLoader(address) {
  if (!Object.hasOwn(contexts, address)) {
    throw new Error(`no context is known here for ${address}`);
  }

  const file = new URL(`contexts/${contexts[address]}`, import.meta.url);
  return { contextUrl: null, documentUrl: address, document: JSON.parse(await readFile(file, 'utf8')) };
}

const document = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(await jsonld.expand(document, { documentLoader, safe: true })));
