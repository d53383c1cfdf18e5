/**
 * Tells the page around the frame how high its content is, so that a page that listens can fit the frame to it:
 * `{ type: 'gongkai-embed', height }`, in CSS pixels, at first and whenever it changes.
 */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'gongkai-embed', height }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
