package vn.loa.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One weight of a TrueType font: which letter has which outline, and how wide it is. Letters are drawn from outlines of a font
 * that comes with the program, never from fonts of the machine: the same words give the same bytes everywhere.
 */
final class Typeface {
    /** Apache License 2.0; the artefact is pinned in pom.xml. */
    static final Typeface MEDIUM = load("Roboto-Medium");

    static final Typeface REGULAR = load("Roboto-Regular");

    private static final String FOLDER = "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/";

    private final ByteBuffer cmap;
    private final ByteBuffer hmtx;
    private final int unicode;
    private final int metrics;
    private final Glyphs glyphs;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();
    /** Units on a side of the square in which the font is drawn. */
    final int unitsPerEm;

    private Typeface(Map<String, ByteBuffer> tables) {
        cmap = tables.get("cmap");
        hmtx = tables.get("hmtx");
        metrics = tables.get("hhea").getShort(34);
        ByteBuffer head = tables.get("head");
        unitsPerEm = head.getShort(18);
        glyphs = new Glyphs(tables.get("glyf"), tables.get("loca"), head.getShort(50) == 1);
        unicode = unicode();
    }

    private static Typeface load(String name) {
        String path = FOLDER + name + ".woff";
        try (InputStream font = Typeface.class.getResourceAsStream(path)) {
            if (font == null) {
                throw new IllegalStateException("the font is missing: " + path);
            }
            return new Typeface(Woff.tables(font.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the font has a letter. */
    boolean has(int letter) {
        return glyph(letter) != 0;
    }

    /** The outline of a letter; of one that the font does not have, an empty box. */
    Outline outline(int letter) {
        return outlines.computeIfAbsent(letter, one -> glyphs.outline(glyph(one)));
    }

    /** In units of the font. */
    int advance(int letter) {
        return hmtx.getShort(4 * Math.min(glyph(letter), metrics - 1)) & 0xffff;
    }

    /** In units of the font. */
    int advance(String text) {
        return text.codePoints().map(this::advance).sum();
    }

    /** Where the table of the Basic Multilingual Plane begins: platform 3, encoding 1, format 4. */
    private int unicode() {
        for (int i = 0; i < cmap.getShort(2); i++) {
            int entry = 4 + 8 * i;
            int offset = cmap.getInt(entry + 4);
            if (cmap.getShort(entry) == 3 && cmap.getShort(entry + 2) == 1 && cmap.getShort(offset) == 4) {
                return offset;
            }
        }
        throw new IllegalArgumentException("the font has no table of Unicode letters");
    }

    /** OpenType, cmap format 4: runs of letters, each with what to add; 0 where the font has none. */
    private int glyph(int letter) {
        int doubled = cmap.getShort(unicode + 6) & 0xffff;
        for (int segment = 0; segment < doubled && letter <= 0xffff; segment += 2) {
            int end = unicode + 14 + segment;
            if (letter > (cmap.getShort(end) & 0xffff)) {
                continue;
            }
            int start = cmap.getShort(end + doubled + 2) & 0xffff;
            if (letter < start) {
                return 0;
            }
            int delta = cmap.getShort(end + 2 * doubled + 2);
            int rangeAt = end + 3 * doubled + 2;
            int range = cmap.getShort(rangeAt) & 0xffff;
            int glyph = range == 0 ? letter : cmap.getShort(rangeAt + range + 2 * (letter - start)) & 0xffff;
            return glyph == 0 ? 0 : glyph + delta & 0xffff;
        }
        return 0;
    }
}
