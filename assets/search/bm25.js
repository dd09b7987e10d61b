// Lucene's BM25Similarity bit for bit: every operation on floats rounds as Java's does. Its weights: Idf.java.

const f = Math.fround;
const K1 = f(1.2);
const B = f(0.75);
const LN2 = 0.6931471805599453;
const TERMS = 25;

/** Natural logarithm of x >= 1, by arithmetic that is the same everywhere. */
function log(x) {
  let halves = 0;
  let rest = x;
  while (rest >= 1.5) {
    rest /= 2;
    halves++;
  }
  const s = (rest - 1) / (rest + 1);
  const z = s * s;
  let sum = 0;
  for (let i = TERMS; i >= 1; i -= 2) sum = sum * z + 1.0 / i;
  return halves * LN2 + 2 * s * sum;
}

/**
 * @param {number} frequency documents that have the term
 * @param {number} documents documents that have the field
 * @param {Map<string, number>} exceptions weights that Lucene rounds otherwise
 */
export function idf(frequency, documents, exceptions) {
  const exact = exceptions.get(documents + ' ' + frequency);
  return exact ?? f(log(1 + (documents - frequency + 0.5) / (frequency + 0.5)));
}

/** SmallFloat.byte4ToInt: the length that a code stands for. */
function lengthOf(code) {
  if (code < 24) return code;
  const bits = code - 24;
  const shift = (bits >>> 3) - 1;
  const mantissa = shift < 0 ? bits & 7 : ((bits & 7) | 8) * 2 ** shift;
  return 24 + mantissa;
}

/** The share of length in a score, by length code. */
export function lengthShares(totalLength, documents) {
  const average = f(totalLength / documents);
  const shares = new Float32Array(256);
  for (let code = 0; code < 256; code++) {
    const relative = f(f(B * f(lengthOf(code))) / average);
    shares[code] = f(1 / f(K1 * f(f(1 - B) + relative)));
  }
  return shares;
}

/** @param {number} weight boost times idf, a float */
export function score(weight, frequency, share) {
  return f(weight - f(weight / f(1 + f(frequency * share))));
}

export const weight = (boost, idfValue) => f(boost * idfValue);
