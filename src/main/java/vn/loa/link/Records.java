package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Vietnamese;

/** The documents of the portal by all that citations give: number, running number with kind, name, date. */
final class Records {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PERIOD = Pattern.compile(" (?:giai đoạn|thời kỳ|đến năm) \\d{4}.*$");
    private static final Pattern TERM = Pattern.compile(" nhiệm kỳ \\d{4} \\d{4}$");

    private final Map<String, List<Document>> byNumber = new HashMap<>();
    private final Map<String, Document> bySlug = new HashMap<>();
    /** A number that restarts each year is borne by thousands: with a date, few are left. */
    private final Map<String, List<Document>> byNumberAndDate = new HashMap<>();

    private final Map<String, List<Document>> byNumberAndYear = new HashMap<>();
    private final Map<String, List<Document>> byRunning = new HashMap<>();
    private final Map<String, List<Document>> byName = new HashMap<>();
    private final Map<String, List<Document>> byDate = new HashMap<>();

    Records(List<Document> documents) {
        for (Document document : documents) {
            Meta meta = document.meta();
            bySlug.put(document.slug(), document);
            if (!meta.number().isBlank()) {
                put(byNumber, numberKey(meta.number()), document);
                put(byNumberAndDate, numberKey(meta.number()) + wholeDate(meta.date()), document);
                meta.date()
                        .ifPresent(
                                date -> put(byNumberAndYear, numberKey(meta.number()) + " " + date.year(), document));
                put(byRunning, runningKey(meta.kind(), meta.number()), document);
            }
            names(meta).forEach(name -> put(byName, name, document));
            meta.date().filter(d -> d.day() > 0).ifPresent(d -> put(byDate, d.iso(), document));
        }
    }

    private static void put(Map<String, List<Document>> map, String key, Document document) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(document);
    }

    private static Set<String> names(Meta meta) {
        Set<String> names = new LinkedHashSet<>();
        names.add(nameKey(meta.title()));
        names.add(nameKey(meta.kind() + " " + meta.title()));
        meta.aliases().forEach(alias -> names.add(nameKey(alias)));
        names.remove("");
        return names;
    }

    /** The word of the number's page, so that what is one number here has one page: separators and leading zeros do not count. */
    static String numberKey(String number) {
        return Vietnamese.numberSlug(number);
    }

    /** Kind and running number: {@code chi thi 28}. */
    static String runningKey(String kind, String number) {
        String key = numberKey(number);
        int end = key.indexOf('-');
        return Vietnamese.fold(kind) + " " + (end < 0 ? key : key.substring(0, end));
    }

    /**
     * A name with its marks, without what writers vary: case, places of tone marks, commas, hyphens, brackets, and the term
     * behind a congress.
     */
    static String nameKey(String name) {
        String lower = Vietnamese.normalizeTone(name).toLowerCase(Locale.ROOT);
        return TERM.matcher(NO_WORD.matcher(lower).replaceAll(" ").strip()).replaceAll("");
    }

    /** The date where day, month and year are known, else empty. */
    private static String wholeDate(Optional<PartialDate> date) {
        return date.filter(d -> d.day() > 0).map(d -> " " + d.iso()).orElse("");
    }

    Optional<Document> document(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    List<Document> withNumber(String number) {
        return byNumber.getOrDefault(numberKey(number), List.of());
    }

    /** Those that a mention with this number and date may mean: of that day, or without a whole date. */
    List<Document> withNumber(String number, Optional<PartialDate> date) {
        String day = wholeDate(date);
        if (day.isEmpty()) {
            return withNumber(number);
        }
        String key = numberKey(number);
        List<Document> undated = byNumberAndDate.getOrDefault(key, List.of());
        List<Document> dated = byNumberAndDate.getOrDefault(key + day, List.of());
        if (undated.isEmpty()) {
            return dated;
        }
        List<Document> both = new ArrayList<>(dated);
        both.addAll(undated);
        return both;
    }

    /** Those of the year of this date and of the years beside it; all where no date is given. */
    List<Document> withNumberAbout(String number, Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return withNumber(number);
        }
        String key = numberKey(number);
        List<Document> about = new ArrayList<>();
        for (int year = date.get().year() - 1; year <= date.get().year() + 1; year++) {
            about.addAll(byNumberAndYear.getOrDefault(key + " " + year, List.of()));
        }
        return about;
    }

    List<Document> withRunningNumber(String kind, String number) {
        return byRunning.getOrDefault(runningKey(kind, number), List.of());
    }

    /** Those with this name; else those whose name leaves out the period that the mention gives. */
    List<Document> withName(String name) {
        String key = nameKey(name);
        List<Document> named = byName.getOrDefault(key, List.of());
        return named.isEmpty() ? byName.getOrDefault(PERIOD.matcher(key).replaceFirst(""), List.of()) : named;
    }

    /** @param iso a whole date */
    List<Document> ofDate(String iso) {
        return byDate.getOrDefault(iso, List.of());
    }
}
