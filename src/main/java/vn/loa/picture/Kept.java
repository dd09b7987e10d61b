package vn.loa.picture;

import java.io.IOException;
import java.util.function.Supplier;

/** Pictures that earlier builds drew, so that what shows the same need not be drawn again. Any number of threads may ask. */
public interface Kept {
    /** Keeps nothing. */
    Kept NOTHING = new Kept() {
        @Override
        public byte[] picture(String inputs, Supplier<byte[]> drawing) {
            return drawing.get();
        }

        @Override
        public void forgetOthers() {}
    };

    /**
     * A picture.
     *
     * @param inputs everything that it shows, and as what: the same words always give the same picture
     * @param drawing draws it where it is not kept
     */
    byte[] picture(String inputs, Supplier<byte[]> drawing) throws IOException;

    /** A build is over: what nobody has asked for may go. */
    void forgetOthers() throws IOException;
}
