package vn.loa.pipeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Facts;
import vn.loa.model.Meta;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.Source;
import vn.loa.model.Text;
import vn.loa.model.TextStatus;
import vn.loa.understand.OfficialTextReader;

/**
 * Reads the facts of one content file. They are read from its plain lines, whose numbered tree is made anew there; so each
 * fact is put under the provision of the page that its place stands in.
 */
final class FactStage {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final OfficialTextReader reader;

    FactStage(OfficialTextReader reader) {
        this.reader = reader;
    }

    /** A record bears the portal's note about a document, which orders nothing. */
    Facts read(Source source, Meta meta, Text text) {
        if (meta.text() == TextStatus.NONE || source.body().isBlank()) {
            return Facts.NONE;
        }
        Facts facts = reader.readBody(source.path(), withoutComments(source.body()), source.bodyLine(), meta)
                .facts();
        List<Provision> tree = text.provisions();
        return new Facts(
                facts.deadlines().stream()
                        .map(d -> d.under(at(tree, d.span().start())))
                        .toList(),
                facts.targets().stream()
                        .map(t -> t.under(at(tree, t.span().start())))
                        .toList(),
                facts.duties().stream()
                        .map(d -> d.under(at(tree, d.span().start())))
                        .toList());
    }

    /** Comments are no text; what follows them keeps its place. */
    private static String withoutComments(String body) {
        return body.contains("<!--")
                ? COMMENT.matcher(body)
                        .replaceAll(m -> Matcher.quoteReplacement(m.group().replaceAll("[^\\n]", " ")))
                : body;
    }

    /** Index of the provision that a place stands in, -1 for the preamble. */
    private static int at(List<Provision> provisions, Place place) {
        int low = 0;
        int high = provisions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (provisions.get(middle).place().line() <= place.line()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
