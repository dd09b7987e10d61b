package vn.loa.cli;

/** The command cannot do what it was told; the message says why and what to do. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
