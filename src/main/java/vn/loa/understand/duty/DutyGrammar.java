package vn.loa.understand.duty;

import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** The tables bodies.txt and verbs.txt. */
final class DutyGrammar {
    private static final int FURTHEST_NOUN = 3;
    private static final int LONGEST_LISTING = 6;

    /** How bodies' names begin; false for phrases that only look so. */
    private final Phrases<Boolean> bodies;

    private final Phrases<Boolean> proper;
    final Phrases<Boolean> every;
    private final Phrases<Boolean> persons;
    private final Phrases<Boolean> nouns;
    /** Classes of bodies whose names may stand behind a colon. */
    private final Phrases<Boolean> listing;
    /** Words before a colon that say what part a body has; whether it does the work. */
    private final Phrases<Boolean> labels;

    private final Phrases<Boolean> verbs;
    final Phrases<Boolean> tell;
    final Phrases<Boolean> order;
    final Phrases<Boolean> request;
    final Phrases<Boolean> deny;
    private final Phrases<Boolean> stop;
    final Phrases<Boolean> doing;
    final Phrases<Boolean> lead;
    final Phrases<Boolean> after;
    final Phrases<Boolean> raise;
    final Phrases<Boolean> role;
    final Phrases<Boolean> aim;
    final Phrases<Boolean> purpose;
    /** Words that charge a body with all that follows them. */
    final Phrases<Boolean> charge;
    /** Words behind a body that say that it must do what follows. */
    final Phrases<Boolean> must;

    private final Phrases<Boolean> closing;
    private final Phrases<Boolean> hollow;

    DutyGrammar(Vocabulary vocabulary) {
        bodies = overMarks(vocabulary);
        proper = phrases(vocabulary);
        every = phrases(vocabulary);
        persons = overMarks(vocabulary);
        listing = Phrases.seldom(vocabulary, false, true);
        nouns = overMarks(vocabulary);
        labels = overMarks(vocabulary);
        verbs = phrases(vocabulary);
        tell = phrases(vocabulary);
        order = phrases(vocabulary);
        request = phrases(vocabulary);
        deny = phrases(vocabulary);
        stop = phrases(vocabulary);
        doing = phrases(vocabulary);
        lead = phrases(vocabulary);
        after = phrases(vocabulary);
        aim = phrases(vocabulary);
        purpose = phrases(vocabulary);
        charge = Phrases.seldom(vocabulary, false, false);
        must = Phrases.seldom(vocabulary, false, false);
        closing = phrases(vocabulary);
        hollow = phrases(vocabulary);
        raise = phrases(vocabulary);
        role = phrases(vocabulary);
        for (String[] row : Table.read(DutyGrammar.class, "bodies.txt")) {
            switch (row[0]) {
                case "body" -> bodies.add(row[1], true);
                case "none" -> bodies.add(row[1], false);
                case "proper" -> proper.add(row[1], true);
                case "leader" -> labels.add(row[1], true);
                case "helper" -> labels.add(row[1], false);
                case "every" -> every.add(row[1], true);
                case "person" -> persons.add(row[1], true);
                case "listing" -> listing.add(row[1], true);
                default -> nouns.add(row[1], true);
            }
        }
        for (String[] row : Table.read(DutyGrammar.class, "verbs.txt")) {
            of(row[0]).add(row[1], true);
        }
    }

    private static Phrases<Boolean> phrases(Vocabulary vocabulary) {
        return new Phrases<>(vocabulary, false, false);
    }

    private static Phrases<Boolean> overMarks(Vocabulary vocabulary) {
        return new Phrases<>(vocabulary, false, true);
    }

    private Phrases<Boolean> of(String group) {
        return switch (group) {
            case "verb" -> verbs;
            case "tell" -> tell;
            case "order" -> order;
            case "request" -> request;
            case "deny" -> deny;
            case "stop" -> stop;
            case "doing" -> doing;
            case "lead" -> lead;
            case "after" -> after;
            case "aim" -> aim;
            case "purpose" -> purpose;
            case "closing" -> closing;
            case "hollow" -> hollow;
            case "raise" -> raise;
            case "charge" -> charge;
            case "must" -> must;
            default -> role;
        };
    }

