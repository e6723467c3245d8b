// Shows what became of each file that was sent, and how far the sending is.

const mostRows = 200;
const mostRefused = 500;

const fill = (text, ...values) => values.reduce((filled, value, place) => filled.replace(`{${place}}`, value), text);

/** What the import form shows of an upload. */
export class Board {
  constructor(form) {
    this.form = form;
    this.spoken = -1;
  }

  /** Goes on in another form of the page. */
  moveTo(form) {
    this.form = form;
  }

  find(name) {
    return this.form.querySelector(`[data-${name}]`);
  }

  /** The wordings that an element of the form carries. */
  words(name) {
    return this.find(name).dataset;
  }

  /** Puts what became of some files on top of the list. */
  add(items) {
    const list = this.find('files');
    const [row, words] = [this.find('row').content.firstElementChild, this.find('words').content];
    const lines = document.createDocumentFragment();
    for (const item of items) {
      const line = row.cloneNode(true);
      const isRefused = item.status === 'refused';
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

  /** Tells how far an upload is. */
  say(upload) {
    const { total, done, refused } = upload.counts;
    const isDone = upload.left === 0 && !upload.going;
    this.find('going').hidden = false;
    this.find('plain').hidden = true;
    const progress = this.form.querySelector('progress');
    [progress.max, progress.value] = [Math.max(total, 1), done];
    const said = this.find('said');
    said.textContent = fill(isDone ? said.dataset.over : said.dataset.text, ...[done, total, refused].map(number => number.toLocaleString('en')));
    const rate = this.find('rate');
    rate.textContent = isDone || upload.stopped ? '' : pace(upload, rate.dataset.text);
    const lost = this.find('lost');
    lost.hidden = upload.failure === null;
    lost.textContent = upload.failure ?? '';
    const stop = this.find('stop');
    stop.hidden = isDone;
    stop.textContent = upload.stopped ? stop.dataset.goText : stop.dataset.stopText;
    const all = this.find('all');
    all.hidden = upload.run === null || !(isDone || upload.stopped);
    all.href = `/import?run=${upload.run}#run`;
    this.speak(isDone ? 11 : Math.floor((10 * done) / Math.max(total, 1)), said.textContent);
  }

  /** A screen reader hears every tenth of the way and the end, not each batch. */
  speak(tenth, text) {
    if (tenth !== this.spoken) {
      this.spoken = tenth;
      this.find('spoken').textContent = text;
    }
  }
}

/** How fast it goes and how long it still takes; nothing in the first moment. */
function pace({ begun, counts, left }, text) {
  const seconds = (performance.now() - begun.at) / 1000;
  const rate = (counts.done - begun.done) / seconds;
  if (seconds < 1 || rate <= 0) {
    return '';
  }
  const rest = Math.ceil(left / rate);
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const clock = parts[0] > 0 ? parts : parts.slice(1);
  return fill(text, rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en'), clock.map((part, place) => (place === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':'));
}
