package vn.loa.parse;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis by stars, except where official texts use a star for itself: between letters or digits ({@code 10*20*30}) and
 * in footnote marks ({@code (*)}, {@code (**)}). Markdown alone would swallow those.
 */
final class Stars extends AsteriskDelimiterProcessor {
    Stars() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking && !isWord(before) && !isFootnote(before, after);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking && !isWord(after) && !isFootnote(before, after);
    }

    private static boolean isWord(String beside) {
        return !beside.isEmpty() && Character.isLetterOrDigit(beside.codePointAt(0));
    }

    private static boolean isFootnote(String before, String after) {
        return before.equals("(") && after.equals(")");
    }
}
