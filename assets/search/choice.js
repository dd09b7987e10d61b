// What of a query is asked of the index: the twin of Choice.java.

const WORDS = 3;
const PAIRS = 2;

/** @typedef {{ key: string, step: number, frequent: boolean, demanded: boolean }} Candidate */
/** @typedef {{ filters: Set<string>, pairFilters: Set<string>, words: Set<string>, pairs: Set<string> }} Choice */

/**
 * @param {Candidate[]} words distinct, in the order of the query
 * @param {Candidate[]} pairs likewise
 * @returns {Choice} keys: what tiers demand, what scores
 */
export function choose(words, pairs) {
  const rare = keysOf(words.filter((word) => !word.frequent));
  const quoted = pairs.filter((pair) => pair.frequent && pair.demanded).length;
  const common = keysOf(rarest(pairs).slice(0, Math.max(quoted, PAIRS - rare.size)));
  const onlyWords = rare.size === 0 && common.size === 0;
  const scoring = onlyWords ? keysOf(rarest(words).slice(0, WORDS)) : rare;
  const filters = new Set([...scoring, ...keysOf(words.filter((word) => word.demanded))]);
  const scoringPairs = new Set([...keysOf(pairs.filter((pair) => !pair.frequent)), ...common]);
  const pairFilters = new Set([...keysOf(pairs.filter((pair) => pair.demanded)), ...(rare.size === 0 ? common : [])]);
  return { filters, pairFilters, words: scoring, pairs: scoringPairs };
}

/** Frequent terms, those demanded first. */
const rarest = (terms) =>
  terms.filter((term) => term.frequent).sort((a, b) => b.demanded - a.demanded || a.step - b.step);
const keysOf = (terms) => new Set(terms.map((term) => term.key));
