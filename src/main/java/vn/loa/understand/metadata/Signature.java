package vn.loa.understand.metadata;

import java.util.Optional;

/**
 * An office and a name on one line: {@code TM. CHÍNH PHỦ THỦ TƯỚNG Nguyễn Văn An}.
 *
 * @param role in capitals, as printed
 */
record Signature(String role, String name) {
    private static final int LONGEST_NAME = 5;

    /** The signature that a line consists of. */
    static Optional<Signature> in(String line) {
        if (!endsWithCapital(line.strip())) {
            return Optional.empty();
        }
        for (int words = LONGEST_NAME; words >= 2; words--) {
            int cut = cut(line, words);
            String role = cut > 0 ? line.substring(0, cut).strip() : "";
            if (!role.isEmpty()
                    && HeadingTable.isRole(role)
                    && Closing.isName(line.substring(cut).strip())) {
                return Optional.of(new Signature(role, line.substring(cut).strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether the last word begins with a capital, as names do. */
    private static boolean endsWithCapital(String line) {
        int last = line.lastIndexOf(' ') + 1;
        return last < line.length() && Character.isUpperCase(line.charAt(last));
    }

    /** Where the last words begin, or -1. */
    private static int cut(String line, int words) {
        int at = line.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = line.lastIndexOf(' ', at - 1);
        }
        return at;
    }
}
