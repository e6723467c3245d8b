// Sends files to the import batch by batch, so that any number of them takes the same memory here and on the server,
// and lets an open page follow the archive. Without it the form sends its files at once and the page shows what became of them.

const batchFiles = 40;
const batchBytes = 8 * 1024 * 1024;
const mostRows = 200;
const mostRefused = 500;
const pauseSeconds = 5;
// What may hold many reports has no limit of its own here.
const holdsMany = /\.(zip|csv|tsv|json|jsonl|ndjson)$/i;

/** One upload: what waits, what was said, whether it goes on. It outlives the form when a person walks through the pages. */
class Upload {
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
    this.spoken = -1;
  }

  find(name) {
    return this.form.querySelector(`[data-${name}]`);
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
          this.show(await this.post(batch), batch.length);
          this.next += batch.length;
        } catch (failure) {
          if (await this.setAside(batch)) {
            continue;
          }
          this.stopped = true;
          this.failure = failure.told ?? this.find('lost').dataset.text;
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
      throw Object.assign(new Error(`${answer.status}`), { told: why.message ?? (answer.status === 400 ? this.find('lost').dataset.stale : undefined) });
    }
    return answer.json();
  }

  show({ run, items }, sent) {
    this.run = run;
    this.counts.done += sent;
    const list = this.find('files');
    const [row, words] = [this.find('row').content.firstElementChild, this.find('words').content];
    const lines = document.createDocumentFragment();
    for (const item of items) {
      const line = row.cloneNode(true);
      const isRefused = item.status === 'refused';
      this.counts.refused += isRefused ? 1 : 0;
      line.classList.toggle('refused', isRefused);
      line.querySelector('.state').textContent = words.querySelector(`[data-status="${item.status}"]`)?.textContent ?? '';
      const link = line.querySelector('.file');
      link.textContent = item.name.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
      if (item.found) {
        link.href = `/?report=${item.found.article}`;
        link.textContent = item.found.title ?? link.textContent;
      }
      const problems = [item.refusal, ...(item.notices ?? [])].filter(Boolean);
      line.querySelector('.why').textContent = problems.map(problem => [problem.message, problem.remedy].filter(Boolean).join(' – ')).join(' · ');
      lines.prepend(line);
    }
    list.prepend(lines);
    // What was refused stays in sight longer than the rest; all of it stands in the history.
    for (const [rows, most] of [['li:not(.refused)', mostRows], ['li.refused', mostRefused]]) {
      for (const old of [...list.querySelectorAll(rows)].slice(most)) {
        old.remove();
      }
    }
  }

  say() {
    const { total, done, refused } = this.counts;
    const isDone = this.left === 0 && !this.going;
    this.find('going').hidden = false;
    this.find('plain').hidden = true;
    const progress = this.form.querySelector('progress');
    [progress.max, progress.value] = [Math.max(total, 1), done];
    const said = this.find('said');
    said.textContent = fill(isDone ? said.dataset.over : said.dataset.text, ...[done, total, refused].map(number => number.toLocaleString('en')));
    const rate = this.find('rate');
    rate.textContent = isDone || this.stopped ? '' : this.pace(rate.dataset.text);
    const lost = this.find('lost');
    lost.hidden = this.failure === null;
    lost.textContent = this.failure ?? '';
    const stop = this.find('stop');
    stop.hidden = isDone;
    stop.textContent = this.stopped ? stop.dataset.goText : stop.dataset.stopText;
    const all = this.find('all');
    all.hidden = this.run === null || !(isDone || this.stopped);
    all.href = `/import?run=${this.run}#run`;
    this.speak(isDone, said.textContent);
  }

  /** How fast it goes and how long it still takes; nothing in the first moment. */
  pace(text) {
    const seconds = (performance.now() - this.begun.at) / 1000;
    const rate = (this.counts.done - this.begun.done) / seconds;
    if (seconds < 1 || rate <= 0) {
      return '';
    }
    const left = Math.ceil(this.left / rate);
    const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
    const clock = parts[0] > 0 ? parts : parts.slice(1);
    return fill(text, rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en'), clock.map((part, place) => (place === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':'));
  }

  /** A screen reader hears every tenth of the way and the end, not each batch. */
  speak(isDone, text) {
    const tenth = isDone ? 11 : Math.floor((10 * this.counts.done) / Math.max(this.counts.total, 1));
    if (tenth !== this.spoken) {
      this.spoken = tenth;
      this.find('spoken').textContent = text;
    }
  }
}

const fill = (text, ...values) => values.reduce((filled, value, place) => filled.replace(`{${place}}`, value), text);

let upload = null;
const uploadOf = form => {
  upload ??= new Upload(form);
  if (upload.form !== form) {
    upload.moveTo(form);
  }
  return upload;
};
const named = file => ({ file, name: file.webkitRelativePath || file.name });

/** All files that were dropped, those in folders with their path. */
async function dropped(items) {
  // What is no entry of a file system is a file by itself.
  const [files, open] = [[], [...items].map(item => item.webkitGetAsEntry?.() ?? item.getAsFile()).filter(Boolean)];
  while (open.length > 0) {
    const entry = open.shift();
    if (entry instanceof File) {
      files.push(named(entry));
    } else if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      files.push({ file, name: entry.fullPath.replace(/^\//, '') });
    } else {
      const reader = entry.createReader();
      for (let some = [null]; some.length > 0;) {
        some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        open.push(...some);
      }
    }
  }
  return files;
}

document.addEventListener('change', event => {
  const form = event.target.closest?.('form[data-import]');
  if (form && event.target.type === 'file' && event.target.files.length > 0) {
    uploadOf(form).add([...event.target.files].map(named));
    event.target.value = '';
  }
});
document.addEventListener('click', event => {
  const form = event.target.closest('form[data-import]');
  if (form && event.target.closest('[data-stop]')) {
    uploadOf(form).toggle();
  }
});
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, event => {
    const form = document.querySelector('form[data-import]');
    if (!form) {
      return;
    }
    event.preventDefault();
    form.querySelector('[data-drop]').classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
    if (kind === 'drop') {
      dropped(event.dataTransfer.items).then(files => files.length > 0 && uploadOf(form).add(files));
    }
  });
}

/** The page can do more with a script than without. */
function prepare() {
  for (const more of document.querySelectorAll('form[data-import] [data-scripted]')) {
    more.hidden = false;
  }
  const plain = document.querySelector('form[data-import] [data-plain]');
  if (plain) {
    plain.hidden = true;
  }
  const form = document.querySelector('form[data-import]');
  if (form && upload && (upload.left > 0 || upload.going)) {
    uploadOf(form);
  }
}

addEventListener('beforeunload', event => {
  if (upload?.left > 0) {
    event.preventDefault();
  }
});

/** Asks now and then whether the archive has changed, whichever process changed it, and shows the page anew when it has. */
let known = null;
async function follow() {
  try {
    if (document.visibilityState === 'visible' && !document.querySelector('form[data-import]')) {
      const answer = await fetch('/import/state');
      const { archive } = answer.ok ? await answer.json() : { archive: known };
      if (known !== null && archive !== known && !document.activeElement?.matches('input, textarea, select')) {
        Blazor.navigateTo(location.href, { replaceHistoryEntry: true });
      }
      known = archive;
    }
  } catch {
    // The connection script tells of a program that does not answer.
  } finally {
    setTimeout(follow, pauseSeconds * 1000);
  }
}

Blazor.addEventListener('enhancedload', prepare);
prepare();
setTimeout(follow, pauseSeconds * 1000);
