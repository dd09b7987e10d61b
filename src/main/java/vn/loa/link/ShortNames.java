package vn.loa.link;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.loa.model.Citation;
import vn.loa.model.Mention;
import vn.loa.model.Vietnamese;

/**
 * Which citation a short name is given to: "(gọi tắt là Đề án 06)" need not mean the last one in front of it, which may be
 * cited only within the name of the one that is meant.
 */
final class ShortNames {
    private static final int DEFINITION = 24;
    private static final Pattern CALLED = Pattern.compile("tat la[\\s\"“:]*$");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D.*", Pattern.DOTALL);
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    private ShortNames() {}

    /** Whether the words in front of the citation make it a short name of another. */
    static boolean defines(Citation citation) {
        return CALLED.matcher(Vietnamese.fold(before(citation, DEFINITION))).find();
    }

    private static String before(Citation citation, int most) {
        int start = start(citation);
        return citation.sentence().substring(Math.max(0, start - most), start);
    }

    private static int start(Citation citation) {
        return Math.min(
                Math.max(citation.sentenceStart(), 0), citation.sentence().length());
    }

    /**
     * The citation of the same sentence to which the definition at {@code at} gives a name: the last whose kind and number
     * fit, else whose number fits; a name of another number only where words between say its kind ("… phê duyệt đề án (gọi
     * tắt là Đề án 36)").
     *
     * @return an index into {@code all}; empty when none can be meant
     */
    static OptionalInt meant(List<Citation> all, int at) {
        Citation definition = all.get(at);
        OptionalInt numbered = OptionalInt.empty();
        for (int i = at - 1; i >= 0 && all.get(i).sentence().equals(definition.sentence()); i--) {
            if (isSameNumber(all.get(i).mention(), definition.mention())) {
                if (isSameKind(all.get(i).mention(), definition.mention())) {
                    return OptionalInt.of(i);
                }
                numbered = numbered.isPresent() ? numbered : OptionalInt.of(i);
            }
        }
        return numbered.isPresent() || !isSaidBetween(all, at) ? numbered : OptionalInt.of(at - 1);
    }

    private static boolean isSameNumber(Mention one, Mention other) {
        return !running(one).isEmpty() && running(one).equals(running(other));
    }

    private static String running(Mention mention) {
        return ZEROS.matcher(NO_DIGITS.matcher(mention.number()).replaceFirst(""))
                .replaceFirst("");
    }

    /** {@code Chương trình hành động số 48-CTr/TU} is called {@code Chương trình 48}, and the other way round. */
    private static boolean isSameKind(Mention one, Mention other) {
        String kind = Vietnamese.fold(one.kind());
        String called = Vietnamese.fold(other.kind());
        return kind.startsWith(called) || called.startsWith(kind);
    }

    private static boolean isSaidBetween(List<Citation> all, int at) {
        Citation definition = all.get(at);
        if (at == 0 || !all.get(at - 1).sentence().equals(definition.sentence())) {
            return false;
        }
        int from = Math.min(start(all.get(at - 1)) + all.get(at - 1).text().length(), start(definition));
        String between = Vietnamese.fold(definition.sentence().substring(from, start(definition)));
        return between.contains(Vietnamese.fold(definition.mention().kind()));
    }
}
