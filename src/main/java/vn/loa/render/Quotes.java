package vn.loa.render;

import vn.loa.model.Citation;
import vn.loa.model.Document;

/** Sentences that cite or order, with the way to them. */
final class Quotes {
    private static final String PREAMBLE = "phần mở đầu";
    private static final int AROUND = 160;

    private Quotes() {}

    static Quote of(Document from, Citation citation) {
        String sentence = citation.sentence();
        int start = citation.sentenceStart();
        int end = start + citation.text().length();
        String href = "van-ban/" + from.slug() + "/" + fragment(from, citation);
        // White space may have been joined in the mention and not in the sentence: then nothing is marked, rather than
        // the
        // wrong words.
        if (start < 0 || end > sentence.length() || !sentence.startsWith(citation.text(), start)) {
            return new Quote(href, where(from, citation), sentence, "", "");
        }
        return new Quote(
                href,
                where(from, citation),
                tail(sentence.substring(0, start)),
                sentence.substring(start, end),
                head(sentence.substring(end)));
    }

    /** The end of what stands before the citation; sentences of directives run over half a page. */
    private static String tail(String text) {
        int space = text.indexOf(' ', Math.max(0, text.length() - AROUND));
        return text.length() <= AROUND || space < 0 ? text : "…" + text.substring(space);
    }

    private static String head(String text) {
        int space = text.lastIndexOf(' ', AROUND);
        return text.length() <= AROUND || space < 0 ? text : text.substring(0, space) + " …";
    }

    /**
     * A sentence that states a fact.
     *
     * @param sentences of the document
     * @param provision index of the provision that it stands in, -1 for the preamble
     * @param words of the fact as they stand in the text
     * @param near other words of the same sentence, to tell it from others that say the words; may be empty
     * @return without words where the text does not have them
     */
    static Quote of(Document from, Sentences sentences, int provision, String words, String near) {
        Quote place = place(from, provision);
        String passage = words.isBlank() ? "" : sentences.find(provision, words, near);
        int start = passage.indexOf(words, Math.max(0, near.isEmpty() ? 0 : passage.indexOf(near)));
        start = start < 0 ? passage.indexOf(words) : start;
        if (passage.isEmpty() || start < 0) {
            return place;
        }
        int end = start + words.length();
        return new Quote(
                place.href(), place.where(), tail(passage.substring(0, start)), words, head(passage.substring(end)));
    }

    /** A provision, without a sentence. */
    static Quote place(Document from, int provision) {
        return new Quote(
                "van-ban/" + from.slug() + "/" + fragment(from, provision), where(from, provision), "", "", "");
    }

    static String where(Document document, Citation citation) {
        return where(document, citation.provision());
    }

    static String where(Document document, int provision) {
        if (provision < 0) {
            return PREAMBLE;
        }
        String path = document.text().provisions().get(provision).path();
        // "II.2.đ" alone is no phrase; "Điều 5.2" is.
        return path.indexOf(' ') < 0 ? "mục " + path : path;
    }

    /** {@code #ii-2}, or {@code #noi-dung} before the first provision. */
    static String fragment(Document document, Citation citation) {
        return fragment(document, citation.provision());
    }

    static String fragment(Document document, int provision) {
        return provision < 0
                ? "#noi-dung"
                : "#" + document.text().provisions().get(provision).anchor();
    }
}
