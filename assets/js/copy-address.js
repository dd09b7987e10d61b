/**
 * Passing a provision or a document on: its address is copied at once, and a bar offers the citation and what else the
 * telephone can do. The links themselves still lead there, so nothing is lost where copying is not allowed.
 */

import { element } from './hits.js';

const bar = document.querySelector('.toast');
const status = bar.querySelector('[role="status"]');
const cite = document.querySelector('[data-cite="full"]');
const later = document.querySelector('[data-cite="later"]');
let from = null;

/** @param {HTMLAnchorElement} link an anchor of a provision, or the link to the citation */
export async function pass(link) {
  from = link;
  const own = link.classList.contains('anchor');
  const url = new URL(own ? link.href : location.href);
  url.search = '';
  if (!own) url.hash = '';
  const path = own ? link.getAttribute('aria-label').replace('Địa chỉ của ', '') : '';
  const words = cited(path, cite);
  if (own) await copy(url.href, `Đã chép địa chỉ của ${place(path)}.`, 'Địa chỉ của mục này đang ở ô địa chỉ.');
  else await copy(words, 'Đã chép trích dẫn.', 'Trích dẫn có ở phần Thuộc tính.');
  offer(words, later ? cited(path, later) : '', url.href, own);
}

/** "mục II.2.a"; names such as "Điều 5" say themselves what they are. */
function place(path) {
  return path.includes(' ') ? path : `mục ${path}`;
}

/** As official papers cite: in full the first time, by kind and number after that. */
function cited(path, from) {
  const whole = from?.textContent.trim() ?? document.title;
  const where = path ? `${place(path)}, ` : '';
  return where.charAt(0).toUpperCase() + where.slice(1) + whole;
}

async function copy(words, done, otherwise) {
  try {
    await navigator.clipboard.writeText(words);
    say(done);
  } catch {
    say(`Trình duyệt không cho chép. ${otherwise}`);
  }
}

function offer(words, short, href, own) {
  const buttons = [
    own ? button('Chép trích dẫn', () => copy(words, 'Đã chép trích dẫn.', words)) : '',
    short ? button('Chép dạng ngắn, cho các lần sau', () => copy(short, `Đã chép: ${short}`, short)) : '',
    own ? '' : button('Chép địa chỉ', () => copy(href, 'Đã chép địa chỉ.', href)),
    navigator.share ? button('Chia sẻ', () => navigator.share({ title: words, url: href }).catch(() => {})) : '',
    button('Đóng', close),
  ];
  bar.querySelector('div')?.remove();
  bar.append(element('div', {}, ...buttons));
  bar.classList.add('on');
  // The bar stands at the end of the page: the keyboard goes there, and back when it closes.
  bar.querySelector('button').focus({ preventScroll: true });
  bar.onfocusout = ({ relatedTarget: next }) => { if (next && !bar.contains(next)) hide(); };
  bar.onkeydown = (event) => { if (event.key === 'Escape') close(); };
}

function button(label, act) {
  const made = element('button', { type: 'button', class: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

function say(words) {
  status.textContent = words;
}

function close() {
  hide();
  from?.focus({ preventScroll: true });
}

function hide() {
  bar.onfocusout = null;
  bar.classList.remove('on');
  bar.querySelector('div')?.remove();
  say('');
}
