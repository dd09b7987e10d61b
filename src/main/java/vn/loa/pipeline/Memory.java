package vn.loa.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.loa.link.Drafts;
import vn.loa.link.Recall;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.FrontMatter;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Revision;
import vn.loa.model.Source;
import vn.loa.parse.MarkdownParser;
import vn.loa.pipeline.Understanding.Outcome;
import vn.loa.read.ContentReader;
import vn.loa.read.Earlier;
import vn.loa.read.GitHistory;
import vn.loa.read.Reading;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/**
 * What a loader read, understood and linked before. Each part holds as long as all that it was made of stays the same: a file's
 * bytes, the names under which documents are cited, the headers and bodies by which documents know each other, the day.
 */
final class Memory {
    /** What was made of a file: of a document first its header and heading. */
    private record File(String sha256, Optional<Headed> headed, Optional<Outcome<?>> outcome) {}

    /** The commits of these files while {@code head} is the last commit. */
    private record Commits(String head, Set<String> wanted, Map<String, Revision> found) {}

    /** What documents are to each other. */
    record Shared(List<Known> documents, List<Body> bodies, Drafts drafts) {}

    /** A document as others know it: its header, and what its text may say in place of it. */
    record Known(
            String path,
            Optional<FrontMatter> header,
            String kind,
            String number,
            String issuer,
            Optional<PartialDate> date,
            String title,
            String place) {
        static Known of(Document document, Optional<FrontMatter> header) {
            Meta meta = document.meta();
            return new Known(
                    document.path(),
                    header,
                    meta.kind(),
                    meta.number(),
                    meta.issuer(),
                    meta.date(),
                    meta.title(),
                    meta.place());
        }
    }

    private final boolean keeps;
    private final Earlier earlier = new Earlier();
    private final Map<String, File> files = new ConcurrentHashMap<>();
    private KnownNames names = KnownNames.NONE;
    private Optional<Understanding> understanding = Optional.empty();
    private Optional<Commits> commits = Optional.empty();
    private Optional<Shared> shared = Optional.empty();
    private final Recall recall = new Recall();

    private Memory(boolean keeps) {
        this.keeps = keeps;
    }

    /** A memory that holds what it is given. */
    static Memory empty() {
        return new Memory(true);
    }

    /** A memory that holds nothing, for who loads once. */
    static Memory none() {
        return new Memory(false);
    }

    /** Reads the files; those that are still understood come without their texts. */
    Reading read(ContentReader reader) {
        if (!keeps) {
            return reader.read();
        }
        Reading reading = reader.read(
                earlier, source -> same(source).flatMap(File::outcome).isPresent());
        Set<String> paths = reading.sources().stream().map(Source::path).collect(Collectors.toSet());
        files.keySet().retainAll(paths);
        return reading;
    }

    private Optional<File> same(Source source) {
        return Optional.ofNullable(files.get(source.path())).filter(file -> file.sha256.equals(source.sha256()));
    }

    /** A document's header and heading. */
    Headed headed(Source source) {
        Optional<Headed> known = same(source).flatMap(File::headed);
        if (known.isPresent()) {
            return known.get();
        }
        Headed headed = Headings.of(source);
        keep(source, new File(source.sha256(), Optional.of(headed.withoutText()), Optional.empty()));
        return headed;
    }

    private void keep(Source source, File file) {
        if (keeps) {
            files.put(source.path(), file);
        }
    }

    /**
     * Who understands the files.
     *
     * @return nothing when what was understood before does not hold any more: all texts must be read again
     */
    Optional<Understanding> understanding(KnownNames now, LocalDate day) {
        if (understanding.filter(u -> u.asOf().equals(day)).isPresent() && names.equals(now)) {
            return understanding;
        }
        boolean stale = understanding.isPresent();
        CitationFinder finder = new CitationFinder(now);
        names = now;
        understanding =
                Optional.of(new Understanding(new MarkdownParser(), finder, new OfficialTextReader(finder), day));
        if (stale) {
            files.clear();
            shared = Optional.empty();
            return Optional.empty();
        }
        return understanding;
    }

    /**
     * What became of a file.
     *
     * @param understand asked when the file is not known
     * @param current gives a known value what it was not made of
     */
    @SuppressWarnings("unchecked") // under a file's path stands only what its role makes of it
    <T> Outcome<T> understood(Source source, Supplier<Outcome<T>> understand, UnaryOperator<T> current) {
        Optional<File> known = same(source);
        Optional<Outcome<T>> before = known.flatMap(File::outcome).map(any -> (Outcome<T>) any);
        Outcome<T> now = before.orElseGet(understand).with(current);
        keep(source, new File(source.sha256(), known.flatMap(File::headed), Optional.of(now)));
        return now;
    }

    /** The last commits of these files. */
    Map<String, Revision> commits(GitHistory history, Set<String> wanted) {
        if (!keeps) {
            return history.lastCommits(wanted);
        }
        String head = history.head();
        if (!commits.filter(c -> c.head.equals(head) && c.wanted.equals(wanted)).isPresent()) {
            commits = Optional.of(new Commits(head, Set.copyOf(wanted), history.lastCommits(wanted)));
        }
        return commits.orElseThrow().found;
    }

    /** What linking found before, if documents are still the same to each other. */
    Recall recall(Supplier<Shared> documents) {
        if (!keeps) {
            return new Recall();
        }
        Shared now = documents.get();
        if (!shared.filter(now::equals).isPresent()) {
            recall.forgetDocuments();
        }
        shared = Optional.of(now);
        return recall;
    }
}
