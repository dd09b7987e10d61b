package vn.loa.index;

/**
 * Something a searcher should know about an answer: what was left out, corrected or offered.
 *
 * @param word as typed; empty when the note concerns the whole query
 * @param suggestion offered in its place; empty when there is none
 */
public record Note(Type type, String word, String suggestion) {
    /** What a note says; the words are those of {@code notes[].type} in the browser. */
    public enum Type {
        /** The query was too long; only its beginning was searched. */
        TRUNCATED,
        /** No document has this word, with or without marks. */
        UNKNOWN,
        /** No document has this word with these marks, but some have it with others. */
        MARKS,
        /** These words stand in so many documents that they do not score by themselves. */
        FREQUENT,
        /** These words ask or join: {@link LittleWords}. */
        LITTLE,
        /** What stands in quotes was looked for in the first documents only. */
        PHRASE
    }

    /** The note as a sentence in Vietnamese. */
    public String text() {
        return switch (type) {
            case TRUNCATED -> "Câu tìm quá dài, chỉ tìm theo " + Reading.LONGEST + " tiếng đầu.";
            case UNKNOWN ->
                suggestion.isEmpty()
                        ? "Không có văn bản nào chứa “" + word + "”."
                        : "Không có văn bản nào chứa “" + word + "”; đã tìm “" + suggestion + "”.";
            case MARKS -> "Không có văn bản nào viết “" + word + "”; đã tìm cả cách viết khác dấu.";
            case FREQUENT -> "Tiếng có trong rất nhiều văn bản, chỉ tính theo cụm hoặc bỏ qua: " + word + ".";
            case LITTLE -> "Từ hỏi, từ nối thì văn bản không cần phải có: " + word + ".";
            case PHRASE -> "Cụm từ trong ngoặc kép mới được đối chiếu ở những văn bản đầu; số văn bản có thể ít hơn.";
        };
    }
}
