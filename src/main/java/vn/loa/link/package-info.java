/** From documents read one by one to the linked whole: issuers, resolved citations, relations, checked links, cascades. */
package vn.loa.link;
