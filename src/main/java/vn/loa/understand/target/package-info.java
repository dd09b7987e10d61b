/** Figures to be reached, by tables of units, comparators and the words that make a figure a target. */
package vn.loa.understand.target;
