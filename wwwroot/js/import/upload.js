// Sends files to the import batch by batch, so that any number of them takes the same memory here and on the server.
import { Board } from './board.js';

const batchFiles = 40;
const batchBytes = 8 * 1024 * 1024;
// What may hold many reports has no limit of its own here.
const holdsMany = /\.(zip|csv|tsv|json|jsonl|ndjson)$/i;

/** One upload: what waits, what was said, whether it goes on. It outlives the form when a person walks through the pages. */
export class Upload {
  constructor(form) {
    this.form = form;
    this.waiting = [];
    this.next = 0;
    this.counts = { total: 0, done: 0, refused: 0 };
    this.run = null;
    this.stopped = false;
    this.going = false;
    this.failure = null;
    this.begun = null;
    this.board = new Board(form);
  }

  get left() {
    return this.waiting.length - this.next;
  }

  add(files) {
    if (this.left === 0 && !this.going) {
      this.waiting = [];
      this.next = 0;
    }
    // One by one: a call with a hundred thousand arguments breaks.
    for (const file of files) {
      this.waiting.push(file);
    }
    this.counts.total += files.length;
    this.restart();
    this.say();
    this.send();
  }

  /** Goes on in another form of the page, as when a person comes back to it. */
  moveTo(form) {
    this.form = form;
    this.board.moveTo(form);
    this.say();
  }

  /** Stops after the batch that is on its way, or goes on. */
  toggle() {
    this.stopped = !this.stopped;
    this.failure = null;
    this.restart();
    this.say();
    this.send();
  }

  /** The rate is that of this stretch, without the time that it stood still. */
  restart() {
    if (!this.going) {
      this.begun = { at: performance.now(), done: this.counts.done };
    }
  }

  async send() {
    if (this.going || this.stopped) {
      return;
    }
    this.going = true;
    try {
      while (this.left > 0 && !this.stopped) {
        const batch = this.take();
        try {
          const { run, items } = await this.post(batch);
          this.run = run;
          this.counts.done += batch.length;
          this.counts.refused += items.filter(item => item.status === 'refused').length;
          this.board.add(items);
          this.next += batch.length;
        } catch (failure) {
          if (await this.setAside(batch)) {
            continue;
          }
          this.stopped = true;
          this.failure = failure.told ?? this.board.words('lost').text;
        }
        this.say();
      }
    } finally {
      this.going = false;
      this.say();
    }
  }

  take() {
    let [count, bytes] = [0, 0];
    while (count < this.left && count < batchFiles) {
      const item = this.waiting[this.next + count];
      const size = this.isTooLarge(item) ? 0 : item.file.size;
      if (count > 0 && bytes + size > batchBytes) {
        break;
      }
      bytes += size;
      count += 1;
    }
    return this.waiting.slice(this.next, this.next + count);
  }

  /** Whether a file need not be sent to be refused. */
  isTooLarge({ file, name, gone }) {
    return gone || (!holdsMany.test(name) && file.size > Number(this.form.dataset.largest));
  }

  /** Finds the files of a batch that the browser cannot read (moved meanwhile, a folder, no right), which would break it for ever. */
  async setAside(batch) {
    const unread = batch.filter(item => !item.gone);
    await Promise.all(unread.map(item => item.file.slice(0, 1).arrayBuffer().catch(() => { item.gone = true; })));
    return unread.some(item => item.gone);
  }

  async post(batch) {
    const body = new FormData();
    for (const name of ['__RequestVerificationToken', 'published', 'publisher']) {
      body.append(name, this.form.elements[name]?.value ?? '');
    }
    if (this.run !== null) {
      body.append('run', this.run);
    }
    for (const item of batch) {
      if (this.isTooLarge(item)) {
        body.append('claimed', `${item.gone ? 0 : item.file.size} ${item.name}`);
      } else {
        body.append('files', item.file, item.name);
      }
    }
    const answer = await fetch(this.form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      const why = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
      // The form's token is refused once the program has other keys.
      throw Object.assign(new Error(`${answer.status}`), { told: why.message ?? (answer.status === 400 ? this.board.words('lost').stale : undefined) });
    }
    return answer.json();
  }

  say() {
    this.board.say(this);
  }
}
