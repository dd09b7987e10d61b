package vn.loa.model;

/**
 * One document relates to another.
 *
 * @param from slug of the document that relates
 * @param to slug of the document related to
 */
public record Relation(String from, RelationType type, String to, Origin origin) {}
