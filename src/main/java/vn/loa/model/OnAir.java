package vn.loa.model;

import java.util.List;

/**
 * What people wrote and recorded for those who hear a document instead of reading it, or read another language.
 *
 * @param broadcast the announcer's text, a paragraph each; empty where nobody wrote one
 * @param corrections the latest first
 * @param audio the smallest file first
 * @param translations in the order written
 * @param version of the text, which recordings and translations name: the first digits of its SHA-256
 */
public record OnAir(
        List<String> broadcast,
        List<Correction> corrections,
        List<Recording> audio,
        List<Recording> translations,
        String version) {
    public static final OnAir NONE = new OnAir(List.of(), List.of(), List.of(), List.of(), "");

    /** Whether a recording was made from a text that has changed since; nobody can tell of one that names no version. */
    public boolean isStale(Recording recording) {
        return !recording.version().isEmpty() && !recording.version().equals(version);
    }
}
