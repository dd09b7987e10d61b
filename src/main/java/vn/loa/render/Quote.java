package vn.loa.render;

/**
 * A sentence that cites a document, cut around the citation.
 *
 * @param href of the provision it stands in, relative to the root
 * @param where that provision in words ({@code mục II.2.đ}); {@code phần mở đầu} before the first
 */
public record Quote(String href, String where, String before, String mark, String after) {}
