package vn.loa.understand.citation;

import java.util.List;
import java.util.Optional;
import vn.loa.model.Mention;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Finds mentions of other documents in plain text, by the grammar whose tables stand in the text files of this package.
 *
 * <p>Immutable after construction and safe for many threads. Reads every character once and looks a bounded number of words
 * ahead, so no text makes it slower than linear.
 */
public final class CitationFinder {
    private final Readers readers;

    /** Also finds these documents by their names. */
    public CitationFinder(KnownNames names) {
        this.readers = new Readers(new Grammar(names));
    }

    /** The words that this grammar knows; other grammars add theirs, so that a text is cut into words once for all. */
    public Vocabulary vocabulary() {
        return readers.grammar().vocabulary;
    }

    /**
     * The mentions in one block of text (NFC; line breaks inside sentences, non-breaking spaces and hyphens and Ð for Đ are
     * understood), in order and without overlaps. References to the document itself ("Kế hoạch này") are no mentions. A
     * bare running number ({@code Chỉ thị 28}) stands in {@link Mention#number()} of a SHORT mention as written.
     */
    public List<Mention> find(String plainText) {
        return find(Tokens.of(plainText, readers.grammar().vocabulary));
    }

    /** The same for a text that is cut already, over {@link #vocabulary()}. */
    public List<Mention> find(Tokens tokens) {
        return new Scan(readers, tokens).run();
    }

    /** The official number at token {@code i}, as after {@code số}, and the token after it. */
    public Optional<NumberAt> numberAt(Tokens tokens, int i) {
        return readers.numbers().read(tokens, i, true).map(n -> new NumberAt(n.value(), n.end()));
    }

    /**
     * A number read.
     *
     * @param value officially spelt
     * @param end the token after it
     */
    public record NumberAt(String value, int end) {}

    /** The kind of document whose name, marks aside, begins at token {@code i}, and the token after it. */
    public Optional<Phrases.Match<String>> kindAt(Tokens tokens, int i) {
        return readers.grammar()
                .kinds
                .longest(tokens, i)
                .map(m -> new Phrases.Match<>(m.value().name(), m.end()));
    }
}
