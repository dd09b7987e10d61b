package vn.loa.link;

import java.util.List;

/**
 * Whom a text lays a duty on, in the order of its words.
 *
 * @param bodies slugs of those that it names
 * @param classes words of the classes that it means whole
 * @param rest stretches of words that are neither, as written
 */
record Laid(List<String> bodies, List<String> classes, List<String> rest) {}
