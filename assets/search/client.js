// The search client: opens an exported index and answers queries. No dependencies; never makes HTML.
import { countsOf, narrowed } from './facets.js';
import { firstOf, hit, NEXT } from './hit.js';
import { note } from './notes.js';
import { makePlan } from './plan.js';
import { spelledNumber } from './numbers.js';
import { best, NONE, NUMBER, rank } from './rank.js';
import { SearchError, Store } from './store.js';

export { SearchError };

/** @typedef {{ text: string, mark: boolean }} Piece */
/**
 * @typedef {object} Hit
 * @property {string} url relative to the site's root
 * @property {string} title
 * @property {string} number
 * @property {string} kind
 * @property {string} issuer
 * @property {string} date ISO, as many parts as are known
 * @property {number} tier 0 document number, 1 all words with their marks, 2 all words without marks, 3 some words
 * @property {number} score the float32 that Lucene gives for the tier's query
 * @property {string[]} missing words of the query that the document does not have
 * @property {Piece[]} excerpt
 * @property {string} provision anchor of the provision that answers, '' when none stands out
 * @property {{ path: string, label: string, anchor: string, heading: string } | null} place the same provision, for display
 */
/**
 * @typedef {object} Options
 * @property {number} [limit] hits wanted, 10
 * @property {number} [offset] hits to pass over, 0
 * @property {Record<string, string[]>} [filters] kind, issuer, level, year, topic: any of the values will do
 * @property {boolean} [prefix] whether the last word may be unfinished, as while somebody types
 * @property {boolean} [excerpts] whether excerpts are wanted, true
 * @property {'relevance' | 'date'} [sort]
 * @property {boolean} [facets] whether counts by facet are wanted
 * @property {boolean} [atHand] whether only what was fetched before may be used; where more is needed there is no answer
 */

/**
 * Opens the index at an address.
 * @param {URL | string} base the folder that holds root.bin
 * @param {{ root?: Promise<Response> }} [given] root.bin, where it was asked for already
 * @throws {SearchError}
 */
export async function openSearch(base, given = {}) {
  const address = new URL(base, globalThis.location?.href);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return new Search(address, await Store.open(address, given.root));
}

class Search {
  #base;
  #store;

  constructor(base, store) {
    this.#base = base;
    this.#store = store;
  }

  /** How many documents the index holds. */
  get documents() {
    return this.#store.documents;
  }

  /**
   * `corrected`: the query with unknown words exchanged, '' when all are known; `direct`: the address of the one document that bears
   * the number that is all of the query, or ''.
   * @param {string} query whatever a person typed
   * @param {Options} [options]
   * @returns {Promise<{ total: number, hits: Hit[], notes: import('./notes.js').Note[], corrected: string, direct: string, facets?: object } | undefined>}
   */
  async query(query, options = {}) {
    if (options.atHand) return answer(this.#store.atHand(), query, options).catch(() => undefined);
    try {
      return await answer(this.#store, query, options);
    } catch (error) {
      if (!(error instanceof SearchError) || error.code !== 'gone') throw error;
      // A new release took the old one's place while the page was open: start again, once.
      this.#store = await Store.open(this.#base);
      return answer(this.#store, query, options);
    }
  }
}

async function answer(store, query, options) {
  const { limit = 10, offset = 0, filters = {}, prefix = false, excerpts = true, sort = 'relevance' } = options;
  const narrows = Object.values(filters).some((values) => values.length > 0);
  const [plan, facets] = await Promise.all([
    makePlan(String(query ?? ''), prefix, store),
    narrows || options.facets ? store.facets() : undefined,
    query ? store.primer() : undefined,
  ]);
  const { tiers: all, scores } = rank(plan, store);
  const ranked = { tiers: narrows ? narrowed(all, facets, filters) : all, scores };
  const wanted = offset + Math.max(0, limit);
  const { total, order } = best(ranked, plan.phrases.length ? wanted * (1 + NEXT) : wanted, sort === 'date');
  const first = await firstOf(order, wanted, (document, place, whole) => hit(store, plan, ranked, document, place, whole, excerpts));
  const rejected = first.rejected.length;
  const unsure = plan.phrases.length > 0 && total > first.hits.length + rejected;
  for (const document of first.rejected) all[document] = NONE;
  return {
    total: total - rejected,
    hits: first.hits.slice(offset),
    corrected: plan.corrected,
    direct: directOf(plan, first.hits, ranked.tiers),
    notes: unsure ? [...plan.notes, note('phrase', '', '')] : plan.notes,
    ...(options.facets ? { facets: countsOf(all, facets, filters) } : {}),
  };
}

function directOf({ spelled, numbers }, [hit], tiers) {
  const bearers = tiers.reduce((sum, tier) => sum + (tier === NUMBER), 0);
  if (bearers !== 1 || hit?.tier !== NUMBER || numbers.length !== 1) return '';
  const [{ key }] = numbers;
  const day = hit.date.split('-').reverse().map(Number).join('-');
  // As documents are cited: kind, number, day, issuer.
  const after = (rest, part) => (`${rest}-`.startsWith(`${part}-`) ? rest.slice(part.length + 1) : rest);
  const cited = [key, `${spelledNumber(hit.kind)}-${key}`]
    .filter((head) => after(spelled, head) !== spelled)
    .some((head) => after(after(after(spelled, head), `ngay-${day}`), `cua-${spelledNumber(hit.issuer)}`) === '');
  return cited ? hit.url : '';
}

/** As a worker the module answers messages of its page: `base` opens an index, `query` asks it. */
function answerPages() {
  let search;
  addEventListener('message', async ({ data: { id, base, root, query, options } }) => {
    try {
      if (base) search = openSearch(base, root ? { root: Promise.resolve(new Response(root)) } : {});
      const opened = await search;
      postMessage({ id, answer: base ? true : await opened.query(query, options) });
    } catch ({ name, code, message }) {
      postMessage({ id, fault: { name, code, message } });
    }
  });
  postMessage({ ready: true });
}

if (globalThis.WorkerGlobalScope && globalThis instanceof globalThis.WorkerGlobalScope) answerPages();
