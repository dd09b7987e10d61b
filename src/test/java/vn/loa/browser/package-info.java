/** A real browser for tests. */
package vn.loa.browser;
