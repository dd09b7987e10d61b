package vn.loa.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Meta;
import vn.loa.model.Problem;
import vn.loa.model.Source;
import vn.loa.model.TextStatus;
import vn.loa.understand.BodyText;
import vn.loa.understand.metadata.MastheadReader;
import vn.loa.understand.metadata.MastheadReader.Parts;

/**
 * A document and what it says of itself, before its text is understood.
 *
 * @param meta its header; where that leaves out what others must know of the document, the heading of its text
 * @param parts of the text, if they were looked for: nobody need look twice
 * @param problems of the header
 */
record Headed(Source source, Meta meta, Optional<Parts> parts, List<Problem> problems) {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** The same for whoever does not need the text again. */
    Headed withoutText() {
        return new Headed(source.withoutText(), meta, Optional.empty(), problems);
    }

    /** The text with its heading read; empty for a record, which bears the portal's note about a document. */
    Optional<BodyText> body(MastheadReader reader) {
        if (!hasText(source, meta)) {
            return Optional.empty();
        }
        String body = withoutComments(source.body());
        return Optional.of(parts.map(known -> BodyText.of(source.path(), body, source.bodyLine(), known))
                .orElseGet(() -> BodyText.read(source.path(), body, source.bodyLine(), reader)));
    }

    /** All that the document says of itself; behind a header that cannot be read nothing is missing, it is unknown. */
    Meta completed(BodyText body) {
        return source.front().broken() ? meta : body.masthead().completing(meta);
    }

    /** Whether the file holds words of the document itself. */
    private static boolean hasText(Source source, Meta meta) {
        return meta.text() != TextStatus.NONE && !source.body().isBlank();
    }

    /** Comments are no text; what follows them keeps its place. */
    private static String withoutComments(String body) {
        return body.contains("<!--")
                ? COMMENT.matcher(body)
                        .replaceAll(m -> Matcher.quoteReplacement(m.group().replaceAll("[^\\n]", " ")))
                : body;
    }
}
