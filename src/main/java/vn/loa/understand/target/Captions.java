package vn.loa.understand.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.understand.target.ColumnWords.Column;

/** What stands above a table: it says what the figures are, of what year, and what they count ({@code Đơn vị tính: %}). */
final class Captions {
    private static final int LONGEST = 200;
    private static final int MOST = 3;
    private static final int LONGEST_UNIT = 40;

    private final ColumnWords words;
    private final CellFigures figures;
    private final List<String> texts = new ArrayList<>();
    private boolean read;
    private boolean goals;
    private boolean against;
    private String year = "";
    private String unit = "";

    Captions(ColumnWords words, CellFigures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Takes the next text that stands outside tables. */
    void add(String text) {
        if (texts.size() == MOST) {
            texts.remove(0);
        }
        texts.add(text.length() <= LONGEST ? text : "");
        read = false;
    }

    /** What stands above one table is said of no other. */
    void clear() {
        texts.clear();
        read = false;
    }

    /** Whether they make the figures goals. */
    boolean areGoals() {
        read();
        return goals;
    }

    /** Whether they say that the figures are none. */
    boolean areNone() {
        read();
        return against;
    }

    /** The year of the figures; empty where they name none. */
    String year() {
        read();
        return year;
    }

    /** What all figures count; empty where they do not say. */
    String unit() {
        read();
        return unit;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        goals = false;
        against = false;
        year = "";
        unit = "";
        for (String text : texts) {
            String small = text.toLowerCase(Locale.ROOT);
            boolean caption = words.holds("caption", small);
            goals |= caption;
            against |= words.holds("against", small);
            Column column = words.column(text);
            year = caption && !column.year().isEmpty() ? column.year() : year;
            String own = unit(text, small);
            unit = own.isEmpty() ? unit : own;
        }
    }

    /** {@code Đơn vị tính: triệu đồng}, {@code (ĐVT: %)}: what stands behind the colon, up to a bracket. */
    private String unit(String text, String small) {
        for (int colon = small.indexOf(':'); colon >= 0; colon = small.indexOf(':', colon + 1)) {
            String before =
                    small.substring(small.lastIndexOf('(', colon) + 1, colon).strip();
            boolean sure = words.ends("unit", before);
            if (sure || words.ends("loose", before)) {
                int close = text.indexOf(')', colon);
                String said = text.substring(colon + 1, close < 0 ? text.length() : close);
                String bare = said.replaceAll("[.;,\\s]+$", "").strip();
                boolean may = sure ? !bare.isEmpty() && bare.length() <= LONGEST_UNIT : figures.isUnit(bare);
                return may ? bare : "";
            }
        }
        return "";
    }
}
