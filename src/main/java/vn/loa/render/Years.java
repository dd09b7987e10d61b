package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.model.Document;

/**
 * The years as a drawing: a row for each, a dot for each month of which the portal has documents. The list of years beside it
 * says the same in words.
 *
 * @param rows newest first
 */
public record Years(List<Row> rows) {
    /** None. */
    static final Years NONE = new Years(List.of());

    /** Fewer rows tell nothing that the list does not. */
    private static final int FEWEST = 2;

    /**
     * A year.
     *
     * @param name the year; of years without documents, the first and the last of them
     * @param href of the year's own page; empty where there is nothing
     * @param dots by month
     */
    public record Row(String name, String href, List<Dot> dots) {
        public boolean empty() {
            return href.isEmpty();
        }
    }

    /**
     * A month with documents.
     *
     * @param month 1 to 12
     * @param href of the document, or of the year's page where there are several
     * @param words what the dot stands for
     */
    public record Dot(int month, int count, String href, String words) {}

    /** Whether there is anything to see. */
    public boolean shown() {
        return rows.size() >= FEWEST
                && rows.stream().anyMatch(row -> !row.dots().isEmpty());
    }

    /** @param years by their number, newest first */
    static Years of(Catalog catalog, Map<String, Shelf> years) {
        List<Row> rows = new ArrayList<>();
        int later = 0;
        for (Shelf shelf : years.values()) {
            int year = Integer.parseInt(shelf.slug());
            if (later - year > 1) {
                String gap = later - year == 2 ? "" + (year + 1) : (year + 1) + "–" + (later - 1);
                rows.add(new Row(gap, "", List.of()));
            }
            rows.add(new Row(shelf.slug(), shelf.path(), dots(catalog, shelf)));
            later = year;
        }
        return new Years(List.copyOf(rows));
    }

    private static List<Dot> dots(Catalog catalog, Shelf shelf) {
        Map<Integer, List<Document>> months = new TreeMap<>();
        for (Document document : shelf.documents()) {
            document.meta().date().filter(date -> date.month() > 0).ifPresent(date -> months.computeIfAbsent(
                            date.month(), m -> new ArrayList<>())
                    .add(document));
        }
        List<Dot> dots = new ArrayList<>();
        months.forEach((month, documents) -> {
            Item first = catalog.item(documents.get(0));
            boolean one = documents.size() == 1;
            String when = "Tháng " + month + " năm " + shelf.slug() + ": ";
            String what = one ? first.shortName(80) : String.format(Locale.ROOT, "%d văn bản", documents.size());
            dots.add(new Dot(month, documents.size(), one ? first.href() : shelf.path(), when + what));
        });
        return List.copyOf(dots);
    }
}
