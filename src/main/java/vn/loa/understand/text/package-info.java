/** Plain text as copies and scanners leave it, made whole again: lines to blocks, and one file to its documents. */
package vn.loa.understand.text;
