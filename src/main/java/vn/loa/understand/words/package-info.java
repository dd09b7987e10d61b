/** Texts cut into words that are numbers, phrases over them, and dates: what every grammar of this room stands on. */
package vn.loa.understand.words;
