package vn.loa.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.model.Vietnamese;

/**
 * Tells apart documents that bear one number by right: numbers of the state begin anew each year, those of the Party each
 * term, and every province, district and commune counts for itself.
 */
final class SameNumber {
    private static final int HEAD = 2;
    private static final int MOST = 20;
    /** Years between two congresses of the Party. */
    private static final int TERM = 5;

    private SameNumber() {}

    /**
     * Mentions of one number, by the documents that they mean; those that merely contradict each other stay together. Only
     * so many documents are told apart, so that no text makes this slow.
     */
    static List<List<Mention>> apart(List<Mention> mentions) {
        List<List<Mention>> documents = new ArrayList<>();
        Map<String, List<Mention>> byPair = new HashMap<>();
        for (Mention mention : mentions) {
            String pair = mention.date().map(PartialDate::iso).orElse("") + "|" + mention.issuer();
            byPair.computeIfAbsent(pair, p -> document(documents, mention)).add(mention);
        }
        return documents;
    }

    private static List<Mention> document(List<List<Mention>> documents, Mention mention) {
        for (List<Mention> document : documents) {
            if (document.stream().limit(MOST).noneMatch(m -> independent(m, mention))) {
                return document;
            }
        }
        if (documents.size() >= MOST) {
            return documents.get(0);
        }
        documents.add(new ArrayList<>());
        return documents.get(documents.size() - 1);
    }

    private static boolean independent(Mention a, Mention b) {
        if (a.date().isEmpty()
                || b.date().isEmpty()
                || a.issuer().isBlank()
                || b.issuer().isBlank()) {
            return false;
        }
        if (a.date().get().agreesWith(b.date().get()) || a.number().matches(".*/\\d{4}/.*")) {
            return false;
        }
        String[] one = Vietnamese.fold(a.issuer()).split(" ", -1);
        String[] two = Vietnamese.fold(b.issuer()).split(" ", -1);
        boolean same = String.join(" ", one).equals(String.join(" ", two));
        int years = Math.abs(a.date().get().year() - b.date().get().year());
        return same ? years >= (isParty(a.number()) ? TERM : 1) : elsewhere(one, two);
    }

    /** {@code 28-CT/TW}: the Party writes a hyphen first. */
    private static boolean isParty(String number) {
        int hyphen = number.indexOf('-');
        return hyphen > 0 && hyphen < number.indexOf('/');
    }

    /** "Tỉnh ủy Lai Châu" and "Tỉnh ủy Sơn La": names that begin alike and end in different places. */
    private static boolean elsewhere(String[] one, String[] two) {
        if (one.length <= HEAD || two.length <= HEAD) {
            return false;
        }
        boolean head = one[0].equals(two[0]) && one[1].equals(two[1]);
        return head && !one[one.length - 1].equals(two[two.length - 1]) && one.length == two.length;
    }
}
