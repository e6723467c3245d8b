// Copies what stands in a field of the share menu, and closes the menu where a person looks elsewhere.
if (!globalThis.reportAtlasShare) {
  globalThis.reportAtlasShare = true;

  document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-copy]');
    if (button) {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        document.execCommand('copy'); // without HTTPS there is no clipboard to ask
      }
      button.textContent = button.dataset.copied;
    }
    for (const menu of document.querySelectorAll('details.share[open]')) {
      menu.open = menu.contains(event.target);
    }
  });

  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.share[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
}
