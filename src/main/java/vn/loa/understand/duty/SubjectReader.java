package vn.loa.understand.duty;

import java.util.Optional;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;
import vn.loa.understand.words.WordSet;

/** Reads the bodies that a sentence or heading begins with, up to the words that begin their task. */
final class SubjectReader {
    private static final int LONGEST = 90;
    private static final int LONGEST_LEAD = 60;

    private final DutyGrammar grammar;
    /** Words in front of a body that is no subject. */
    private final WordSet oblique;

    private final WordSet va;
    private final WordSet first;
    private final int truoc;
    private final int do_;
    private final long doBit;

    SubjectReader(DutyGrammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.oblique = WordSet.of(vocabulary, "của với về do cho tại trong qua theo đến từ là ở bởi giữa");
        this.va = WordSet.of(vocabulary, "và hoặc cùng");
        this.first = WordSet.of(vocabulary, "hết tiên");
        this.truoc = vocabulary.addExact("trước");
        this.do_ = vocabulary.addExact("do");
        this.doBit = vocabulary.markAll(do_);
    }

    /** The subject of the sentence that begins at token {@code i}, before token {@code end}. */
    Optional<Subject> sentence(Tokens t, int i, int end) {
        Optional<Subject> direct = at(t, i, end).or(() -> beforeColon(t, i, end));
        if (direct.isPresent()) {
            return direct;
        }
        int after = grammar.after.end(t, i);
        if (after >= 0) {
            return behindLead(t, after, end, false);
        }
        int lead = grammar.lead.end(t, i);
        return lead >= 0 ? behindLead(t, lead, end, true) : Optional.empty();
    }

    /** The body that a clause behind a semicolon begins with, asked or ordered or named before a colon. */
    Optional<Subject> clause(Tokens t, int i, int end) {
        int at = Math.max(i, Math.max(grammar.request.end(t, i), grammar.order.end(t, i)));
        Optional<Subject> told = at(t, at, end);
        return told.isPresent() ? told : beforeColon(t, at, end);
    }

    /** "Sở B: báo cáo …". */
    private Optional<Subject> beforeColon(Tokens t, int i, int end) {
        if (grammar.bodyEnd(t, i) < 0 || grammar.isLabel(t, i)) {
            return Optional.empty();
        }
        int at = i + 1;
        while (at < Math.min(end, i + LONGEST) && !t.is(at, ':') && !t.is(at, ';')) {
            at++;
        }
        boolean task = t.is(at, ':') && at < end && grammar.firstVerbEnd(t, at + 1) > 0;
        return task && isName(t, i, at) ? Optional.of(new Subject(i, at, at + 1)) : Optional.empty();
    }

    /** Bodies at token {@code start} with a task behind them. */
    Optional<Subject> at(Tokens t, int start, int end) {
        if (grammar.bodyEnd(t, start) < 0 || grammar.isLabel(t, start)) {
            return Optional.empty();
        }
        int i = grammar.nameStart(t, start);
        int stop = Math.min(end, i + LONGEST);
        int at = i;
        while (at < stop) {
            int noun = grammar.nounEnd(t, at, i);
            if (noun > at) {
                at = noun;
            } else if (at > i && grammar.verbEnd(t, at) > 0 && !followsEvery(t, at, i)) {
                return Optional.of(new Subject(i, trimmed(t, i, at), at));
            } else if (Clauses.endsSentence(t, at)
                    || (at > i && grammar.stopsAt(t, at))
                    || (t.is(at, ':') && !opensNames(t, at))
                    || (t.is(at, ';') && !listGoesOn(t, at + 1))) {
                return Optional.empty();
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    /** "các tổ chức", "những tổng kết": behind a word of plural the task is a thing. */
    private boolean followsEvery(Tokens t, int at, int from) {
        return at - 1 > from && grammar.every.end(t, at - 1) == at;
    }

    /** "Các Bộ: Quốc phòng, Công an chỉ đạo …": names follow the colon, not tasks. */
    boolean opensNames(Tokens t, int colon) {
        return t.isCapital(colon + 1) && grammar.firstVerbEnd(t, colon + 1) < 0 && grammar.listsAt(t, colon);
    }

    private boolean listGoesOn(Tokens t, int i) {
        return grammar.bodyEnd(t, i) > 0;
    }

    /** {@code trước hết}, {@code trước tiên} behind a name: the task begins. */
    private boolean isFirst(Tokens t, int end) {
        return t.exact(end - 2) == truoc && first.holds(t, end - 1);
    }

    /** A comma or {@code và} before the task is none of the name. */
    private int trimmed(Tokens t, int from, int end) {
        int at = end;
        while (at > from + 1 && (t.is(at - 1, ',') || va.holds(t, at - 1) || isFirst(t, at))) {
            at -= isFirst(t, at) ? 2 : 1;
        }
        return at;
    }

    /**
     * "Căn cứ …, các sở chủ động …", "Kết thúc đợt học tập UBND gửi …": a body behind a comma, or one that begins with a
     * capital; a task behind a comma ends the search, where the leading
     * words take no tasks themselves.
     */
    private Optional<Subject> behindLead(Tokens t, int i, int end, boolean taskEnds) {
        int stop = Math.min(end, i + LONGEST_LEAD);
        for (int at = i; at < stop; at++) {
            boolean comma = t.is(at - 1, ',');
            if (Clauses.endsSentence(t, at) || (taskEnds && comma && grammar.verbEnd(t, at) > 0)) {
                return Optional.empty();
            }
            boolean named = t.isUpper(at) || (comma && (t.isCapital(at) || grammar.every.at(t, at)));
            if ((named || comma) && !oblique.holds(t, at - 1)) {
                // "…, cơ quan quản lý phải xem xét": in small letters only one that must do it
                Optional<Subject> subject = at(t, at, end).filter(s -> named || grammar.must.at(t, s.task()));
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether tokens {@code [i, end)} are bodies and nothing else: a heading that names who acts. */
    boolean isName(Tokens t, int i, int end) {
        if (grammar.bodyEnd(t, i) < 0 || grammar.isLabel(t, i) || end - i > LONGEST) {
            return false;
        }
        int at = i;
        while (at < end) {
            int noun = grammar.nounEnd(t, at, i);
            if (noun > at) {
                at = noun;
            } else if (at > i && grammar.verbEnd(t, at) > 0 && !followsEvery(t, at, i)) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }

    /** The bit of the word in front of a {@link #doer}. */
    long doerBit() {
        return doBit;
    }

    /** "do các đồng chí … trực tiếp triển khai": the body behind {@code do} at token {@code i}. */
    Optional<Subject> doer(Tokens t, int i, int end) {
        Optional<Subject> subject = t.exact(i) == do_ ? at(t, i + 1, end) : Optional.empty();
        return subject.isPresent() && grammar.doing.at(t, subject.get().task()) ? subject : Optional.empty();
    }
}
