// The words of a query: the twin of Reading.java.
import { nfc, tokens, BREAK, SPACE } from './analysis.js';
import { stepOf } from './frequent.js';
import { littleWords } from './little-words.js';
import { phrasesOf, quotationsOf } from './phrase.js';
import { halves, isSyllable, spellings } from './spelling.js';

const MOST_WORDS = 31;

/**
 * @param {string} query
 * @param {boolean} prefix whether the last word may be unfinished
 * @param {import('./store.js').Store} store
 * @returns {Promise<{ text: string, words: object[], quotations: number[], truncated: boolean }>}
 */
export async function readQuery(query, prefix, store) {
  const text = nfc(query);
  const plain = tokens(text);
  const unfinished = prefix && plain.length > 0 && !store.aliases.has(plain[plain.length - 1]);
  const all = store.aliases.tokens(text);
  const open = (token) => unfinished && token.end === text.length;
  const list = all.slice(0, MOST_WORDS).flatMap((token) => inHalves(token, open(token), store));
  const quotations = quotationsOf(text, list);
  const little = littleWords(list.map((token) => (open(token) || token.half ? { ...token, raw: '', fold: '' } : token)), quotations);
  const words = list.map((token, i) => wordOf(token, text, open(token), little[i], store));
  const phrases = phrasesOf(words, quotations);
  // Phrases take a wave of their own, and three must do: with them the likeliest spelling stands.
  if (phrases.length === 0) await settle(words, store);
  return { text: list.length ? text.slice(0, list[list.length - 1].end) : '', words, quotations, truncated: all.length > MOST_WORDS };
}

/** The folded syllables that a word stands for as it is. */
function foldsOf(token, unfinished, { dictionary, frequent }) {
  let folds = dictionary.has(token.fold) ? [token.fold] : [];
  if (unfinished) folds = dictionary.withPrefix(token.fold, frequent.step);
  // Words that begin with a figure the dictionary does not know: we shall see when we look.
  return /^[0-9]/.test(token.fold) && !folds.includes(token.fold) ? [...folds, token.fold] : folds;
}

/** A word that is none as it is nor by a slip, as the two words that it is made of. */
function inHalves(token, unfinished, store) {
  if (foldsOf(token, unfinished, store).length > 0 || spellings(token.fold, store.dictionary).length > 0) return [token];
  const parts = halves(token.fold, store.dictionary);
  if (parts.length === 0) return [token];
  return parts.map((part, i) => ({ ...token, raw: part, fold: part, gap: i === 0 ? token.gap : SPACE, half: true }));
}

function wordOf(token, text, unfinished, little, store) {
  const surface = text.slice(token.start, token.end);
  const marked = token.raw !== token.fold;
  const word = { ...token, surface, prefix: false, marked, rawKey: token.raw };
  if (little) return { ...word, little, folds: [], variants: [], known: true, key: '' };
  const folds = token.half ? [] : foldsOf(token, unfinished, store);
  if (folds.length > 0) {
    const star = unfinished ? '*' : '';
    return { ...word, folds, known: true, prefix: unfinished, key: token.fold + star, rawKey: token.raw + star };
  }
  const options = token.half ? [token.fold] : spellings(token.fold, store.dictionary);
  return { ...word, ...meant(options[0] ?? ''), fold: options[0] ?? token.fold, typed: token.fold, options, known: false, marked: options.length === 0 && marked };
}

const meant = (fold) => ({ key: fold, folds: fold ? [fold] : [] });

/**
 * Of what an unknown word may have been meant to be, that which stands beside its neighbours in most documents. What may be a word
 * as it is is exchanged for none that never stands beside them.
 */
async function settle(words, store) {
  const real = (word) => !word.half && isSyllable(word.typed);
  const unsure = words.map((word, i) => [word, i]).filter(([word]) => word.options?.length > (real(word) ? 0 : 1));
  const chosen = await Promise.all(unsure.map(async ([word, i]) => {
    const steps = await Promise.all(word.options.map((option) => together(option, words, i, store)));
    const most = Math.max(...steps);
    const beside = (i > 0 && word.gap !== BREAK) || (i + 1 < words.length && words[i + 1].gap !== BREAK);
    return most === 0 && beside && real(word) ? '' : word.options[steps.indexOf(most)];
  }));
  unsure.forEach(([word], i) => Object.assign(word, meant(chosen[i]), { fold: chosen[i] || word.typed }));
}

/** How common the pairs are that a syllable makes with the words before and after. */
async function together(option, words, i, store) {
  const pairs = [];
  if (i > 0 && words[i].gap !== BREAK) pairs.push(`${words[i - 1].fold} ${option}`);
  if (i + 1 < words.length && words[i + 1].gap !== BREAK) pairs.push(`${option} ${words[i + 1].fold}`);
  const steps = await Promise.all(pairs.map(async (pair) => {
    if (store.frequent.isPair(pair)) return store.frequent.step;
    const lists = [...(await store.pair(pair)).values()].map((fields) => fields.get('pair').documents.length);
    return stepOf(Math.max(0, ...lists));
  }));
  return Math.max(0, ...steps);
}
