package vn.loa.render;

import java.util.List;

/**
 * What an announcer reads of a document.
 *
 * @param opening the document's full name, in words
 * @param said the text in words, a paragraph each
 * @param written the same as people wrote it, to compare with
 * @param own whether people wrote it for announcers; otherwise it is the summary
 * @param seconds that it takes with its opening
 */
public record Script(String opening, List<String> said, List<String> written, boolean own, int seconds) {
    private static final int MINUTE = 60;

    /** The time in words: {@code 1 phút 20 giây}. */
    public String time() {
        return time(seconds);
    }

    static String time(int seconds) {
        int minutes = seconds / MINUTE;
        int rest = seconds % MINUTE;
        String tail = rest == 0 ? "" : rest + " giây";
        return minutes == 0 ? rest + " giây" : (minutes + " phút " + tail).strip();
    }
}
