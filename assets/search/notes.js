// What a reader should know about an answer: the twin of Note.java.

/** @typedef {{ type: string, word: string, suggestion: string, text: string }} Note */

/**
 * What was left out, corrected or offered.
 * @returns {Note[]}
 */
export function describe(words, choice) {
  const notes = words.flatMap((w) => about(w, choice));
  const left = new Set(words.filter((w) => w.key && !choice.words.has(w.key)).map((w) => w.surface));
  return left.size > 0 ? [...notes, note('frequent', [...left].join(', '), '')] : notes;
}

function about(w, choice) {
  if (!w.known) return [note('unknown', w.surface, w.key ? commonest(w.variants, w.key) : '')];
  if (!w.marked || w.prefix || !choice.filters.has(w.key)) return [];
  const bears = w.variants.some(([raw, fields]) => raw === w.raw && fields.get('word').documents.length > 0);
  return bears ? [] : [note('marks', w.surface, '')];
}

function commonest(variants, fold) {
  let best = fold;
  let most = 0;
  for (const [raw, fields] of variants) {
    const frequency = fields.get('word').documents.length;
    if (frequency > 0 && frequency >= most) [best, most] = [raw, frequency];
  }
  return best;
}

/** @returns {Note} */
export function note(type, word, suggestion) {
  const texts = {
    truncated: 'Câu tìm quá dài, chỉ tìm theo 31 tiếng đầu.',
    unknown: suggestion
      ? `Không có văn bản nào chứa “${word}”; đã tìm “${suggestion}”.`
      : `Không có văn bản nào chứa “${word}”.`,
    marks: `Không có văn bản nào viết “${word}”; đã tìm cả cách viết khác dấu.`,
    frequent: `Tiếng có trong rất nhiều văn bản, chỉ tính theo cụm hoặc bỏ qua: ${word}.`,
  };
  return { type, word, suggestion, text: texts[type] };
}