    /** The token after the words that begin a body's name at token {@code i}, or -1. */
    int bodyEnd(Tokens t, int i) {
        int name = nameStart(t, i);
        int from = Math.max(name, every.end(t, name));
        int whole = plainBody(t, name);
        return whole > 0 || from == name ? whole : plainBody(t, from);
    }

    /** The token at which an office is named: behind {@code Các ông (bà)}, {@code Các ông:}; else {@code i}. */
    int nameStart(Tokens t, int i) {
        int end = persons.end(t, i);
        if (end < 0) {
            return i;
        }
        int closed = t.is(end, ')') ? end + 1 : end;
        return t.is(closed, ':') ? closed + 1 : closed;
    }

    private int plainBody(Tokens t, int i) {
        Optional<Phrases.Match<Boolean>> body = bodies.longest(t, i);
        if (body.isEmpty() || !body.get().value()) {
            return -1;
        }
        int end = body.get().end();
        boolean ordinary = !t.isCapital(i) && proper.end(t, i) == end;
        return ordinary ? -1 : end;
    }

    /** The token after the words that begin a task at token {@code i}, or -1; capitals belong to names. */
    int verbEnd(Tokens t, int i) {
        return t.isCapital(i) ? -1 : verbs.end(t, i);
    }

    /** Whether a word at token {@code i} ends a body's name and begins no task. */
    boolean stopsAt(Tokens t, int i) {
        return !t.isCapital(i) && stop.at(t, i);
    }

    /** Whether the words before a colon name a class of bodies whose names follow it: {@code các Bộ:}. */
    boolean listsAt(Tokens t, int colon) {
        int end = t.is(colon - 1, ')') ? colon - 1 : colon;
        for (int i = Math.max(0, end - LONGEST_LISTING); i < end; i++) {
            if (listing.end(t, i) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a request or an order at token {@code i} is somebody else's: "Xét đề nghị của …". */
    boolean isDenied(Tokens t, int i) {
        for (int from = Math.max(0, i - 2); from < i; from++) {
            if (deny.end(t, from) == i) {
                return true;
            }
        }
        return false;
    }

    /** Whether tokens {@code [i, end)} order nothing but what the text has said: "nghiêm túc thực hiện Kế hoạch này". */
    boolean isHollow(Tokens t, int i, int end) {
        if (closing.at(t, i)) {
            return true;
        }
        int at = i;
        while (at < end) {
            int next = t.isWord(at) ? hollow.end(t, at) : t.isDigits(at) ? -1 : at + 1;
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** The same at the head of a sentence, where the first word has a capital. */
    int firstVerbEnd(Tokens t, int i) {
        return verbs.end(t, i);
    }

    /** The token after a phrase inside a name that holds token {@code i}, or -1. */
    int nounEnd(Tokens t, int i, int from) {
        int end = -1;
        for (int at = Math.max(from, i - FURTHEST_NOUN); at <= i; at++) {
            end = Math.max(end, nouns.end(t, at));
        }
        return end > i ? end : -1;
    }

    /** The bit of the words that such labels begin with. */
    long labelBit() {
        return labels.bit();
    }

    /** "Đơn vị chủ trì: …": the token after words that name who does the work, or -1. */
    int leads(Tokens t, int i) {
        return labels.longest(t, i)
                .filter(Phrases.Match::value)
                .map(Phrases.Match::end)
                .orElse(-1);
    }

    /** Whether the words at token {@code i} say what part the body behind their colon has, and name none themselves. */
    boolean isLabel(Tokens t, int i) {
        int end = labels.end(t, i);
        return end > 0 && t.is(end, ':');
    }
}
