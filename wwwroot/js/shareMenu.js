// The share menu: a button copies what stands in a field, and the menu closes where a person looks elsewhere.

async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    document.execCommand('copy'); // without HTTPS there is no clipboard to ask
  }
  button.textContent = button.dataset.copied;
}

function onClick({ target }) {
  const button = target.closest?.('[data-copy]');
  if (button) copy(button);
  for (const menu of document.querySelectorAll('details.share[open]')) menu.open = menu.contains(target);
}

function onKey({ key }) {
  const menu = key === 'Escape' && document.querySelector('details.share[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
}

export function startShareMenu() {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
}
