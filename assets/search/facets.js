// Narrowing by facet, and how many documents each value would leave. Pure.
import { NONE } from './rank.js';

/** @typedef {Map<string, Map<string, { label: string, documents: Uint32Array }>>} Facets */

/**
 * The tiers of documents that meet all filters; of a facet any of the values will do, and one without values narrows nothing.
 * @param {Uint8Array} tiers
 * @param {Facets} facets
 * @param {Record<string, string[]>} filters
 */
export function narrowed(tiers, facets, filters) {
  const open = Uint8Array.from(tiers);
  for (const [name, values] of Object.entries(filters)) {
    if (values.length === 0) continue;
    const some = new Uint8Array(tiers.length);
    for (const value of values) for (const document of facets.get(name)?.get(value)?.documents ?? []) some[document] = 1;
    for (let i = 0; i < open.length; i++) if (!some[i]) open[i] = NONE;
  }
  return open;
}

/**
 * For each value how many documents there would be with it in place of what its own facet is narrowed to.
 * @returns {Record<string, { value: string, label: string, count: number }[]>}
 */
export function countsOf(tiers, facets, filters) {
  const counts = {};
  for (const [name, values] of facets) {
    const open = narrowed(tiers, facets, { ...filters, [name]: [] });
    counts[name] = [...values].map(([value, { label, documents }]) => ({
      value,
      label,
      count: documents.reduce((sum, document) => sum + (open[document] !== NONE), 0),
    }));
  }
  return counts;
}
