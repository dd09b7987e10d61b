// Tiers and scores of a plan: the twin of Queries.java, run as Lucene runs it. Pure.
import { idf, lengthShares, score, weight } from './bm25.js';
import { least } from './plan.js';

/** The tier of a document that is not found. */
export const NONE = 255;
export const NUMBER = 0;
export const MARKED = 1;
const FOLDED = 2;
const SOME = 3;
const ENOUGH = 10;
const WORD_FIELDS = ['word', 'title', 'heading'];
const PAIR_FIELDS = ['pair', 'titlepair'];

/**
 * Documents by number, the site's last first.
 * @returns {{ tiers: Uint8Array, scores: Float64Array }}
 */
export function rank(plan, index) {
  const size = index.documents;
  const tiers = new Uint8Array(size).fill(NONE);
  const demanded = plan.folded.filters;
  if (demanded.length > 0) {
    const counts = countOf(demanded, size);
    const quoted = demanded.filter((unit) => unit.field === 'pair' && plan.quoted.has(unit.key));
    const quotes = countOf(quoted, size);
    const enough = least(demanded);
    for (let i = 0; i < size; i++) {
      if (counts[i] < enough || quotes[i] < quoted.length) continue;
      tiers[i] = plan.complete && counts[i] === demanded.length ? FOLDED : SOME;
    }
  }
  if (plan.complete) {
    const counts = countOf(plan.marked.filters, size);
    for (let i = 0; i < size; i++) if (counts[i] === plan.marked.filters.length) tiers[i] = MARKED;
  }
  for (const unit of plan.numbers) {
    for (const fields of unit.terms) for (const document of fields.get('number').documents) tiers[document] = NUMBER;
  }
  dropLast(tiers);
  return { tiers, scores: scoresOf(plan, index, tiers) };
}

/** Where enough documents have all words, those with some are no answer. */
function dropLast(tiers) {
  let better = 0;
  for (const tier of tiers) if (tier < SOME) better++;
  if (better < ENOUGH) return;
  for (let i = 0; i < tiers.length; i++) if (tiers[i] === SOME) tiers[i] = NONE;
}

/** How many of the units each document has. */
function countOf(units, size) {
  const counts = new Uint8Array(size);
  for (const unit of units) {
    const has = new Uint8Array(size);
    for (const fields of unit.terms) for (const document of fields.get(unit.field).documents) has[document] = 1;
    for (let i = 0; i < size; i++) counts[i] += has[i];
  }
  return counts;
}

function scoresOf(plan, index, tiers) {
  const sums = new Float64Array(tiers.length);
  const shares = new Map([...index.fields].map(([name, field]) => [name, lengthShares(field.totalLength, field.documents)]));
  const add = (units, fields, counts) => {
    for (const unit of units) for (const field of fields) addClause(unit, field, counts);
  };
  const addClause = (unit, name, counts) => {
    const field = index.fields.get(name);
    const list = merged(unit.terms.map((fields) => fields.get(name)).filter((one) => one.documents.length > 0));
    if (list.most === 0) return;
    const clause = weight(field.boost, idf(list.most, field.documents, index.exceptions));
    const share = shares.get(name);
    for (let i = 0; i < list.documents.length; i++) {
      const document = list.documents[i];
      if (counts(tiers[document])) {
        sums[document] += score(clause, list.frequencies[i], share[field.norms ? plan.norms[document] : 1]);
      }
    }
  };
  add(plan.numbers, ['number'], (tier) => tier === NUMBER);
  add(plan.marked.words, WORD_FIELDS, (tier) => tier === MARKED);
  add(plan.marked.pairs, PAIR_FIELDS, (tier) => tier === MARKED);
  add(plan.folded.words, WORD_FIELDS, (tier) => tier === FOLDED || tier === SOME);
  add(plan.folded.pairs, PAIR_FIELDS, (tier) => tier === FOLDED || tier === SOME);
  return sums;
}

/** Several lists as Lucene's SynonymQuery sees them: frequencies added up, the longest list's length for the weight. */
function merged(lists) {
  const most = Math.max(0, ...lists.map((list) => list.documents.length));
  if (lists.length <= 1) return { most, ...(lists[0] ?? { documents: [], frequencies: [] }) };
  const sums = new Map();
  for (const list of lists) {
    list.documents.forEach((document, i) => sums.set(document, (sums.get(document) ?? 0) + list.frequencies[i]));
  }
  return { most, documents: [...sums.keys()], frequencies: [...sums.values()] };
}

/**
 * The best documents in order: tier, score, then the site's order.
 * @returns {{ total: number, order: number[] }}
 */
export function best({ tiers, scores }, wanted, byDate) {
  const before = (a, b) => {
    // By date, too, what has only some of the words comes last.
    const groups = byDate ? [tiers[a] === SOME, tiers[b] === SOME] : [tiers[a], tiers[b]];
    if (groups[0] !== groups[1]) return groups[0] < groups[1];
    const [x, y] = [Math.fround(scores[a]), Math.fround(scores[b])];
    return !byDate && x !== y ? x > y : a > b;
  };
  const order = [];
  let total = 0;
  // From the site's first document on, so that most equals need no move.
  for (let document = tiers.length - 1; document >= 0; document--) {
    if (tiers[document] === NONE) continue;
    total++;
    if (order.length === wanted && (wanted === 0 || !before(document, order[wanted - 1]))) continue;
    let at = order.length;
    while (at > 0 && before(document, order[at - 1])) at--;
    order.splice(at, 0, document);
    if (order.length > wanted) order.pop();
  }
  return { total, order };
}
