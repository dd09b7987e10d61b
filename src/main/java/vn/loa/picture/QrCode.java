package vn.loa.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) with its quiet zone of four modules. Error correction is level Q: a quarter of the code may be
 * lost to a moving picture, a reflection or a fold in the paper, and it is still read.
 */
public final class QrCode {
    /** Modules that must stay light on each side (ISO/IEC 18004, 9.1). */
    static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of a web address; an {@link IllegalArgumentException} where it is too long for any. */
    public static QrCode of(String address) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QrCode(
                    Encoder.encode(address, ErrorCorrectionLevel.Q, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + address, e);
        }
    }

    /** Modules on a side, the quiet zone included. */
    public int size() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Whether a module is dark; those of the quiet zone never are. */
    public boolean isDark(int x, int y) {
        int column = x - QUIET;
        int row = y - QUIET;
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }
}
