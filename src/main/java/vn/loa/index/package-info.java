/**
 * Site to search index: builds the Lucene index, exports it to static shards for the browser, and answers from Lucene in the
 * terminal. The only user of Lucene. The exported format is described in {@code docs/formats/search-index.md}; the browser's
 * half stands in {@code assets/search}, and both must give the same answers.
 */
package vn.loa.index;
