package vn.loa.speak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Writes out in words what an announcer says: numbers, days, units, numbers of documents, short forms. What it does not
 * know it leaves as it stands; it never changes the order of words. Safe for many threads.
 */
public final class Announcer {
    /** Northern announcers speak about 200 syllables a minute on local loudspeakers, slower than newsreaders. */
    private static final double SYLLABLES_PER_SECOND = 200 / 60.0;

    private static final double PAUSE_SECONDS = 0.6;

    private final List<Rule> words = new ArrayList<>();
    private final List<Rule> signs = SignRules.signs();

    /** @param shortForms of the portal, short to long; they win over the general table */
    public Announcer(Map<String, String> shortForms) {
        Map<String, String> all = new HashMap<>(Words.table("short"));
        all.putAll(shortForms);
        words.addAll(SignRules.words(all));
        words.addAll(TimeRules.rules());
        words.addAll(NumberRules.rules());
    }

    /** The text as it is said, line by line. */
    public String say(String text) {
        return text.lines().map(this::line).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    private String line(String written) {
        String text = written.strip().replaceFirst("^[-+•–*]\\s+", "");
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean inside = at > 0
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at));
            int end = inside
                    ? -1
                    : apply(
                            Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-' ? words : signs,
                            text,
                            at,
                            said);
            if (end < 0 && text.charAt(at) == '-') {
                end = apply(signs, text, at, said);
            }
            if (end < 0) {
                said.append(text.charAt(at++));
            } else {
                at = end;
                if (at < text.length()
                        && Character.isLetter(text.charAt(at))
                        && Character.isDigit(text.charAt(at - 1))) {
                    said.append(' '); // "khoản 3a"
                }
            }
        }
        return tidy(said.toString());
    }

    /** Says what stands at {@code at} by the first rule that fits; gives the place behind it, or -1. */
    private static int apply(List<Rule> rules, String text, int at, StringBuilder said) {
        for (Rule rule : rules) {
            Matcher matcher = rule.matcher(text).region(at, text.length());
            if (matcher.lookingAt() && matcher.end() > at) {
                String words = rule.said().apply(matcher.toMatchResult());
                if (words != null) {
                    said.append(words);
                    return matcher.end();
                }
            }
        }
        return -1;
    }

    private static String tidy(String said) {
        return said.replaceAll("\\s+", " ")
                .replaceAll("\\s+([,.;:!?])", "$1")
                .replaceAll(",(?=[,.;:!?])", "")
                .replaceAll(",(?=\\S)(?!\\d)", ", ")
                .replaceAll("[,\\s]+$", "")
                .strip();
    }

    /** How long an announcer takes, in whole seconds. */
    public static int seconds(String said) {
        long syllables = said.split("[\\s-]+").length;
        long pauses =
                said.chars().filter(c -> c == '.' || c == ';' || c == '\n').count();
        return said.isBlank() ? 0 : (int) Math.round(syllables / SYLLABLES_PER_SECOND + pauses * PAUSE_SECONDS);
    }
}
