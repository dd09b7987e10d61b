/**
 * The only script that a page loads by itself. The page works without it; each part is fetched when it is first wanted.
 */

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

const results = document.getElementById('ket-qua');
if (results) import('./search-page.js').then((page) => page.start(input.form, results));

if (document.querySelector('[data-last], [data-months]')) import('./days.js');

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
  if (wide.matches) follow();
  else addEventListener('scroll', follow, { once: true, passive: true });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.anchor, a.cite');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.matches('.cite')) event.preventDefault(); // an anchor still puts its address where the reader sees it
  import('./copy-address.js').then((copy) => copy.pass(link));
});
