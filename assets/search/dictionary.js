// The folded syllables of the index and how common each is, in quarters of a doubling: the twin of Dictionary.java.

const EXPANSIONS = 8;
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

  byStep(a, b) {
    return this.step(b) - this.step(a) || byAlphabet(a, b);
  }
}
