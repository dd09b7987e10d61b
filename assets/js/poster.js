/** A poster says what is still to be done: what is past on the day on which it is printed stays off the paper. */

import { element } from './hits.js';

const SHOWN = 5;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })
  .format(new Date());

const lines = [...document.querySelectorAll('.due > li')];
for (const line of lines) line.hidden = Boolean(line.dataset.until) && line.dataset.until < today;
const left = lines.filter((line) => !line.hidden);
for (const line of left.slice(SHOWN)) line.hidden = true;
if (lines.length && !left.length) {
  document.querySelector('.due').hidden = true;
  document.querySelector('.paper h3').hidden = true;
}

const tools = document.querySelector('[data-print]');
const press = element('button', { type: 'button', class: 'button' }, 'In');
press.addEventListener('click', () => print());
tools.append(press);
tools.hidden = false;
