package vn.loa.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.FrontMatter;
import vn.loa.model.Life;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** What the header of a body says of its time, and from where each thing is known. */
final class LifeFields {
    private static final Set<String> SUCCESSOR = Set.of("body", "duties", "source");
    private static final List<String> SOURCED = List.of("class", "from", "until");

    private LifeFields() {}

    /** What stands behind {@code sources}: key to source. */
    static Map<String, String> sources(Fields fields) {
        Map<String, String> sources = new LinkedHashMap<>();
        fields.mappings("sources").forEach(mapping -> mapping.entries().forEach((key, value) -> {
            if (value instanceof FrontMatter.Scalar scalar && !scalar.text().isBlank()) {
                sources.put(key, scalar.text().strip());
            }
        }));
        return sources;
    }

    /** The life of a body; what has no source is warned of. */
    static Life read(Fields fields, Map<String, String> sources, List<Problem> problems) {
        Optional<PartialDate> from = fields.parsed("from", PartialDate::parse, "ngày dạng 2008-08-01, hoặc 2008");
        Optional<PartialDate> until = fields.parsed("until", PartialDate::parse, "ngày dạng 2025-07-01, hoặc 2025");
        SOURCED.stream()
                .filter(key -> fields.has(key) && !sources.containsKey(key))
                .forEach(key -> problems.add(unsourced(fields.placeOf(key), key)));
        if (from.isPresent() && until.isPresent() && until.get().compareTo(from.get()) < 0) {
            problems.add(Problem.error(
                    "until",
                    fields.placeOf("until"),
                    "Cơ quan thôi hoạt động (until) trước khi được lập (from).",
                    "Đối chiếu hai ngày."));
        }
        return new Life(from, until, successors(fields, sources, problems));
    }

    private static List<Life.Successor> successors(Fields fields, Map<String, String> sources, List<Problem> problems) {
        String shared = sources.getOrDefault("successors", "");
        List<Life.Successor> successors = new ArrayList<>();
        for (FrontMatter.Value item : fields.items("successors")) {
            if (item instanceof FrontMatter.Scalar scalar) {
                successors.add(new Life.Successor(scalar.text().strip(), false, shared, scalar.place()));
            } else if (item instanceof FrontMatter.Mapping mapping) {
                Fields own = new Fields(mapping, problems);
                own.warnOfUnknown(SUCCESSOR);
                String source = own.text("source").isEmpty() ? shared : own.text("source");
                boolean duties = own.text("duties").equals("true");
                successors.add(new Life.Successor(own.text("body"), duties, source, mapping.place()));
            }
        }
        successors.stream()
                .filter(successor -> successor.source().isEmpty())
                .forEach(successor -> problems.add(unsourced(successor.place(), "successors")));
        return List.copyOf(successors);
    }

    private static Problem unsourced(Place place, String key) {
        return Problem.warning(
                "source-missing",
                place,
                "“" + key + "” chưa có nguồn.",
                "Thêm vào phần đầu: “sources:” và dưới đó “" + key + ": văn bản nào, điều nào”.");
    }
}
