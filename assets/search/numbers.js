// Document numbers in every spelling: the twin of Numbers.java.
import { tokens, TIGHT } from './analysis.js';

const MOST_PARTS = 5;
const isFigure = (text) => text[0] >= '0' && text[0] <= '9';

/** The part of a key by which it is filed. */
export const figure = (key) => {
  const parts = key.split('-');
  return parts.find(isFigure) ?? parts[0];
};

/**
 * The keys that a query might mean, one list per figure in it, the most exact first.
 * @param {string} query NFC
 * @returns {string[][]}
 */
export function candidates(query) {
  const kept = withoutSo(apart(parts(query)));
  return kept.flatMap((part, i) => {
    const keys = isFigure(part.text) ? candidatesAt(kept, i) : [];
    return keys.length > 0 ? [keys] : [];
  });
}

/** A whole query, or the kind of a document, spelt as a key. */
export const spelledNumber = (text) => withoutSo(apart(parts(text))).map((part) => part.text).join('-');

/** The word "số" in front of a figure says nothing. */
const withoutSo = (list) => list.filter((part, i) => !(part.text === 'so' && i + 1 < list.length && isFigure(list[i + 1].text)));

function candidatesAt(all, i) {
  const join = (start, end) => all.slice(start, end).map((part) => part.text).join('-');
  const keys = [];
  for (let end = Math.min(all.length, i + MOST_PARTS); end > i + 1; end--) keys.push(join(i, end));
  const wholeNumber = i + 1 < all.length && all[i + 1].tight;
  if (!wholeNumber && !all[i].tight) {
    for (let start = Math.max(0, i - MOST_PARTS); start < i; start++) keys.push(join(start, i + 1));
  }
  if (all.length === 1) keys.push(all[0].text);
  return keys;
}

/** Letters and figures written as one, `ct28`, are two parts where no figure stands before: `121/2020/QH14` has its own. */
function apart(list) {
  const figures = list.findIndex((part) => isFigure(part.text));
  return list.flatMap((part, i) => {
    const both = /^([a-z]+)([0-9]+)$/.exec(part.text);
    if (!both || (figures >= 0 && figures < i)) return [part];
    return [{ text: both[1], tight: part.tight }, { text: both[2].replace(/^0+(?=.)/, ''), tight: false }];
  });
}

function parts(text) {
  const list = [];
  for (const token of tokens(text)) {
    const figures = /^[0-9]*/.exec(token.fold)[0];
    let tight = token.gap === TIGHT;
    if (figures) {
      list.push({ text: figures.replace(/^0+(?=.)/, ''), tight });
      tight = true;
    }
    if (figures.length < token.fold.length) list.push({ text: token.fold.slice(figures.length), tight });
  }
  return list;
}
