/**
 * A card of the cited document beside a citation: under a pointer that rests, with the keyboard's focus, or at a tap. It goes
 * with Escape, stays while the pointer is on it, and stands behind its link in the order of the page. The link itself leads to
 * the document as it does without a script.
 */

import { element } from './hits.js';

const REST = 200;
const LEAVE = 300;
const CITATIONS = 'a[data-loa^="citation"]';
const FORCE = { 'in-force': 'Còn hiệu lực', expired: 'Hết hiệu lực', 'not-yet': 'Chưa có hiệu lực', partly: 'Hết hiệu lực một phần', unknown: 'Chưa rõ hiệu lực' };
const TEXT = { full: 'Toàn văn', summary: 'Bản tóm lược', none: 'Chỉ có bản ghi' };

const known = new Map();
const card = element('span', { class: 'card', id: 'the-van-ban', role: 'group', 'aria-label': 'Văn bản được dẫn' });
let shown = null;
let waiting = 0;

/** Meets the first citation, whose event brought this script here, and all that follow. */
export function start(link, type) {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const over = event.target.closest(CITATIONS);
    if (over) later(() => show(over), REST);
    else if (card.contains(event.target)) clearTimeout(waiting);
    else if (shown && !shown.matches(':focus-visible')) later(hide, LEAVE);
  });
  document.addEventListener('focusin', ({ target }) => {
    const citation = target.closest(CITATIONS);
    if (citation?.matches(':focus-visible')) show(citation);
    else if (shown && !card.contains(target)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    const from = shown;
    const inside = card.contains(document.activeElement);
    hide();
    if (inside) { from.focus(); hide(); }
  });
  document.addEventListener('click', ({ target }) => {
    if (shown && !card.contains(target) && !shown.contains(target)) hide();
  });
  addEventListener('resize', () => { if (shown) place(shown); });
  if (type === 'pointerover') later(() => { if (link.matches(':hover')) show(link); }, REST);
  else if (type === 'click' || link.matches(':focus-visible')) show(link);
}

/** Shows the card of a link. */
export function show(link) {
  clearTimeout(waiting);
  if (shown === link) return;
  hide();
  shown = link;
  // Its own words would lie over the card.
  link.dataset.title = link.title;
  link.removeAttribute('title');
  link.setAttribute('aria-describedby', card.id);
  fill(link, undefined);
  link.after(card);
  place(link);
  told(link).then((meta) => {
    if (shown !== link || !meta) return;
    fill(link, meta);
    place(link);
  });
}

function hide() {
  clearTimeout(waiting);
  if (!shown) return;
  shown.title = shown.dataset.title;
  shown.removeAttribute('aria-describedby');
  shown = null;
  card.remove();
}

function later(act, pause) {
  clearTimeout(waiting);
  waiting = setTimeout(act, pause);
}

/** What the link says is there at once; the rest when it comes, or never. */
function fill(link, meta) {
  const name = meta ? [meta.kind, meta.number].filter(Boolean).join(' ') : '';
  const day = (meta?.date ?? '').split('-').reverse().map(Number).filter(Boolean).join('/');
  const facts = meta ? [day, meta.issuer].filter(Boolean).join(' · ') : '';
  const state = meta ? [FORCE[meta.force], TEXT[meta.text]].filter(Boolean) : [];
  card.replaceChildren(
    name ? element('b', {}, name) : '',
    element('span', { class: 'card-title' }, meta?.title ?? link.dataset.title),
    facts ? element('span', { class: 'card-meta' }, facts) : '',
    state.length ? element('span', { class: 'card-state' }, ...state.map((words) => element('span', { class: 'chip' }, words))) : '',
    element('a', { href: link.href }, 'Mở văn bản này'),
  );
}

/** Below the link, or above it where there is no room; never over the edge of the window. */
function place(link) {
  const line = [...link.getClientRects()].at(-1);
  card.style.cssText = 'left: 0; top: 0';
  const zero = card.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(line.left, width - zero.width - 8));
  const below = line.bottom + zero.height + 8 <= innerHeight || line.top < zero.height + 8;
  const top = below ? line.bottom + 4 : link.getClientRects()[0].top - zero.height - 4;
  card.style.cssText = `left: ${left - zero.left}px; top: ${top - zero.top}px`;
}

/** The facts of a document: they stand first in its JSON, so the reading stops behind them. */
function told(link) {
  const url = new URL('index.json', link.href.replace(/[?#].*/, '')).href;
  if (!known.has(url)) {
    known.set(url, beginning(url).catch(() => {
      known.delete(url);
      return undefined;
    }));
  }
  return known.get(url);
}

async function beginning(url) {
  const answer = await fetch(url);
  if (!answer.ok) return undefined;
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    const end = text.indexOf('},"provisions":');
    if (end >= 0) {
      reader.cancel().catch(() => {});
      return JSON.parse(`${text.slice(0, end)}}}`).meta;
    }
    if (done) return JSON.parse(text).meta;
  }
}
