package vn.loa.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Role;
import vn.loa.model.Source;
import vn.loa.model.Text;
import vn.loa.model.Vietnamese;
import vn.loa.read.ContentReader;
import vn.loa.read.HeaderFields;
import vn.loa.understand.citation.KnownNames;
import vn.loa.understand.metadata.Masthead;

/**
 * What the headers of a content folder tell of its documents and bodies: enough to know which record a citation names.
 * Their texts are not read but for the headings of those whose headers do not tell enough, so that one file can be looked at
 * beside many.
 */
public record Portal(List<Document> documents, List<Body> bodies) {
    /** No content folder: a file is read by itself. */
    public static final Portal NONE = new Portal(List.of(), List.of());

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /**
     * Reads the headers of what is published. What is wrong in other files is left to {@code check}.
     *
     * @param shown how paths of files name the folder
     */
    public static Portal read(Path content, String shown) {
        LocalDate today = LocalDate.now(VIETNAM);
        List<Document> documents = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        for (Source source : new ContentReader(content, shown).read().sources()) {
            if (source.role() == Role.DOCUMENT && HeaderFields.isPublished(source, today)) {
                documents.add(new Document(
                        source.slug(),
                        source.path(),
                        source.sha256(),
                        Optional.empty(),
                        Headings.of(source).meta(),
                        Text.EMPTY));
            } else if (source.role() == Role.BODY && HeaderFields.isPublished(source, today)) {
                bodies.add(HeaderFields.body(source, Text.EMPTY).value());
            }
        }
        return new Portal(List.copyOf(documents), List.copyOf(bodies));
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    KnownNames names() {
        return KnownNames.of(documents.stream().map(Document::meta).toList());
    }

    /** The record made from this file: the file of the same bytes and name. */
    Optional<Document> recordOf(Source source) {
        return documents.stream()
                .filter(d -> d.slug().equals(source.slug()) && d.sha256().equals(source.sha256()))
                .findFirst();
    }

    /** The record of the document that prints this about itself: the only one of its number, date and province. */
    Optional<Document> recordOf(Masthead own) {
        if (own.number().isBlank() || own.date().isEmpty()) {
            return Optional.empty();
        }
        String key = Vietnamese.numberSlug(own.number());
        List<Document> same = documents.stream()
                .filter(d -> Vietnamese.numberSlug(d.meta().number()).equals(key))
                .filter(d ->
                        d.meta().date().filter(own.date().get()::agreesWith).isPresent())
                .filter(d -> isOfPlace(d, own.issuer() + " " + own.place()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Every province has its own 10-NQ/TU: a record of one is no other's. */
    private boolean isOfPlace(Document document, String printed) {
        String said = Vietnamese.fold(printed);
        return bodies.stream()
                .filter(b -> b.slug().equals(document.meta().issuer()))
                .map(b -> Vietnamese.fold(b.province()).replaceFirst("^(tinh|thanh pho|tp) ", ""))
                .allMatch(province -> said.isBlank() || said.contains(province));
    }
}
