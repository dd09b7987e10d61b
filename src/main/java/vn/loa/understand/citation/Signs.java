package vn.loa.understand.citation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters inside document numbers: which are known, and how they are officially spelt. */
final class Signs {
    /** Types that copies run together with the body behind them when they lose a hyphen: TTBTC for TT-BTC. */
    private static final String[] GLUED = {"NĐ", "QĐ", "NQ", "CT", "TT", "KH", "TB", "BC", "HD", "TTr", "CTr", "VBHN"};

    /** What scanners and keyboards put for Latin letters: Cyrillic look-alikes and eth. */
    private static final String ODD = "АВЕКМНОРСТХУÐð";

    private static final String PLAIN = "ABEKMHOPCTXYĐĐ";

    /**
     * Letters of a number.
     *
     * @param spelling official; the letters themselves, look-alikes replaced, when no table holds them
     * @param known whether a table holds them
     * @param type whether they stand for a kind of document
     * @param party whether they stand for a body of the Party
     * @param glued whether they are type and body typed without their hyphen
     * @param assembly whether the number of a congress follows: the National Assembly and its committee
     */
    record Sign(String spelling, boolean known, boolean type, boolean party, boolean glued, boolean assembly) {}

    private final Map<String, Sign> signs = new HashMap<>();

    Signs() {
        // A scanner reads the 1 of QH15 as I or l.
        for (String tail : new String[] {"", "I", "II", "L"}) {
            String digits = tail.replace('I', '1').replace('L', '1');
            for (String body : new String[] {"QH", "UBTVQH"}) {
                signs.put(body + tail, new Sign(body + digits, true, true, false, false, true));
            }
        }
    }

    void add(String group, String[] letters) {
        for (String sign : letters) {
            int equals = sign.indexOf('=');
            if (equals > 0) {
                signs.putIfAbsent(key(sign.substring(0, equals)), of(sign.substring(equals + 1)));
                continue;
            }
            boolean type = group.equals("type");
            signs.put(key(sign), new Sign(sign, true, type, group.equals("party"), false, false));
            if (group.equals("body")) {
                glue(sign);
            } else if (group.equals("party")) {
                glueParty(sign);
            }
        }
    }

    /** NĐCP for NĐ-CP. */
    private void glue(String body) {
        for (String type : GLUED) {
            signs.putIfAbsent(key(type + body), new Sign(type + "-" + body, true, true, false, true, false));
        }
    }

    /** CTTW and CTITW for CT/TW: the slash lost, or read as a letter. */
    private void glueParty(String body) {
        for (String type : GLUED) {
            Sign sign = new Sign(type + "/" + body, true, true, true, true, false);
            signs.putIfAbsent(key(type + body), sign);
            signs.putIfAbsent(key(type + "I" + body), sign);
        }
    }

    /** What the letters stand for, in any case. */
    Sign of(String letters) {
        String key = key(letters);
        Sign sign = signs.get(key);
        return sign != null
                ? sign
                : new Sign(key.equalsIgnoreCase(letters) ? letters : key, false, false, false, false, false);
    }

    /** Upper case, look-alikes replaced. */
    private static String key(String letters) {
        StringBuilder out = null;
        for (int i = 0; i < letters.length(); i++) {
            int odd = letters.charAt(i) < 0x80 ? -1 : ODD.indexOf(letters.charAt(i));
            if (odd >= 0) {
                out = out == null ? new StringBuilder(letters) : out;
                out.setCharAt(i, PLAIN.charAt(odd));
            }
        }
        return (out == null ? letters : out.toString()).toUpperCase(Locale.ROOT);
    }
}
