/** Measures search in a real browser against Pagefind: {@code bench/search}. Not a test. */
package vn.loa.bench;
