/** From plain text to facts with their spans; knows no Markdown and no other document. */
package vn.loa.understand;
