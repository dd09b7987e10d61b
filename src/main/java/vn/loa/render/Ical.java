package vn.loa.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Content lines of iCalendar: RFC 5545, sections 3.1 (folding) and 3.3.11 (text). */
final class Ical {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escaping. */
    Ical line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line of words. */
    Ical text(String name, String value) {
        return line(name, escape(value));
    }

    Ical day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    Ical time(String name, Instant time) {
        return line(name, TIME.format(time));
    }

    /** Backslash, semicolon, comma and line breaks; what no line may hold becomes a space. */
    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        String lines = value.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(c < ' ' || c == '\u007f' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** At most 75 octets a line, no character divided; a line that goes on begins with a space, which counts. */
    private void fold(String line) {
        int room = OCTETS;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int octets = octets(character);
            if (octets > room) {
                out.append("\r\n ");
                room = OCTETS - 1;
            }
            out.appendCodePoint(character);
            room -= octets;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }

    /** How many octets UTF-8 takes for a character. */
    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
