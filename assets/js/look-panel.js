/** The panel in which a reader chooses colours, size of letters and width of lines; js/look.js applies what it keeps. */

import { element } from './hits.js';

const KEY = 'loa-look';

/** The first of each is what the style sheet does by itself, and is not kept. */
const CHOICES = [
  { name: 'size', title: 'Cỡ chữ', options: [['', 'Vừa'], ['large', 'Lớn'], ['huge', 'Rất lớn']] },
  { name: 'theme', title: 'Màu', options: [['', 'Theo máy'], ['light', 'Sáng'], ['dark', 'Tối'], ['contrast', 'Tương phản cao']] },
  { name: 'width', title: 'Bề rộng dòng', options: [['', 'Vừa'], ['narrow', 'Hẹp'], ['wide', 'Rộng']] },
];

let unsaved = {};
let panel = null;

/** Opens the panel below its button, or closes it. */
export function toggle(button) {
  if (!panel) panel = made(button);
  if (panel.hidden) open(button);
  else close(button);
}

function open(button) {
  panel.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  panel.querySelector('input:checked').focus();
}

function close(button) {
  panel.hidden = true;
  button.setAttribute('aria-expanded', 'false');
}

function made(button) {
  const box = element('div', { class: 'look-panel', id: 'hien-thi', role: 'group', 'aria-label': 'Cách hiển thị', hidden: '' });
  const look = kept();
  for (const { name, title, options } of CHOICES) {
    const set = element('fieldset', {}, element('legend', {}, title));
    for (const [value, label] of options) {
      const input = element('input', { type: 'radio', name: `hien-thi-${name}`, value });
      input.checked = (look[name] ?? '') === value;
      input.addEventListener('change', () => choose(name, value));
      set.append(element('label', {}, input, ` ${label}`));
    }
    box.append(set);
  }
  box.append(element('p', { class: 'hint' }, 'Cỡ chữ này cũng dùng khi in.'));
  const shut = element('button', { type: 'button', class: 'button' }, 'Xong');
  shut.addEventListener('click', () => { close(button); button.focus(); });
  box.append(shut);
  button.setAttribute('aria-controls', box.id);
  button.after(box);
  const escape = (event) => {
    if (event.key !== 'Escape' || box.hidden) return;
    close(button);
    button.focus();
  };
  box.addEventListener('keydown', escape);
  button.addEventListener('keydown', escape);
  document.addEventListener('click', (event) => {
    if (!box.hidden && !box.contains(event.target) && !button.contains(event.target)) close(button);
  });
  box.addEventListener('focusout', ({ relatedTarget: next }) => {
    if (next && !box.contains(next) && !button.contains(next)) close(button);
  });
  return box;
}

/** What stands in the storage may be somebody else's: only our own names and values count. */
function kept() {
  let look = unsaved;
  try {
    look = JSON.parse(localStorage.getItem(KEY)) ?? unsaved;
  } catch { /* no storage, or not ours */ }
  const ours = CHOICES.filter(({ name, options }) => options.some(([value]) => value && value === look[name]));
  return Object.fromEntries(ours.map(({ name }) => [name, look[name]]));
}

function choose(name, value) {
  const look = kept();
  if (value) look[name] = value;
  else delete look[name];
  unsaved = look;
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
    dispatchEvent(new Event('loa-look'));
  } catch { // no storage: for this page only
    if (value) document.documentElement.dataset[name] = value;
    else delete document.documentElement.dataset[name];
  }
}
