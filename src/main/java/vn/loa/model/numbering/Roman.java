package vn.loa.model.numbering;

/** Roman numbers of annexes in digits. */
final class Roman {
    private Roman() {}

    /** {@code "IV"} to {@code "4"}; anything else comes back as it is. */
    static String toDigits(String text) {
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            if (value == 0) {
                return text;
            }
            int next = i + 1 < text.length() ? value(text.charAt(i + 1)) : 0;
            total += value < next ? -value : value;
        }
        return Integer.toString(total);
    }

    private static int value(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }
}
