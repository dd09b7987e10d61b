package vn.loa.render;

/**
 * A correction as readers see it.
 *
 * @param day in Vietnamese form
 * @param iso the same for machines
 * @param source a link where it is a document of the portal or a web address
 */
public record CorrectionLine(
        Item item, String day, String iso, boolean withdrawn, String wrong, String right, Entry source) {}
