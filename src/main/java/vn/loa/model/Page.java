package vn.loa.model;

/**
 * A page of the site that is no document, such as "Giới thiệu", or any other content that a JBake template knows.
 *
 * @param slug path below the content folder without its ending
 * @param front its whole header, for templates
 */
public record Page(String slug, String path, String title, FrontMatter front, Text text) {}
