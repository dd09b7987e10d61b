package vn.loa.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.model.Correction;
import vn.loa.model.FrontMatter.Mapping;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;

/** The entries of {@code corrections}: what was wrong, what is right, since when, and who says so. */
final class CorrectionFields {
    private static final String CODE = "corrections";
    private static final Set<String> KEYS = Set.of("day", "wrong", "right", "withdrawn", "source");

    private CorrectionFields() {}

    /** The latest first; what is wrong in an entry is added to the problems, and the entry is left out. */
    static List<Correction> read(Fields header, List<Problem> problems) {
        return header.mappings(CODE).stream()
                .flatMap(mapping -> entry(mapping, problems))
                .sorted(Comparator.comparing(Correction::day).reversed())
                .toList();
    }

    private static Stream<Correction> entry(Mapping mapping, List<Problem> problems) {
        Fields fields = new Fields(mapping, problems);
        fields.warnOfUnknown(KEYS);
        boolean dayWritten = fields.has("day");
        Optional<PartialDate> day = fields.parsed(CODE, "day", CorrectionFields::day, "ngày dạng 2026-11-20");
        String wrong = fields.text("wrong");
        String right = fields.text("right");
        String withdrawn = fields.text("withdrawn");
        String source = fields.text("source");
        boolean mended = !wrong.isEmpty() && !right.isEmpty() && withdrawn.isEmpty();
        boolean takenBack = wrong.isEmpty() && right.isEmpty() && !withdrawn.isEmpty();
        if (!dayWritten || source.isEmpty() || mended == takenBack) {
            problems.add(Problem.error(
                    CODE,
                    mapping.place(),
                    "Đính chính phải có ngày, điều sai và điều đúng (hoặc lý do thu hồi), và nguồn.",
                    "Viết “day: 2026-11-20”, “wrong: …”, “right: …” (hoặc chỉ “withdrawn: …”) và “source: …”."));
            return Stream.empty();
        }
        return day.stream().map(on -> new Correction(on, wrong, mended ? right : withdrawn, takenBack, source));
    }

    /** A whole day: the bulletin asks since when. */
    private static Optional<PartialDate> day(String text) {
        return PartialDate.parse(text).filter(date -> date.day() > 0);
    }
}
