package vn.loa.understand.deadline;

import java.util.Set;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Vocabulary;
import vn.loa.understand.words.WordSet;

/** The table deadlines.txt. */
final class DeadlineGrammar {
    final Phrases<Set<String>> cues;
    final Phrases<Boolean> deny;
    final Phrases<Boolean> condition;
    final Phrases<Boolean> follow;
    final Phrases<String> every;
    final Phrases<String> later;
    final Phrases<Boolean> clock;
    final Phrases<Boolean> report;
    /** Tasks done once, which take {@code vào năm …}. */
    final Phrases<Boolean> timed;
    /** Words between a report and its period. */
    final Phrases<Boolean> about;
    /** Numbers in words. */
    final WordSet numbers;

    final Phrases<Boolean> attached;
    /** Parts of a day or of a month in front of it: {@code từ đêm 11 tháng 8}. */
    final Phrases<Boolean> part;

    DeadlineGrammar(Vocabulary vocabulary) {
        cues = new Phrases<>(vocabulary, false, false);
        deny = new Phrases<>(vocabulary, false, false);
        condition = new Phrases<>(vocabulary, false, false);
        follow = new Phrases<>(vocabulary, false, false);
        every = new Phrases<>(vocabulary, false, false);
        later = new Phrases<>(vocabulary, false, false);
        clock = new Phrases<>(vocabulary, false, false);
        numbers = WordSet.of(vocabulary, "hai ba bốn sáu");
        report = new Phrases<>(vocabulary, false, false);
        about = new Phrases<>(vocabulary, false, false);
        timed = new Phrases<>(vocabulary, false, false);
        part = Phrases.seldom(vocabulary, false, false);
        attached = new Phrases<>(vocabulary, false, false);
        for (String[] row : Table.read(DeadlineGrammar.class, "deadlines.txt")) {
            add(row);
        }
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "cue" -> cues.add(row[1], Set.of(row[2].split(" ", -1)));
            case "deny" -> deny.add(row[1], true);
            case "condition" -> condition.add(row[1], true);
            case "follow" -> follow.add(row[1], true);
            case "attached" -> attached.add(row[1], true);
            case "part" -> part.add(row[1], true);
            case "later" -> later.add(row[1], row[2]);
            case "clock" -> clock.add(row[1], true);
            case "about" -> about.add(row[1], true);
            case "timed" -> timed.add(row[1], true);
            case "report" -> report.add(row[1], true);
            default -> every.add(row[1], row[0]);
        }
    }
}
