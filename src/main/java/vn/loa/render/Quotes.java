package vn.loa.render;

import java.util.List;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Provision;

/** Sentences that cite, with the way to them. */
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

    static String where(Document document, Citation citation) {
        if (citation.provision() < 0) {
            return PREAMBLE;
        }
        String path = provision(document, citation).path();
        // "II.2.đ" alone is no phrase; "Điều 5.2" is.
        return path.indexOf(' ') < 0 ? "mục " + path : path;
    }

    /** {@code #ii-2}, or {@code #noi-dung} before the first provision. */
    static String fragment(Document document, Citation citation) {
        return citation.provision() < 0
                ? "#noi-dung"
                : "#" + provision(document, citation).anchor();
    }

    private static Provision provision(Document document, Citation citation) {
        List<Provision> provisions = document.text().provisions();
        return provisions.get(citation.provision());
    }
}
