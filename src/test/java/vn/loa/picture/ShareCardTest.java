package vn.loa.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.picture.ShareCard.Words;

/** Pictures of shared links as the JDK's PNG reader sees them. */
class ShareCardTest {
    private static final Words WORDS = new Words(
            "Loa", "Chỉ thị 28-CT/TW", "Bảo vệ trẻ em trên môi trường mạng", "Bộ Chính trị · 25/12/2023", "314 15 91");

    private static BufferedImage image(Words words) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(ShareCard.png(words)));
    }

    private static Words titled(String title) {
        return new Words("Loa", "Kế hoạch 12/KH-UBND", title, "Ủy ban nhân dân tỉnh", "314 15 91");
    }

    private static boolean isInk(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xffffff) == 0x211c16;
    }

    /** Must never change from one machine to the next: releases are compared byte for byte. */
    @Test
    void theBytesAreAlwaysTheSame() throws Exception {
        byte[] png = ShareCard.png(WORDS);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("1afee4694a4d6f240fa3cb360bedd63de0af6df959896a83ead582197f614543");
        assertThat(png.length).isLessThan(30_000);
    }

    @Test
    void itHasTheSizeThatItsPageSays() throws Exception {
        BufferedImage image = image(WORDS);
        assertThat(image.getWidth()).isEqualTo(1200).isEqualTo(ShareCard.WIDTH);
        assertThat(image.getHeight()).isEqualTo(630).isEqualTo(ShareCard.HEIGHT);
    }

    @Test
    void otherWordsGiveAnotherPicture() {
        assertThat(ShareCard.png(WORDS)).isEqualTo(ShareCard.png(WORDS)).isNotEqualTo(ShareCard.png(titled("Khác")));
    }

    /** Every letter of Vietnamese, both cases, each with its marks: none is the box of a missing letter, none is another's. */
    @Test
    void theFontHasEveryVietnameseLetter() {
        String vowels = "aăâeêioôơuưy";
        String marks = "\u0300\u0301\u0303\u0309\u0323";
        StringBuilder letters = new StringBuilder("đĐ0123456789.,;:()/-–—…%“”‘’·+&²³°§ ");
        for (char vowel : (vowels + vowels.toUpperCase(java.util.Locale.ROOT)).toCharArray()) {
            letters.append(vowel);
            marks.chars()
                    .forEach(mark ->
                            letters.append(Normalizer.normalize("" + vowel + (char) mark, Normalizer.Form.NFC)));
        }
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.MEDIUM)) {
            letters.chars().forEach(letter -> {
                assertThat(face.has(letter)).as("%c", letter).isTrue();
                assertThat(face.advance(letter)).as("%c", letter).isPositive();
                assertThat(letter == ' ' || !face.outline(letter).contours().isEmpty())
                        .as("%c", letter)
                        .isTrue();
            });
        }
        assertThat(Typeface.REGULAR.outline('ệ').contours().size()).isEqualTo(4);
    }

    /** Two dozen words more than there is room for: cut with a sign of it, never over the foot or the edge. */
    @Test
    void aTitleWithoutEndStaysInItsPlace() throws Exception {
        BufferedImage image = image(titled("Tăng cường phối hợp liên ngành ".repeat(40)));
        int lowest = 0;
        for (int y = 0; y < ShareCard.HEIGHT; y++) {
            for (int x = 0; x < ShareCard.WIDTH; x++) {
                if (isInk(image, x, y)) {
                    lowest = y;
                    assertThat(x).isBetween(80, ShareCard.WIDTH - 60);
                }
            }
        }
        assertThat(lowest).isBetween(430, 508);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "Không-có-chỗ-ngắt-nào-trong-cái-tên-dài-như-một-dòng-sông-chảy-mãi-chảy-mãi-ra-biển-đông"
            })
    void whateverTheTitleAPictureIsMade(String title) throws Exception {
        assertThat(image(titled(title)).getWidth()).isEqualTo(ShareCard.WIDTH);
    }

    @Property(tries = 60)
    void noWordsBreakIt(@ForAll @StringLength(max = 300) String text) throws Exception {
        assertThat(image(new Words(text, text, text, text, "")).getHeight()).isEqualTo(ShareCard.HEIGHT);
    }

    /** A shape between pixels covers of each what it should: half of the first, all of the second, a quarter of the third. */
    @Test
    void edgesAreAsSmoothAsTheirShareOfAPixel() {
        Canvas canvas = new Canvas(4, 2);
        canvas.add(Outline.of(true, 0.5, 0, 0.5, 1, 2.25, 1, 2.25, 0), 1, 0, 1);
        canvas.paint((byte) 1, (byte) 2, (byte) 3, (byte) 4);
        assertThat(canvas.pixels()).containsExactly(2, 4, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatThrownBy(() -> Woff.tables(new byte[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Woff.tables(new byte[60])).isInstanceOf(IllegalArgumentException.class);
    }
}
