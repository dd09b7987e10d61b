package vn.loa.understand;

import java.util.ArrayList;
import java.util.List;
import vn.loa.model.Citation;
import vn.loa.model.Mention;
import vn.loa.understand.provision.Passage;
import vn.loa.understand.text.SourceText;

/** Gives the mentions of a passage their places and the sentences around them. */
final class Citations {
    /** Enough for a reader to see why a document is cited. */
    private static final int REACH = 220;

    private Citations() {}

    static List<Citation> of(SourceText source, Passage passage, List<Mention> mentions) {
        String text = passage.text();
        List<Citation> citations = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int from = sentenceStart(text, mention.start());
            int to = sentenceEnd(text, mention.end());
            citations.add(new Citation(
                    mention,
                    text.substring(mention.start(), mention.end()),
                    source.place(passage.block().plain().offset(mention.start())),
                    passage.provision(),
                    text.substring(from, to),
                    mention.start() - from));
        }
        return citations;
    }

    private static int sentenceStart(String text, int at) {
        int stop = Math.max(0, at - REACH);
        for (int i = at; i > stop; i--) {
            if (ends(text, i - 1)) {
                return i < at && text.charAt(i) == ' ' ? i + 1 : i;
            }
        }
        if (stop == 0) {
            return 0;
        }
        int space = stop;
        while (space < at && text.charAt(space) != ' ') {
            space++;
        }
        return space < at ? space + 1 : stop;
    }

    private static int sentenceEnd(String text, int at) {
        int stop = Math.min(text.length(), at + REACH);
        for (int i = at; i < stop; i++) {
            if (ends(text, i)) {
                return i + 1;
            }
        }
        return stop;
    }

    /** Whether a sentence or clause ends with the character at {@code i}. */
    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == ';') {
            return true;
        }
        return (c == '.' || c == '?' || c == '!')
                && i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && !Character.isLowerCase(text.charAt(i + 2));
    }
}
