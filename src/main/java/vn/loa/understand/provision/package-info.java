/** The numbered tree of a document read from its blocks. */
package vn.loa.understand.provision;
