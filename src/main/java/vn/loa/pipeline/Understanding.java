package vn.loa.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Facts;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.Page;
import vn.loa.model.Problem;
import vn.loa.model.Source;
import vn.loa.model.Topic;
import vn.loa.parse.AsPrinted;
import vn.loa.parse.MarkdownParser;
import vn.loa.parse.Parsed;
import vn.loa.read.HeaderFields;
import vn.loa.read.HeaderFields.Typed;
import vn.loa.understand.BodyText;
import vn.loa.understand.OfficialText;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.OwnMentions;
import vn.loa.understand.metadata.Masthead;

/** One file at a time: fill up what its header leaves out, parse its body, find what it cites and orders. */
record Understanding(MarkdownParser parser, CitationFinder finder, OfficialTextReader reader, LocalDate asOf) {
    /** What became of a file. */
    record Outcome<T>(T value, boolean published, List<Problem> problems) {
        /** The same with what became of its value. */
        Outcome<T> with(UnaryOperator<T> change) {
            return new Outcome<>(change.apply(value), published, problems);
        }

        private static <T> Outcome<T> of(Source source, Typed<T> typed, Parsed parsed, LocalDate asOf) {
            List<Problem> all = new ArrayList<>(typed.problems());
            all.addAll(parsed.problems());
            return new Outcome<>(typed.value(), HeaderFields.isPublished(source, asOf), all);
        }
    }

    /** The document, its commit unknown. */
    Outcome<Document> document(Headed headed) {
        Source source = headed.source();
        List<Problem> problems = new ArrayList<>(headed.problems());
        Optional<BodyText> body = headed.body(reader.mastheads());
        body.ifPresent(b -> problems.addAll(Headings.disagreements(headed, b)));
        Meta meta = body.map(headed::completed).orElse(headed.meta());
        UnaryOperator<List<Mention>> citing = withoutOwn(meta, body);
        Parsed parsed = parser.parse(
                source,
                body.map(Understanding::asPrinted).orElse(AsPrinted.NOTHING),
                text -> citing.apply(finder.find(text)));
        Optional<OfficialText> understood = body.map(b -> reader.read(b, meta));
        Facts facts = understood
                .map(text -> FactStage.under(parsed.text(), text.facts()))
                .orElse(Facts.NONE);
        understood.ifPresent(text -> text.problems().stream()
                .filter(problem -> problem.code().equals("date-impossible"))
                .forEach(problems::add));
        Document document = new Document(
                source.slug(), source.path(), source.sha256(), Optional.empty(), meta, parsed.text(), facts);
        return Outcome.of(source, new Typed<>(document, problems), parsed, asOf);
    }

    /** Tells citations from mentions of the document itself, by the number of the header and by one that the heading has. */
    private static UnaryOperator<List<Mention>> withoutOwn(Meta meta, Optional<BodyText> body) {
        OwnMentions own = new OwnMentions(meta.number(), meta.date(), meta.kind(), meta.title());
        Optional<Masthead> other = body.map(BodyText::masthead)
                .filter(m -> !m.number().isEmpty() && !m.number().equals(meta.number()));
        if (other.isEmpty()) {
            return own::without;
        }
        Masthead printed = other.get();
        OwnMentions too = new OwnMentions(printed.number(), printed.date(), printed.kind(), printed.title());
        return mentions -> too.without(own.without(mentions));
    }

    /** The heading and closing of a text that has a heading; without one, what stands at its end is text. */
    private static AsPrinted asPrinted(BodyText body) {
        return body.masthead().isEmpty()
                ? AsPrinted.NOTHING
                : new AsPrinted(
                        body.line(body.firstOfText()),
                        body.line(body.parts().closing()),
                        body.line(body.parts().annex()));
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
