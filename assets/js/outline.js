/** Marks in the outline where the reader is. */

/** @param {HTMLElement} outline */
export function start(outline) {
  const links = new Map();
  for (const link of outline.querySelectorAll('a[href^="#"]')) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) links.set(place, link);
  }
  const now = outline.querySelector('.now');
  const places = [...links.keys()];
  let current = null;

  const mark = () => {
    // The last place whose top has passed the upper third of the window.
    const line = innerHeight / 3;
    let reached = null;
    for (const place of places) {
      if (place.getBoundingClientRect().top > line) break;
      reached = place;
    }
    if (reached === current) return;
    links.get(current)?.removeAttribute('aria-current');
    current = reached;
    const link = links.get(current);
    link?.setAttribute('aria-current', 'location');
    now.textContent = link?.textContent ?? '';
    if (link) keepInSight(link, outline.closest('nav'));
  };

  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();
}

/** Scrolls the column, never the page. */
function keepInSight(link, column) {
  const box = column.getBoundingClientRect();
  const own = link.getBoundingClientRect();
  if (own.top < box.top || own.bottom > box.bottom) {
    column.scrollTop += own.top - box.top - box.height / 3;
  }
}
