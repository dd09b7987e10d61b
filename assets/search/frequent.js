// Which terms are frequent: the twin of Frequent.java.
import { shardOf } from './bytes.js';

const HASHES = 2 ** 17;

/** How common a term is, by the number of documents that have it: the twin of Dictionary.step. */
export function stepOf(frequency) {
  const digits = 32 - Math.clz32(frequency);
  return 4 * digits + (Math.floor((frequency * 4) / 2 ** Math.max(0, digits - 1)) & 3);
}

export class Frequent {
  /**
   * @param {number} step the least of a frequent term
   * @param {Set<number>} hashes of frequent pairs
   */
  constructor(step, hashes) {
    this.step = step;
    this.hashes = hashes;
  }

  /** @param {string} pair two folded syllables with a space between */
  isPair(pair) {
    return this.hashes.has(shardOf(pair, HASHES));
  }
}
