/**
 * Finds the places in a text that name another document, by a grammar whose tables (kinds, signs, bodies, names of laws)
 * stand as plain text files next to the classes.
 */
package vn.loa.understand.citation;
