// A document found, as it is shown: its block that answers is fetched, and others where a phrase must be looked for.
import { excerpt } from './excerpt.js';
import { bestPassage, blocksOf, placeIn } from './passages.js';
import { hasPhrase } from './phrase.js';
import { MARKED, NUMBER } from './rank.js';

/** Characters of a passage that may be a heading. */
const HEADING = 60;

/** For each document whose block to show lacks a phrase, so many of those that follow are looked at. */
export const NEXT = 3;

/**
 * The first hits, in two waves at most. Where a phrase is sought the first documents are looked at whole; of those that follow, as
 * many as may be needed, only the block to show. What turns out to lack a phrase is no hit, and those after it take its place.
 * @param {number[]} order documents, best first
 * @param {(document: number, place: number, whole: boolean) => Promise<import('./client.js').Hit | undefined>} toHit
 */
export async function firstOf(order, wanted, toHit) {
  const part = (documents, whole) => Promise.all(documents.map((document, place) => toHit(document, place, whole)));
  const first = order.slice(0, wanted);
  const shown = await part(first, false);
  const lacking = first.filter((_, i) => !shown[i]);
  const [whole, next] = await Promise.all([
    part(lacking, true),
    part(order.slice(wanted, wanted + NEXT * lacking.length), false),
  ]);
  const settled = first.map((document, i) => shown[i] ?? whole[lacking.indexOf(document)]);
  const hits = [...settled, ...next].filter((found) => found).slice(0, wanted);
  return { hits, rejected: first.filter((_, i) => !settled[i]) };
}

/**
 * @param {number} place in the order of all, from 0: of the first two blocks may be looked at
 * @param {boolean} whole whether a phrase is looked for in all blocks, and not just the one to show
 * @returns {Promise<import('./client.js').Hit | undefined>} undefined when a phrase is not there
 */
export async function hit(store, plan, { tiers, scores }, document, place, whole, excerpts) {
  const tier = tiers[document];
  const single = place > 0 || plan.phrases.length > 0;
  const numbers = tier === NUMBER ? [0] : blocksOf(tier === MARKED ? plan.marked : plan.folded, document, single ? 1 : 2);
  const looked = await Promise.all(numbers.map((number) => store.block(document, number)));
  const blocks = tier === NUMBER || plan.phrases.length === 0 ? looked : await withPhrases(store, plan, tier === MARKED, document, looked[0], whole);
  if (!blocks) return undefined;
  const found = { ...blocks[0].head, tier, score: Math.fround(scores[document]), missing: tier === NUMBER ? [] : missing(plan, document) };
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
async function withPhrases(store, plan, marked, document, first, whole) {
  if (plan.phrases.every((phrase) => hasPhrase(first, phrase, marked, store.aliases))) return [first];
  if (!whole) return undefined;
  const numbers = Array.from({ length: first.blocks }, (_, number) => number);
  const blocks = [first, ...(await Promise.all(numbers.map((number) => store.block(document, number))))];
  const all = plan.phrases.every((phrase) => blocks.some((block) => hasPhrase(block, phrase, marked, store.aliases)));
  return all ? [blocks.find((block) => hasPhrase(block, plan.phrases[0], marked, store.aliases))] : undefined;
}

function shown(plan, tier, blocks, aliases) {
  const best = tier === NUMBER ? undefined : bestPassage(blocks, plan, tier === MARKED, aliases);
  const { text = '' } = best?.passage ?? blocks[0].passages[0] ?? {};
  // A heading says little without what it is the heading of.
  const shown = best?.next && text.length <= HEADING ? `${text.replace(/[:.;,\s]*$/, '')}: ${best.next.text}` : text;
  return {
    excerpt: shown ? excerpt(shown, plan.sought, aliases) : [],
    provision: best?.place?.anchor ?? '',
    place: best?.place ?? null,
  };
}
