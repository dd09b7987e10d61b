/** What a document says about itself outside its text: letterhead, number, place and date, kind, title, recipients, signer. */
package vn.loa.understand.metadata;
