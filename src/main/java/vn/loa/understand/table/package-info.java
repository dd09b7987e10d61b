/** Rows of tables: their cells, and the tables that say who does what by when, by the words that head their columns. */
package vn.loa.understand.table;
