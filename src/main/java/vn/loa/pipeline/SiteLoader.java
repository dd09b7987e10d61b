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
import vn.loa.model.Meta;
import vn.loa.model.Page;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Progress;
import vn.loa.model.Revision;
import vn.loa.model.Role;
import vn.loa.model.Site;
import vn.loa.model.Source;
import vn.loa.model.Topic;
import vn.loa.parse.MarkdownParser;
import vn.loa.parse.Parsed;
import vn.loa.read.ContentReader;
import vn.loa.read.GitHistory;
import vn.loa.read.HeaderFields;
import vn.loa.read.HeaderFields.Typed;
import vn.loa.read.Reading;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;
import vn.loa.understand.citation.OwnMentions;

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

    /**
     * @param content the content folder
     * @param assets the folder of files that are published as they are
     * @param shown how problems name that folder
     * @param history of the content folder
     */
    public SiteLoader(Path content, Path assets, String shown, GitHistory history) {
        this.content = content;
        this.assets = assets;
        this.history = history;
        this.shown = shown;
    }

    /** A loader of the folder as it lies there, with the history of the work tree that it stands in. */
    public static SiteLoader ofWorkTree(Path content, Path assets, String shown) {
        return new SiteLoader(content, assets, shown, GitHistory.ofWorkTree(content));
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
                        understood.finder()::find, understood::place, this::isFile, shown, understood.drafts()));
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
        /** Where a key of a file's header stands; the start of the file when it has none. */
        Place place(String path, String key) {
            return Optional.ofNullable(headers.get(path))
                    .flatMap(header -> header.get(key))
                    .map(FrontMatter.Value::place)
                    .orElse(Place.startOf(path));
        }
    }

    private Understood understand(Progress progress, List<Problem> problems) {
        progress.begin(Progress.Stage.READ, 0);
        Reading reading = new ContentReader(content, shown).read();
        problems.addAll(reading.problems());
        Map<Role, List<Source>> sources = reading.sources().stream().collect(Collectors.groupingBy(Source::role));

        List<Headed> headed = of(sources, Role.DOCUMENT).parallelStream()
                .map(source -> new Headed(source, HeaderFields.document(source)))
                .toList();
        CitationFinder finder = new CitationFinder(
                KnownNames.of(headed.stream().map(h -> h.meta().value()).toList()));
        LocalDate asOf = LocalDate.now(VIETNAM);
        Understanding understanding = new Understanding(
                new MarkdownParser(),
                finder,
                new FactStage(new OfficialTextReader(finder)),
                revisions(reading.sources()),
                asOf);

        progress.begin(Progress.Stage.UNDERSTAND, headed.size());
        List<Document> held = new ArrayList<>();
        List<Document> documents = collect(
                headed.parallelStream().map(understanding::document).peek(any -> progress.step()), problems, held);
        return new Understood(
                documents,
                collect(of(sources, Role.BODY).parallelStream().map(understanding::body), problems),
                collect(of(sources, Role.TOPIC).parallelStream().map(understanding::topic), problems),
                collect(of(sources, Role.PAGE).parallelStream().map(understanding::page), problems),
                drafts(held, sources, asOf),
                finder,
                reading.sources().stream().collect(Collectors.toMap(Source::path, Source::front)));
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
                .filter(source -> source.role() == Role.DOCUMENT)
                .map(source -> source.path().substring(prefix.length()))
                .collect(Collectors.toSet());
        return history.lastCommits(wanted).entrySet().stream()
                .collect(Collectors.toMap(entry -> prefix + entry.getKey(), Map.Entry::getValue));
    }

    private static List<Source> of(Map<Role, List<Source>> sources, Role role) {
        return sources.getOrDefault(role, List.of());
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

    private static <T> List<T> collect(Stream<Outcome<T>> outcomes, List<Problem> problems) {
        return collect(outcomes, problems, new ArrayList<>());
    }

    /** What is published; what is not goes into {@code held}. */
    private static <T> List<T> collect(Stream<Outcome<T>> outcomes, List<Problem> problems, List<T> held) {
        List<T> published = new ArrayList<>();
        for (Outcome<T> outcome : outcomes.toList()) {
            problems.addAll(outcome.problems());
            (outcome.published() ? published : held).add(outcome.value());
        }
        return published;
    }

    /** A document whose header is read. */
    private record Headed(Source source, Typed<Meta> meta) {}

    private record Outcome<T>(T value, boolean published, List<Problem> problems) {
        static <T> Outcome<T> of(Source source, Typed<T> typed, Parsed parsed, LocalDate asOf) {
            List<Problem> all = new ArrayList<>(typed.problems());
            all.addAll(parsed.problems());
            return new Outcome<>(typed.value(), HeaderFields.isPublished(source, asOf), all);
        }
    }

    /** One file at a time: parse its body and find what it cites and orders. */
    private record Understanding(
            MarkdownParser parser,
            CitationFinder finder,
            FactStage facts,
            Map<String, Revision> revisions,
            LocalDate asOf) {
        Outcome<Document> document(Headed headed) {
            Source source = headed.source();
            Meta meta = headed.meta().value();
            OwnMentions own = new OwnMentions(meta.number(), meta.date(), meta.kind(), meta.title());
            Parsed parsed = parser.parse(source, text -> own.without(finder.find(text)));
            Document document = new Document(
                    source.slug(),
                    source.path(),
                    source.sha256(),
                    Optional.ofNullable(revisions.get(source.path())),
                    meta,
                    parsed.text(),
                    facts.read(source, meta, parsed.text()));
            return Outcome.of(source, new Typed<>(document, headed.meta().problems()), parsed, asOf);
        }

        Outcome<Body> body(Source source) {
            Parsed parsed = prose(source);
            return Outcome.of(source, HeaderFields.body(source, parsed.text()), parsed, asOf);
        }

        Outcome<Topic> topic(Source source) {
            Parsed parsed = prose(source);
            return Outcome.of(source, HeaderFields.topic(source, parsed.text()), parsed, asOf);
        }

        Outcome<Page> page(Source source) {
            Parsed parsed = prose(source);
            return Outcome.of(source, HeaderFields.page(source, parsed.text()), parsed, asOf);
        }

        /** Only documents cite; what else is written links by hand. */
        private Parsed prose(Source source) {
            return parser.parse(source, text -> List.of());
        }
    }
}
