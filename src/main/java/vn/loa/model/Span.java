package vn.loa.model;

/**
 * A stretch of a source file.
 *
 * @param start its first character
 * @param end the place behind its last character
 */
public record Span(Place start, Place end) {}
