package vn.loa.understand.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.model.Vietnamese;

/**
 * Tells mentions of the document itself from citations: its own number in an annex ({@code Ban hành kèm theo Quyết định số
 * …}), its own title. Another document of the same number, of another day or with an issuer named, stays a citation. For one
 * thread.
 */
public final class OwnMentions {
    private final String numberKey;
    /** What the number begins with: cheap to compare, and most others are told apart by it. */
    private final int running;

    private final Optional<PartialDate> date;
    private final String kind;
    private final String title;
    /** The title with the kind in front and without, as names are compared; made once, when the first name is met. */
    private Optional<Set<String>> titles = Optional.empty();

    /**
     * What the document says of itself.
     *
     * @param number empty when it has none
     * @param kind the word that may stand in front of its title
     */
    public OwnMentions(String number, Optional<PartialDate> date, String kind, String title) {
        this.numberKey = Vietnamese.numberKey(number.strip());
        this.running = running(number);
        this.date = date;
        this.kind = kind.strip();
        this.title = title;
    }

    /** Those that cite other documents. */
    public List<Mention> without(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (isOwn(mention)) {
                return mentions.stream().filter(any -> !isOwn(any)).toList();
            }
        }
        return mentions;
    }

    private boolean isOwn(Mention mention) {
        return mention.number().isEmpty() ? isTitle(mention.name()) : isNumber(mention);
    }

    private boolean isTitle(String name) {
        if (title.isBlank() || name.isBlank()) {
            return false;
        }
        if (titles.isEmpty()) {
            titles = Optional.of(new HashSet<>(List.of(Vietnamese.slug(title), Vietnamese.slug(kind + " " + title))));
        }
        return titles.get().contains(Vietnamese.slug(name));
    }

    /** The first run of digits as a number; 0 where there is none. */
    private static int running(String number) {
        int at = 0;
        while (at < number.length() && !Character.isDigit(number.charAt(at))) {
            at++;
        }
        int value = 0;
        while (at < number.length() && Character.isDigit(number.charAt(at))) {
            value = value * 10 + Character.digit(number.charAt(at++), 10);
        }
        return value;
    }

    private boolean isNumber(Mention mention) {
        if (numberKey.isEmpty()
                || running != running(mention.number())
                || !numberKey.equals(Vietnamese.numberKey(mention.number()))) {
            return false;
        }
        boolean kinds = mention.kind().isEmpty()
                || kind.isEmpty()
                || Vietnamese.fold(kind).startsWith(Vietnamese.fold(mention.kind()));
        boolean day = mention.date().isPresent()
                ? date.filter(own -> own.agreesWith(mention.date().get())).isPresent()
                : mention.issuer().isEmpty();
        return kinds && day;
    }
}
