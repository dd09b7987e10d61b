/** One class per command of {@code ./loa}. The only user of picocli. */
package vn.loa.cli;
