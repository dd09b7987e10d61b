package vn.loa.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import vn.loa.model.Provision;

/**
 * A document's terms by field, with the exports made of it: what {@link LuceneWriter} adds. Making it is the costly part of
 * indexing and touches nothing shared, so it may be done in parallel.
 *
 * @param head what a hit shows, packed: {@link Packing#head}
 * @param blocks the text with the head, block by block, packed and compressed: {@link Packing#blocks}
 */
record Terms(
        SearchRecord record,
        List<TermStream.Term> words,
        List<TermStream.Term> pairs,
        List<TermStream.Term> titleWords,
        List<TermStream.Term> titlePairs,
        List<TermStream.Term> headingWords,
        List<TermStream.Term> numbers,
        BytesRef head,
        BytesRef blocks) {
    static Terms of(SearchRecord record, Aliases aliases) {
        Lists title = new Lists(aliases);
        title.add(record.title(), 0);
        title.add(record.name(), 0);
        Lists all = new Lists(aliases);
        all.add(record.title(), 0);
        all.add(record.name(), 0);
        record.head().forEach(line -> all.add(line, 0));
        List<Integer> blocks = Blocks.of(record.passages());
        for (int i = 0; i < blocks.size(); i++) {
            all.add(record.passages().get(i).text(), blocks.get(i));
        }
        Lists headings = new Lists(aliases);
        record.provisions().stream().map(Provision::heading).forEach(heading -> headings.add(heading, 0));
        return new Terms(
                record,
                Lists.levelled(all.words),
                Lists.levelled(all.pairs),
                Lists.levelled(title.words),
                Lists.levelled(title.pairs),
                Lists.levelled(headings.words),
                Numbers.keys(record.number(), record.kind()).stream()
                        .map(key -> new TermStream.Term(key, 0))
                        .toList(),
                new BytesRef(Packing.head(record)),
                new BytesRef(Packing.blocks(record, blocks)));
    }

    /** The terms of one field. */
    List<TermStream.Term> of(Fields field) {
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
        private final List<TermStream.Term> words = new ArrayList<>();
        private final List<TermStream.Term> pairs = new ArrayList<>();

        private final Aliases aliases;

        Lists(Aliases aliases) {
            this.aliases = aliases;
        }

        void add(String passage, int block) {
            List<Token> tokens = aliases.tokens(passage);
            for (int i = 0; i < tokens.size(); i++) {
                String raw = tokens.get(i).raw();
                words.add(new TermStream.Term(raw, block));
                boolean paired = i + 1 < tokens.size() && tokens.get(i + 1).joined();
                String pair = paired ? pair(raw, tokens.get(i + 1).raw()) : Fields.END;
                pairs.add(new TermStream.Term(pair, block));
            }
        }

        /** The terms with those beyond a level of frequency left out; the length stays. */
        static List<TermStream.Term> levelled(List<TermStream.Term> terms) {
            Map<String, Integer> frequencies = new HashMap<>();
            terms.forEach(term -> frequencies.merge(term.text(), 1, Integer::sum));
            frequencies.replaceAll((text, frequency) -> Levels.below(frequency));
            List<TermStream.Term> kept = new ArrayList<>(terms.size());
            for (TermStream.Term term : terms) {
                boolean within = frequencies.merge(term.text(), -1, Integer::sum) >= 0;
                kept.add(within ? term : new TermStream.Term(Fields.END, term.block()));
            }
            return kept;
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
