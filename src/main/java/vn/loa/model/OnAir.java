package vn.loa.model;

import java.util.List;

/**
 * What people wrote for those who hear a document instead of reading it.
 *
 * @param broadcast the announcer's text, a paragraph each; empty where nobody wrote one
 */
public record OnAir(List<String> broadcast) {
    public static final OnAir NONE = new OnAir(List.of());
}
