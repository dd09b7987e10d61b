package vn.loa.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptInFolderTest {
    @TempDir
    Path folder;

    private final List<String> drawn = new ArrayList<>();

    private String picture(Kept kept, String inputs) throws IOException {
        byte[] bytes = kept.picture(inputs, () -> {
            drawn.add(inputs);
            return ("hình " + inputs).getBytes(StandardCharsets.UTF_8);
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatShowsTheSameIsDrawnOnce() throws IOException {
        Kept kept = new KeptInFolder(folder, "1");
        assertThat(picture(kept, "a")).isEqualTo("hình a");
        assertThat(picture(kept, "b")).isEqualTo("hình b");
        assertThat(picture(new KeptInFolder(folder, "1"), "a")).isEqualTo("hình a");
        assertThat(drawn).containsExactly("a", "b");
    }

    @Test
    void anotherProgramDrawsAnew() throws IOException {
        picture(new KeptInFolder(folder, "1"), "a");
        picture(new KeptInFolder(folder, "2"), "a");
        assertThat(drawn).containsExactly("a", "a");
    }

    enum Damage {
        EMPTY {
            @Override
            byte[] to(byte[] file) {
                return new byte[0];
            }
        },
        CUT {
            @Override
            byte[] to(byte[] file) {
                return Arrays.copyOf(file, file.length - 1);
            }
        },
        SHORTER_THAN_ITS_DIGEST {
            @Override
            byte[] to(byte[] file) {
                return Arrays.copyOf(file, 31);
            }
        },
        A_BIT_TURNED {
            @Override
            byte[] to(byte[] file) {
                file[file.length - 1] ^= 1;
                return file;
            }
        },
        FOREIGN {
            @Override
            byte[] to(byte[] file) {
                return "<script>alert(1)</script> and some more so that it is long".getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] to(byte[] file);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedCountsAsAbsentAndIsMended(Damage damage) throws IOException {
        picture(new KeptInFolder(folder, "1"), "a");
        Path file = files().get(0);
        Files.write(file, damage.to(Files.readAllBytes(file)));
        assertThat(picture(new KeptInFolder(folder, "1"), "a")).isEqualTo("hình a");
        assertThat(picture(new KeptInFolder(folder, "1"), "a")).isEqualTo("hình a");
        assertThat(drawn).containsExactly("a", "a");
    }

    @Test
    void whatNobodyAskedForGoes() throws IOException {
        picture(new KeptInFolder(folder, "1"), "a");
        picture(new KeptInFolder(folder, "1"), "b");
        Files.writeString(folder.resolve("dở.half"), "");
        Kept later = new KeptInFolder(folder, "1");
        picture(later, "b");
        later.forgetOthers();
        assertThat(files()).hasSize(1);
        assertThat(picture(new KeptInFolder(folder, "1"), "b")).isEqualTo("hình b");
        assertThat(drawn).containsExactly("a", "b");
    }

    @Test
    void aBuildThatAskedForNothingForgetsNothing() throws IOException {
        picture(new KeptInFolder(folder, "1"), "a");
        new KeptInFolder(folder, "1").forgetOthers();
        assertThat(files()).hasSize(1);
    }

    @Test
    void manyMayAskAtOnce() throws IOException {
        Kept kept = new KeptInFolder(folder, "1");
        List<String> pictures = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return new String(
                                kept.picture("x" + i % 5, () -> ("hình " + i % 5).getBytes(StandardCharsets.UTF_8)),
                                StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
        for (int i = 0; i < pictures.size(); i++) {
            assertThat(pictures.get(i)).isEqualTo("hình " + i % 5);
        }
        assertThat(files()).hasSize(5);
    }
}
