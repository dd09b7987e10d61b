// What a query asks for, in terms of the index: the twin of Planner.java.
import { BREAK } from './analysis.js';
import { choose } from './choice.js';
import { stepOf } from './frequent.js';
import { corrected, describe } from './notes.js';
import { candidates, spelledNumber } from './numbers.js';
import { phrasesOf } from './phrase.js';
import { readQuery } from './reading.js';

/** @typedef {{ field: string, key: string, terms: Map<string, any>[], worth: number }} Unit terms that count as one: field to list */
/** @typedef {{ filters: Unit[], words: Unit[], pairs: Unit[] }} Side what tiers demand, what scores */

/**
 * @param {string} query
 * @param {boolean} prefix whether the last word may be unfinished
 * @param {import('./store.js').Store} store
 */
export async function makePlan(query, prefix, store) {
  const { text, words, quotations, truncated } = await readQuery(query, prefix, store);
  const pairs = words.slice(1).flatMap((w, i) => (w.gap === BREAK || (w.little && words[i].little) ? [] : [pairOf(words[i], w)]));
  pairs.forEach((p) => {
    const second = words.indexOf(p.second);
    p.quoted = quotations[second] >= 0 && quotations[second] === quotations[second - 1];
  });
  const quoted = new Set(pairs.filter((p) => p.quoted).map((p) => p.key));
  const choice = choose(wordCandidates(words, store), pairCandidates(pairs, quoted, store));
  // One wave: everything that ranking needs is asked for before anything is waited for.
  const [, , numbers, norms] = await Promise.all([
    Promise.all(words.map((w) => loadWord(w, choice, store))),
    Promise.all(pairs.map((p) => loadPair(p, choice, store))),
    Promise.all(candidates(text).map((keys) => firstNumber(keys, store))),
    words.length ? store.norms() : new Uint8Array(0),
  ]);
  const rarity = rarityOf(store);
  return {
    numbers: distinct(numbers.flat()),
    spelled: spelledNumber(text),
    corrected: corrected(query, words, pairs, numbers.flat().length > 0),
    norms,
    marked: markedSide(words, pairs, choice, rarity),
    folded: foldedSide(words, pairs, choice, rarity),
    complete: words.length > 0 && words.every((w) => w.known),
    quoted,
    phrases: phrasesOf(words, quotations),
    sought: words.filter((w) => !w.little),
    wants: new Set(words.map((w) => w.little?.wants ?? '')),
    notes: describe(words, pairs, choice, truncated, numbers.flat().length > 0),
    rarity,
  };
}

/** How many demanded units a document of the last tier bears at least. */
export const least = (filters) => (filters.length <= 2 ? 1 : Math.floor((filters.length + 1) / 2));

/** How much finding a folded syllable says: more for rarer ones. */
function rarityOf(store) {
  const most = stepOf(store.documents) + 1;
  return (fold) => most - store.dictionary.step(fold);
}

const pairOf = (a, b) => ({ first: a, second: b, rawKey: `${a.raw} ${b.raw}`, key: `${a.fold} ${b.fold}` });

function wordCandidates(words, { dictionary, frequent }) {
  const byKey = new Map();
  for (const w of words) {
    if (!w.key) continue;
    const step = Math.max(...w.folds.map((fold) => dictionary.step(fold)));
    if (!byKey.has(w.key)) byKey.set(w.key, { key: w.key, step, frequent: step >= frequent.step });
  }
  return [...byKey.values()];
}

function pairCandidates(pairs, quoted, { dictionary, frequent }) {
  return distinct(pairs).map(({ key, first, second }) => ({
    key,
    step: Math.min(dictionary.step(first.fold), dictionary.step(second.fold)),
    frequent: frequent.isPair(key),
    quoted: quoted.has(key),
  }));
}

/** Loads the marked forms of a word as [form, lists by field]; none where the plan does not ask for them. */
async function loadWord(w, choice, store) {
  const asked = choice.words.has(w.key) ? w.folds : [];
  const groups = await Promise.all(asked.map((fold) => store.word(fold)));
  w.variants = groups.flatMap((group) => [...group]);
  if (w.known && asked.length > 0 && w.variants.length === 0) Object.assign(w, { known: false, prefix: false, key: '' });
}

async function loadPair(p, choice, store) {
  p.group = choice.pairs.has(p.key) ? await store.pair(p.key) : undefined;
}

function markedSide(words, pairs, choice, rarity) {
  const known = words.filter((w) => w.known);
  return side(
    known.map((w) => ({ field: 'word', key: w.rawKey, of: w.key, terms: exactly(w), worth: rarity(w.fold) })),
    loaded(pairs).map((p) => ({
      ...pairUnit(p, rarity), key: p.rawKey, terms: p.group.has(p.rawKey) ? [p.group.get(p.rawKey)] : [],
    })),
    choice,
  );
}

function exactly(w) {
  return w.variants.filter(([raw]) => (w.prefix ? raw.startsWith(w.raw) : raw === w.raw)).map(([, fields]) => fields);
}

function foldedSide(words, pairs, choice, rarity) {
  const keyed = words.filter((w) => w.key);
  return side(
    keyed.map((w) => ({
      field: 'word', key: w.key, of: w.key, terms: w.variants.map(([, fields]) => fields), worth: rarity(w.fold),
    })),
    loaded(pairs).map((p) => ({ ...pairUnit(p, rarity), key: p.key, terms: [...p.group.values()] })),
    choice,
  );
}

const loaded = (pairs) => pairs.filter((p) => p.group);

function pairUnit({ key, first, second }, rarity) {
  const worth = rarity(first.fold) + rarity(second.fold);
  return { field: 'pair', of: key, surface: `${first.surface} ${second.surface}`, worth };
}

function side(words, pairs, choice) {
  const chosen = (units, keys) => distinct(units.filter((unit) => keys.has(unit.of)));
  return {
    filters: [...chosen(words, choice.words), ...chosen(pairs, choice.pairFilters)],
    words: chosen(words, choice.words),
    pairs: chosen(pairs, choice.pairs),
  };
}

async function firstNumber(keys, store) {
  const groups = await Promise.all(keys.map((key) => store.number(key)));
  const found = groups.findIndex((group) => group.size > 0);
  return found < 0 ? [] : [{ key: keys[found], terms: [...groups[found].values()] }];
}

function distinct(list) {
  const byKey = new Map();
  for (const unit of list) if (!byKey.has(unit.key)) byKey.set(unit.key, unit);
  return [...byKey.values()];
}
