// What a word that no document has may have been meant to be: the twin of Spelling.java. Works on words without marks.

const CANDIDATES = 4;
const byLetters = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Known syllables that a word may stand for, likeliest first: what an input method for Vietnamese would have made of its keys; else
 * what one slip of a finger turns into it, neighbours swapped and letters doubled before others, then the commonest.
 * @param {import('./dictionary.js').Dictionary} dictionary
 * @returns {string[]}
 */
export function spellings(fold, dictionary) {
  const keyed = [withoutTelex(fold), withoutVni(fold)].find((one) => one !== fold && dictionary.has(one));
  if (keyed) return [keyed];
  if (fold.length < 2 || /[0-9]/.test(fold)) return [];
  const slip = (other) => (isLikelySlip(fold, other) ? 0 : 1);
  return [...dictionary.steps.keys()]
    .filter((other) => !/[0-9]/.test(other) && isOneSlip(fold, other))
    .sort((a, b) => slip(a) - slip(b) || dictionary.step(b) - dictionary.step(a) || byLetters(a, b))
    .slice(0, CANDIDATES);
}

/** Whether a word without marks is built like a Vietnamese syllable, so that it may be one that no document has. */
export const isSyllable = (fold) =>
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/.test(fold);

/** Two known syllables of two letters or more that a word is made of, the rarer as common as can be; none where it is not. */
export function halves(fold, dictionary) {
  let best = [];
  let most = 0;
  for (let at = 2; at <= fold.length - 2; at++) {
    const parts = [fold.slice(0, at), fold.slice(at)];
    const step = Math.min(...parts.map((part) => dictionary.step(part)));
    if (step > most && !/[0-9]/.test(fold)) [best, most] = [parts, step];
  }
  return best;
}

/** Keys of Telex: `truowngf` is truong, `ddieeuf` is dieu. */
function withoutTelex(fold) {
  const shaped = fold.replace(/([aeod])\1/g, '$1').replace(/w/g, '');
  const vowel = shaped.search(/[aeiouy]/);
  if (vowel < 0) return shaped;
  const tone = Math.max(...[...'sfrxj'].map((key) => shaped.lastIndexOf(key)));
  return tone > vowel ? shaped.slice(0, tone) + shaped.slice(tone + 1) : shaped;
}

/** Keys of VNI: `tru7o7ng2` is truong. */
const withoutVni = (fold) => (/^[a-z]/.test(fold) ? fold.replace(/[0-9]/g, '') : fold);

/** Whether two neighbours were swapped or a letter came twice. */
function isLikelySlip(typed, other) {
  if (typed.length === other.length) return [...typed].sort().join('') === [...other].sort().join('');
  if (typed.length < other.length) return false;
  return [...typed].some((c, i) => i > 0 && c === typed[i - 1] && typed.slice(0, i) + typed.slice(i + 1) === other);
}

/** Whether one letter put in, left out or replaced, or two neighbours swapped, turns one word into the other. */
export function isOneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const restA = a.length - start - tail;
  const restB = b.length - start - tail;
  const swapped = restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return (restA <= 1 && restB <= 1) || swapped;
}
