/** The page of results: every search has an address that can be shared, kept and gone back to. */

import { address, element, excerpt, label, lacking, meta, notes, running } from './hits.js';
import { reason, rootOf, source } from './search-source.js';

const STEP = 20;
/** Each result costs a file: no shared address may ask for any number of them. */
const MOST = 60;
const PATIENCE = 300;
/** How often a search that failed is made again by itself, and after how many milliseconds first; each wait is twice the last. */
const TRIES = 3;
const SOON = 1000;
const ROOM = matchMedia('(min-width: 40rem)');

const BY_DATE = 'ngay';

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
    this.tries = 0;
    /** How far down the reader was who comes back here. */
    this.y = history.state?.y ?? 0;
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
      if (event.target.matches('select')) this.go(this.written());
    });
    addEventListener('popstate', (event) => {
      this.y = event.state?.y ?? 0;
      this.read();
    });
    addEventListener('online', () => {
      this.tries = 0;
      if (this.failed) this.read();
    });
    addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));
    this.read();
  }

  field() {
    return this.form.elements.namedItem('q');
  }

  facets() {
    return [...this.form.querySelectorAll('[data-facet]')];
  }

  order() {
    return this.form.elements.namedItem('xep');
  }

  /** The address of what the form says. */
  written() {
    const url = new URL(location.pathname, location.origin);
    const words = this.field().value.trim();
    if (words) url.searchParams.set('q', words);
    for (const facet of this.facets()) if (facet.value) url.searchParams.set(facet.name, facet.value);
    if (this.order()?.value) url.searchParams.set('xep', this.order().value);
    return url;
  }

  go(url) {
    this.y = 0;
    if (url.href === location.href) return this.read();
    history.replaceState({ y: scrollY }, '');
    history.pushState(null, '', url);
    return this.read();
  }

  /** Makes the page what its address says. */
  read() {
    const asked = new URL(location.href).searchParams;
    this.field().value = asked.get('q') ?? '';
    this.unknown = this.facets().filter((facet) => !this.choose(facet, asked.get(facet.name) ?? '')).map((facet) => asked.get(facet.name));
    if (this.order()) this.choose(this.order(), asked.get('xep') ?? '');
    this.filtersFold();
    const words = this.field().value.trim();
    const many = Math.min(MOST, Math.max(STEP, Number(asked.get('n')) || 0));
    document.title = words ? `${words} – ${this.title}` : this.title;
    document.getElementById('duyet').hidden = Boolean(words);
    this.place.hidden = !words && this.chosen().length === 0;
    return words ? this.ask(words, many) : this.askForWords();
  }

  /** Choices narrow what was found. Without words to find they lead to the lists that the site has. */
  askForWords() {
    this.asked++;
    this.place.removeAttribute('aria-busy');
    for (const option of this.form.querySelectorAll('[data-facet] option')) this.name(option);
    const lists = this.chosen().map((facet) => {
      const [option] = facet.selectedOptions;
      const link = element('a', { href: new URL(option.dataset.list, this.root).href }, option.textContent);
      return element('li', {}, link);
    });
    this.head.textContent = 'Chưa có từ cần tìm';
    this.status.textContent = 'Lựa chọn ở trên thu hẹp kết quả tìm. Hãy gõ từ cần tìm, hoặc xem danh sách:';
    this.body.replaceChildren(element('ul', { class: 'entries' }, ...lists));
  }

  /** Whether there is such a value: an address may name one that the site no longer has, and then nothing is narrowed. */
  choose(select, value) {
    select.value = value;
    const known = select.selectedIndex >= 0;
    if (!known) select.value = '';
    return known;
  }

  /** On a telephone the choices would push the answers off the screen. */
  filtersFold() {
    const choices = this.form.querySelector('details.filters');
    if (choices) choices.open = ROOM.matches || this.chosen().length > 0 || Boolean(this.order()?.value);
  }

  chosen() {
    return this.facets().filter((facet) => facet.value);
  }

  filters() {
    return Object.fromEntries(this.chosen().map((facet) => [facet.dataset.facet, [facet.value]]));
  }

  async ask(words, many) {
    const turn = ++this.asked;
    this.failed = false;
    this.head.textContent = `Kết quả cho “${words}”`;
    this.place.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => { if (turn === this.asked) this.status.textContent = 'Đang tìm…'; }, this.body.hasChildNodes() ? PATIENCE : 0);
    const sort = this.order()?.value === BY_DATE ? 'date' : 'relevance';
    try {
      const search = await source(this.root);
      const answer = await search.query(words, { limit: many, filters: this.filters(), facets: true, sort });
      if (turn === this.asked) this.show(answer, sort);
    } catch (fault) {
      if (turn === this.asked) this.fail(fault, words, many);
    } finally {
      clearTimeout(slow);
      if (turn === this.asked) this.place.removeAttribute('aria-busy');
    }
  }

  show(answer, sort) {
    const order = sort === 'date' ? 'mới nhất trước' : 'hợp nhất trước';
    const found = answer.total === 0
      ? 'Không thấy văn bản nào. Hãy thử ít từ hơn, bỏ bớt bộ lọc, hoặc duyệt các danh sách dưới đây.'
      : `${answer.total} văn bản, ${order}.`;
    const without = this.unknown.map((value) => `Không có lựa chọn “${value}” nên kết quả không thu hẹp theo đó.`);
    this.status.textContent = [found, ...without, ...notes(answer)].join(' ');
    this.tries = 0;
    document.getElementById('duyet').hidden = answer.total > 0;
    this.count(answer.facets);
    this.body.replaceChildren(...this.meant(answer.corrected), ...this.tiers(answer.hits, sort));
    if (answer.hits.length < answer.total) this.body.append(this.rest(answer.hits.length));
    if (this.y) scrollTo(0, this.y);
    this.y = 0;
  }

  rest(shown) {
    if (shown < MOST) return this.more(shown);
    return element('p', { class: 'notice' }, `Đang xem ${shown} kết quả đầu. Để thấy những văn bản khác, hãy thêm từ hoặc thu hẹp kết quả.`);
  }

  /** Another spelling of the query, where words of it are in no document. */
  meant(corrected) {
    if (!corrected) return [];
    const url = this.written();
    url.searchParams.set('q', corrected);
    return [element('p', {}, 'Có phải bạn muốn tìm ', element('a', { href: url.href }, corrected), '?')];
  }

  /** A list for each tier; one tier alone needs no name, unless it is the last or holds several documents of one number. */
  tiers(hits, sort) {
    const last = TIERS.length - 1;
    const of = (hit) => (sort === 'date' && hit.tier < last ? -1 : hit.tier);
    const shown = [...new Set(hits.map(of))];
    const bearers = hits.filter((hit) => of(hit) === 0).length;
    const named = shown.length > 1 || shown[0] === last || bearers > 1;
    return shown.flatMap((tier) => [
      ...(named ? [element('h3', { class: 'tier-name' }, this.nameOf(tier, bearers))] : []),
      element('ol', { class: 'docs' }, ...hits.filter((hit) => of(hit) === tier).map((hit) => this.line(hit))),
    ]);
  }

  nameOf(tier, bearers) {
    if (tier < 0) return 'Có đủ các từ';
    return tier === 0 && bearers > 1 ? `${bearers} văn bản cùng mang số này, hãy chọn` : TIERS[tier] ?? '';
  }

  line(hit) {
    const name = label(hit);
    return element('li', {},
      element('a', { class: 'doc', href: address(hit, this.root) }, element('b', {}, name || hit.title), name ? ` ${running(hit)}` : ''),
      element('p', { class: 'meta' }, ...meta(hit)),
      element('p', { class: 'excerpt' }, ...excerpt(hit)),
      lacking(hit));
  }

  /** How many documents each choice would leave; one that would leave none cannot be made. */
  count(facets) {
    if (!facets) return;
    for (const select of this.facets()) {
      const counts = new Map((facets[select.dataset.facet] ?? []).map(({ value, count }) => [value, count]));
      for (const option of select.options) {
        if (!option.value) continue;
        this.name(option);
        const count = counts.get(option.value) ?? 0;
        option.textContent = `${option.dataset.label} (${count})`;
        option.disabled = count === 0 && !option.selected;
        option.hidden = option.disabled;
      }
    }
  }

  /** A choice without its count. */
  name(option) {
    option.dataset.label ??= option.textContent;
    option.textContent = option.dataset.label;
    option.disabled = false;
    option.hidden = false;
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

  fail(fault, words, many) {
    this.failed = true;
    this.status.textContent = `${reason(fault)} Các danh sách dưới đây vẫn dùng được.`;
    document.getElementById('duyet').hidden = false;
    const reload = fault?.code === 'version';
    const button = element('button', { type: 'button', class: 'button' }, reload ? 'Tải lại trang' : 'Thử lại');
    button.addEventListener('click', () => (reload ? location.reload() : this.ask(words, many)));
    this.body.replaceChildren(button);
    // The first moments after a network has come back fail like the last before it went.
    const again = !reload && navigator.onLine !== false && this.tries < TRIES;
    const turn = this.asked;
    if (again) setTimeout(() => { if (turn === this.asked) this.ask(words, many); }, SOON * 2 ** this.tries++);
  }
}
