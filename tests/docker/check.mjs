// Small answers for steps.sh: a free port, the words of a JSON array, and whether a server gives what a browser asks for.
import { createServer } from 'node:net';

const [question, ...given] = process.argv.slice(2);
await { port, words, pages }[question](...given);

async function port() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  console.log(server.address().port);
  server.close();
}

/** One word a line; a path that is absolute in the image stands under the root here. */
function words(json, root) {
  for (const word of JSON.parse(json)) {
    console.log(word.startsWith('/') ? root + word : word);
  }
}

async function pages(url, process_) {
  await healthy(url, Number(process_));
  const page = await read(`${url}/`);
  expect(/<html[^>]*dir="rtl"/.test(page), 'the page is written from right to left');
  const styles = [...page.matchAll(/<link[^>]*href="([^"]+\.css)"/g)].map(match => match[1]);
  expect(styles.length > 0, 'the page names its styles');
  for (const path of [...styles, 'vendor/leaflet/leaflet-src.esm.js', '_framework/blazor.web.js']) {
    expect((await read(new URL(path, `${url}/`))).length > 200, `${path} is not empty`);
  }
}

async function healthy(url, id) {
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise(after => setTimeout(after, 200))) {
    process.kill(id, 0);
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) {
      return;
    }
  }

  throw new Error('the program did not become healthy within a minute');
}

async function read(url) {
  const answer = await fetch(url);
  expect(answer.ok, `${url} answers 200, not ${answer.status}`);
  return answer.text();
}

function expect(holds, what) {
  if (!holds) {
    throw new Error(`it does not hold that ${what}`);
  }
}
