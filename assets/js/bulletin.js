/**
 * The bulletin on the day of reading: what is new since a day, what falls due soon, for an area or a body; what is picked
 * becomes one text with its minutes. The pages hold plain dates; what falls due is fetched by month.
 */

import { element } from './hits.js';

const DAY = 86400000;
const root = document.querySelector('[data-bulletin]');
const form = root.querySelector('.choose');
const text = document.getElementById('ban-tin');
const sum = root.querySelector('.sum');
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })
  .format(new Date());
let number = 0;

if (form) start();

async function start() {
  form.since.value = after(-7);
  form.since.max = today;
  form.hidden = false;
  for (const piece of pieces()) pickable(piece);
  // Not every browser tells of a choice by both.
  for (const kind of ['input', 'change']) form.addEventListener(kind, choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  await due();
  fill(form.area, pieces().map((piece) => piece.dataset.area));
  fill(form.body, pieces().flatMap((piece) => piece.dataset.bodies.split('|')));
  choose();
}

function after(days) {
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
}

function pieces() {
  return [...root.querySelectorAll('.pieces > li')];
}

/** What falls due in the next thirty days, from the pages of the months that they lie in. */
async function due() {
  const place = root.querySelector('[data-due]');
  const last = after(30).slice(0, 7);
  const links = [...place.querySelectorAll('[data-month]')]
    .filter(({ dataset: { month } }) => month >= today.slice(0, 7) && month <= last);
  const list = element('ul', { class: 'pieces' });
  for (const link of links) {
    const answer = await fetch(link.href).catch(() => undefined);
    if (!answer?.ok) {
      place.append(element('p', { class: 'notice' }, `Chưa tải được thời hạn của tháng ${link.textContent}, có thể do mạng.`));
      continue;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const a of page.querySelectorAll('a[href]')) a.href = new URL(a.getAttribute('href'), link.href).href;
    for (const piece of page.querySelectorAll('.pieces > li')) {
      list.append(piece);
      pickable(piece);
    }
  }
  place.querySelector('.hint')?.before(list);
}

function pickable(piece) {
  const box = element('input', { type: 'checkbox', id: `muc-${++number}` });
  const name = element('span', { class: 'hidden' }, `: ${piece.querySelector('.meta')?.textContent ?? ''}`);
  const label = element('label', { for: box.id }, 'Đọc mục này', name);
  box.addEventListener('change', tell);
  piece.prepend(element('p', { class: 'pick' }, box, ' ', label));
}

function fill(select, names) {
  for (const name of [...new Set(names)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'vi'))) {
    select.append(element('option', { value: name }, name));
  }
}

function choose() {
  for (const piece of pieces()) piece.hidden = !wanted(piece.dataset);
  for (const section of root.querySelectorAll('section:not(.script)')) {
    section.querySelector('.none')?.remove();
    const some = section.querySelector('.pieces > li:not([hidden])');
    const told = section.querySelector(':scope > p:not(.hint)'); // that the portal has none at all
    if (!some && !told) section.append(element('p', { class: 'none lead' }, 'Không có mục nào.'));
  }
  tell();
}

function wanted({ kind, day, area, bodies }) {
  const timely = kind === 'due' ? day >= today && day <= after(Number(form.within.value)) : day >= form.since.value;
  return timely && (!form.area.value || area === form.area.value)
    && (!form.body.value || bodies.split('|').includes(form.body.value));
}

/** The picked pieces in the order of the page, as one text. */
function tell() {
  const picked = pieces().filter((piece) => !piece.hidden && piece.querySelector('input').checked);
  const seconds = picked.reduce((all, piece) => all + Number(piece.dataset.seconds), 0);
  text.replaceChildren(...picked.flatMap((piece) => [...piece.querySelectorAll('.said-aloud')].map((said) => element('p', {}, said.textContent))));
  root.querySelector('.picked').hidden = picked.length === 0;
  root.classList.toggle('some', picked.length > 0);
  sum.textContent = picked.length ? `Đã chọn ${picked.length} mục, đọc hết ${time(seconds)}.` : '';
}

function time(seconds) {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes ? `${minutes} phút` : '', rest || !minutes ? `${rest} giây` : ''].filter(Boolean).join(' ');
}
