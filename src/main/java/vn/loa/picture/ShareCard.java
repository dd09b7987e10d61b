package vn.loa.picture;

import java.util.List;

/** The picture that stands for a page where it is passed on by a link (Open Graph): who says what, large enough for a thumb's width. */
public final class ShareCard {
    /** Pixels; the shape that social networks and messengers crop least. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int BAND = 24;
    private static final int LEFT = 84;
    private static final int ROOM = WIDTH - LEFT - 72;
    private static final int FOOT = 564;
    private static final int MARK = 64;
    private static final int[] SIZES = {72, 64, 56, 50, 44, 40, 36};

    /** The sign in the head of every page, in a square of 32. */
    private static final List<Outline> MEGAPHONE = List.of(
            Outline.of(true, 7, 19, 7, 13, 11, 13, 19, 7, 19, 25, 11, 19),
            Outline.of(false, 23, 21.2, 27.9, 16, 23, 10.8, 21.6, 12.4, 25.1, 16, 21.6, 19.6));

    /** Paper, four steps to ink, four to soft ink, four to the brand's red, three from red to gold: as in {@code colors.css}. */
    private static final int[] COLOURS = {
        0xfaf7f1, 0xc4c0ba, 0x8e8a84, 0x57534d, 0x211c16, 0xd3cec7, 0xaca69d, 0x847d72, 0x5d5448, 0xe2c1bc, 0xca8b87,
        0xb25551, 0x9a1f1a, 0xbc6250, 0xdda686, 0xffe9b8
    };

    private static final byte PAPER = 0;
    private static final byte RED = 12;
    private static final byte[] INK = {1, 2, 3, 4};
    private static final byte[] SOFT = {5, 6, 7, 8};
    private static final byte[] BRAND = {9, 10, 11, 12};
    private static final byte[] GOLD = {13, 14, 15};

    /**
     * What a picture says; the picture is a function of it and of nothing else.
     *
     * @param site name of the portal
     * @param label kind and number; may be empty
     * @param title what it is about
     * @param foot issuer and date; may be empty
     * @param code spoken code in groups; may be empty
     */
    public record Words(String site, String label, String title, String foot, String code) {
        /** Other words give another key. */
        String key() {
            return String.join("\u0001", site, label, title, foot, code);
        }
    }

    private ShareCard() {}

    /** The file: PNG. */
    public static byte[] png(Words words) {
        byte[] rows = rows(draw(words));
        return Png.coloured(WIDTH, HEIGHT, COLOURS, rows, Deflate.of(rows));
    }

    private static Canvas draw(Words words) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.rectangle(0, 0, WIDTH, HEIGHT, PAPER);
        canvas.rectangle(0, 0, BAND, HEIGHT, RED);
        canvas.rectangle(LEFT, 56, MARK, MARK, RED);
        for (Outline part : MEGAPHONE) {
            canvas.add(part, MARK / 32.0, LEFT, 56 + MARK);
        }
        canvas.paint(GOLD);
        write(canvas, new Line(words.site(), Typeface.MEDIUM, 38), LEFT + MARK + 20, 101, SOFT);
        int top = 160;
        if (!words.label().isEmpty()) {
            Line label = Lines.one(words.label(), Typeface.MEDIUM, 46, ROOM);
            write(canvas, label, LEFT, top + 48, BRAND);
            top += 76;
        }
        title(canvas, words.title(), top, FOOT - 68 - top);
        foot(canvas, words);
        return canvas;
    }

    /** As large as there is room for. */
    private static void title(Canvas canvas, String title, int top, int room) {
        List<Line> lines = Lines.fitting(title, Typeface.MEDIUM, SIZES, ROOM, room);
        double baseline = top;
        for (Line line : lines) {
            baseline += line.height();
            write(canvas, line, LEFT, baseline - 0.28 * line.size(), INK);
        }
    }

    private static void foot(Canvas canvas, Words words) {
        double room = ROOM;
        if (!words.code().isEmpty()) {
            Line code = new Line("Mã " + words.code(), Typeface.MEDIUM, 44);
            int width = (int) Math.ceil(code.width()) + 48;
            canvas.rectangle(LEFT + ROOM - width, FOOT - 56, width, 76, RED);
            write(canvas, code, LEFT + ROOM - width + 24, FOOT - 2, GOLD);
            room -= width + 32;
        }
        write(canvas, Lines.one(words.foot(), Typeface.REGULAR, 34, room), LEFT, FOOT - 6, SOFT);
    }

    private static void write(Canvas canvas, Line line, double x, double baseline, byte[] ramp) {
        double scale = line.size() / line.face().unitsPerEm;
        double at = x;
        for (int letter : line.text().codePoints().toArray()) {
            canvas.add(line.face().outline(letter), scale, at, baseline);
            at += scale * line.face().advance(letter);
        }
        canvas.paint(ramp);
    }

    /** Two pixels a byte, each row with its filter type before it: none, since equal rows are found as they are. */
    private static byte[] rows(Canvas canvas) {
        byte[] pixels = canvas.pixels();
        int width = WIDTH / 2 + 1;
        byte[] rows = new byte[width * HEIGHT];
        for (int i = 0; i < pixels.length; i += 2) {
            rows[i / WIDTH * width + i % WIDTH / 2 + 1] = (byte) (pixels[i] << 4 | pixels[i + 1]);
        }
        return rows;
    }
}
