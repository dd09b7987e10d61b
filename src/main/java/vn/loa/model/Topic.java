package vn.loa.model;

/** A subject under which documents are gathered. */
public record Topic(String slug, String path, String title, Text text) {}
