package vn.loa.understand.citation;

import java.util.Optional;
import java.util.Set;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;

/** Reads the cited provision in front of a citation: {@code khoản 3 Điều 90}, {@code điểm a, b khoản 2 Điều 5}, {@code Mục 4 Chương II}. */
final class ProvisionReader {
    private static final int MOST_TOKENS = 40;
    private static final Set<String> ORDINALS =
            Set.of("nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private final Grammar grammar;
    private final Phrases<Boolean> units;
    /** What may stand between a provision and its document. */
    private final Phrases<Boolean> joints;

    ProvisionReader(Grammar grammar) {
        this.grammar = grammar;
        this.joints = Phrases.seldom(grammar.vocabulary, false, false);
        for (String joint : new String[] {
            "của",
            "của các",
            "của những",
            "các",
            "những",
            "thuộc",
            "trong",
            "tại",
            "theo",
            "kèm theo",
            "ban hành kèm theo"
        }) {
            joints.add(joint, true);
        }
        this.units = new Phrases<>(grammar.vocabulary, false, false);
        for (String unit : new String[] {
            "điểm",
            "tiết",
            "khoản",
            "Điều",
            "mục",
            "tiểu mục",
            "Chương",
            "Phần",
            "Phụ lục",
            "gạch đầu dòng thứ",
            "các điểm",
            "các khoản",
            "các điều",
            "các mục",
            "phần thứ",
            "đoạn thứ",
            "phụ lục số",
            "mục số",
            "gạch đầu dòng"
        }) {
            units.add(unit, true);
        }
    }

    /** Whether a document that begins at token {@code from} is the one of a provision that ends before token {@code end}. */
    boolean belongs(Tokens t, int end, int from) {
        int behind = t.is(end, ',') ? end + 1 : end;
        return end >= 0 && behind <= from && (behind == from || joints.end(t, behind) == from);
    }

    /** The bit of the words that a provision begins with. */
    long bit() {
        return units.bit();
    }

    /** The provision that starts at token {@code i}. */
    Optional<Found.Piece> read(Tokens t, int i) {
        int end = unitEnd(t, i);
        if (end < 0) {
            return Optional.empty();
        }
        while (end - i < MOST_TOKENS) {
            boolean joint = t.is(end, ',') || t.exact(end) == grammar.va || t.exact(end) == grammar.den;
            int next = joint ? end + 1 : end;
            int unit = unitEnd(t, next);
            int label = next > end && unit < 0 ? labelEnd(t, next) : unit;
            if (label < 0 || t.gap(next) == Tokens.NEW_BLOCK) {
                break;
            }
            end = label;
        }
        return Optional.of(new Found.Piece(t.joined(i, end), end));
    }

    private int unitEnd(Tokens t, int i) {
        int unit = units.end(t, i);
        return unit < 0 ? -1 : labelEnd(t, unit);
    }

    /** {@code 3}, {@code 1.2}, {@code 12a}, {@code đ}, {@code IV}, {@code IV.2}: the token after a label, or -1. */
    private static int labelEnd(Tokens t, int i) {
        if (t.isDigits(i) && t.length(i) <= 3) {
            int end = decimalsEnd(t, i + 1);
            boolean letter = t.isWord(end) && t.gap(end) == Tokens.GLUED && t.length(end) == 1;
            return letter ? end + 1 : end;
        }
        boolean roman = t.isUpper(i) && t.isRoman(i);
        if (roman) {
            return decimalsEnd(t, i + 1);
        }
        return (t.isWord(i) && t.length(i) == 1) || (t.spells(i - 1, "thứ") && ORDINALS.contains(t.text(i)))
                ? i + 1
                : -1;
    }

    /** The token after the {@code .2} and {@code .1.3} that follow a label's first part. */
    private static int decimalsEnd(Tokens t, int from) {
        int end = from;
        while (t.is(end, '.') && t.gap(end) == Tokens.GLUED && t.isDigits(end + 1) && t.gap(end + 1) == Tokens.GLUED) {
            end += 2;
        }
        return end;
    }
}
