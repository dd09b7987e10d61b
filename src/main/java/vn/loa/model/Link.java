package vn.loa.model;

/**
 * A link written by hand in Markdown.
 *
 * @param href as written
 */
public record Link(String href, Place place) {}
