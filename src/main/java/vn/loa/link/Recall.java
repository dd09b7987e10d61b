package vn.loa.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.loa.model.Carried;
import vn.loa.model.Document;
import vn.loa.model.Resolution;

/** What linking found before, so that it looks again only where something changed. Not for several threads at once. */
public final class Recall {
    /** Two documents, and what the first cites. */
    record Pair(Document from, Document to, List<Resolution> cites) {
        private String key() {
            return from.slug() + " " + to.slug();
        }

        @SuppressWarnings("ReferenceEquality") // what is remembered was made of these very objects
        private boolean is(Pair other) {
            return from == other.from && to == other.to && cites.equals(other.cites);
        }
    }

    /** Which provisions of the first document carry out which of the second. */
    record Between(Pair pair, List<Carried> carried) {}

    private Optional<Records> records = Optional.empty();
    private Map<String, Linker.Found> found = Map.of();
    private Map<String, Between> cascades = Map.of();

    /**
     * Forgets what was found in single documents. It holds as long as documents are to each other what they were: their headers,
     * the bodies, what is held back.
     */
    public void forgetDocuments() {
        found = Map.of();
        records = Optional.empty();
    }

    /** The records of documents by what citations give; of a document whose text changed they hold what it said before. */
    Records records(Supplier<Records> make) {
        records = Optional.of(records.orElseGet(make));
        return records.get();
    }

    /** What was found in this very document, or what is found now. */
    @SuppressWarnings("ReferenceEquality") // two documents that say the same are still compared word by word
    Linker.Found of(Document document, Supplier<Linker.Found> find) {
        Linker.Found before = found.get(document.slug());
        return before != null && before.document() == document ? before : find.get();
    }

    /** What was found between these very documents, or what is found now. */
    Between between(Pair pair, Supplier<List<Carried>> find) {
        Between before = cascades.get(pair.key());
        return before != null && before.pair.is(pair) ? before : new Between(pair, find.get());
    }

    /** Remembers these documents and no others. */
    void keepDocuments(List<Linker.Found> now) {
        found = now.stream().collect(Collectors.toMap(f -> f.document().slug(), f -> f));
    }

    /** Remembers these pairs and no others. */
    void keepCascades(List<Between> now) {
        Map<String, Between> kept = new HashMap<>();
        now.forEach(between -> kept.put(between.pair.key(), between));
        cascades = kept;
    }
}
