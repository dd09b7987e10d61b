package vn.loa.index;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.loa.model.Passage;
import vn.loa.model.Provision;

/**
 * A document's terms by field, with the exports made of it: what {@link LuceneWriter} adds. Making it is the costly part of
 * indexing and touches nothing shared, so it may be done in parallel.
 *
 * @param head what a hit shows, packed: {@link Packing#head}
 * @param blocks the text with the head, block by block, packed: {@link Packing#blocks}
 */
record Terms(
        SearchRecord record,
        Occurrences words,
        Occurrences pairs,
        Occurrences titleWords,
        Occurrences titlePairs,
        Occurrences headingWords,
        Occurrences numbers,
        BytesRef head,
        BytesRef blocks) {
    static Terms of(SearchRecord record, Aliases aliases) {
        Lists title = new Lists();
        Lists all = new Lists();
        for (String line : List.of(record.title(), record.name())) {
            List<Token> tokens = aliases.tokens(line);
            title.add(tokens, 0, StandingOut.Passage.IN_HEAD);
            all.add(tokens, 0, StandingOut.Passage.IN_HEAD);
        }
        record.head().forEach(line -> all.add(aliases.tokens(line), 0, StandingOut.Passage.IN_HEAD));
        List<Passage> passages = record.passages();
        List<Integer> blocks = Blocks.of(passages);
        for (int i = 0; i < blocks.size(); i++) {
            Passage passage = passages.get(i);
            boolean first = i == 0 || passages.get(i - 1).provision() != passage.provision();
            boolean opens = first && passage.provision() >= 0;
            all.add(
                    aliases.tokens(passage.text()),
                    blocks.get(i),
                    opens ? StandingOut.Passage.OPENING : StandingOut.Passage.INSIDE);
        }
        Occurrences headings = new Occurrences();
        for (Provision provision : record.provisions()) {
            aliases.tokens(provision.heading()).forEach(token -> headings.add(token.raw(), 0, 0));
        }
        Occurrences numbers = new Occurrences();
        Numbers.keys(record.number(), record.kind()).forEach(key -> numbers.add(key, 0, 0));
        return new Terms(
                record,
                all.words.settle(),
                all.pairs.settle(),
                title.words.settle(),
                title.pairs.settle(),
                headings.settle(),
                numbers.settle(),
                new BytesRef(Packing.head(record)),
                new BytesRef(Packing.blocks(record, blocks)));
    }

    /** The terms of one field. */
    Occurrences of(Fields field) {
        return switch (field) {
            case WORD -> words;
            case PAIR -> pairs;
            case TITLE -> titleWords;
            case TITLE_PAIR -> titlePairs;
            case HEADING -> headingWords;
            case NUMBER -> numbers;
        };
    }

    /** Words and pairs, gathered passage by passage: no pair crosses from one to the next. */
    private static final class Lists {
        private final Occurrences words = new Occurrences();
        private final Occurrences pairs = new Occurrences();

        void add(List<Token> passage, int block, StandingOut.Passage kind) {
            for (int i = 0; i < passage.size(); i++) {
                String raw = passage.get(i).raw();
                int points = kind.points(i, passage.size());
                words.add(raw, block, points);
                boolean paired = i + 1 < passage.size() && passage.get(i + 1).joined();
                pairs.add(paired ? pair(raw, passage.get(i + 1).raw()) : Fields.END, block, points);
            }
        }
    }

    /** Both syllables of a pair without marks. */
    static String foldPair(String pair) {
        int space = pair.indexOf(' ');
        return pair(Syllable.fold(pair.substring(0, space)), Syllable.fold(pair.substring(space + 1)));
    }

    static String pair(String first, String second) {
        return first + " " + second;
    }
}
