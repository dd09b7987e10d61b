package vn.loa.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Resolution;

/**
 * Documents without a record, of which the documents that cite them say different things. A number is borne once a year by
 * what one issuer issues: two days of one year cannot both be right. Two days of different years may be two documents; so may
 * two issuers, unless both are of the centre and the day is one.
 */
final class UnrecordedCitations {
    private static final Set<String> CENTRAL_SIGNS = Set.of("tw", "ttg", "cp");

    /** A number that thousands of offices bear has as many days; of those, the ones that most mentions name. */
    private static final int VERSIONS = 60;

    private UnrecordedCitations() {}

    /** One mention with its place. */
    record Said(String number, Citation citation, PartialDate date, Organ organ, String province) {
        String day() {
            return date.iso();
        }
    }

    /**
     * What a document says of documents without a record.
     *
     * @param resolutions of its citations
     */
    static List<Said> in(Document document, List<Resolution> resolutions, Records records, Issuers issuers) {
        List<Said> all = new ArrayList<>();
        List<Citation> citations = document.text().citations();
        for (int i = 0; i < resolutions.size(); i++) {
            Mention mention = citations.get(i).mention();
            if (resolutions.get(i) instanceof Resolution.Unknown
                    && isWhole(mention)
                    && records.withNumber(mention.number()).isEmpty()) {
                all.add(said(citations.get(i), document, issuers));
            }
        }
        return List.copyOf(all);
    }

    /** What documents say against one another. */
    static List<Problem> check(List<List<Said>> documents) {
        Map<String, List<Said>> byNumber = new TreeMap<>();
        for (List<Said> document : documents) {
            for (Said said : document) {
                byNumber.computeIfAbsent(said.number(), k -> new ArrayList<>()).add(said);
            }
        }
        List<Problem> problems = new ArrayList<>();
        byNumber.forEach((number, all) -> {
            if (all.size() > 1) {
                compare(number, all, problems);
            }
        });
        return problems;
    }

    private static boolean isWhole(Mention mention) {
        return mention.number().chars().anyMatch(Character::isUpperCase)
                && mention.date().filter(date -> date.day() > 0).isPresent()
                && !mention.issuer().isBlank();
    }

    private static Said said(Citation citation, Document document, Issuers issuers) {
        Organ organ = issuers.organ(citation.mention().issuer());
        boolean placed = organ.level().isPresent() && !organ.province().isEmpty();
        String province = placed ? organ.province() : issuers.province(document);
        return new Said(
                Records.numberKey(citation.mention().number()),
                citation,
                citation.mention().date().orElseThrow(),
                organ,
                province);
    }

    /**
     * What several mentions say alike.
     *
     * @param mentions in the order of their places
     */
    private record Version(Said first, List<Said> mentions) {}

    /** What most mentions say holds, of equals the first; the others are told, each with the first of those. */
    private static void compare(String number, List<Said> all, List<Problem> problems) {
        all.sort(Comparator.comparing((Said s) -> s.citation().place().path())
                .thenComparingInt(s -> s.citation().place().line())
                .thenComparingInt(s -> s.citation().place().col()));
        Map<String, Version> versions = new LinkedHashMap<>();
        for (Said said : all) {
            String key = said.day() + said.organ() + said.province();
            versions.computeIfAbsent(key, k -> new Version(said, new ArrayList<>()))
                    .mentions()
                    .add(said);
        }
        List<Version> ordered = new ArrayList<>(versions.values());
        ordered.sort(Comparator.comparingInt((Version v) -> weight(versions.values(), v))
                .reversed());
        List<Version> few = ordered.subList(0, Math.min(VERSIONS, ordered.size()));
        for (int i = 1; i < few.size(); i++) {
            Version version = few.get(i);
            few.subList(0, i).stream()
                    .filter(other -> contradict(number, version.first(), other.first()))
                    .findFirst()
                    .ifPresent(other -> version.mentions().forEach(said -> problems.add(problem(said, other.first()))));
        }
    }

    /** How many mentions may say the same. */
    private static int weight(Collection<Version> all, Version version) {
        return all.stream()
                .filter(other -> other.first().day().equals(version.first().day())
                        && other.first().organ().agreesWith(version.first().organ()))
                .mapToInt(other -> other.mentions().size())
                .sum();
    }

    private static boolean contradict(String number, Said a, Said b) {
        boolean sameIssuer = a.organ().agreesWith(b.organ()) && a.province().equals(b.province());
        if (!a.day().equals(b.day())) {
            return sameIssuer && a.date().year() == b.date().year();
        }
        String sign = number.substring(number.lastIndexOf('-') + 1);
        return CENTRAL_SIGNS.contains(sign)
                && !a.organ().agreesWith(b.organ())
                && !cutShort(a.organ().key(), b.organ().key())
                && a.organ().level().equals(b.organ().level());
    }

    /** "của Bộ Chính", where the line of the copy ends. */
    private static boolean cutShort(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    private static Problem problem(Said said, Said other) {
        return Problem.warning(
                "citation-conflict",
                said.citation().place(),
                "“" + said.citation().text() + "”: chỗ khác ghi “"
                        + other.citation().text() + "” ("
                        + other.citation().place() + ").",
                "Đối chiếu bản gốc; thêm bản ghi cho văn bản được dẫn thì cổng nối được chỗ đúng.");
    }
}
