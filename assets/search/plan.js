// What a query asks for, in terms of the index: the twin of Planner.java.
import { nfc, tokens, BREAK } from './analysis.js';
import { choose } from './choice.js';
import { stepOf } from './frequent.js';
import { describe, note } from './notes.js';
import { candidates } from './numbers.js';
import { phrasesOf, quotationsOf } from './phrase.js';

const MOST_WORDS = 31;

/** @typedef {{ field: string, key: string, terms: Map<string, any>[], worth: number }} Unit terms that count as one: field to list */
/** @typedef {{ filters: Unit[], words: Unit[], pairs: Unit[] }} Side what tiers demand, what scores */

/**
 * @param {string} query
 * @param {boolean} prefix whether the last word may be unfinished
 * @param {import('./store.js').Store} store
 */
export async function makePlan(query, prefix, store) {
  const text = nfc(query);
  const plain = tokens(text);
  const unfinished = prefix && plain.length > 0 && !store.aliases.has(plain[plain.length - 1]);
  const all = store.aliases.tokens(text);
  const list = all.slice(0, MOST_WORDS);
  const words = list.map((token) => wordOf(token, text, unfinished && token.end === text.length, store));
  const pairs = words.slice(1).flatMap((w, i) => (w.gap === BREAK ? [] : [pairOf(words[i], w)]));
  const quotations = quotationsOf(text, list);
  pairs.forEach((p) => {
    const second = words.indexOf(p.second);
    p.quoted = quotations[second] >= 0 && quotations[second] === quotations[second - 1];
  });
  const quoted = new Set(pairs.filter((p) => p.quoted).map((p) => p.key));
  const choice = choose(wordCandidates(words, store), pairCandidates(pairs, quoted, store));
  const searched = list.length ? text.slice(0, list[list.length - 1].end) : '';
  // One wave: everything that ranking needs is asked for before anything is waited for.
  const [, , numbers, norms] = await Promise.all([
    Promise.all(words.map((w) => loadWord(w, choice, store))),
    Promise.all(pairs.map((p) => loadPair(p, choice, store))),
    Promise.all(candidates(searched).map((keys) => firstNumber(keys, store))),
    list.length ? store.norms() : new Uint8Array(0),
  ]);
  const rarity = rarityOf(store);
  return {
    numbers: distinct(numbers.flat()),
    norms,
    marked: markedSide(words, pairs, choice, rarity),
    folded: foldedSide(words, pairs, choice, rarity),
    complete: list.length > 0 && words.every((w) => w.known),
    quoted,
    phrases: phrasesOf(words, quotations),
    sought: words,
    notes: [...(all.length > MOST_WORDS ? [note('truncated', '', '')] : []), ...describe(words, choice)],
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

function wordOf(token, text, unfinished, { dictionary, frequent }) {
  const surface = text.slice(token.start, token.end);
  const marked = token.raw !== token.fold;
  let folds = dictionary.has(token.fold) ? [token.fold] : [];
  if (unfinished) folds = dictionary.withPrefix(token.fold, frequent.step);
  // Words that begin with a figure the dictionary does not know: we shall see when we look.
  if (/^[0-9]/.test(token.fold) && !folds.includes(token.fold)) folds = [...folds, token.fold];
  if (folds.length > 0) {
    const star = unfinished ? '*' : '';
    return {
      ...token, surface, folds, known: true, prefix: unfinished, marked, key: token.fold + star, rawKey: token.raw + star,
    };
  }
  const near = dictionary.near(token.fold);
  return {
    ...token,
    typed: token.fold,
    fold: near || token.fold,
    surface,
    folds: near ? [near] : [],
    known: false,
    prefix: false,
    marked: !near && marked,
    key: near,
    rawKey: token.raw,
  };
}

const pairOf = (a, b) => ({ first: a, second: b, rawKey: `${a.raw} ${b.raw}`, key: `${a.fold} ${b.fold}` });

function wordCandidates(words, { dictionary, frequent }) {
  const byKey = new Map();
  for (const w of words) {
    if (!w.key) continue;
    const step = Math.max(...w.folds.map((fold) => dictionary.step(fold)));
    const demanded = !w.known || byKey.get(w.key)?.demanded === true;
    byKey.set(w.key, { key: w.key, step, frequent: step >= frequent.step, ...byKey.get(w.key), demanded });
  }
  return [...byKey.values()];
}

function pairCandidates(pairs, quoted, { dictionary, frequent }) {
  return distinct(pairs).map(({ key, first, second }) => ({
    key,
    step: Math.min(dictionary.step(first.fold), dictionary.step(second.fold)),
    frequent: frequent.isPair(key),
    demanded: quoted.has(key),
  }));
}

/** Loads the marked forms of a word as [form, lists by field]; none where the plan does not ask for them. */
async function loadWord(w, choice, store) {
  const scores = choice.words.has(w.key);
  const asked = scores || choice.filters.has(w.key) ? w.folds : [];
  const groups = await Promise.all(asked.map((fold) => store.word(fold, scores)));
  w.variants = groups.flatMap((group) => [...group]);
  if (w.known && asked.length > 0 && w.variants.length === 0) Object.assign(w, { known: false, prefix: false, key: '' });
}

async function loadPair(p, choice, store) {
  p.group = choice.pairs.has(p.key) ? await store.pair(p.key, choice.located.has(p.key)) : undefined;
}

function markedSide(words, pairs, choice, rarity) {
  const known = words.filter((w) => w.known);
  return side(
    known.map((w) => ({ field: 'word', key: w.rawKey, of: w.key, terms: exactly(w), worth: rarity(w.fold) })),
    loaded(pairs).map((p) => ({
      ...pairUnit(p, choice, rarity), key: p.rawKey, terms: p.group.has(p.rawKey) ? [p.group.get(p.rawKey)] : [],
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
    loaded(pairs).map((p) => ({ ...pairUnit(p, choice, rarity), key: p.key, terms: [...p.group.values()] })),
    choice,
  );
}

const loaded = (pairs) => pairs.filter((p) => p.group);

function pairUnit({ key, first, second }, choice, rarity) {
  const worth = choice.located.has(key) ? rarity(first.fold) + rarity(second.fold) : 0;
  return { field: 'pair', of: key, surface: `${first.surface} ${second.surface}`, worth };
}

function side(words, pairs, choice) {
  const chosen = (units, keys) => distinct(units.filter((unit) => keys.has(unit.of)));
  return {
    filters: [...chosen(words, choice.filters), ...chosen(pairs, choice.pairFilters)],
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
