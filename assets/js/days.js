/**
 * Tells past times from those to come, on the day on which the page is read: the page itself holds plain dates, so that it
 * stays true however long it lies on a server or in a cache. A day is a day in Vietnam.
 */

const SOON = 30;
const SHOWN = 3;
const DAY = 86400000;

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })
  .format(new Date());

for (const when of document.querySelectorAll('[data-last]')) mark(when);
for (const place of document.querySelectorAll('[data-next]')) next(place);
const months = document.querySelector('[data-months]');
if (months) import('./coming.js').then((coming) => coming.start(months, today, mark));

/** Says behind a time that it is past, or how near it is. */
function mark(when) {
  const left = Math.round((Date.parse(when.dataset.last) - Date.parse(today)) / DAY);
  if (left > SOON) return;
  const tag = document.createElement('span');
  tag.className = left < 0 ? 'tag past' : 'tag soon';
  tag.textContent = left < 0 ? 'đã qua' : left === 0 ? 'hôm nay' : `còn ${left} ngày`;
  when.append(' ', tag);
  if (left < 0) when.closest('li')?.classList.add('past');
}

/** The first times still to come, for a reader who opens a document to ask what is due. */
function next(place) {
  const list = document.querySelector(place.dataset.next).closest('section');
  const times = [...list.querySelectorAll('.time [data-last]')];
  const coming = times.filter((when) => when.dataset.last >= today).slice(0, SHOWN);
  const said = document.createElement('p');
  said.textContent = coming.length ? 'Sắp tới:' : 'Các thời hạn có ngày đều đã qua.';
  place.append(said);
  if (coming.length) {
    const lines = document.createElement('ul');
    for (const when of coming) lines.append(line(when));
    place.append(lines);
  }
  place.hidden = false;
}

function line(when) {
  const from = when.closest('li');
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = from.querySelector('.where').getAttribute('href');
  link.textContent = from.querySelector('div > p').textContent;
  made.append(when.cloneNode(true), ' ', link);
  return made;
}
