package vn.loa.understand.metadata;

import java.util.List;
import java.util.Optional;
import vn.loa.model.Level;
import vn.loa.model.Vietnamese;

/** Tells the level of an issuer from its number and its name, by the table's words in their order. */
final class Levels {
    private record Row(Level level, String name) {}

    private static final List<Row> NAMES = HeadingTable.rows().stream()
            .flatMap(row -> Level.of(row[0]).map(level -> new Row(level, " " + key(row[1]) + " ")).stream())
            .toList();

    private Levels() {}

    static Optional<Level> of(String number, String issuer, List<String> recipients) {
        Optional<Level> bySign = bySign(number);
        if (bySign.isPresent()) {
            return bySign;
        }
        Optional<Level> byName = byName(issuer);
        return byName.isPresent() ? byName : byArchive(recipients);
    }

    private static Optional<Level> bySign(String number) {
        int slash = Math.max(number.lastIndexOf('/'), number.lastIndexOf('-'));
        String sign = number.substring(slash + 1);
        return slash < 0 ? Optional.empty() : row("-sign", sign);
    }

    private static Optional<Level> row(String suffix, String value) {
        for (String[] row : HeadingTable.rows()) {
            if (row[0].endsWith(suffix) && row[1].equals(value)) {
                return Level.of(row[0].substring(0, row[0].length() - suffix.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Level> byName(String issuer) {
        String name = " " + key(issuer) + " ";
        for (Row row : NAMES) {
            if (name.contains(row.name)) {
                return Optional.of(row.level);
            }
        }
        return Optional.empty();
    }

    private static String key(String name) {
        String small = Vietnamese.normalizeTone(name).toLowerCase(java.util.Locale.ROOT);
        StringBuilder words = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (Character.isLetter(c)) {
                words.append(c);
            } else if (words.length() == 0 || words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().replace("xã hội", "").strip();
    }

    /** The archive copy is kept by the issuer's own office: {@code Lưu VPHU}. */
    private static Optional<Level> byArchive(List<String> recipients) {
        for (String recipient : recipients) {
            if (recipient.startsWith("Lưu")) {
                String office = recipient.toUpperCase(java.util.Locale.ROOT);
                return office.contains("VPHU") || office.contains("HUYỆN")
                        ? Optional.of(Level.DISTRICT)
                        : office.contains("VPTU") || office.contains("TỈNH ỦY")
                                ? Optional.of(Level.PROVINCE)
                                : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
