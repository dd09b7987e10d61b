package vn.loa.render;

import java.util.function.Supplier;

/** Something that only some pages need: made when the first of them asks, once for all threads. */
final class WhenAsked<T> {
    private Supplier<T> making;
    private T made;

    WhenAsked(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        if (making != null) {
            made = making.get();
            making = null;
        }
        return made;
    }
}
