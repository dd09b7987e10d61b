/**
 * The next deadlines on the day of reading. A small portal has them all on the page; a large one has pages by month, of
 * which those that may hold the next ones are fetched.
 */

const SHOWN = 10;
const PAGES = 3;

/**
 * @param {HTMLElement} place the section to fill
 * @param {string} today ISO
 * @param {(when: HTMLElement) => void} mark says how near a time is
 */
export async function start(place, today, mark) {
  const own = [...document.querySelectorAll('.deadlines > li')];
  const found = own.length ? next(own, today) : await fetched(today);
  const list = document.createElement('ol');
  list.className = 'deadlines';
  for (const line of found) list.append(line);
  if (!own.length) list.querySelectorAll('[data-last]').forEach(mark);
  if (found.length) {
    place.append(list);
  } else {
    const said = document.createElement('p');
    said.textContent = 'Các thời hạn có ngày đều đã qua.';
    place.append(said);
  }
  place.hidden = false;
}

/** Copies of the first lines that are not past; years stand latest first, so they are put in order of time. */
function next(lines, today) {
  return lines
    .filter((line) => (line.querySelector('.time [data-last]')?.dataset.last ?? '') >= today)
    .sort((a, b) => day(a).localeCompare(day(b)))
    .slice(0, SHOWN)
    .map((line) => line.cloneNode(true));
}

function day(line) {
  return line.querySelector('.time [data-last]').dataset.last;
}

async function fetched(today) {
  const months = [...document.querySelectorAll('[data-month]')]
    .filter((link) => link.dataset.month >= today.slice(0, 7))
    .sort((a, b) => a.dataset.month.localeCompare(b.dataset.month));
  const pages = [...new Set(months.map((link) => link.href.replace(/#.*/, '')))].slice(0, PAGES);
  const found = [];
  for (const page of pages) {
    found.push(...await lines(page));
    if (next(found, today).length >= SHOWN) break;
  }
  return next(found, today);
}

async function lines(page) {
  const answer = await fetch(page);
  if (!answer.ok) return [];
  const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const link of parsed.querySelectorAll('a[href]')) link.href = new URL(link.getAttribute('href'), page).href;
  return [...parsed.querySelectorAll('.deadlines > li')];
}
