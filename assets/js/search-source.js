/** The way to the search client: loaded once, when first wanted; a failed start may be tried again. */

let opening = null;

/**
 * @param {URL} root of the site
 * @returns {Promise<{query: Function}>}
 */
export function source(root) {
  opening ??= open(root).catch((fault) => {
    opening = null;
    throw fault;
  });
  return opening;
}

async function open(root) {
  const folder = new URL('search/', root);
  const client = await import(new URL('client.js', folder).href);
  return client.openSearch(folder);
}

/** @param {HTMLFormElement} form carries the way to the site's root */
export function rootOf(form) {
  return new URL(form.dataset.root, document.baseURI);
}
