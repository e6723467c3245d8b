// Sends files to the import batch by batch, so that any number of them takes the same memory here and on the server,
// and lets an open page follow the archive. Without it the form sends its files at once and the page shows what became of them.

const batchFiles = 40;
const batchBytes = 8 * 1024 * 1024;
const mostRows = 200;
const pauseSeconds = 5;

/** One upload: what waits, what was said, whether it goes on. */
class Upload {
  constructor(form) {
    this.form = form;
    this.waiting = [];
    this.counts = { total: 0, done: 0, refused: 0 };
    this.run = null;
    this.stopped = false;
    this.going = false;
  }

  find(name) {
    return this.form.querySelector(`[data-${name}]`);
  }

  add(files) {
    this.waiting.push(...files);
    this.counts.total += files.length;
    this.find('going').hidden = false;
    this.find('plain').hidden = true;
    this.say();
    this.send();
  }

  /** Stops after the batch that is on its way, or goes on. */
  toggle() {
    this.stopped = !this.stopped;
    this.say();
    this.send();
  }

  async send() {
    if (this.going || this.stopped) {
      return;
    }
    this.going = true;
    try {
      while (this.waiting.length > 0 && !this.stopped && this.form.isConnected) {
        const batch = this.take();
        try {
          this.show(await this.post(batch), batch.length);
          this.find('lost').hidden = true;
        } catch {
          this.waiting.unshift(...batch);
          this.stopped = true;
          this.find('lost').hidden = false;
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
    while (count < this.waiting.length && count < batchFiles && (count === 0 || bytes + this.waiting[count].file.size <= batchBytes)) {
      bytes += this.waiting[count].file.size;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  async post(batch) {
    const body = new FormData();
    for (const name of ['__RequestVerificationToken', 'published', 'publisher']) {
      body.append(name, this.form.elements[name]?.value ?? '');
    }
    if (this.run !== null) {
      body.append('run', this.run);
    }
    for (const { file, name } of batch) {
      body.append('files', file, name);
    }
    const answer = await fetch(this.form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    return answer.json();
  }

  show({ run, items }, sent) {
    this.run = run;
    this.counts.done += sent;
    const list = this.find('files');
    const [row, words] = [this.find('row').content.firstElementChild, this.find('words').content];
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
      list.prepend(line);
    }
    // What was refused stays in sight; the rest stands in the history.
    for (const old of [...list.querySelectorAll('li:not(.refused)')].slice(mostRows)) {
      old.remove();
    }
  }

  say() {
    const { total, done, refused } = this.counts;
    const progress = this.form.querySelector('progress');
    [progress.max, progress.value] = [Math.max(total, 1), done];
    const said = this.find('said');
    said.textContent = said.dataset.text.replace('{0}', done.toLocaleString('en')).replace('{1}', total.toLocaleString('en')).replace('{2}', refused.toLocaleString('en'));
    const isDone = this.waiting.length === 0 && !this.going;
    const stop = this.find('stop');
    stop.hidden = isDone;
    stop.textContent = this.stopped ? stop.dataset.goText : stop.dataset.stopText;
    const all = this.find('all');
    all.hidden = this.run === null || !(isDone || this.stopped);
    all.href = `/import?run=${this.run}`;
  }
}

let upload = null;
const uploadOf = form => (upload?.form === form ? upload : (upload = new Upload(form)));
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
}

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
