package vn.loa.understand.provision;

import java.util.ArrayList;
import java.util.List;
import vn.loa.model.Provision;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** What the headings above a passage say of it: background, goal, who does what; and by which year. */
public final class Sections {
    private static final int LONGEST_HEADING = 260;

    /**
     * What stands above.
     *
     * @param year that the nearest heading with one names; empty when none does
     */
    public record Section(boolean background, boolean goal, boolean organise, String year) {
        /** Nothing stands above. */
        public static final Section NONE = new Section(false, false, false, "");
    }

    private final Phrases<String> table;
    private final int nam;

    public Sections(Vocabulary vocabulary) {
        this.table = new Phrases<>(vocabulary, true, false);
        for (String[] row : Table.read(Sections.class, "sections.txt")) {
            table.add(row[1], row[0]);
        }
        this.nam = vocabulary.addExact("năm");
    }

    /**
     * The sections of all provisions of a document, in their order.
     *
     * @param tokens of the passages
     */
    public List<Section> of(List<Provision> provisions, List<Passage> passages, List<Tokens> tokens) {
        List<Section> sections = new ArrayList<>(provisions.size());
        int next = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.label().isPresent() && next < provisions.size()) {
                int parent = provisions.get(next).parent();
                Section above = parent < 0 ? Section.NONE : sections.get(parent);
                sections.add(isHeading(passage) ? under(above, tokens.get(i)) : above);
                next++;
            }
        }
        return sections;
    }

    /** Whether a labelled block is a heading rather than an item that is a sentence itself. */
    public static boolean isHeading(Passage passage) {
        String text = passage.text();
        char last = text.charAt(text.length() - 1);
        boolean sentence = last == ';' || last == '.';
        return passage.label().isPresent() && text.length() <= LONGEST_HEADING && !sentence;
    }

    private Section under(Section above, Tokens t) {
        boolean background = above.background;
        boolean goal = above.goal;
        boolean organise = above.organise;
        String year = above.year;
        for (int i = 0; i < t.size(); i++) {
            if (table.at(t, i)) {
                String group = table.longest(t, i).orElseThrow().value();
                background |= group.equals("background");
                goal |= group.equals("goal");
                organise |= group.equals("organise");
            }
            if (t.exact(i) == nam && t.length(i + 1) == 4 && t.value(i + 1) > 1900) {
                year = t.text(i + 1);
            }
        }
        return new Section(background && !goal, goal, organise, year);
    }
}
