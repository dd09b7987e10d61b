// Text to tokens: the twin of Analysis.java and Syllable.java. Shared test vectors: src/test/resources/spec/analysis.

const VOWELS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const TONES = 6;
const BARE_VOWELS = 'aaaeeiooouuy';
const SHAPED = 'ăâêôơư';
const LONGEST = 40;
const WIDEST_GAP = 3;

const isVowel = (c) => VOWELS.includes(c);

/** Gaps in front of a token. */
export const BREAK = 0;
export const SPACE = 1;
export const TIGHT = 2;

/** @typedef {{ start: number, end: number, raw: string, fold: string, gap: number }} Token */

/** @param {string} text */
export const nfc = (text) => text.normalize('NFC');

/**
 * The tokens of NFC text.
 * @param {string} text
 * @returns {Token[]}
 */
export function tokens(text) {
  const list = [];
  let previous = -1;
  for (const match of text.matchAll(/[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const { raw, fold } = spell(match[0]);
    list.push({ start, end, raw, fold, gap: gap(text, previous, start) });
    previous = end;
  }
  return list;
}

/** Spellings made before: a text repeats few syllables many times. */
const spelt = new Map();

function spell(word) {
  let spelling = spelt.get(word);
  if (!spelling) {
    const raw = canonical(lower(word));
    spelling = { raw, fold: fold(raw) };
    if (spelt.size > 20000) spelt.clear();
    spelt.set(word, spelling);
  }
  return spelling;
}

function lower(word) {
  const bare = [...word].filter((c) => !/\p{M}/u.test(c)).slice(0, LONGEST);
  // One code point at a time: a rule that looks at neighbours would not be the same everywhere.
  return bare.map((c) => c.toLowerCase().replace(/\p{M}/gu, '')).join('');
}

function gap(text, from, to) {
  if (from < 0 || to - from > WIDEST_GAP) return BREAK;
  const between = text.slice(from, to);
  if (between === '-' || between === '/') return TIGHT;
  return /^[ \t\n\r\u00a0\-/]*$/.test(between) ? SPACE : BREAK;
}

/**
 * One spelling for all: `hoá` becomes `hóa`, `tòan` becomes `toàn`, `kỹ` becomes `kĩ`. What is no syllable stays as it is.
 * @param {string} word in lower case
 */
export function canonical(word) {
  const chars = [...word];
  let start = chars.findIndex(isVowel);
  if (start < 0) return word;
  let end = start;
  let tone = 0;
  for (; end < chars.length && isVowel(chars[end]); end++) {
    const vowel = VOWELS.indexOf(chars[end]);
    if (vowel % TONES !== 0) {
      if (tone !== 0) return word;
      tone = vowel % TONES;
      chars[end] = VOWELS[vowel - tone];
    }
  }
  const others = [...chars.slice(0, start), ...chars.slice(end)];
  if (others.some((c) => isVowel(c) || c.length > 1 || !/\p{L}/u.test(c))) return word;
  start = afterGlide(chars, start, end);
  if (end - start === 1 && end === chars.length && chars[start] === 'y') chars[start] = 'i';
  if (tone !== 0) {
    const at = toneAt(chars, start, end);
    chars[at] = VOWELS[VOWELS.indexOf(chars[at]) + tone];
  }
  return chars.join('');
}

/** In `qu` and `gi` the glide belongs to the consonant. */
function afterGlide(chars, start, end) {
  if (start === 0 || end - start < 2) return start;
  const glide = chars[start - 1] + chars[start];
  return glide === 'qu' || (glide === 'gi' && start === 1) ? start + 1 : start;
}

function toneAt(chars, start, end) {
  for (let i = end - 1; i >= start; i--) {
    if (SHAPED.includes(chars[i])) return i;
  }
  const open = end === chars.length;
  return end - start === 1 || (end - start === 2 && open) ? start : start + 1;
}

/**
 * Without any mark: `đường` becomes `duong`.
 * @param {string} word
 */
export function fold(word) {
  let out = '';
  let foreign = false;
  for (const c of word) {
    const vowel = VOWELS.indexOf(c);
    if (vowel >= 0) {
      out += BARE_VOWELS[Math.floor(vowel / TONES)];
    } else if (c === 'đ') {
      out += 'd';
    } else {
      foreign = foreign || c > '\u007f';
      out += c;
    }
  }
  return foreign ? out.normalize('NFD').replace(/\p{M}/gu, '') : out;
}
