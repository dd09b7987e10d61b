// The part of a passage worth showing. Pure.
import { nfc, tokens, BREAK } from './analysis.js';

const LENGTH = 34;
const LEAD_IN = 8;

/** @typedef {{ text: string, mark: boolean }} Piece */

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
  const earliest = Math.max(0, first - LEAD_IN);
  for (let i = first; i > earliest; i--) {
    if (/[.;:!?]\s/.test(text.slice(list[i - 1].end, list[i].start))) return i;
  }
  return earliest;
}
