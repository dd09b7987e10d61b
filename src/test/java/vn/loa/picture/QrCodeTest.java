package vn.loa.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pictures as other programs read them: the JDK's PNG reader, ZXing's QR reader. */
class QrCodeTest {
    private static final String ADDRESS = "https://vanban.example.vn/3141591/";
    private static final int SCALE = 8;

    private static Result read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));
    }

    private static BufferedImage image(String address) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PngPicture.of(QrCode.of(address), SCALE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADDRESS,
                "http://localhost:8080/3141591/",
                "https://vanban.example.vn/mot/hai/ba/bon/nam/van-ban/ke-hoach-uy-ban-nhan-dan-tinh-thuc-hien-chi-thi-2024/",
                "https://vănbản.example.vn/3141591/"
            })
    void itIsRead(String address) throws Exception {
        Result read = read(image(address));
        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("Q");
    }

    /** As a television shows it: a logo over a corner of the data. */
    @Test
    void itIsReadWithAPartOfItGone() throws Exception {
        BufferedImage image = image(ADDRESS);
        int side = image.getWidth();
        for (int x = side / 2; x < side / 2 + 5 * SCALE; x++) {
            for (int y = side / 2; y < side / 2 + 5 * SCALE; y++) {
                image.setRGB(x, y, 0xffffffff);
            }
        }
        assertThat(read(image).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void fourModulesStayLightAllAround() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        BufferedImage image = image(ADDRESS);
        assertThat(image.getWidth()).isEqualTo(code.size() * SCALE).isEqualTo(image.getHeight());
        for (int i = 0; i < code.size(); i++) {
            for (int edge = 0; edge < QrCode.QUIET; edge++) {
                assertThat(code.isDark(i, edge) || code.isDark(edge, i)).isFalse();
                assertThat(code.isDark(i, code.size() - 1 - edge) || code.isDark(code.size() - 1 - edge, i))
                        .isFalse();
            }
        }
    }

    @Test
    void bothPicturesShowTheSameModules() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        BufferedImage image = image(ADDRESS);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                boolean dark = (image.getRGB(x * SCALE + 3, y * SCALE + 3) & 0xff) == 0;
                assertThat(dark).isEqualTo(code.isDark(x, y));
            }
        }
        assertThat(SvgPicture.of(code)).startsWith("<svg ").contains("viewBox=\"0 0 " + code.size());
    }

    /** Must never change from one JDK to the next: releases are compared byte for byte. */
    @Test
    void theBytesAreAlwaysTheSame() throws Exception {
        byte[] png = PngPicture.of(QrCode.of(ADDRESS), SCALE);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        assertThat(digest).isEqualTo("0dfd53e65cc4d612fcd371cf3acc5fbecf3e94a1962f05079a812df30da9322f");
        assertThat(png.length).isLessThan(6000);
    }

    @Test
    void whatFitsIntoNoCodeIsRefused() {
        assertThatThrownBy(() -> QrCode.of("https://vanban.example.vn/" + "a".repeat(3000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whatWasDeflatedIsInflated(@ForAll byte[] noise, @ForAll @ByteRange(min = 1, max = 40) byte times)
            throws Exception {
        byte[] data = new byte[noise.length * times];
        for (int i = 0; i < data.length; i++) {
            data[i] = noise[i / times];
        }
        Inflater inflater = new Inflater(true);
        inflater.setInput(Deflate.of(data));
        byte[] back = new byte[data.length + 1];
        int length = inflater.inflate(back);
        assertThat(inflater.finished()).isTrue();
        inflater.end();
        assertThat(Arrays.copyOf(back, length)).isEqualTo(data);
    }
}
