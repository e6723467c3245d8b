// Makes a part of the page what the server has drawn anew. What is the same stays, and with it the focus, what is scrolled
// and the map: an element with data-permanent takes new attributes and keeps what it holds, and one that the server sends
// empty and marks data-coming stays as it is until somebody brings what it holds.

/** Whether a node may become the other by changing what it says and holds. */
function alike(node, next) {
  if (node.nodeType !== next.nodeType || node.nodeName !== next.nodeName) return false;
  return node.nodeType !== Node.ELEMENT_NODE
    || (node.id === next.id && node.getAttribute('data-permanent') === next.getAttribute('data-permanent'));
}

const isPermanent = (node) => node.nodeType === Node.ELEMENT_NODE && node.hasAttribute('data-permanent');

/** Makes a node what another is; both must be alike. Parts of the other are taken out of its own page. */
export function become(node, next) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    if (node.nodeValue !== next.nodeValue) node.nodeValue = next.nodeValue;
    return;
  }
  if (next.hasAttribute('data-coming') || node.isEqualNode(next)) return;
  for (const { name, value } of next.attributes) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  for (const name of node.getAttributeNames()) {
    if (!next.hasAttribute(name)) node.removeAttribute(name);
  }
  if (!isPermanent(node)) becomeWithin(node, next);
}

function becomeWithin(parent, nextParent) {
  let at = parent.firstChild; // all before it are done
  for (let next = nextParent.firstChild; next;) {
    const following = next.nextSibling;
    let match = at;
    while (match && !alike(match, next)) match = match.nextSibling;
    if (match) {
      clear(at, match);
      at = match.nextSibling;
      become(match, next);
    } else {
      parent.insertBefore(next, at);
    }
    next = following;
  }
  clear(at, null);
}

/** Removes siblings up to one that stays. What scripts have put there for good stays too. */
function clear(first, end) {
  for (let node = first; node !== end;) {
    const following = node.nextSibling;
    if (!isPermanent(node)) node.remove();
    node = following;
  }
}

/**
 * What a person has ticked or written is no attribute: fields say what the server says again.
 * @param keep a field that is being written in and stays as it is
 */
export function resetFields(root, keep) {
  for (const field of root.querySelectorAll('input')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.defaultChecked;
    else if (field !== keep && field.value !== field.defaultValue) field.value = field.defaultValue;
  }
}
