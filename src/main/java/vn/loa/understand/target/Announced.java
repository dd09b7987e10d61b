package vn.loa.understand.target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.target.TargetFinder.Candidate;
import vn.loa.understand.target.TargetGrammar.Sign;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Tells by the words in front of a figure whether it is one to be reached. */
final class Announced {
    private static final int REACH = 40;
    private static final int SENTENCE = 120;

    private final TargetGrammar grammar;
    private final int va;

    Announced(TargetGrammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.va = vocabulary.addExact("và");
    }

    /** Whether a count with its unit is a target here: words announce it, or a target right before goes on with it. */
    boolean count(Reading reading, int i, Optional<Sign> sign, List<Candidate> before) {
        Tokens t = reading.tokens();
        if (!reading.section().goal()) {
            return !reading.articles() && strong(reading, i);
        }
        int from = sign.map(Sign::from).orElse(i);
        boolean listed =
                !before.isEmpty() && follows(t, before.get(before.size() - 1).end(), from);
        return sign.isPresent()
                || listed
                || reachesRightBefore(t, i)
                || t.is(i - 1, '(')
                || t.is(i - 1, ':')
                || isListItem(t, i);
    }

    /** "(01 xã …; 01 xã …)": a further count behind a semicolon. */
    private static boolean isListItem(Tokens t, int i) {
        return t.is(i - 1, ';') && t.length(i) == 2;
    }

    /** Whether nothing but a year and a comma or {@code và} stands between. */
    private boolean follows(Tokens t, int end, int from) {
        int at = end;
        int year = grammar.yearAt(t, at);
        at = year > 0 && year < from ? year + 1 : at;
        return from == at + 1 && (t.is(at, ',') || t.exact(at) == va);
    }

    /** Whether one of the words (bars between them) stands before token {@code i} in its clause; none asked is fine. */
    boolean has(Reading reading, String words, int i) {
        if (words.isEmpty()) {
            return true;
        }
        Tokens t = reading.tokens();
        int start = Math.max(reading.clauses().start(i), i - REACH);
        String before = t.text.substring(t.start(start), t.start(i)).toLowerCase(Locale.ROOT);
        for (String word : words.split("\\|", -1)) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean reachesRightBefore(Tokens t, int i) {
        for (int from = Math.max(0, i - 3); from < i; from++) {
            if (grammar.reach.end(t, from) == i || grammar.goal.end(t, from) == i) {
                return true;
            }
        }
        return false;
    }

    /** Outside goals: words that make it a target, and none that tell of the past. */
    boolean share(Reading reading, int i) {
        if (reading.articles()) {
            return strong(reading, i);
        }
        Tokens t = reading.tokens();
        int start = Math.max(reading.clauses().start(i), i - REACH);
        boolean reach = t.spells(i, "100");
        for (int at = start; at < i; at++) {
            if (grammar.past.at(t, at) || grammar.unless.at(t, at)) {
                return false;
            }
            reach |= grammar.reach.at(t, at);
        }
        return reach;
    }

    /** Words anywhere before in its sentence: "Phấn đấu … đạt 58 nghìn tấn; thu nhập … đạt 70 triệu đồng". */
    private boolean strong(Reading reading, int i) {
        Tokens t = reading.tokens();
        if ((t.begins() & grammar.strong.bit()) == 0) {
            return false;
        }
        boolean strong = false;
        for (int at = i - 1; at >= Math.max(reading.from(), i - SENTENCE) && !Clauses.endsSentence(t, at); at--) {
            if (grammar.unless.at(t, at)) {
                return false;
            }
            strong |= grammar.strong
                    .longest(t, at)
                    .filter(laws -> laws.value() || !reading.articles())
                    .isPresent();
        }
        return strong;
    }
}
