// Short forms that editors keep, read as their long forms: the twin of Aliases.java.
import { tokens } from './analysis.js';

export class Aliases {
  /** @param {string} written a line per short form: without marks, tab, long form */
  constructor(written) {
    const lines = written.split('\n').filter((line) => line !== '');
    this.parts = new Map(lines.map((line) => line.split('\t')).map(([key, text]) => [key, tokens(text)]));
  }

  has(token) {
    return this.parts.has(token.fold);
  }

  /** What a token is read as. */
  partsOf(token) {
    const parts = this.parts.get(token.fold);
    if (!parts) return [token];
    return parts.map((part, i) => ({ ...part, start: token.start, end: token.end, gap: i === 0 ? token.gap : part.gap }));
  }

  /** The tokens of NFC text, short forms as the tokens of their long forms, which all stand where the short one does. */
  tokens(text) {
    return tokens(text).flatMap((token) => this.partsOf(token));
  }
}
