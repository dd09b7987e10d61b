/**
 * The script that a page loads by itself, after js/look.js. The page works without it; each part is fetched when it is first wanted.
 */

import './days.js';

const wide = matchMedia('(min-width: 64rem)');

const input = document.getElementById('q');
if (input) {
  // Without a network the form still works as it stands; the next focus tries again.
  const wake = () => import('./search-box.js').then((box) => box.enhance(input.form), () => {});
  input.addEventListener('focus', wake);
  document.addEventListener('keydown', (event) => {
    const busy = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !busy && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  if (document.activeElement === input) wake();
}

// Seven digits are a spoken code, which no list of results may stand in for.
const code = (form) => /^\d([ .-]?\d){6}$/.test(form.q.value.trim());
const openCode = (form) => import('./code.js').then((one) => one.open(form.q.value.trim(), form));
document.addEventListener('submit', (event) => {
  if (!event.target.q || !code(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  openCode(event.target);
}, { capture: true });

const results = document.getElementById('ket-qua');
if (results && input) {
  input.value ||= new URL(location.href).searchParams.get('q') ?? '';
  if (code(input.form)) openCode(input.form);
}
if (results) import('./search-page.js').then((page) => page.start(input.form, results));

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
