package vn.loa.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.Facts;
import vn.loa.model.Force;
import vn.loa.model.Level;
import vn.loa.model.Life;
import vn.loa.model.Link;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.Page;
import vn.loa.model.PartialDate;
import vn.loa.model.Passage;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.Resolution;
import vn.loa.model.Span;
import vn.loa.model.Target;
import vn.loa.model.Text;
import vn.loa.model.TextStatus;
import vn.loa.model.Topic;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** Small corpora for tests, said in one line each. */
final class Corpus {
    final List<Document> documents = new ArrayList<>();
    final List<Body> bodies = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    final List<Page> pages = new ArrayList<>();
    private final CitationFinder finder;

    Corpus(String... names) {
        this.finder = new CitationFinder(new KnownNames(List.of(names)));
    }

    /** A document under construction. */
    final class Doc {
        private final String slug;
        private String title = "về một việc";
        private String number = "";
        private String kind = "";
        private String issuer = "";
        private String date = "";
        private String edition = "";
        private final List<String> aliases = new ArrayList<>();
        private final List<Meta.Ref> topics = new ArrayList<>();
        private final Map<RelationType, List<Meta.Ref>> hand = new EnumMap<>(RelationType.class);
        private final List<Citation> citations = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Provision> provisions = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Duty> duties = new ArrayList<>();
        private final List<Target> targets = new ArrayList<>();
        private int line = 10;

        private Doc(String slug) {
            this.slug = slug;
        }

        Doc is(String kind, String number, String issuer, String date) {
            this.kind = kind;
            this.number = number;
            this.issuer = issuer;
            this.date = date;
            return this;
        }

        Doc title(String title) {
            this.title = title;
            return this;
        }

        Doc edition(String edition) {
            this.edition = edition;
            return this;
        }

        Doc alias(String alias) {
            aliases.add(alias);
            return this;
        }

        Doc topic(String topic) {
            topics.add(new Meta.Ref(topic, new Place(path(), 5, 3)));
            return this;
        }

        Doc hand(RelationType type, String target) {
            hand.computeIfAbsent(type, k -> new ArrayList<>()).add(new Meta.Ref(target, new Place(path(), 6, 5)));
            return this;
        }

        Doc provision(String path, String anchor) {
            provisions.add(new Provision(path, path + ".", anchor, "", 0, -1, new Place(path(), line++, 1)));
            return this;
        }

        /** A provision with its heading; {@code parent} is an index. */
        Doc provision(String path, String anchor, int parent, String heading) {
            String label = path.substring(path.lastIndexOf('.') + 1) + ".";
            provisions.add(new Provision(
                    path, label, anchor, heading, parent < 0 ? 0 : 1, parent, new Place(path(), line++, 1)));
            return this;
        }

        /** A paragraph of the last provision, as words only. */
        Doc passage(String text) {
            passages.add(new Passage(provisions.size() - 1, text));
            return this;
        }

        /** A duty laid on {@code who}, at a line of its own. */
        Doc orders(String who) {
            Place at = new Place(path(), ++line, 1);
            duties.add(new Duty(who, "", "làm một việc", Duty.Manner.DIRECT, provisions.size() - 1, new Span(at, at)));
            return this;
        }

        /** A figure to be reached. */
        Doc aims(String measure, String value, String year) {
            return aims(measure, Target.Comparator.EQUAL, value, year);
        }

        Doc aims(String measure, Target.Comparator comparator, String value, String year) {
            Place at = new Place(path(), ++line, 1);
            targets.add(new Target(
                    measure + " đạt " + value,
                    measure,
                    comparator,
                    new java.math.BigDecimal(value),
                    "%",
                    year,
                    false,
                    provisions.size() - 1,
                    new Span(at, at)));
            return this;
        }

        Doc link(String href) {
            links.add(new Link(href, new Place(path(), line++, 4)));
            return this;
        }

        /** A paragraph of the preamble, or of the last provision. */
        Doc says(String text) {
            line++;
            for (Mention m : finder.find(text)) {
                citations.add(new Citation(
                        m,
                        text.substring(m.start(), m.end()),
                        new Place(path(), line, m.start() + 1),
                        provisions.size() - 1,
                        text,
                        m.start()));
            }
            return this;
        }

