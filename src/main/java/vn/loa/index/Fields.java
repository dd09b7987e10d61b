package vn.loa.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the Lucene index. Folded forms have no fields of their own: a folded syllable is asked for as the synonyms of all
 * its marked forms, which halves the index and lets the browser derive folded lists from the marked ones.
 */
enum Fields {
    /** Every syllable of head and text; its position is the block of the text that it stands in: {@link Blocks}. */
    WORD("word", true, 1f),
    /** Adjacent syllables of head and text, as many as there are syllables: the last of a passage pairs with {@link #END}. */
    PAIR("pair", true, 1f),
    /** Syllables of title and name. */
    TITLE("title", false, 0.5f),
    /** Adjacent syllables of title and name. */
    TITLE_PAIR("titlepair", false, 0.5f),
    /** Syllables of the provisions' headings. */
    HEADING("heading", false, 0.25f),
    /** Keys of document numbers: {@link Numbers}. */
    NUMBER("number", false, 1f);

    /**
     * The term that keeps lengths what they are: in place of a pair at the end of a passage, so that pairs are as many as syllables
     * and both share their norms, and in place of what {@link Levels} leaves out. It is not exported.
     */
    static final String END = "$";

    /** Fields whose lists stand together under a folded syllable. */
    static final List<Fields> OF_WORDS = List.of(WORD, TITLE, HEADING);

    /** Fields whose lists stand together under a folded pair. */
    static final List<Fields> OF_PAIRS = List.of(PAIR, TITLE_PAIR);

    /** Fields whose lists stand together under a number's key. */
    static final List<Fields> OF_NUMBERS = List.of(NUMBER);

    private final String word;
    private final boolean norms;
    private final float boost;

    Fields(String word, boolean norms, float boost) {
        this.word = word;
        this.norms = norms;
        this.boost = boost;
    }

    /** Its name in Lucene. */
    String word() {
        return word;
    }

    /** Whether a document's length counts. */
    boolean norms() {
        return norms;
    }

    /** What a match in it is worth beside one in the text. */
    float boost() {
        return boost;
    }

    FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(!norms);
        type.setIndexOptions(
                switch (this) {
                    case WORD, PAIR -> IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
                    case TITLE, TITLE_PAIR, HEADING -> IndexOptions.DOCS_AND_FREQS;
                    case NUMBER -> IndexOptions.DOCS;
                });
        type.freeze();
        return type;
    }

    /** What the exported lists of the field tell. */
    Set<Postings.Detail> details() {
        return switch (this) {
            case WORD, PAIR -> EnumSet.allOf(Postings.Detail.class);
            case TITLE, TITLE_PAIR, HEADING -> EnumSet.of(Postings.Detail.FREQUENCY);
            case NUMBER -> EnumSet.noneOf(Postings.Detail.class);
        };
    }

    /** The field of a facet's values. */
    static String facet(SearchRecord.Facet facet) {
        return "facet." + facet.word();
    }
}
