// What of a query is asked of the index: the twin of Choice.java.

const WORDS = 3;
const PAIRS = 2;

/** @typedef {{ key: string, step: number, frequent: boolean, quoted?: boolean }} Candidate */
/** @typedef {{ pairFilters: Set<string>, words: Set<string>, pairs: Set<string> }} Choice */

/**
 * @param {Candidate[]} words distinct, in the order of the query
 * @param {Candidate[]} pairs likewise
 * @returns {Choice} keys: pairs that tiers demand; words, which score and are demanded; pairs that score
 */
export function choose(words, pairs) {
  const rare = keysOf(words.filter((word) => !word.frequent));
  const quoted = pairs.filter((pair) => pair.frequent && pair.quoted).length;
  const common = keysOf(rarest(pairs).slice(0, Math.max(quoted, PAIRS - rare.size)));
  const onlyWords = rare.size === 0 && common.size === 0;
  const scoring = onlyWords ? keysOf(rarest(words).slice(0, WORDS)) : rare;
  const scoringPairs = new Set([...keysOf(pairs.filter((pair) => !pair.frequent)), ...common]);
  const pairFilters = new Set([...keysOf(pairs.filter((pair) => pair.quoted)), ...(rare.size === 0 ? common : [])]);
  return { pairFilters, words: scoring, pairs: scoringPairs };
}

/** Frequent terms, those in quotes first. */
const rarest = (terms) =>
  terms.filter((term) => term.frequent).sort((a, b) => Number(b.quoted ?? 0) - Number(a.quoted ?? 0) || a.step - b.step);
const keysOf = (terms) => new Set(terms.map((term) => term.key));
