/** Makes the plain search form answer while the reader types: the ARIA combobox pattern with a list box. */

import { address, element, excerpt, label, meta, notes, running } from './hits.js';
import { reason, rootOf, source } from './search-source.js';

const LIMIT = 7;
const PAUSE = 120;
const PATIENCE = 400;
/** How long Enter waits for the document of a number before it opens the page of results. */
const GUARD = 1500;
/** Under the field and around the list, in pixels; less than so much of a list is no use. */
const GAP = 12;
const LEAST = 200;
/** A spoken code, perhaps with a digit missed: js/main.js opens it. */
const CODE = /^(m[aã]( s[oố])?:? ?)?\d([ .-]?\d){5,6}$/iu;

/** @param {HTMLFormElement} form */
export function enhance(form) {
  if (form.dataset.ready) return;
  form.dataset.ready = 'yes';
  new SearchBox(form);
}

class SearchBox {
  constructor(form) {
    this.form = form;
    this.input = form.elements.namedItem('q');
    this.root = rootOf(form);
    this.panel = element('div', { class: 'options', id: 'goi-y', hidden: '' });
    this.said = element('div');
    this.list = element('div', { id: 'goi-y-chon', role: 'listbox', 'aria-label': 'Văn bản tìm thấy' });
    this.panel.append(this.said, this.list);
    this.status = element('p', { class: 'hidden', role: 'status' });
    this.active = -1;
    this.asked = 0;
    const aria = {
      role: 'combobox', 'aria-controls': this.list.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox',
    };
    for (const [name, value] of Object.entries(aria)) this.input.setAttribute(name, value);
    this.input.closest('.field').append(this.panel);
    form.append(this.status);
    this.listen();
    source(this.root).then((search) => { this.search = search; }, () => {}); // a fault shows when the reader asks
    if (this.input.value.trim() && !document.getElementById('ket-qua')) this.ask();
  }

