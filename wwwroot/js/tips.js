// What a mark in the text says, shown at once and for the keyboard too; a title alone is for the mouse and slow.

const tip = Object.assign(document.createElement('div'), { className: 'tip', id: 'tip', hidden: true });
tip.setAttribute('role', 'tooltip');
tip.setAttribute('data-permanent', '');

function show(event) {
  const mark = event.target.closest?.('.text [title], .text [data-tip]');
  if (!mark) {
    hideTip();
    return;
  }
  if (mark.title) {
    mark.dataset.tip = mark.title;
    mark.removeAttribute('title');
  }
  tip.replaceChildren(...mark.dataset.tip.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  tip.hidden = false;
  document.body.append(tip);
  mark.setAttribute('aria-describedby', 'tip');
  const at = mark.getClientRects()[0];
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, at.left + (at.width - width) / 2))}px`;
  tip.style.top = `${at.top - height - 6 > 0 ? at.top - height - 6 : at.bottom + 6}px`;
}

export function hideTip() {
  tip.hidden = true;
}

export function startTips() {
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('scroll', hideTip, { capture: true, passive: true });
}
