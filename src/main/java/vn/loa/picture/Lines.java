package vn.loa.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays text out in lines. */
final class Lines {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Lines() {}

    /** As much of a text as one line holds, cut between words. */
    static Line one(String text, Typeface face, double size, double room) {
        Line whole = new Line(text, face, size);
        return whole.width() <= room ? whole : cut(whole, room);
    }

    /** In the largest of some sizes in which a text finds room; cut in the smallest where it finds none. */
    static List<Line> fitting(String text, Typeface face, int[] sizes, double width, double height) {
        List<Line> lines = List.of();
        for (int size : sizes) {
            lines = broken(text, face, size, width);
            if (lines.size() * lines.get(0).height() <= height) {
                return balanced(lines, text, width);
            }
        }
        int room = (int) (height / lines.get(0).height());
        List<Line> shown = new ArrayList<>(lines.subList(0, room - 1));
        Line last = lines.get(room - 1);
        shown.add(cut(new Line(last.text() + " " + lines.get(room).text(), face, last.size()), width));
        return shown;
    }

    /** The same number of lines, as narrow as they may be: no word stands alone on the last. */
    private static List<Line> balanced(List<Line> lines, String text, double width) {
        Line first = lines.get(0);
        List<Line> best = lines;
        for (double narrower = width * 0.96; narrower > width / 2; narrower -= width * 0.04) {
            List<Line> tried = broken(text, first.face(), first.size(), narrower);
            if (tried.size() > lines.size()) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    private static List<Line> broken(String text, Typeface face, double size, double width) {
        List<Line> lines = new ArrayList<>();
        Line line = new Line("", face, size);
        for (String word : SPACES.split(text.strip(), -1)) {
            Line longer = new Line(line.text().isEmpty() ? word : line.text() + " " + word, face, size);
            if (longer.width() <= width || line.text().isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = new Line(word, face, size);
            }
        }
        lines.add(line);
        return lines;
    }

    private static Line cut(Line line, double room) {
        String text = line.text();
        Line shown = line;
        while (shown.width() > room && !text.isEmpty()) {
            int space = text.lastIndexOf(' ');
            text = text.substring(0, space > 0 ? space : text.length() - 1);
            shown = new Line(text.replaceFirst("[,;:]$", "") + "…", line.face(), line.size());
        }
        return shown;
    }
}
