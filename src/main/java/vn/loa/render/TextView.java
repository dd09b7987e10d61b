package vn.loa.render;

import java.util.List;

/**
 * A page of prose: a topic with its documents, or a page such as "Giới thiệu" with none.
 *
 * @param total of documents; -1 on a page that is no topic
 */
public record TextView(Frame frame, String title, String html, int total, List<ItemGroup> groups, Pager pager) {}
