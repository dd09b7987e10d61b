package vn.loa.parse;

/**
 * Where an official text pasted whole has its heading and its closing: lines of the file, ends exclusive. The page keeps their
 * lines as they are, and sets the heading smaller, since what it says stands above the text already.
 *
 * @param headingEnd the line after the heading, which begins with the text
 * @param closing first line of recipients and signature
 * @param closingEnd the line after them: an annex may follow
 */
public record AsPrinted(int headingEnd, int closing, int closingEnd) {
    /** A text that has neither. */
    public static final AsPrinted NOTHING = new AsPrinted(0, 0, 0);

    /** The class of the part that a block from one line to another belongs to whole; empty for the text itself. */
    String part(int first, int last) {
        if (last < headingEnd) {
            return "as-printed head";
        }
        return first >= closing && last < closingEnd ? "as-printed" : "";
    }
}
