// The passage that answers and the part of it worth showing. Pure; bestPassage(): the twin of Passages.java.
import { nfc, tokens, BREAK } from './analysis.js';

const LENGTH = 34;
const LEAD = 8;

/** @typedef {{ text: string, mark: boolean }} Piece */

/**
 * The block of a document with the most worth: each unit that scores counts where it stands first. As in Searcher.java.
 * @param {import('./plan.js').Side} side
 */
export function blockOf(side, document) {
  const worth = new Map();
  const count = (units) => {
    for (const unit of units.filter((one) => one.worth > 0)) {
      const blocks = unit.terms.map((fields) => blockIn(fields.get(unit.field), document)).filter((block) => block >= 0);
      if (blocks.length === 0) continue;
      const first = Math.min(...blocks);
      worth.set(first, (worth.get(first) ?? 0) + unit.worth);
    }
  };
  count(side.words);
  count(side.pairs);
  let chosen = 0;
  let most = 0;
  for (const [block, points] of [...worth].sort((a, b) => a[0] - b[0])) if (points > most) [chosen, most] = [block, points];
  return chosen;
}

function blockIn(list, document) {
  const place = placeIn(list, document);
  return place < 0 ? -1 : list.blocks[place];
}

/** Where a document stands in a list, or -1. */
export function placeIn(list, document) {
  let low = 0;
  let high = list.documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list.documents[middle] < document) low = middle + 1;
    else high = middle;
  }
  return list.documents[low] === document ? low : -1;
}

/**
 * The passage with the most and rarest words sought; undefined when none has any.
 * @param {{ provision: number, text: string }[]} passages
 * @param {(fold: string) => number} rarity
 */
export function bestPassage(passages, sought, rarity, aliases) {
  let chosen;
  let most = 0;
  for (const passage of passages) {
    const points = scoreOf(passage.text, sought, rarity, aliases);
    if (points > most) [chosen, most] = [passage, points];
  }
  return chosen;
}

function scoreOf(text, sought, rarity, aliases) {
  const found = new Map();
  const pairs = new Set();
  let points = 0;
  let previous = '';
  for (const token of aliases.tokens(text)) {
    let match = '';
    for (const word of sought) {
      const worth = worthOf(token, word);
      if (worth > 0) {
        match = word.fold;
        found.set(word.raw, Math.max(found.get(word.raw) ?? 0, worth * rarity(word.fold)));
      }
    }
    const pair = `${previous} ${match}`;
    if (match && previous && token.gap !== BREAK && !pairs.has(pair) && follows(sought, previous, match)) {
      pairs.add(pair);
      points += rarity(previous) + rarity(match);
    }
    previous = match;
  }
  for (const worth of found.values()) points += worth;
  return points;
}

const follows = (sought, first, second) =>
  sought.some((word, i) => i > 0 && sought[i - 1].fold === first && word.fold === second);

function worthOf(token, word) {
  if (word.prefix) {
    if (token.raw.startsWith(word.raw)) return 2;
    return token.fold.startsWith(word.fold) ? 1 : 0;
  }
  if (token.raw === word.raw) return 2;
  return token.fold === word.fold ? 1 : 0;
}

/** In a query typed with marks a word means only itself, or itself written without any: "cơ quan" marks neither "cô" nor "quân". */
function isMarked(token, word, strict) {
  const raw = word.prefix ? token.raw.startsWith(word.raw) : token.raw === word.raw;
  if (raw) return true;
  const folded = word.prefix ? token.fold.startsWith(word.fold) : token.fold === word.fold;
  return folded && (!strict || token.raw === token.fold);
}

/**
 * A stretch of whole words around the words sought, these marked.
 * @param {string} passage
 * @returns {Piece[]}
 */
export function excerpt(passage, sought, aliases) {
  const text = nfc(passage);
  const list = tokens(text);
  if (list.length === 0) return text ? [{ text, mark: false }] : [];
  const strict = sought.some((word) => word.marked);
  const isSought = (token) => sought.some((word) => isMarked(token, word, strict));
  const marks = list.map((token) => aliases.partsOf(token).every(isSought));
  const [from, to] = windowOf(list, marks, text);
  const pieces = [];
  const push = (part, mark) => {
    const last = pieces[pieces.length - 1];
    if (part && last && last.mark === mark) last.text += part;
    else if (part) pieces.push({ text: part, mark });
  };
  push(from > 0 ? '… ' : text.slice(0, list[0].start), false);
  for (let i = from; i < to; i++) {
    push(text.slice(list[i].start, list[i].end), marks[i]);
    const next = i + 1 < list.length ? list[i + 1].start : text.length;
    const gap = text.slice(list[i].end, next);
    if (i + 1 < to) push(gap, marks[i] && marks[i + 1] && list[i + 1].gap !== BREAK);
    else push(to < list.length ? gap.trimEnd() + ' …' : gap, false);
  }
  return pieces;
}

/** The stretch of so many words that holds the most marked ones; it starts at the start of a sentence where one is near. */
function windowOf(list, marks, text) {
  if (list.length <= LENGTH) return [0, list.length];
  let best = 0;
  let most = -1;
  let count = 0;
  for (let i = 0; i < list.length; i++) {
    if (marks[i]) count++;
    if (i >= LENGTH && marks[i - LENGTH]) count--;
    const start = Math.max(0, i - LENGTH + 1);
    if (count > most) [best, most] = [start, count];
  }
  let first = best;
  while (first < list.length && !marks[first]) first++;
  if (first >= list.length) return [0, LENGTH];
  const from = sentenceStart(list, text, first);
  return [from, Math.min(list.length, from + LENGTH)];
}

function sentenceStart(list, text, first) {
  const earliest = Math.max(0, first - LEAD);
  for (let i = first; i > earliest; i--) {
    if (/[.;:!?]\s/.test(text.slice(list[i - 1].end, list[i].start))) return i;
  }
  return earliest;
}