        private String path() {
            return "content/van-ban/" + slug + ".md";
        }

        Corpus end() {
            Meta meta = new Meta(
                    title,
                    number,
                    kind,
                    issuer,
                    PartialDate.parse(date),
                    edition,
                    "",
                    "",
                    "",
                    List.of(),
                    TextStatus.SUMMARY,
                    "",
                    Force.UNKNOWN,
                    hand,
                    topics,
                    aliases,
                    List.of(),
                    List.of(),
                    List.of());
            Text text = new Text(
                    "", List.copyOf(provisions), List.copyOf(citations), List.copyOf(links), List.copyOf(passages));
            Facts facts = new Facts(List.of(), List.copyOf(targets), List.copyOf(duties));
            documents.add(new Document(slug, path(), "00", Optional.empty(), meta, text, facts));
            return Corpus.this;
        }
    }

    Doc doc(String slug) {
        return new Doc(slug);
    }

    /** A record without text. */
    Corpus record(String slug, String kind, String number, String issuer, String date) {
        return doc(slug).is(kind, number, issuer, date).end();
    }

    Corpus body(String slug, String title, Level level, String province, String... aliases) {
        bodies.add(new Body(
                slug,
                "content/co-quan/" + slug + ".md",
                title,
                Optional.of(level),
                province,
                "",
                "",
                List.of(aliases),
                List.of(),
                Text.EMPTY));
        return this;
    }

    /** A body with all that its file may say; extra parts by {@code with}. */
    Corpus body(String slug, String title, Level level, String province, String parent, String branch, Life life) {
        bodies.add(new Body(
                slug,
                "content/co-quan/" + slug + ".md",
                title,
                Optional.ofNullable(level),
                province,
                parent,
                branch,
                List.of(),
                List.of(),
                List.of(),
                life,
                Map.of(),
                Text.EMPTY));
        return this;
    }

    /** The last body with other local names and classes. */
    Corpus known(List<String> localNames, List<String> classes) {
        Body b = bodies.remove(bodies.size() - 1);
        bodies.add(new Body(
                b.slug(),
                b.path(),
                b.title(),
                b.level(),
                b.province(),
                b.parent(),
                b.branch(),
                b.aliases(),
                localNames,
                classes,
                b.life(),
                b.sources(),
                b.text()));
        return this;
    }

    /** {@code 2008-08-01}, {@code 2025-07-01}; empty for unknown days. Successors with a {@code +} take over the duties. */
    static Life life(String from, String until, String... successors) {
        List<Life.Successor> after = new ArrayList<>();
        for (String slug : successors) {
            boolean duties = slug.startsWith("+");
            String plain = duties ? slug.substring(1) : slug;
            after.add(new Life.Successor(plain, duties, "một nghị quyết", new Place("content/co-quan/x.md", 7, 5)));
        }
        return new Life(PartialDate.parse(from), PartialDate.parse(until), after);
    }

    Linked link() {
        return Linker.link(documents, bodies, topics, pages, Surroundings.of(finder::find));
    }

    static List<String> codes(Linked linked) {
        return linked.problems().stream()
                .map(p -> p.code() + " " + p.place().path().replaceAll(".*/|\\.md", ""))
                .toList();
    }

    /** How each citation of a document came out: a slug, {@code a|b} for undecided ones, {@code ?} for unknown ones. */
    static List<String> targets(Linked linked, String slug) {
        List<String> shown = new ArrayList<>();
        for (Resolution r : linked.site().resolutions().get(slug)) {
            shown.add(
                    r instanceof Resolution.Found f
                            ? f.slug()
                            : r instanceof Resolution.Undecided u ? "?" + String.join("|", u.candidates()) : "?");
        }
        return shown;
    }

    static List<String> relations(Linked linked) {
        return linked.site().relations().stream().map(Corpus::show).toList();
    }

    private static String show(Relation r) {
        return r.from() + " " + r.type().word() + " " + r.to()
                + (r.origin() == vn.loa.model.Origin.HAND ? " (hand)" : "");
    }
}
