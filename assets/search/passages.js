// Which part of a document answers: the twin of Passages.java and AnsweringBlocks.java. Pure.
import { BREAK } from './analysis.js';
import { standsIn } from './phrase.js';

/** What a word sought counts: in the passage itself, in title or issuer, in the headings above the passage. */
const OWN = 4;
const HEAD = 3;
const HEADINGS = 2;
/** What a pair counts more among the first words of a passage, where the one who has a duty is named. */
const LEAD = 2;
const LEADING = 8;
/** A phrase in quotes counts more than all words together. */
const QUOTED = 1 << 20;
/** How much less a term of the title says about where in the document to look. */
const TITLED = 4;

/**
 * The blocks of a document with the most worth, each unit that scores counting where it stands out; in the order of the text.
 * @param {import('./plan.js').Side} side
 * @param {number} most how many blocks may be looked at: a second one must have a third of the first's worth
 */
export function blocksOf(side, document, most) {
  const worth = new Map();
  for (const unit of [...side.words, ...side.pairs].filter((one) => one.worth > 0)) {
    const lists = unit.terms.map((fields) => fields.get(unit.field));
    const blocks = lists.map((list) => blockIn(list, document)).filter((block) => block >= 0);
    if (blocks.length === 0) continue;
    const block = Math.min(...blocks);
    const titles = unit.terms.map((fields) => fields.get(unit.field === 'word' ? 'title' : 'titlepair'));
    const titled = titles.some((list) => placeIn(list, document) >= 0);
    worth.set(block, (worth.get(block) ?? 0) + (titled ? unit.worth : unit.worth * TITLED));
  }
  const best = [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const chosen = best.filter(([, points]) => points * 3 >= best[0][1]).map(([block]) => block);
  return chosen.length > 0 ? chosen.sort((a, b) => a - b) : [0];
}

/** The block of a document that a list names, or -1 where it does not tell. */
function blockIn(list, document) {
  const place = placeIn(list, document);
  return place < 0 ? -1 : list.blocks[place];
}

/** Where a document stands in a list, or -1. */
export function placeIn(list, document) {
  let low = 0;
  let high = list.documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list.documents[middle] < document) low = middle + 1;
    else high = middle;
  }
  return list.documents[low] === document ? low : -1;
}

/**
 * The passage that answers best, the earlier of equals; undefined when none has a word sought.
 * @param {{ head: object, provisions: object[], passages: { provision: number, text: string }[] }[]} blocks
 * @param {boolean} marked whether phrases stand there with their marks
 * @returns {{ passage: { text: string }, place: object | null, next?: { text: string } } | undefined} next: what a provision goes on with
 */
export function bestPassage(blocks, plan, marked, aliases) {
  const find = (texts) => findIn(texts, plan, aliases);
  const head = find([blocks[0].head.title, blocks[0].head.issuer]);
  let chosen;
  let most = 0;
  for (const { provisions, passages } of blocks) {
    const headings = provisions.map(({ path }) =>
      find(provisions.filter((one) => one.path === path || path.startsWith(one.path + '.')).map((one) => one.heading)));
    for (const [i, passage] of passages.entries()) {
      const quoted = plan.phrases.some((phrase) => standsIn(passage.text, phrase, marked, aliases));
      const points = pointsOf(passage.text, find([passage.text]), headings[passage.provision] ?? new Map(), head, plan) + (quoted ? QUOTED : 0);
      if (points <= most) continue;
      most = points;
      const place = provisions[passage.provision] ?? null;
      const after = passages[i + 1];
      const inside = place && after && provisions[after.provision]?.path.startsWith(place.path);
      chosen = { passage, place, next: inside ? after : undefined };
    }
  }
  return chosen;
}

function pointsOf(text, own, headings, head, plan) {
  if (own.size === 0 && headings.size === 0) return 0;
  let points = answers(text, plan.wants) ? 2 * plan.rarity('') : 0;
  for (const key of new Set([...own.keys(), ...headings.keys(), ...head.keys()])) {
    const one = own.get(key);
    const leads = one && one.pair && one.at < LEADING;
    points += Math.max(
      one ? one.worth * (leads ? OWN + LEAD : OWN) : 0,
      (headings.get(key)?.worth ?? 0) * HEADINGS,
      (head.get(key)?.worth ?? 0) * HEAD,
    );
  }
  return points;
}

/** Whether a text has what the question wants to be told: a figure, a day. */
function answers(text, wants) {
  return (wants.has('number') && /[0-9]/.test(text)) || (wants.has('day') && /(?:ngày|tháng|quý|năm) (?:[0-9]|[IVX]+(?![A-Za-z]))/.test(text));
}

/**
 * The words sought that stand in texts, and the pairs of them that stand side by side as in the query: how much each is worth, and
 * where it stands first, in words. A word is worth twice its rarity with its marks and once without, a pair the rarity of both.
 */
function findIn(texts, { sought, rarity }, aliases) {
  const found = new Map();
  const put = (key, worth, at, pair) => {
    const one = found.get(key);
    if (one) found.set(key, { worth: Math.max(one.worth, worth), at: Math.min(one.at, at), pair });
    else found.set(key, { worth, at, pair });
  };
  for (const text of texts) {
    let previous = '';
    aliases.tokens(text).forEach((token, at) => {
      let match = '';
      for (const word of sought) {
        const worth = worthOf(token, word);
        if (worth > 0) {
          match = word.fold;
          put(word.raw, worth * rarity(word.fold), at, false);
        }
      }
      if (match && previous && token.gap !== BREAK && follows(sought, previous, match)) {
        put(`${previous} ${match}`, rarity(previous) + rarity(match), at, true);
      }
      previous = match;
    });
  }
  return found;
}

const follows = (sought, first, second) =>
  sought.some((word, i) => i > 0 && sought[i - 1].fold === first && word.fold === second);

function worthOf(token, word) {
  if (word.prefix) {
    if (token.raw.startsWith(word.raw)) return 2;
    return token.fold.startsWith(word.fold) ? 1 : 0;
  }
  if (token.raw === word.raw) return 2;
  return token.fold === word.fold ? 1 : 0;
}
