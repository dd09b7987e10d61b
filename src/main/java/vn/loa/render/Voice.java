package vn.loa.render;

/** How what is written is said aloud; another stage's work, given from outside. Safe for many threads. */
public interface Voice {
    /** Says everything as it is written, and needs no time for it. */
    Voice NONE = new Voice() {
        @Override
        public String say(String text) {
            return text;
        }

        @Override
        public int seconds(String said) {
            return 0;
        }
    };

    /** The text in words, line by line. */
    String say(String text);

    /** How long an announcer takes for what {@link #say} gave, in seconds. */
    int seconds(String said);
}
