// Import by drag and drop or choice of files. Without it the form sends its files at once and the page shows what became of them.
import { whenBlazor } from './blazor.js';
import { dropped, named } from './import/dropped.js';
import { Upload } from './import/upload.js';

let upload = null;
const uploadOf = form => {
  upload ??= new Upload(form);
  if (upload.form !== form) {
    upload.moveTo(form);
  }
  return upload;
};

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

whenBlazor(blazor => blazor.addEventListener('enhancedload', prepare));
prepare();
