// The folded syllables of the index and how common each is, in quarters of a doubling: the twin of Dictionary.java.

const EXPANSIONS = 8;
const hasFigure = (fold) => /[0-9]/.test(fold);
const byAlphabet = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

export class Dictionary {
  /** @param {Map<string, number>} steps by folded syllable, in the order of the alphabet */
  constructor(steps) {
    this.steps = steps;
  }

  has(fold) {
    return this.steps.has(fold);
  }

  step(fold) {
    return this.steps.get(fold) ?? 0;
  }

  /** The commonest syllables that begin so; of frequent ones (from a step on) the first alone. */
  withPrefix(prefix, frequent) {
    const commonest = [...this.steps.keys()]
      .filter((fold) => fold.startsWith(prefix))
      .sort((a, b) => (b === prefix) - (a === prefix) || this.byStep(a, b))
      .slice(0, EXPANSIONS);
    const first = commonest.find((fold) => this.step(fold) >= frequent);
    return commonest.filter((fold) => this.step(fold) < frequent || fold === first).sort(byAlphabet);
  }

  /** The commonest syllable that one slip of a finger turns into this one, or ''. */
  near(fold) {
    if (fold.length < 2 || hasFigure(fold)) return '';
    let best = '';
    for (const other of this.steps.keys()) {
      if (!hasFigure(other) && isOneSlip(fold, other) && (best === '' || this.byStep(other, best) < 0)) best = other;
    }
    return best;
  }

  byStep(a, b) {
    return this.step(b) - this.step(a) || byAlphabet(a, b);
  }
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
