/** Times by which something must be done, by the table of the words that announce them. */
package vn.loa.understand.deadline;
