// Tells the page around an embedded map how high it would like to be: { type: 'reportatlas-height', height } in CSS pixels.
const least = 360;
const head = document.querySelector('.embed .head');

function tell() {
  parent.postMessage({ type: 'reportatlas-height', height: Math.ceil(head.getBoundingClientRect().height + Math.max(least, innerWidth * .6)) }, '*');
}

if (head && parent !== window) {
  new ResizeObserver(tell).observe(head);
}
