/** Other forms of a document, beside its page: its source, plain text, JSON. */
package vn.loa.copies;
