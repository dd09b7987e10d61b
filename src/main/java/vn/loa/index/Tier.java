package vn.loa.index;

/** How well a document answers: a better tier always comes first, whatever the scores. Best first. */
public enum Tier {
    /** It bears the document number asked for. */
    NUMBER(0),
    /** It has all words with their marks. */
    MARKED(1),
    /** It has all words, marks aside. */
    FOLDED(2),
    /** It has some of the words. */
    SOME(3);

    private final int code;

    Tier(int code) {
        this.code = code;
    }

    /** Its number in the browser's hits. */
    public int code() {
        return code;
    }
}
