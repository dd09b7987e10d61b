// Words that must follow each other: the twin of Phrase.java.
import { nfc, BREAK } from './analysis.js';

/** @typedef {{ raws: string[], folds: string[] }} Phrase */

/** For each token the number of the quotation that it stands in, or -1. */
export function quotationsOf(text, list) {
  const ranges = [...text.matchAll(/["“”„]([^"“”„]*)["“”„]/g)].map((m) => [m.index + 1, m.index + 1 + m[1].length]);
  return list.map((token) => ranges.findIndex(([start, end]) => token.start >= start && token.end <= end));
}

/**
 * Quotations that their pairs do not settle.
 * @returns {Phrase[]}
 */
export function phrasesOf(words, quotations) {
  const byQuotation = new Map();
  words.forEach((w, i) => {
    if (quotations[i] >= 0) byQuotation.set(quotations[i], [...(byQuotation.get(quotations[i]) ?? []), w]);
  });
  return [...byQuotation.values()]
    .filter((list) => list.length > 2 || (list.length === 2 && list[1].gap === BREAK))
    .map((list) => ({ raws: list.map((w) => w.raw), folds: list.map((w) => w.fold) }));
}

/** Whether a phrase stands in a passage of a block or in a line of its head. */
export function hasPhrase({ head, passages }, phrase, marked, aliases) {
  const lines = [head.title, `${head.kind} số ${head.number}`, head.issuer, ...passages.map((passage) => passage.text)];
  return lines.some((line) => standsIn(line, phrase, marked, aliases));
}

/** Whether the words follow each other in a text, with their marks or without. */
export function standsIn(text, phrase, marked, aliases) {
  const wanted = marked ? phrase.raws : phrase.folds;
  const words = aliases.tokens(nfc(text)).map((token) => (marked ? token.raw : token.fold));
  return words.some((_, start) => wanted.every((word, i) => words[start + i] === word));
}
