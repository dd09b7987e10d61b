package vn.loa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loader that remembers loads what one without memory loads, whatever was changed in between. */
class RememberingTest {
    private static final String[] SENTENCES = {
        "Thực hiện Chỉ thị số 1-CT/TW ngày 10/4/2020 của Ban Bí thư.",
        "Thực hiện Kế hoạch số 3-KH/TU của Tỉnh ủy Thử.",
        "Căn cứ Nghị quyết 2-NQ/TU.",
        "Theo Luật Thử nghiệm.",
        "Sở Y tế báo cáo trước ngày 30/6/2019.",
        "Tỷ lệ trẻ em được tiêm chủng đến năm 2030 đạt 95%.",
        "Tỷ lệ trẻ em được tiêm chủng đến năm 2030 đạt 97%.",
        "Các sở, ngành rà soát trước ngày 30/6/2024.",
        "Xem [văn bản](../hai/) và [cơ quan](../../co-quan/so-y-te/)."
    };

    @TempDir
    private Path folder;

    private Path content;
    private Path documents;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        documents = Files.createDirectories(content.resolve("van-ban"));
        document("mot", "1-CT/TW", "Chỉ thị", "Ban Bí thư", "2020-04-10", "tăng cường thử nghiệm");
        document("hai", "2-NQ/TU", "Nghị quyết", "Tỉnh ủy Thử", "2021-05-01", "về thử nghiệm");
        document("ba", "3-KH/TU", "Kế hoạch", "Tỉnh ủy Thử", "2022-06-01", "thực hiện Chỉ thị số 1-CT/TW");
        document("luat", "9/2019/QH14", "Luật", "Quốc hội", "2019-03-02", "Thử nghiệm");
        body("so-y-te", "Sở Y tế", "");
        body("tinh-uy-thu", "Tỉnh ủy Thử", "Tỉnh uỷ Thử");
        put("chu-de/y-te.md", "---\ntitle: Y tế\n---\nVề [luật](../../van-ban/luat/).\n");
        put("gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nXem [một](van-ban/mot/).\n");
    }

    private void document(String slug, String number, String kind, String issuer, String date, String title)
            throws IOException {
        put(
                "van-ban/" + slug + ".md",
                """
                ---
                number: %s
                kind: %s
                issuer: %s
                date: %s
                title: %s
                ---

                Mở đầu.

                ## I. NHIỆM VỤ

                1. %s

                2. %s
                """
                        .formatted(number, kind, issuer, date, title, SENTENCES[slug.length()], SENTENCES[0]));
    }

    private void body(String slug, String title, String alias) throws IOException {
        put(
                "co-quan/" + slug + ".md",
                "---\ntitle: %s\n%s---\n".formatted(title, alias.isEmpty() ? "" : "aliases: [" + alias + "]\n"));
    }

    private Path put(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private SiteLoader loader() {
        return SiteLoader.ofWorkTree(content, folder.resolve("assets"), "content");
    }

    private void assertSame(SiteLoader remembering, String what) {
        Loaded quick = remembering.load();
        Loaded whole = loader().load();
        assertThat(quick.problems()).as(what).isEqualTo(whole.problems());
        // "read" is what was looked up so far, not what there is
        assertThat(quick)
                .as(what)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.issuers\\.read")
                .isEqualTo(whole);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsChanged(long seed) throws IOException {
        SiteLoader remembering = loader().remembering();
        assertSame(remembering, "at first");
        Random random = new Random(seed);
        List<String> done = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            done.add(change(random, step));
            if (random.nextInt(3) > 0) {
                assertSame(remembering, String.join(", ", done));
            }
        }
    }

    private String change(Random random, int step) throws IOException {
        List<Path> all = files();
        Path file = all.get(random.nextInt(all.size()));
        String name = content.relativize(file).toString();
        String text = Files.readString(file);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                String sentence = SENTENCES[random.nextInt(SENTENCES.length)];
                Files.writeString(file, text + "\n" + sentence + "\n");
                return name + " + " + sentence;
            }
            case 3 -> {
                Files.writeString(file, text.replaceFirst("title: .*", "title: tên mới " + step));
                return name + " renamed in its header";
            }
            case 4 -> {
                Files.writeString(file, text.replaceFirst("(?m)^(number|date): .*\n", ""));
                return name + " without number or date";
            }
            case 5 -> {
                Files.writeString(file, text.replaceFirst("---\n", "---\nstatus: draft\n"));
                return name + " held back";
            }
            case 6 -> {
                if (all.size() > 4) {
                    Files.delete(file);
                }
                return name + " deleted";
            }
            case 7 -> {
                Path there = file.resolveSibling("ten-" + step + ".md");
                Files.move(file, there);
                return name + " moved to " + there.getFileName();
            }
            case 8 -> {
                // the same name twice is an error, and a file that waits behind it
                Path there =
                        Files.createDirectories(documents.resolve("x" + step)).resolve(file.getFileName());
                Files.writeString(there, text + "\nBản chép.\n");
                return name + " copied";
            }
            default -> {
                Path other = all.get(random.nextInt(all.size()));
                String swapped = Files.readString(other);
                Files.writeString(other, text);
                Files.writeString(file, swapped);
                return name + " and " + other.getFileName() + " exchanged";
            }
        }
    }

    /** It was read while its twin stood in its way, and must be read again when that is gone. */
    @Test
    void aFileWhoseNameWasTaken() throws IOException {
        SiteLoader remembering = loader().remembering();
        Path twin = put("van-ban/a/mot.md", Files.readString(documents.resolve("mot.md")) + "\nBản chép.\n");
        assertSame(remembering, "twice");
        assertSame(remembering, "still twice");
        Files.delete(documents.resolve("mot.md"));
        assertSame(remembering, "once");
        assertThat(twin).exists();
    }

    @Test
    void whatDidNotChangeIsNotUnderstoodAgain() throws IOException {
        SiteLoader remembering = loader().remembering();
        Loaded before = remembering.load();
        Path changed = documents.resolve("ba.md");
        Files.writeString(changed, Files.readString(changed) + "\n3. Rà soát.\n");
        Loaded after = remembering.load();
        for (String slug : List.of("mot", "hai", "luat")) {
            assertThat(after.site().document(slug).orElseThrow())
                    .isSameAs(before.site().document(slug).orElseThrow());
        }
        assertThat(after.site().document("ba").orElseThrow())
                .isNotSameAs(before.site().document("ba").orElseThrow());
    }
}
