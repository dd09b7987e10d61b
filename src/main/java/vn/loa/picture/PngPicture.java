package vn.loa.picture;

/** A QR code as PNG: one bit a pixel. */
public final class PngPicture {
    private static final int BITS = 8;
    /** Filter type "up": a row as its difference from the one above, which within a module is nothing. */
    private static final int UP = 2;

    private PngPicture() {}

    /**
     * The file of a code.
     *
     * @param scale pixels on a side of a module
     */
    public static byte[] of(QrCode code, int scale) {
        int side = code.size() * scale;
        byte[] rows = rows(code, scale);
        return Png.grey(side, side, rows, Deflate.of(rows));
    }

    /** Each with its filter type before it. Of the rows of one module the first alone differs from the one above. */
    private static byte[] rows(QrCode code, int scale) {
        int width = (code.size() * scale + BITS - 1) / BITS;
        byte[] rows = new byte[(width + 1) * code.size() * scale];
        byte[] above = new byte[width];
        for (int y = 0; y < code.size() * scale; y++) {
            int start = (width + 1) * y;
            rows[start] = UP;
            if (y % scale == 0) {
                byte[] row = row(code, y / scale, scale, width);
                for (int i = 0; i < width; i++) {
                    rows[start + 1 + i] = (byte) (row[i] - above[i]);
                }
                above = row;
            }
        }
        return rows;
    }

    /** One is white. */
    private static byte[] row(QrCode code, int y, int scale, int width) {
        byte[] row = new byte[width];
        for (int x = 0; x < code.size() * scale; x++) {
            if (!code.isDark(x / scale, y)) {
                row[x / BITS] |= (byte) (0x80 >> (x % BITS));
            }
        }
        return row;
    }
}
