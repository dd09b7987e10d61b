// What a reader should know about an answer: the twin of Notes.java and Note.java.
import { nfc } from './analysis.js';

/** @typedef {{ type: string, word: string, suggestion: string, text: string }} Note */

/**
 * What was left out, corrected or offered.
 * @param {boolean} truncated whether only the beginning was read
 * @param {boolean} numbered whether a document bears a number that the query names
 * @returns {Note[]}
 */
export function describe(words, pairs, choice, truncated, numbered) {
  const notes = truncated ? [note('truncated', '', '')] : [];
  words.forEach((w, i) => {
    const second = w.half && i > 0 && words[i - 1].start === w.start;
    if (!second) notes.push(...about(w, words[i + 1], pairs, choice, numbered));
  });
  const named = (type, list) => {
    const surfaces = new Set(list.map((w) => (w.known ? w.surface : spelledAs(w, pairs))));
    if (surfaces.size > 0) notes.push(note(type, [...surfaces].join(', '), ''));
  };
  named('frequent', words.filter((w) => w.key && !choice.words.has(w.key)));
  // Nobody typed the little words of what a short form stands for.
  named('little', words.filter((w, i) => w.little && words[i - 1]?.start !== w.start && words[i + 1]?.start !== w.start));
  return notes;
}

/** The query with unknown words exchanged for what they may mean, '' when there is nothing to exchange. */
export function corrected(query, words, pairs, numbered) {
  const text = nfc(query);
  let changed = '';
  let at = 0;
  words.forEach((w, i) => {
    if (w.known || !w.key || (numbered && /[0-9]/.test(w.surface))) return;
    const second = w.half && i > 0 && words[i - 1].start === w.start;
    changed += (second ? ' ' : text.slice(at, w.start)) + spelledAs(w, pairs);
    at = w.end;
  });
  return changed && changed + text.slice(at);
}

function about(w, next, pairs, choice, numbered) {
  if (!w.known) {
    if (numbered && /[0-9]/.test(w.surface)) return [];
    const meant = w.half ? [w, next] : w.key ? [w] : [];
    return [note('unknown', w.surface, meant.map((one) => spelledAs(one, pairs)).join(' '))];
  }
  if (w.little || !w.marked || w.prefix || !choice.words.has(w.key)) return [];
  const bears = w.variants.some(([raw, fields]) => raw === w.raw && fields.get('word').documents.length > 0);
  return bears ? [] : [note('marks', w.surface, '')];
}

/** The marked form of a word that stands in for another: the commonest beside its neighbours, then the commonest of all. */
function spelledAs(w, pairs) {
  const beside = (raw) => Math.max(0, ...pairs.filter((p) => p.group).flatMap((p) => {
    const place = [p.first, p.second].indexOf(w);
    return place < 0 ? [] : [...p.group].filter(([form]) => form.split(' ')[place] === raw).map(([, fields]) => fields.get('pair').documents.length);
  }));
  let best = w.key;
  let most = [0, 0];
  for (const raw of formsOf(w, pairs)) {
    const counts = [beside(raw), w.variants.find(([form]) => form === raw)?.[1].get('word').documents.length ?? 0];
    const more = counts[0] !== most[0] ? counts[0] > most[0] : counts[1] >= most[1];
    if (more && counts[0] + counts[1] > 0) [best, most] = [raw, counts];
  }
  return best;
}

/** Marked forms of a word: its own, where they were asked for, else those in its pairs. */
function formsOf(w, pairs) {
  if (w.variants.length > 0) return w.variants.map(([raw]) => raw);
  const inPair = (p) => [p.first, p.second].flatMap((one, place) => (one === w ? [...p.group.keys()].map((form) => form.split(' ')[place]) : []));
  return pairs.filter((p) => p.group).flatMap(inPair);
}

/** @returns {Note} */
export function note(type, word, suggestion) {
  const texts = {
    truncated: 'Câu tìm quá dài, chỉ tìm theo 31 tiếng đầu.',
    unknown: suggestion
      ? `Không có văn bản nào chứa “${word}”; đã tìm “${suggestion}”.`
      : `Không có văn bản nào chứa “${word}”.`,
    marks: `Không có văn bản nào viết “${word}”; đã tìm cả cách viết khác dấu.`,
    little: `Từ hỏi, từ nối thì văn bản không cần phải có: ${word}.`,
    phrase: 'Cụm từ trong ngoặc kép mới được đối chiếu ở những văn bản đầu; số văn bản có thể ít hơn.',
    frequent: `Tiếng có trong rất nhiều văn bản, chỉ tính theo cụm hoặc bỏ qua: ${word}.`,
  };
  return { type, word, suggestion, text: texts[type] };
}
