package vn.loa.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.index.Aliases;
import vn.loa.link.Drafts;
import vn.loa.link.Linked;
import vn.loa.link.Linker;
import vn.loa.link.Surroundings;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.FrontMatter;
import vn.loa.model.Page;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Progress;
import vn.loa.model.Revision;
import vn.loa.model.Role;
import vn.loa.model.Site;
import vn.loa.model.Source;
import vn.loa.model.Topic;
import vn.loa.read.ContentReader;
import vn.loa.read.GitHistory;
import vn.loa.read.HeaderFields;
import vn.loa.read.Reading;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** Content folder to linked site: read, parse, understand, link. */
public final class SiteLoader {
    /** What stops the build first, then as an editor goes through the files. */
    private static final Comparator<Problem> WORST_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(p -> p.place().path())
            .thenComparing(Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::col))
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final String ALIASES = "viet-tat.yml";

    private final Path content;
    private final Path assets;
    private final String shown;
    private final GitHistory history;
    private final Memory memory;

    /**
     * @param content the content folder
     * @param assets the folder of files that are published as they are
     * @param shown how problems name that folder
     * @param history of the content folder
     */
    public SiteLoader(Path content, Path assets, String shown, GitHistory history) {
        this(content, assets, shown, history, Memory.none());
    }

    private SiteLoader(Path content, Path assets, String shown, GitHistory history, Memory memory) {
        this.memory = memory;
        this.content = content;
        this.assets = assets;
        this.history = history;
        this.shown = shown;
    }

    /** A loader of the folder as it lies there, with the history of the work tree that it stands in. */
    public static SiteLoader ofWorkTree(Path content, Path assets, String shown) {
        return new SiteLoader(content, assets, shown, GitHistory.ofWorkTree(content));
    }

    /** A loader of the same folder that remembers what it loaded, to be quick when little changed. Not for several threads. */
    public SiteLoader remembering() {
        return new SiteLoader(content, assets, shown, history, Memory.empty());
    }

    /** Loads the site; drafts are checked but left out. Problems are returned, all of them, never thrown. */
    public Loaded load() {
        return load(Progress.SILENT);
    }

    /** As {@link #load()}; a step for each document understood. */
    public Loaded load(Progress progress) {
        List<Problem> problems = new ArrayList<>();
        Understood understood = understand(progress, problems);
        progress.begin(Progress.Stage.LINK, 0);
        Linked linked = Linker.link(
                understood.documents(),
                understood.bodies(),
                understood.topics(),
                understood.pages(),
                new Surroundings(
                        understood.finder()::find, understood::place, this::isFile, shown, understood.drafts()),
                memory.recall(understood::shared));
        problems.addAll(linked.problems());
        Aliases aliases = aliases(problems);
        problems.sort(WORST_FIRST);
        return new Loaded(linked.site(), aliases, List.copyOf(problems), files(linked.site()));
    }

    /** What linking needs: the bodies of the files, half of all that was read, are not among it. */
    private record Understood(
            List<Document> documents,
            List<Body> bodies,
            List<Topic> topics,
            List<Page> pages,
            Drafts drafts,
            CitationFinder finder,
            Map<String, FrontMatter> headers) {
        /** What linking one document needs to know of the others. */
        Memory.Shared shared() {
            return new Memory.Shared(
                    documents.stream()
                            .map(d -> Memory.Known.of(d, Optional.ofNullable(headers.get(d.path()))))
                            .toList(),
                    bodies,
                    drafts);
        }

        /** Where a key of a file's header stands; the start of the file when it has none. */
        Place place(String path, String key) {
            return Optional.ofNullable(headers.get(path))
                    .flatMap(header -> header.get(key))
                    .map(FrontMatter.Value::place)
                    .orElse(Place.startOf(path));
        }
    }

    /** The files, and what the documents among them say of themselves. */
    private record Gathered(List<Problem> problems, Map<Role, List<Source>> sources, List<Headed> documents) {
        KnownNames names() {
            return KnownNames.of(documents.stream().map(Headed::meta).toList());
        }

        List<Source> of(Role role) {
            return sources.getOrDefault(role, List.of());
        }
    }

    private Gathered gather() {
        Reading reading = memory.read(new ContentReader(content, shown));
        Map<Role, List<Source>> sources = reading.sources().stream().collect(Collectors.groupingBy(Source::role));
        List<Headed> documents = sources.getOrDefault(Role.DOCUMENT, List.of()).parallelStream()
                .map(memory::headed)
                .toList();
        return new Gathered(reading.problems(), sources, documents);
    }

    private Understood understand(Progress progress, List<Problem> problems) {
        progress.begin(Progress.Stage.READ, 0);
        LocalDate asOf = LocalDate.now(VIETNAM);
        Gathered files = gather();
        Optional<Understanding> known = memory.understanding(files.names(), asOf);
        while (known.isEmpty()) {
            files = gather();
            known = memory.understanding(files.names(), asOf);
        }
        return understand(files, known.get(), progress, problems);
    }

    private Understood understand(
            Gathered files, Understanding understanding, Progress progress, List<Problem> problems) {
        problems.addAll(files.problems());
        Map<String, Revision> revisions = revisions(files.of(Role.DOCUMENT));
        progress.begin(Progress.Stage.UNDERSTAND, files.documents().size());
        List<Document> held = new ArrayList<>();
        List<Document> documents = collect(
                files.documents().parallelStream()
                        .map(headed -> memory.understood(
                                headed.source(),
                                () -> understanding.document(headed),
                                d -> d.at(Optional.ofNullable(revisions.get(d.path())))))
                        .peek(any -> progress.step()),
                problems,
                held);
        return new Understood(
                documents,
                collect(prose(files.of(Role.BODY), understanding::body), problems),
                collect(prose(files.of(Role.TOPIC), understanding::topic), problems),
                collect(prose(files.of(Role.PAGE), understanding::page), problems),
                drafts(held, files.sources(), understanding.asOf()),
                understanding.finder(),
                files.sources().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Source::path, Source::front)));
    }

    private <T> Stream<Understanding.Outcome<T>> prose(
            List<Source> sources, Function<Source, Understanding.Outcome<T>> understand) {
        return sources.parallelStream()
                .map(source -> memory.understood(source, () -> understand.apply(source), UnaryOperator.identity()));
    }

    private Map<String, Path> files(Site site) {
        int prefix = shown.length() + 1;
        return site.documents().stream()
                .collect(Collectors.toMap(
                        Document::slug,
                        document -> content.resolve(document.path().substring(prefix))));
    }

    /** JBake copies assets, and what lies in the content folder and is no Markdown. */
    private boolean isFile(String address) {
        try {
            return Stream.of(assets, content)
                    .map(folder -> folder.resolve(address).normalize())
                    .anyMatch(
                            file -> Files.isRegularFile(file) && (file.startsWith(assets) || file.startsWith(content)));
        } catch (InvalidPathException e) { // no file system of this machine has such a name
            return false;
        }
    }

    private Aliases aliases(List<Problem> problems) {
        try {
            return Aliases.read(content.resolve(ALIASES));
        } catch (IOException e) {
            Place place = new Place(shown + "/" + ALIASES, 1, 1);
            problems.add(Problem.error(
                    "short-form", place, e.getMessage(), "Mỗi dòng một mục, như “UBND: Ủy ban nhân dân”."));
            return Aliases.NONE;
        }
    }

    /** By the path that sources bear. */
    private Map<String, Revision> revisions(List<Source> sources) {
        String prefix = shown + "/";
        Set<String> wanted = sources.stream()
                .map(source -> source.path().substring(prefix.length()))
                .collect(Collectors.toSet());
        return memory.commits(history, wanted).entrySet().stream()
                .collect(Collectors.toMap(entry -> prefix + entry.getKey(), Map.Entry::getValue));
    }

    private static Drafts drafts(List<Document> documents, Map<Role, List<Source>> sources, LocalDate asOf) {
        Map<Role, List<String>> slugs = new EnumMap<>(Role.class);
        sources.forEach((role, all) -> slugs.put(
                role,
                all.stream()
                        .filter(source -> role != Role.DOCUMENT && !HeaderFields.isPublished(source, asOf))
                        .map(Source::slug)
                        .toList()));
        return Drafts.of(documents, slugs);
    }

    private static <T> List<T> collect(Stream<Understanding.Outcome<T>> outcomes, List<Problem> problems) {
        return collect(outcomes, problems, new ArrayList<>());
    }

    /** What is published; what is not goes into {@code held}. */
    private static <T> List<T> collect(
            Stream<Understanding.Outcome<T>> outcomes, List<Problem> problems, List<T> held) {
        List<T> published = new ArrayList<>();
        for (Understanding.Outcome<T> outcome : outcomes.toList()) {
            problems.addAll(outcome.problems());
            (outcome.published() ? published : held).add(outcome.value());
        }
        return published;
    }
}
