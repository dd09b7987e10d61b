/** Markdown to a provision tree, plain passages and HTML with slots. The only user of flexmark. */
package vn.loa.parse;
