/**
 * The script that a page loads by itself, after js/look.js. The page works without it; each part is fetched when it is first wanted.
 */

import './days.js';
import './offline.js';
import './search-start.js';

const wide = matchMedia('(min-width: 64rem)');

for (const part of ['aloud', 'poster']) if (document.querySelector(`.${part}-tools`)) import(`./${part}.js`);
if (document.querySelector('[data-bulletin]')) import('./bulletin.js');

const outline = document.querySelector('.outline details');
if (outline) {
  // On a wide screen the outline is a column that stands open; on a telephone the reader opens it.
  const fit = () => { outline.open = wide.matches; };
  const close = () => { if (!wide.matches) outline.open = false; };
  fit();
  outline.closest('nav').classList.add('over');
  wide.addEventListener('change', fit);
  document.addEventListener('click', (event) => {
    if (!outline.contains(event.target) || event.target.closest('a')) close();
  });
  outline.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || wide.matches) return;
    close();
    outline.querySelector('summary').focus();
  });
  const follow = () => import('./outline.js').then((one) => one.start(outline));
  if (scrollY > 0) follow();
  else addEventListener('scroll', follow, { once: true, passive: true });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.anchor, a.cite');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.matches('.cite')) event.preventDefault(); // an anchor still puts its address where the reader sees it
  import('./copy-address.js').then((copy) => copy.pass(link));
});

const look = document.querySelector('.look');
look?.addEventListener('click', () => import('./look-panel.js').then((panel) => panel.toggle(look), () => {}));

// A citation shows the card of its document. A finger's first tap shows it, the next one follows the link.
let cards = null;
const meet = (event) => {
  const link = event.target.closest?.('a[data-loa^="citation"]');
  if (!link || (event.type === 'pointerover' && event.pointerType === 'touch')) return;
  const tap = event.type === 'click' && event.pointerType === 'touch' && !link.hasAttribute('aria-describedby');
  if (event.type === 'click' && !tap) return;
  if (tap) event.preventDefault();
  if (cards && !tap) return; // it listens by itself
  cards ??= import('./cards.js').then((one) => { one.start(link, event.type); return one; });
  cards.then((one) => { if (tap) one.show(link); }, () => { cards = null; if (tap) location.href = link.href; });
};
for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, meet);
