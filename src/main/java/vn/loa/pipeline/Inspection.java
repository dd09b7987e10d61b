package vn.loa.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.model.Document;
import vn.loa.model.Facts;
import vn.loa.model.Meta;
import vn.loa.model.Orders;
import vn.loa.model.Origin;
import vn.loa.model.Problem;
import vn.loa.model.RelationType;
import vn.loa.model.Resolution;
import vn.loa.model.Severity;
import vn.loa.model.Source;
import vn.loa.read.ContentReader;
import vn.loa.read.Reading;
import vn.loa.understand.BodyText;
import vn.loa.understand.OfficialText;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;

/**
 * What was understood of one file: its documents, each with what it cites, orders and contradicts. Citations are resolved
 * among the records of the portal and the documents of the file; without a portal, among what the file itself says.
 *
 * @param problems of the file as a whole: it cannot be read, its header is broken
 */
public record Inspection(String file, List<Inspected> documents, List<Problem> problems) {
    /**
     * One document.
     *
     * @param orders what the text orders, after its header has had its say
     * @param hidden what was read in the text and the header hides
     * @param targets one resolution per citation
     */
    public record Inspected(
            OfficialText text,
            Orders orders,
            Facts hidden,
            List<Resolution> targets,
            List<Related> relations,
            List<Problem> problems) {}

    /**
     * How the document relates to one that it cites.
     *
     * @param target slug of its record, empty where the portal has none
     * @param cited what is known of the other document
     */
    public record Related(RelationType type, String target, Origin origin, Meta cited) {}

    /** Reads a file by itself; what is wrong in it is told, not thrown. */
    public static Inspection of(Path file) {
        return of(file, Portal.NONE);
    }

    /** Reads a file beside the records of a portal. */
    public static Inspection of(Path file, Portal portal) {
        String shown = file.toString().replace('\\', '/');
        Reading reading = ContentReader.single(file, shown);
        return reading.sources().isEmpty()
                ? new Inspection(shown, List.of(), reading.problems())
                : of(shown, reading, portal);
    }

    private static Inspection of(String shown, Reading reading, Portal portal) {
        Source source = reading.sources().get(0);
        CitationFinder finder = new CitationFinder(portal.names());
        OfficialTextReader reader = new OfficialTextReader(finder);
        List<Problem> problems = new ArrayList<>(reading.problems());
        if (!shown.endsWith(".md")) {
            List<OfficialText> texts = reader.read(shown, source.body());
            List<Document> own = Cited.documents(texts, portal);
            return new Inspection(
                    shown, new Comparison(shown, texts, own, portal, finder).inspected(), List.copyOf(problems));
        }
        Headed headed = Headings.of(source);
        problems.addAll(headed.problems());
        Optional<BodyText> own = headed.body(reader.mastheads());
        own.ifPresent(body -> problems.addAll(Headings.disagreements(headed, body)));
        Meta meta = own.map(headed::completed).orElse(headed.meta());
        // a record's text is a note about a document, and is looked at here all the same
        BodyText body = own.orElseGet(() -> BodyText.read(shown, source.body(), source.bodyLine(), reader.mastheads()));
        OfficialText text = reader.read(body, headed.meta());
        Optional<String> record = portal.recordOf(source).map(Document::slug);
        List<Document> documents = List.of(Cited.headed(text, meta, record, portal));
        return new Inspection(
                shown,
                new Comparison(shown, List.of(text), documents, portal, finder).inspected(),
                List.copyOf(problems));
    }

    /** Whether an editor has something to mend. */
    public boolean hasErrors() {
        return Stream.concat(problems.stream(), documents.stream().flatMap(d -> d.problems().stream()))
                .anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
