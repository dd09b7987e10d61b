package vn.loa.render;

/**
 * A page that no content file stands behind.
 *
 * @param uri of the file written, relative to the site's root ({@code nam/2024/index.html})
 * @param type JBake's document type: {@code home}, {@code search}, {@code number}, {@code listing} or {@code body}
 */
public record Listing(String uri, String type, String title) {}
