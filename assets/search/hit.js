// A document found, as it is shown: its block that answers is fetched, and others where a phrase must be looked for.
import { excerpt } from './excerpt.js';
import { bestPassage, blocksOf, placeIn } from './passages.js';
import { hasPhrase } from './phrase.js';
import { MARKED, NUMBER } from './rank.js';

/**
 * The first hits; documents without a phrase sought are none, and those after them take their places.
 * @param {number[]} order documents, best first
 * @param {(document: number, place: number) => Promise<import('./client.js').Hit | undefined>} toHit
 */
export async function firstOf(order, wanted, toHit) {
  const hits = [];
  let rejected = 0;
  for (let at = 0; at < order.length && hits.length < wanted; at += wanted) {
    const part = order.slice(at, at + wanted);
    for (const found of await Promise.all(part.map((document, i) => toHit(document, at + i)))) {
      if (hits.length === wanted) break;
      if (found) hits.push(found);
      else rejected++;
    }
  }
  return { hits, rejected };
}

/**
 * @param {number} place in the order of all, from 0: of the first two blocks may be looked at
 * @returns {Promise<import('./client.js').Hit | undefined>} undefined when the document lacks a phrase
 */
export async function hit(store, plan, { tiers, scores }, document, place, excerpts) {
  const tier = tiers[document];
  const single = place > 0 || plan.phrases.length > 0;
  const numbers = tier === NUMBER ? [0] : blocksOf(tier === MARKED ? plan.marked : plan.folded, document, single ? 1 : 2);
  const looked = await Promise.all(numbers.map((number) => store.block(document, number)));
  const blocks = tier === NUMBER || plan.phrases.length === 0 ? looked : await withPhrases(store, plan, tier === MARKED, document, looked[0]);
  if (!blocks) return undefined;
  const found = { ...blocks[0].head, tier, score: Math.fround(scores[document]), missing: missing(plan, document) };
  return { ...found, ...(excerpts ? shown(plan, tier, blocks, store.aliases) : { excerpt: [], provision: '', place: null }) };
}

/** The words of the query that a document does not have. */
function missing(plan, document) {
  const lacks = plan.folded.filters.filter((unit) => !unit.terms.some((fields) => placeIn(fields.get(unit.field), document) >= 0));
  const words = plan.sought.filter((word) => !word.key || lacks.some((unit) => unit.key === word.key));
  const pairs = lacks.filter((unit) => unit.field === 'pair');
  return [...new Set([...words, ...pairs].map((one) => one.surface))];
}

/** The first block with the first phrase, where all phrases stand in some; the rest of the text is loaded only when it must be. */
async function withPhrases(store, plan, marked, document, first) {
  if (plan.phrases.every((phrase) => hasPhrase(first, phrase, marked, store.aliases))) return [first];
  const numbers = Array.from({ length: first.blocks }, (_, number) => number);
  const blocks = [first, ...(await Promise.all(numbers.map((number) => store.block(document, number))))];
  const all = plan.phrases.every((phrase) => blocks.some((block) => hasPhrase(block, phrase, marked, store.aliases)));
  return all ? [blocks.find((block) => hasPhrase(block, plan.phrases[0], marked, store.aliases))] : undefined;
}

function shown(plan, tier, blocks, aliases) {
  const best = tier === NUMBER ? undefined : bestPassage(blocks, plan, aliases);
  const passage = best?.passage ?? blocks[0].passages[0];
  return {
    excerpt: passage ? excerpt(passage.text, plan.sought, aliases) : [],
    provision: best?.place?.anchor ?? '',
    place: best?.place ?? null,
  };
}
