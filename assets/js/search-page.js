/** The page of results: every search has an address that can be shared, kept and gone back to. */

import { address, element, excerpt, label, lacking, meta, notes, running } from './hits.js';
import { rootOf, source } from './search-source.js';

const STEP = 20;
const MOST = 1000;
const ROOM = matchMedia('(min-width: 40rem)');

/** What the documents of a tier have in common, by the client's numbers. */
const TIERS = ['Đúng số hiệu', 'Có đủ các từ, đúng cả dấu', 'Có đủ các từ, không kể dấu', 'Chỉ có một số từ'];

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} place where results stand
 */
export function start(form, place) {
  new SearchPage(form, place);
}

class SearchPage {
  constructor(form, place) {
    this.form = form;
    this.place = place;
    this.root = rootOf(form);
    this.title = document.title;
    this.asked = 0;
    this.head = element('h2', { tabindex: '-1' });
    this.status = element('p', { class: 'lead', role: 'status' });
    this.body = element('div');
    place.append(this.head, this.status, this.body);
    for (const part of form.querySelectorAll('[data-facet], .filters')) part.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(this.written());
    });
    form.addEventListener('change', (event) => {
      if (event.target.matches('[data-facet]') && this.field().value.trim()) this.go(this.written());
    });
    addEventListener('popstate', () => this.read());
    addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));
    this.read();
  }

  field() {
    return this.form.elements.namedItem('q');
  }

  facets() {
    return [...this.form.querySelectorAll('[data-facet]')];
  }

  /** The address of what the form says. */
  written() {
    const url = new URL(location.pathname, location.origin);
    const words = this.field().value.trim();
    if (words) url.searchParams.set('q', words);
    for (const facet of this.facets()) if (facet.value) url.searchParams.set(facet.name, facet.value);
    return url;
  }

  go(url) {
    if (url.href === location.href) return this.read();
    history.pushState(null, '', url);
    return this.read();
  }

  /** Makes the page what its address says. */
  read() {
    const asked = new URL(location.href).searchParams;
    this.field().value = asked.get('q') ?? '';
    for (const facet of this.facets()) facet.value = asked.get(facet.name) ?? '';
    this.filtersFold();
    const words = this.field().value.trim();
    const many = Math.min(MOST, Math.max(STEP, Number(asked.get('n')) || 0));
    document.title = words ? `${words} – ${this.title}` : this.title;
    document.getElementById('duyet').hidden = Boolean(words);
    this.place.hidden = !words;
    return words ? this.ask(words, many) : ++this.asked;
  }

  /** On a telephone the choices would push the answers off the screen. */
  filtersFold() {
    const choices = this.form.querySelector('details.filters');
    if (choices) choices.open = ROOM.matches || this.facets().some((facet) => facet.value);
  }

  filters() {
    const chosen = this.facets().filter((facet) => facet.value);
    return Object.fromEntries(chosen.map((facet) => [facet.dataset.facet, [facet.value]]));
  }

  async ask(words, many) {
    const turn = ++this.asked;
    this.head.textContent = `Kết quả cho “${words}”`;
    this.status.textContent = 'Đang tìm…';
    this.place.setAttribute('aria-busy', 'true');
    try {
      const search = await source(this.root);
      const answer = await search.query(words, { limit: many, filters: this.filters(), facets: true });
      if (turn === this.asked) this.show(answer);
    } catch {
      if (turn === this.asked) this.fail(words, many);
    } finally {
      if (turn === this.asked) this.place.removeAttribute('aria-busy');
    }
  }

  show(answer) {
    const found = answer.total === 0
      ? 'Không thấy văn bản nào. Hãy thử ít từ hơn, bỏ bớt bộ lọc, hoặc duyệt các danh sách dưới đây.'
      : `${answer.total} văn bản, hợp nhất trước.`;
    this.status.textContent = [found, ...notes(answer)].join(' ');
    document.getElementById('duyet').hidden = answer.total > 0;
    this.count(answer.facets);
    this.body.replaceChildren(...this.tiers(answer.hits));
    if (answer.hits.length < answer.total && answer.hits.length < MOST) this.body.append(this.more(answer.hits.length));
    if (history.state?.y) scrollTo(0, history.state.y);
  }

  /** A list for each tier; one tier alone needs no name, unless it is the last. */
  tiers(hits) {
    const shown = [...new Set(hits.map((hit) => hit.tier))];
    const named = shown.length > 1 || shown[0] === TIERS.length - 1;
    return shown.flatMap((tier) => [
      ...(named ? [element('h3', { class: 'tier-name' }, TIERS[tier] ?? '')] : []),
      element('ol', { class: 'docs' }, ...hits.filter((hit) => hit.tier === tier).map((hit) => this.line(hit))),
    ]);
  }

  line(hit) {
    const name = label(hit);
    return element('li', {},
      element('a', { class: 'doc', href: address(hit, this.root) }, element('b', {}, name || hit.title), name ? ` ${running(hit)}` : ''),
      element('p', { class: 'meta' }, ...meta(hit)),
      element('p', { class: 'excerpt' }, ...excerpt(hit)),
      lacking(hit));
  }

  /** How many documents each choice holds among those found. */
  count(facets = {}) {
    for (const select of this.facets()) {
      const counts = new Map((facets[select.dataset.facet] ?? []).map(({ value, count }) => [value, count]));
      for (const option of select.options) {
        option.dataset.label ??= option.textContent;
        const count = option.value && !select.value ? counts.get(option.value) : undefined;
        option.textContent = count === undefined ? option.dataset.label : `${option.dataset.label} (${count})`;
      }
    }
  }

  more(shown) {
    const button = element('button', { type: 'button', class: 'button' }, 'Xem thêm');
    button.addEventListener('click', async () => {
      const url = new URL(location.href);
      url.searchParams.set('n', shown + STEP);
      history.replaceState(null, '', url);
      await this.read();
      this.body.querySelectorAll('.doc')[shown]?.focus();
    });
    return button;
  }

  fail(words, many) {
    this.status.textContent = 'Không tải được dữ liệu tìm kiếm, có thể do mạng. Các danh sách dưới đây vẫn dùng được.';
    document.getElementById('duyet').hidden = false;
    const button = element('button', { type: 'button', class: 'button' }, 'Thử lại');
    button.addEventListener('click', () => this.ask(words, many));
    this.body.replaceChildren(button);
  }
}
