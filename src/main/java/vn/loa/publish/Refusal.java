package vn.loa.publish;

/** Publishing or rolling back was asked for in a way that cannot be done; the message says to a person why and what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }
}
