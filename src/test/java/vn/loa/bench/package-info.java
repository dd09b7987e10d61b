/** Measures search in a real browser against Pagefind, and the speed of understanding: {@code bench/}. Not a test. */
package vn.loa.bench;
