// The search client: opens an exported index and answers queries. No dependencies; never makes HTML.
import { best, rank } from './rank.js';
import { bestPassage, blockOf, excerpt, placeIn } from './excerpt.js';
import { hasPhrase } from './phrase.js';
import { makePlan } from './plan.js';
import { SearchError, Store } from './store.js';

export { SearchError };

/** Documents whose texts are looked at for phrases, beyond those that are shown. */
const LOOKED_AT = 50;

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
 */

/**
 * Opens the index at an address.
 * @param {URL | string} base the folder that holds root.bin
 * @throws {SearchError}
 */
export async function openSearch(base) {
  const address = new URL(base, globalThis.location?.href);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return new Search(address, await Store.open(address));
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
   * @param {string} query whatever a person typed
   * @param {Options} [options]
   * @returns {Promise<{ total: number, hits: Hit[], notes: import('./plan.js').Note[], facets?: object }>}
   */
  async query(query, options = {}) {
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
  const narrowed = Object.values(filters).some((values) => values.length > 0);
  const [plan, facets] = await Promise.all([
    makePlan(String(query ?? ''), prefix, store),
    narrowed || options.facets ? store.facets() : undefined,
  ]);
  const ranked = rank(plan, store, narrowed ? allowed(facets, filters, store.documents) : undefined);
  const wanted = offset + Math.max(0, limit);
  const { total: found, order } = best(ranked, wanted + (plan.phrases.length ? LOOKED_AT : 0), sort === 'date');
  const { hits: all, rejected } = await firstOf(order, wanted, (document) => hit(store, plan, ranked, document, excerpts));
  const hits = all.slice(offset);
  const total = found - rejected;
  const counts = options.facets ? { facets: countsOf(facets, ranked.tiers) } : {};
  return { total, hits, notes: plan.notes, ...counts };
}

function allowed(facets, filters, size) {
  const open = new Uint8Array(size).fill(1);
  for (const [name, values] of Object.entries(filters)) {
    if (values.length === 0) continue;
    const facet = facets.get(name);
    const some = new Uint8Array(size);
    for (const value of values) for (const document of facet?.get(value)?.documents ?? []) some[document] = 1;
    for (let i = 0; i < size; i++) open[i] &= some[i];
  }
  return open;
}

/** @returns {Record<string, { value: string, label: string, count: number }[]>} */
function countsOf(facets, tiers) {
  const counts = {};
  for (const [name, values] of facets) {
    counts[name] = [...values].map(([value, { label, documents }]) => ({
      value,
      label,
      count: documents.reduce((sum, document) => sum + (tiers[document] !== 255), 0),
    }));
  }
  return counts;
}

/** The first hits; documents without a phrase sought are none, and those after them take their places. */
async function firstOf(order, wanted, toHit) {
  const hits = [];
  let rejected = 0;
  for (let at = 0; at < order.length && hits.length < wanted; at += wanted) {
    for (const found of await Promise.all(order.slice(at, at + wanted).map(toHit))) {
      if (hits.length === wanted) break;
      if (found) hits.push(found);
      else rejected++;
    }
  }
  return { hits, rejected };
}

async function hit(store, plan, { tiers, scores }, document, excerpts) {
  const tier = tiers[document];
  const side = tier === 1 ? plan.marked : plan.folded;
  const first = await store.block(document, tier === 0 ? 0 : blockOf(side, document));
  const block = tier === 0 || plan.phrases.length === 0 ? first : await withPhrases(store, plan, tier === 1, document, first);
  if (!block) return undefined;
  const { head } = block;
  const lacks = plan.folded.filters.filter((unit) => !unit.terms.some((fields) => placeIn(fields.get(unit.field), document) >= 0));
  const words = plan.sought.filter((word) => !word.key || lacks.some((unit) => unit.key === word.key));
  const pairs = lacks.filter((unit) => unit.field === 'pair');
  const missing = [...words, ...pairs].map((one) => one.surface);
  const found = { ...head, tier, score: Math.fround(scores[document]), missing: [...new Set(missing)] };
  return { ...found, ...(excerpts ? shown(plan, tier, block, store.aliases) : { excerpt: [], provision: '', place: null }) };
}

/** The first block with the first phrase, where all phrases stand in some; the rest of the text is loaded only when it must be. */
async function withPhrases(store, plan, marked, document, first) {
  if (plan.phrases.every((phrase) => hasPhrase(first, phrase, marked, store.aliases))) return first;
  const numbers = Array.from({ length: first.blocks }, (_, number) => number);
  const blocks = [first, ...(await Promise.all(numbers.map((number) => store.block(document, number))))];
  const all = plan.phrases.every((phrase) => blocks.some((block) => hasPhrase(block, phrase, marked, store.aliases)));
  return all ? blocks.find((block) => hasPhrase(block, plan.phrases[0], marked, store.aliases)) : undefined;
}

function shown(plan, tier, { provisions, passages }, aliases) {
  const chosen = tier === 0 ? undefined : bestPassage(passages, plan.sought, plan.rarity, aliases);
  const place = (chosen && provisions[chosen.provision]) ?? null;
  const passage = chosen ?? passages[0];
  return {
    excerpt: passage ? excerpt(passage.text, plan.sought, aliases) : [],
    provision: place?.anchor ?? '',
    place,
  };
}
