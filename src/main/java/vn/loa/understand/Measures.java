package vn.loa.understand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.target.TargetFinder.Goal;
import vn.loa.understand.words.Tokens;

/**
 * Says in words of the text what the figures of one passage measure, one after the other: the words before ("Tỷ lệ … đạt
 * 98%"), the words behind ("98% hộ …"), or what the figure before it measures ("84% vào năm 2025 và 85% vào năm 2030").
 */
final class Measures {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[\\s,:]*(?:và|đồng thời|trong đó|tiếp tục|phấn đấu|phần đấu|phần đầu|phân đầu|bảo đảm|đảm bảo|có|duy trì|đạt|còn|giảm còn|xuống còn"
                    + "|(?:vào|đến|trong) năm \\d{4})(?=[\\s,:]|$))+[\\s,:]*",
            FLAGS);
    private static final Pattern TAIL = Pattern.compile(
            "(?:[\\s,(]+(?:đạt|đạt được|là|còn|xuống|lên|từ|và|ở mức|khoảng|trên|dưới|có|ít nhất|tối thiểu))+[\\s,(]*$",
            FLAGS);
    /** Where a year or another measure begins behind this one. */
    private static final Pattern STOP = Pattern.compile(
            "\\s+(?:vào|đến|trong) năm \\d{4}|,\\s+(?=(?:tỷ lệ|tỉ lệ|số|tổng|diện tích|trong đó|phấn đấu|trên|dưới)\\s)"
                    + "|\\s+và\\s*$",
            FLAGS);

    private static final Pattern MAKES = Pattern.compile(
            "^(?:đầu tư |phấn đấu )?(?:xây dựng|xây mới|trồng|thành lập|phát triển|hỗ trợ|tạo|đào tạo|thu hút|giải quyết|sửa chữa)",
            FLAGS);

    private static final Pattern NAMED = Pattern.compile("(?:^|\\s)((?:tỷ lệ|tỉ lệ)\\s.*)", FLAGS);

    /** So few words before a figure are a verb: "giám sát được 100% sản lượng". */
    private static final int FEW = 4;

    private static final int FURTHEST = 600;

    private final Reading reading;
    private final Tokens tokens;
    /** Offset behind what the targets before have taken. */
    private int taken;

    private String last = "";
    /** Token behind the last figure: a figure right there is the upper bound of the same measure. */
    private int bound = -1;

    Measures(Reading reading) {
        this.tokens = reading.tokens();
        this.reading = reading;
    }

    /** The measure of the next target of the passage. */
    String next(Goal goal) {
        // front words further off are none of the measure
        int clause = tokens.start(reading.clauses().start(inFront(goal.from())));
        int start = tokens.start(goal.from());
        String front = front(
                tokens.text.substring(Math.min(start, Math.max(start - FURTHEST, Math.max(taken, clause))), start));
        String behind = behind(goal);
        String unit = goal.unit().equals("%") ? "" : goal.unit() + " ";
        String measure = last;
        if (front.isEmpty() && goal.from() == bound) {
            measure = last;
        } else if (!front.isEmpty()) {
            boolean few = front.split(" ", -1).length <= FEW;
            boolean verb = few
                    && (!behind.isEmpty()
                            || (!unit.isEmpty() && MAKES.matcher(front).find()));
            measure = verb ? (front + " " + unit + behind).strip() : front;
        } else if (!behind.isEmpty() || !unit.isEmpty()) {
            measure = unit + behind;
        }
        bound = goal.afterUnit();
        last = FactReader.clip(measure.strip());
        return last;
    }

    /** "Tỷ lệ …: 50,86%": what stands before the colon is measured. */
    private int inFront(int figure) {
        return figure > 1 && tokens.is(figure - 1, ':') ? figure - 2 : figure;
    }

    /** The words right behind the figure, up to a year or another measure; what they take is not read again. */
    private String behind(Goal goal) {
        int start = tokens.end(goal.afterUnit() - 1);
        int end = goal.limit() > goal.afterUnit() ? tokens.end(goal.limit() - 1) : start;
        String words = tokens.text.substring(start, Math.min(end, start + FURTHEST));
        Matcher stop = STOP.matcher(words);
        int cut = stop.find() ? stop.start() : words.length();
        boolean near = words.startsWith(" ") && cut > 1;
        taken = start + (near ? cut : 0);
        return near ? trimmed(LEAD.matcher(words.substring(0, cut).strip()).replaceFirst("")) : "";
    }

    private static String front(String words) {
        String text = LEAD.matcher(words).replaceFirst("");
        text = TAIL.matcher(text).replaceFirst("");
        Matcher named = NAMED.matcher(text);
        return trimmed(named.find() ? named.group(1) : text);
    }

    private static String trimmed(String words) {
        int start = 0;
        while (start < words.length() && " ,;:".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        int end = words.length();
        while (end > start && " ,(;:".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = words.substring(start, end).strip();
        boolean open = text.indexOf('(') >= 0;
        return text.endsWith(")") && !open ? text.substring(0, text.length() - 1) : text;
    }
}
