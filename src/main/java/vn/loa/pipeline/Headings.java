package vn.loa.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.FrontMatter;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Source;
import vn.loa.model.Vietnamese;
import vn.loa.read.HeaderFields;
import vn.loa.understand.BodyText;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;
import vn.loa.understand.metadata.MastheadReader;

/**
 * What documents say of themselves: their headers and, where these say nothing, the headings of their texts. It must be known
 * of all documents before the first citation is looked for, so headings are read here without the names of other documents,
 * and only where something is left out by which a document is known.
 */
final class Headings {
    /** Made when the first header leaves something out. */
    private static final class Alone {
        static final MastheadReader READER = new MastheadReader(new CitationFinder(KnownNames.NONE));
    }

    private Headings() {}

    /** A document as its header and its heading tell it. */
    static Headed of(Source source) {
        HeaderFields.Typed<Meta> header = HeaderFields.written(source);
        Headed written = new Headed(source, header.value(), Optional.empty(), header.problems());
        Optional<BodyText> body = leavesOut(written) ? written.body(Alone.READER) : Optional.empty();
        Meta meta = body.map(written::completed).orElse(header.value());
        HeaderFields.Typed<Meta> settled = HeaderFields.settled(source, meta, header.problems());
        return new Headed(source, settled.value(), body.map(BodyText::parts), settled.problems());
    }

    private static boolean leavesOut(Headed written) {
        Meta meta = written.meta();
        boolean known = !meta.title().isEmpty()
                && !meta.number().isEmpty()
                && !meta.kind().isEmpty()
                && !meta.issuer().isEmpty()
                && meta.date().isPresent();
        return !known && !written.source().front().broken();
    }

    /** Where the header and the heading name two numbers or two days. */
    static List<Problem> disagreements(Headed headed, BodyText body) {
        List<Problem> problems = new ArrayList<>();
        Meta meta = headed.meta();
        String number = body.masthead().number();
        if (!number.isEmpty() && !Vietnamese.numberKey(number).equals(Vietnamese.numberKey(meta.number()))) {
            body.numberPlace()
                    .flatMap(place -> disagreement(headed, "number", "số", meta.number(), number, place))
                    .ifPresent(problems::add);
        }
        Optional<PartialDate> day = body.masthead().date();
        if (day.isPresent() && meta.date().filter(d -> !d.agreesWith(day.get())).isPresent()) {
            String written = meta.date().get().vietnamese();
            String read = day.get().vietnamese();
            body.datePlace()
                    .flatMap(place -> disagreement(headed, "date", "ngày", written, read, place))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> disagreement(
            Headed headed, String key, String what, String written, String read, Place place) {
        return headed.source()
                .front()
                .get(key)
                .map(FrontMatter.Value::place)
                .map(at -> Problem.warning(
                        "heading-conflict",
                        at,
                        "Phần đầu ghi %s %s, văn bản ghi %s %s (%s).".formatted(what, written, what, read, place),
                        "Đối chiếu bản gốc rồi sửa chỗ sai; chưa sửa thì cổng dùng điều ghi ở phần đầu."));
    }
}
