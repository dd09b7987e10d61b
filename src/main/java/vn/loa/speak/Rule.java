package vn.loa.speak;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one written form is said.
 *
 * @param pattern of the form; tried where a word, number or sign begins
 * @param said what is said for a match; null where the match is none after all
 */
record Rule(Pattern pattern, Function<MatchResult, String> said) {
    static Rule of(String pattern, Function<MatchResult, String> said) {
        return new Rule(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), said);
    }

    /** A matcher that sees what stands before the place where it starts. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