  listen() {
    this.input.addEventListener('input', () => {
      this.leaving = undefined;
      clearTimeout(this.pause);
      this.askAtHand();
      this.pause = setTimeout(() => this.ask(), PAUSE);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    this.form.addEventListener('submit', (event) => this.submit(event), { capture: true });
    this.form.addEventListener('refused', () => { clearTimeout(this.pause); this.close(); }); // js/code.js says why
    globalThis.visualViewport?.addEventListener('resize', () => this.fit());
    addEventListener('online', () => { if (document.activeElement === this.input) this.ask(); });
    addEventListener('pagehide', () => { this.leaving = undefined; this.close(); });
    // The list must not take the focus away before the click arrives.
    this.panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) this.choose(option, event.ctrlKey || event.metaKey);
    });
  }

  /** Without waiting, where nothing has to be fetched for the answer. */
  async askAtHand() {
    const words = this.input.value.trim();
    const turn = ++this.asked;
    if (!words || !this.search || CODE.test(words)) return;
    const answer = await this.search.query(words, { limit: LIMIT, prefix: true, atHand: true }).catch(() => undefined);
    if (answer && turn === this.asked && document.activeElement === this.input) {
      clearTimeout(this.pause);
      this.show(words, answer);
    }
  }

  async ask() {
    const words = this.input.value.trim();
    const turn = ++this.asked;
    if (!words) return this.close();
    if (CODE.test(words)) return this.say('Nhấn Enter để mở văn bản có mã này.');
    const slow = setTimeout(() => turn === this.asked && this.say('Đang tìm…'), PATIENCE);
    try {
      this.search = await source(this.root);
      const answer = await this.search.query(words, { limit: LIMIT, prefix: true });
      if (turn === this.asked && document.activeElement === this.input) this.show(words, answer);
    } catch (fault) {
      if (turn === this.asked) this.say(`${reason(fault)} Gõ tiếp để thử lại.`);
    } finally {
      clearTimeout(slow);
    }
    return undefined;
  }

  /** A document number leads straight to its document; everything else, and a second Enter, to the page of results. */
  submit(event) {
    const words = this.input.value.trim();
    const again = this.leaving === words;
    this.leaving = undefined;
    if (again || !/[0-9]/.test(words)) return this.close();
    event.preventDefault();
    event.stopImmediatePropagation();
    return this.leave(words);
  }

  async leave(words) {
    this.leaving = words;
    clearTimeout(this.pause);
    this.asked++;
    const known = this.shown?.words === words ? this.shown.direct : '';
    if (!known) this.say('Đang tìm…');
    const direct = known || await this.directOf(words);
    if (this.leaving !== words) return undefined; // the reader typed on, or went by a second Enter
    if (!direct) return this.form.requestSubmit();
    this.leaving = undefined;
    location.href = address({ url: direct }, this.root);
    return undefined;
  }

  /** The address of the document that bears the number, or nothing when there is none or the line is too slow to say. */
  directOf(words) {
    const answer = source(this.root).then((search) => search.query(words, { limit: 2, excerpts: false }));
    const late = new Promise((done) => { setTimeout(done, GUARD); });
    return Promise.race([answer, late]).then((found) => found?.direct, () => undefined);
  }

  show(words, answer) {
    this.shown = { words, direct: answer.direct };
    const told = notes(answer, ['little', 'frequent']);
    if (answer.total === 0) {
      return this.say([`Không thấy văn bản nào cho “${words}”.`, ...told].join(' '));
    }
    const options = answer.hits.map((hit) => this.option(address(hit, this.root),
      element('b', {}, label(hit) || hit.title),
      label(hit) ? element('span', {}, ` ${running(hit)}`) : '',
      element('p', { class: 'meta' }, ...meta(hit)),
      element('p', { class: 'excerpt' }, ...excerpt(hit))));
    if (answer.total > answer.hits.length) {
      options.push(this.option(this.everything(words), `Xem cả ${answer.total} văn bản`));
    }
    options.forEach((option, i) => { option.id = `goi-y-${i}`; });
    this.said.replaceChildren(...told.map((note) => element('p', { class: 'said' }, note)));
    this.list.replaceChildren(...options);
    this.open();
    this.status.textContent = [...told, `${answer.total} văn bản. Dùng phím mũi tên để chọn.`].join(' ');
    return undefined;
  }

  option(href, ...parts) {
    const option = element('div', { role: 'option', 'aria-selected': 'false' }, ...parts);
    option.dataset.href = href;
    return option;
  }

  everything(words) {
    const url = new URL(this.form.action, document.baseURI);
    url.searchParams.set('q', words);
    return url.href;
  }

  /** One sentence in place of the list. */
  say(sentence) {
    this.list.replaceChildren();
    this.said.replaceChildren(element('p', { class: 'said' }, sentence));
    this.open();
    this.input.setAttribute('aria-expanded', 'false');
    this.status.textContent = sentence;
  }

  open() {
    this.select(-1);
    const opens = this.panel.hidden;
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    if (opens && this.room() < LEAST) scrollBy({ top: this.input.getBoundingClientRect().top - GAP, behavior: 'instant' });
    this.fit();
  }

  /** Pixels from the field to the end of what is seen of the page, which on a telephone is where the keyboard begins. */
  room() {
    const { offsetTop, height } = globalThis.visualViewport ?? { offsetTop: 0, height: innerHeight };
    return offsetTop + height - this.input.getBoundingClientRect().bottom - 2 * GAP;
  }

  /** A list longer than the room for it is read by scrolling in it. */
  fit() {
    if (!this.panel.hidden) this.panel.style.setProperty('--room', `${Math.max(this.room(), LEAST)}px`);
  }

  close() {
    this.asked++;
    clearTimeout(this.pause);
    this.select(-1);
    this.panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.status.textContent = '';
  }

  options() {
    return [...this.list.querySelectorAll('[role="option"]')];
  }

  key(event) {
    if (event.isComposing) return; // an input method for Vietnamese is still at work
    const options = this.panel.hidden ? [] : this.options();
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) {
      event.preventDefault();
      if (this.panel.hidden) this.ask();
      else if (options.length) this.select(this.step(moves[event.key], options.length));
    } else if (event.key === 'Enter' && options[this.active]) {
      event.preventDefault();
      this.choose(options[this.active], false);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.panel.hidden) this.input.value = '';
      this.close();
    }
  }

  /** Past either end stands the field itself, so that what was typed is never out of reach. */
  step(by, count) {
    const next = this.active + by;
    return next >= count ? -1 : next < -1 ? count - 1 : next;
  }

  select(index) {
    const options = this.options();
    options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  choose(option, elsewhere) {
    if (elsewhere) open(option.dataset.href, '_blank', 'noopener');
    else location.href = option.dataset.href;
  }
}
