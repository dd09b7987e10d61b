package vn.loa.understand.citation;

import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.WordSet;

/**
 * Reads the issuing body of a cited document: heads from bodies.txt one after another, then a field ({@code Tài chính}), a
 * place ({@code tỉnh Lai Châu}), a term ({@code khóa XIII}), or, for heads that take any rest, words up to one that cannot
 * belong to a name.
 */
final class IssuerReader {
    private static final int MOST_TOKENS = 28;
    private static final int MOST_PLACE_WORDS = 6;
    /** {@code ủy ban nhân dân tỉnh}: a head of so many words is a body's name in small letters too. */
    private static final int LONG_HEAD = 3;

    private final Grammar grammar;
    /** Words that cannot stand inside the free rest of a body's name. */
    private final WordSet bodiesEnd;
    /** Words that begin an abstract even with a capital: {@code của Chính phủ Quy định …}. */
    private final WordSet abstracts;
    /** Tiers whose name may follow a comma, and the tiers inside them. */
    private final Phrases<Boolean> wider;

    private final Phrases<Boolean> narrower;
    /** Offices that one minister holds beside his own: {@code Bộ trưởng, Chủ nhiệm}. */
    private final Phrases<Boolean> offices;

    IssuerReader(Grammar grammar) {
        this.grammar = grammar;
        this.bodiesEnd =
                grammar.words("về ban phê quy hướng sửa thí thực triển được đã tiếp điều bổ giao tại trong cho để"
                        + " nhằm có là theo do với như bãi thay khi vào gửi phân chấp kèm ngày trình đề báo thông yêu này ký"
                        + " quyết sẽ phải nêu đến từ các hỏi xin nhận thì mà nếu sau trước trên xem cũng không bị đang"
                        + " chưa còn thay hiện ra cấp xét lập tăng nâng đẩy kiện tạo giải thu chi ký thi tuyên tổng sơ chuyển xử bảo"
                        + " công thông");
        this.abstracts = grammar.words("về quy hướng sửa ban phê thực triển bổ bãi hợp giải");
        this.offices = phrases("Trưởng ban", "Chủ nhiệm", "Tổng Thanh tra", "Thống đốc", "Tổng Cục trưởng");
        this.wider = phrases("tỉnh", "thành phố", "TP", "huyện", "quận", "thị xã");
        this.narrower = phrases(
                "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "Huyện ủy", "Quận ủy", "Thị ủy");
    }

    private Phrases<Boolean> phrases(String... all) {
        Phrases<Boolean> phrases = Phrases.seldom(grammar.vocabulary, false, false);
        for (String phrase : all) {
            phrases.add(phrase, true);
        }
        return phrases;
    }

    /** The body named after {@code của}, or without it where the words leave no doubt; starts at token {@code i}. */
    Optional<Found.Piece> read(Tokens t, int i) {
        int at = t.is(i, ',') ? i + 1 : i;
        if (t.exact(at) == grammar.cua) {
            return body(t, at + 1);
        }
        // "ngày 24/11/2023 Hội nghị lần thứ tám …", "ngày 3/10/2023 Ban Bí thư về …"
        return at > i
                ? Optional.empty()
                : t.isCapital(i)
                        ? body(t, i).filter(b -> isConference(t, i) || t.exact(b.end()) == grammar.ve)
                        : Optional.empty();
    }

    private boolean isConference(Tokens t, int i) {
        return t.spells(i, "Hội") && t.spells(i + 1, "nghị");
    }

    private Optional<Found.Piece> body(Tokens t, int i) {
        Optional<Phrases.Match<Grammar.Head>> head = grammar.heads.longest(t, i);
        if (head.isEmpty() && !t.isCapital(i)) {
            return Optional.empty();
        }
        boolean unmistakable = head.isPresent() && head.get().end() - i >= LONG_HEAD;
        if (head.isPresent() && !t.isCapital(i) && !hasCapitalSoon(t, i) && !unmistakable) {
            return Optional.empty();
        }
        int end = head.map(h -> end(t, i, h)).orElseGet(() -> capitalsEnd(t, i));
        return Optional.of(new Found.Piece(t.joined(i, end), end));
    }

    /** {@code sở Thông tin …}, {@code tỉnh ủy Lai Châu}: a body's name in lower case still bears a capital soon. */
    private static boolean hasCapitalSoon(Tokens t, int i) {
        return t.isCapital(i + 1) || t.isCapital(i + 2);
    }

    private int end(Tokens t, int from, Phrases.Match<Grammar.Head> first) {
        int at = first.end();
        boolean free = first.value().free();
        while (at - from < MOST_TOKENS && t.gap(at) != Tokens.NEW_BLOCK) {
            Optional<Phrases.Match<Grammar.Head>> head =
                    t.isCapital(at) ? grammar.heads.longest(t, at) : Optional.empty();
            int next = head.map(Phrases.Match::end).orElseGet(() -> -1);
            if (next < 0) {
                next = restEnd(t, at, free);
            } else {
                free = head.get().value().free();
            }
            if (next <= at) {
                break;
            }
            at = next;
        }
        return termEnd(t, withoutDangling(t, at));
    }

    /** {@code Ban Bí thư (khóa X)}. */
    private int termEnd(Tokens t, int at) {
        boolean term = t.is(at, '(') && grammar.tails.at(t, at + 1) && t.isUpper(at + 2) && t.is(at + 3, ')');
        return term ? at + 4 : at;
    }

    /** The token after what may follow a head at {@code at}, or {@code at} when nothing does. */
    private int restEnd(Tokens t, int at, boolean free) {
        boolean number = t.folded(at) == grammar.soFolded && t.isDigits(at + 1);
        if (number || (t.isUpper(at) && t.length(at) > 1 && bodiesEnd.holds(t, at))) {
            return at;
        }
        Optional<Phrases.Match<Boolean>> field = grammar.fields.longest(t, at);
        if (field.isPresent() && t.isCapital(at)) {
            return field.get().end();
        }
        if (t.isCapital(at) && !free && abstracts.holds(t, at) && !t.isCapital(at + 1)) {
            return at;
        }
        Optional<Phrases.Match<Boolean>> tail = grammar.tails.longest(t, at);
        if (t.isCapital(at)) {
            int tailEnd = tail.map(Phrases.Match::end).orElse(-1);
            return tailEnd > at + 1 ? tailEnd : grammar.exactKinds.at(t, at) && !free ? at : at + 1;
        }
        if (tail.isPresent()) {
            return tail.get().end();
        }
        boolean term =
                t.isDigits(at) && t.length(at) <= 2 && (grammar.tails.at(t, at - 1) || grammar.tails.at(t, at + 1));
        if (term || joins(t, at)) {
            return at + 1;
        }
        boolean inFree = free && t.isWord(at) && !bodiesEnd.holds(t, at);
        return inFree ? at + 1 : at;
    }

    /** "Bộ Tài chính và Bộ Giáo dục", "Bộ trưởng, Trưởng ban", "Tổ chức - Cán bộ": a capital must follow. */
    private boolean joins(Tokens t, int at) {
        if (t.exact(at) == grammar.va) {
            return t.isCapital(at + 1) && grammar.heads.at(t, at + 1);
        }
        if (t.is(at, ',')) {
            boolean body = t.isCapital(at + 1) && grammar.heads.at(t, at + 1) && isListed(t, at + 1);
            return body || isWiderPlace(t, at);
        }
        boolean shortened = t.is(at, '.') && t.spells(at - 1, "TP") && t.gap(at) == Tokens.GLUED;
        if (shortened) {
            return t.isCapital(at + 1);
        }
        return t.isDash(at) && t.isCapital(at + 1) && t.gap(at) == t.gap(at + 1);
    }

    /**
     * Whether the body behind a comma issued the document too: {@code Bộ Tài chính, Bộ Y tế và Bộ Công an}, {@code Bộ
     * trưởng, Trưởng ban}; else it is whom the sentence goes on to speak of: {@code …, Sở Tài chính hướng dẫn}.
     */
    private boolean isListed(Tokens t, int body) {
        if (offices.at(t, body)) {
            return true;
        }
        for (int at = body + 1; at < body + MOST_TOKENS && t.gap(at) != Tokens.NEW_BLOCK; at++) {
            boolean another =
                    (t.exact(at) == grammar.va || t.is(at, ',')) && t.isCapital(at + 1) && grammar.heads.at(t, at + 1);
            if (another && t.exact(at) == grammar.va) {
                return true;
            }
            boolean inName = t.isCapital(at)
                    || t.exact(at) == grammar.va
                    || t.is(at, ',')
                    || t.isDash(at)
                    || grammar.tails.at(t, at)
                    || grammar.fields.at(t, at - 1)
                    || (t.isWord(at) && !bodiesEnd.holds(t, at));
            if (!inName) {
                return false;
            }
        }
        return false;
    }

    /** "huyện Tân Uyên, tỉnh Lai Châu": behind the comma stands the place that holds the one before it. */
    private boolean isWiderPlace(Tokens t, int comma) {
        int tierEnd = wider.end(t, comma + 1);
        if (tierEnd < 0 || !t.isCapital(t.is(tierEnd, '.') ? tierEnd + 1 : tierEnd)) {
            return false;
        }
        int at = comma - 1;
        while (at > comma - MOST_PLACE_WORDS && (t.isCapital(at) || t.isDigits(at)) && !narrower.at(t, at)) {
            at--;
        }
        return narrower.at(t, at) || narrower.at(t, at - 1);
    }

    private int capitalsEnd(Tokens t, int i) {
        int at = i + 1;
        while (at - i < MOST_TOKENS && t.isCapital(at) && t.gap(at) != Tokens.NEW_BLOCK) {
            at++;
        }
        return at;
    }

    private int withoutDangling(Tokens t, int end) {
        int at = end;
        while (at > 0 && (t.exact(at - 1) == grammar.va || t.is(at - 1, ',') || t.isDash(at - 1))) {
            at--;
        }
        return at;
    }
}
