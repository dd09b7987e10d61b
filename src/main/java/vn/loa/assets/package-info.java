/** What a browser needs besides the pages: one style sheet and one script in place of many files. Imports the JDK only. */
package vn.loa.assets;
