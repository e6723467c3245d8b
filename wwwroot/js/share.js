// Copies links: to the view, to the article, to a passage with its words as a text fragment, which browsers light.

const LONGEST = 80; // a longer quote is given by its beginning and its end

const toast = Object.assign(document.createElement('p'), { className: 'toast', hidden: true });
toast.setAttribute('role', 'status');
toast.setAttribute('data-permanent', 'toast');

/** Says something at the page's foot for a while. */
export function tellBriefly(text) {
  document.body.append(toast);
  toast.hidden = false;
  toast.textContent = text;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { toast.hidden = true; }, 4000);
}

const encode = (text) => encodeURIComponent(text).replaceAll('-', '%2D');

function fragment(quote) {
  const words = quote.trim().split(/\s+/);
  if (quote.length <= LONGEST || words.length < 10) return `#:~:text=${encode(words.join(' '))}`;
  return `#:~:text=${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
}

async function copy(link) {
  const url = new URL(link.href);
  url.searchParams.delete('lang');
  const address = url.href.replaceAll('%2F', '/').replaceAll('%2C', ',') + (link.dataset.quote ? fragment(link.dataset.quote) : '');
  try {
    await navigator.clipboard.writeText(address);
    tellBriefly(link.dataset.done);
  } catch {
    tellBriefly(link.dataset.failed.replace('{0}', address)); // not every browser lets a page copy
  }
}

export function startSharing() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-copy-link]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (link.dataset.copyLink === 'here') link.href = location.href;
    copy(link);
  }, { capture: true });
}
