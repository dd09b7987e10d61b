package vn.loa.speak;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in Vietnamese words, as the northern standard of broadcasting says them: {@code linh} for an empty ten, {@code
 * nghìn}, {@code mốt} and {@code tư} and {@code lăm} behind {@code mươi}.
 */
final class Numerals {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", " nghìn", " triệu"};
    private static final int LONGEST = 18;

    private Numerals() {}

    /** Digits as they stand; what no one would say as a number, or begins with a nought, is said digit by digit. */
    static String whole(String digits) {
        boolean asNumber = digits.length() <= LONGEST && (digits.length() == 1 || digits.charAt(0) != '0');
        return asNumber ? said(Long.parseLong(digits)) : each(digits);
    }

    /** A number up to 10<sup>18</sup>. */
    static String said(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        long billions = number / 1_000_000_000;
        long rest = number % 1_000_000_000;
        List<String> parts = new ArrayList<>();
        if (billions > 0) {
            parts.add(said(billions) + " tỷ");
        }
        for (int group = 2; group >= 0; group--) {
            int three = (int) (rest / (long) Math.pow(1000, group) % 1000);
            if (three > 0) {
                parts.add(three(three, !parts.isEmpty()) + GROUPS[group]);
            }
        }
        return String.join(" ", parts);
    }

    /** @param within whether a greater group stands in front, so that an empty hundred is said */
    private static String three(int number, boolean within) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder said = new StringBuilder();
        boolean full = hundreds > 0 || within;
        if (full) {
            said.append(DIGITS[hundreds]).append(" trăm");
        }
        if (tens == 0) {
            said.append(ones == 0 ? "" : full ? " linh " + linh(ones) : DIGITS[ones]);
        } else {
            said.append(full ? " " : "").append(tens == 1 ? "mười" : DIGITS[tens] + " mươi");
            said.append(ones == 0 ? "" : " " + afterTen(tens, ones));
        }
        return said.toString();
    }

    private static String linh(int ones) {
        return ones == 4 ? "tư" : DIGITS[ones];
    }

    private static String afterTen(int tens, int ones) {
        return switch (ones) {
            case 1 -> tens == 1 ? "một" : "mốt";
            case 4 -> tens == 1 ? "bốn" : "tư";
            case 5 -> "lăm";
            default -> DIGITS[ones];
        };
    }

    /** Digit by digit: telephone numbers, codes. */
    static String each(String digits) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            said.add(DIGITS[digits.charAt(i) - '0']);
        }
        return String.join(" ", said);
    }

    /** What stands behind the comma: two digits as a number, longer and with a nought in front digit by digit. */
    static String fraction(String digits) {
        boolean asNumber = digits.length() <= 2 && digits.charAt(0) != '0';
        return asNumber ? said(Long.parseLong(digits)) : each(digits);
    }

    /** {@code thứ nhất}, {@code thứ tư}: the number behind {@code thứ}. */
    static String ordinal(long number) {
        return number == 1 ? "nhất" : number == 4 ? "tư" : said(number);
    }

    /** The month behind {@code tháng}: the fourth is {@code tư}. */
    static String month(int month) {
        return month == 4 ? "tư" : said(month);
    }

    /** The day behind {@code ngày}: the first ten with {@code mùng}. */
    static String day(int day) {
        return (day <= 10 ? "mùng " : "") + said(day);
    }

    /** A Roman number from 1 to 3999; 0 when it is none. */
    static int roman(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int here = romanDigit(text.charAt(i));
            int next = i + 1 < text.length() ? romanDigit(text.charAt(i + 1)) : 0;
            if (here == 0) {
                return 0;
            }
            value += here < next ? -here : here;
        }
        return value;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            case 'M' -> 1000;
            default -> 0;
        };
    }
}
