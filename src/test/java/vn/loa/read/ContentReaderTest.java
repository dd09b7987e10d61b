package vn.loa.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Meta;
import vn.loa.model.Problem;
import vn.loa.model.RelationType;
import vn.loa.model.Role;
import vn.loa.model.Source;
import vn.loa.model.Text;

/** Files of the content folder, right ones and every kind of wrong one. */
class ContentReaderTest {
    @TempDir
    Path content;

    @Test
    void aDocumentWithYamlHeader() throws IOException {
        write(
                "van-ban/28-ct-tw-2023.md",
                """
                ---
                title: "về tăng cường: công tác"
                number: 28-CT/TW
                date: 2023-12-25
                implements: [a, b]
                recipients:
                  - Các tỉnh ủy,
                  - Lưu
                summary: |
                  dòng một
                  dòng hai
                ---

                Nội dung.
                """);
        Source source = read().sources().get(0);
        assertThat(source.role()).isEqualTo(Role.DOCUMENT);
        assertThat(source.slug()).isEqualTo("28-ct-tw-2023");
        assertThat(source.bodyLine()).isEqualTo(13);
        assertThat(source.body()).isEqualTo("\nNội dung.\n");
        Meta meta = HeaderFields.document(source).value();
        assertThat(meta.title()).isEqualTo("về tăng cường: công tác");
        assertThat(meta.number()).isEqualTo("28-CT/TW");
        assertThat(meta.date().orElseThrow().iso()).isEqualTo("2023-12-25");
        assertThat(meta.recipients()).containsExactly("Các tỉnh ủy,", "Lưu");
        assertThat(meta.summary()).containsExactly("dòng một", "dòng hai");
        assertThat(meta.hand().get(RelationType.IMPLEMENTS))
                .extracting(Meta.Ref::slug)
                .containsExactly("a", "b");
        assertThat(meta.hand().get(RelationType.IMPLEMENTS).get(1).place().line())
                .isEqualTo(5);
    }

    @Test
    void jbakesOwnHeaderIsReadAsWell() throws IOException {
        write("van-ban/x.md", "title=Kế hoạch\ndate=2024-01-02\nstatus=published\n~~~~~~\nThân bài\n");
        Source source = read().sources().get(0);
        assertThat(HeaderFields.document(source).value().title()).isEqualTo("Kế hoạch");
        assertThat(source.body()).isEqualTo("Thân bài\n");
        assertThat(source.bodyLine()).isEqualTo(5);
    }

    @Test
    void subFoldersDoNotEnterTheAddress() throws IOException {
        write("van-ban/2024/thang-4/x.md", "---\ntitle: a\n---\n");
        assertThat(read().sources()).extracting(Source::slug).containsExactly("x");
    }

    @Test
    void aDraftIsNotPublished() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\nstatus: draft\n---\n");
        assertThat(HeaderFields.isPublished(read().sources().get(0), LocalDate.of(2026, 1, 1)))
                .isFalse();
    }

    @Test
    void aFileIsHeldBackUntilItsDay() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\npublish-at: 2026-02-03\n---\n");
        Source source = read().sources().get(0);
        assertThat(HeaderFields.isPublished(source, LocalDate.of(2026, 2, 2))).isFalse();
        assertThat(HeaderFields.isPublished(source, LocalDate.of(2026, 2, 3))).isTrue();
        write("van-ban/x.md", "---\ntitle: a\nstatus: published-date\ndate: 2099-01-01 08:00\n---\n");
        assertThat(HeaderFields.isPublished(read().sources().get(0), LocalDate.of(2026, 2, 3)))
                .isFalse();
    }

    @Test
    void aDayToPublishThatIsNone() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\nkind: Chỉ thị\ndate: 2024\npublish-at: hôm qua\n---\n");
        assertThat(HeaderFields.document(read().sources().get(0)).problems())
                .extracting(Problem::code)
                .containsExactly("publish-at");
    }

    @Test
    void byteOrderMarkAndWindowsLineEnds() throws IOException {
        write("van-ban/x.md", "\uFEFF---\r\ntitle: a\r\n---\r\nmột\r\nhai\r\n");
        assertThat(read().sources().get(0).body()).isEqualTo("một\nhai\n");
    }

    @Test
    void decomposedTextIsComposed() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\n---\ntre\u0309 em\n");
        assertThat(read().sources().get(0).body()).isEqualTo("trẻ em\n");
    }

    @Test
    void hiddenAndIgnoredFilesAreNotContent() throws IOException {
        write("van-ban/.an.md", "x");
        write("nhap/.jbakeignore", "");
        write("nhap/x.md", "x");
        assertThat(read().sources()).isEmpty();
    }

    @Test
    void textThatIsNotUtf8NamesTheByteAndItsPlace() throws IOException {
        Path file = content.resolve("van-ban/x.md");
        Files.createDirectories(file.getParent());
        Files.write(file, "---\ntitle: a\n---\ntr\u00e9 em".getBytes(StandardCharsets.ISO_8859_1));
        assertProblem("not-utf8", 4, 3);
    }

    @Test
    void controlCharacters() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\n---\nmột\n h\u0001ai\n");
        assertProblem("control-character", 5, 3);
    }

    @Test
    void controlCharactersThroughEscapesOfYaml() throws IOException {
        write("van-ban/x.md", "---\nkind: a\ntitle: \"x\\x01\\uFFFE y\"\n---\n");
        assertProblem("control-character", 3, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\0\"",
                "a: \"\\uD800\"",
                "a: \"\\x7F\"",
                "a: \"\\r\"",
                "a: [\"\\u0002\"]",
                "a: {b: \"\\uFFFF\"}",
                "\"\\x03\": a"
            })
    void controlCharactersAnywhereInAHeader(String header) throws IOException {
        write("van-ban/x.md", "---\n" + header + "\n---\n");
        assertThat(read().problems()).extracting(Problem::code).containsExactly("control-character");
        assertThat(read().sources().get(0).front().toString()).doesNotContainPattern("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]");
    }

    @Test
    void escapesOfYamlThatStandForTextAreText() throws IOException {
        write("van-ban/x.md", "---\ntitle: \"a\\tb \\U0001F4C4 tre\\u0309\"\n---\n");
        assertThat(read().problems()).isEmpty();
        assertThat(HeaderFields.document(read().sources().get(0)).value().title())
                .isEqualTo("a b \uD83D\uDCC4 trẻ");
    }

    @Test
    void aFileTooLarge() throws IOException {
        Path file = content.resolve("van-ban/x.md");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[50 << 20]);
        assertProblem("too-large", 1, 1);
    }

    @Test
    void aSymbolicLinkIsNoContent() throws IOException {
        Path secret = Files.writeString(content.resolve("bi-mat.txt"), "x");
        Files.createDirectories(content.resolve("van-ban"));
        Files.createSymbolicLink(content.resolve("van-ban/x.md"), secret);
        assertProblem("not-a-file", 1, 1);
    }

    @Test
    void brokenYaml() throws IOException {
        write("van-ban/x.md", "---\ntitle: a: b\n---\n");
        assertProblem("yaml", 2, 9);
    }

    /** Each of the commonest faults says in Vietnamese what to look for, at the place to mend. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a: b                | 2 |  9 | hai chấm",
                "title: a⏎ kind: b          | 3 |  6 | hai chấm",
                "title: \"a⏎kind: b         | 2 |  8 | nháy",
                "title: a⏎kind              | 3 |  1 | khóa: giá trị",
                "title: a⏎recipients:⏎\t- b | 4 |  1 | Tab",
                "title: \"a\" b             | 2 | 12 | không khớp",
                "topics: a⏎- b              | 3 |  1 | không khớp",
                "title: @a                  | 2 |  8 | nháy kép"
            })
    void faultsOfYaml(String header, int line, int col, String message) throws IOException {
        write("van-ban/x.md", "---\n" + header.replace('⏎', '\n').replace("\\t", "\t") + "\n---\n");
        assertThat(assertProblem("yaml", line, col).message()).contains(message).doesNotContain("expected", "found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: a: b\n---\n", "---\ntitle: a\n", "---\n- a\n---\n", "title\n~~~~~~\n"})
    void nothingIsMissingFromAHeaderThatCouldNotBeRead(String text) throws IOException {
        write("van-ban/x.md", text);
        assertThat(read().problems()).hasSize(1);
        Source source = read().sources().get(0);
        assertThat(HeaderFields.document(source).problems()).isEmpty();
        assertThat(HeaderFields.body(source, Text.EMPTY).problems()).isEmpty();
    }

    @Test
    void aKeyWrittenTwice() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\ntitle: b\n---\n");
        assertProblem("yaml", 3, 1);
    }

    @Test
    void aHeaderThatIsNotClosed() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\n\nThân bài\n");
        assertProblem("yaml", 1, 1);
    }

    @Test
    void aHeaderThatIsAList() throws IOException {
        write("van-ban/x.md", "---\n- a\n---\n");
        assertProblem("yaml", 2, 1);
    }

    @Test
    void aHeaderThatRefersToItself() throws IOException {
        write("van-ban/x.md", "---\ntitle: &a [*a, *a]\n---\n");
        assertThat(read().problems()).extracting(Problem::code).contains("yaml");
    }

    @Test
    void aHeaderThatMultiplies() throws IOException {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 7; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        write("van-ban/x.md", bomb.append("---\n").toString());
        assertThat(read().problems()).extracting(Problem::code).contains("yaml");
    }

    @Test
    void aNameThatIsNoAddress() throws IOException {
        write("van-ban/Chỉ thị 28.md", "---\ntitle: a\n---\n");
        Problem problem = assertProblem("slug", 1, 1);
        assertThat(problem.hint()).contains("\"chi-thi-28\"");
    }

    @Test
    void addressesThatTheSiteNeedsItself() throws IOException {
        write("tim-kiem.md", "---\ntitle: a\n---\n");
        write("van-ban/trang.md", "---\ntitle: a\n---\n");
        write("123.md", "---\ntitle: a\n---\n");
        assertThat(read().problems()).extracting(Problem::code).containsExactly("slug", "slug", "slug");
    }

    @Test
    void twoFilesOfOneName() throws IOException {
        write("van-ban/a/x.md", "---\ntitle: a\n---\n");
        write("van-ban/b/x.md", "---\ntitle: b\n---\n");
        assertThat(assertProblem("duplicate-slug", 1, 1).message()).contains("content/van-ban/a/x.md");
    }

    @Test
    void aDateThatIsNone() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\nkind: Chỉ thị\ndate: 2023-02-30\n---\n");
        List<Problem> problems = HeaderFields.document(read().sources().get(0)).problems();
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("date");
            assertThat(p.place().line()).isEqualTo(4);
            assertThat(p.place().col()).isEqualTo(7);
        });
    }

    @Test
    void anUnknownKeyIsAWarningThatNamesTheNearest() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\nkind: Chỉ thị\ndate: 2023\nnumbr: 1\n---\n");
        List<Problem> problems = HeaderFields.document(read().sources().get(0)).problems();
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("unknown-key");
            assertThat(p.hint()).contains("number");
        });
    }

    @Test
    void anUnknownKeyIsShownWhereItStands() throws IOException {
        write(
                "van-ban/x.md",
                """
                ---
                title: a
                kind: b
                date: 2024
                notess:
                  - c
                facts:
                  - {deadline: 2024-05-31, at: II.1, whoo: X}
                  - deadline: 2024
                    at: I
                    changes:
                      - {on: 2024-01-01, deu: 2025, cancelled: true, source: s}
                ---
                """);
        assertThat(HeaderFields.document(read().sources().get(0)).problems())
                .extracting(p -> p.place().line() + ":" + p.place().col() + " " + p.code() + " " + p.hint())
                .containsExactlyInAnyOrder(
                        "5:1 unknown-key Gần nhất: notes.",
                        "8:38 unknown-key Gần nhất: who, what.",
                        "12:26 unknown-key Gần nhất: due, on.");
    }

    @Test
    void aFactAboutNothingBecauseItsKeyIsMisspelt() throws IOException {
        write(
                "van-ban/x.md",
                """
                ---
                title: a
                kind: b
                date: 2024
                facts:
                  - {at: II.1, deadlin: 2024-05-31}
                  - {at: II.1, xyzzyxyzzy: 1}
                ---
                """);
        assertThat(HeaderFields.document(read().sources().get(0)).problems())
                .extracting(p -> p.place().line() + ":" + p.place().col() + " " + p.code() + " "
                        + p.hint().replaceAll("\\?.*", "?"))
                .containsExactly(
                        "6:16 facts Có phải: deadline?",
                        "7:5 facts Mỗi mục có đúng một khóa deadline, target hoặc duty.");
    }

    @Test
    void aHeaderThatMultipliesItselfIsRefusedInVietnamese() throws IOException {
        StringBuilder bomb = new StringBuilder("---\na: &a [x,x]\n");
        for (char c = 'b'; c < 'q'; c++) {
            bomb.append(c + ": &" + c + " [*" + (char) (c - 1) + ",*" + (char) (c - 1) + "]\n");
        }
        write("van-ban/x.md", bomb + "---\nx\n");
        assertThat(assertProblem("yaml", 1, 1).message())
                .contains("quá nhiều lần")
                .doesNotContain("aliases", "max");
    }

    @Test
    void aHeaderOfManyLayersIsRefusedInVietnamese() throws IOException {
        write("van-ban/x.md", "---\na: " + "[".repeat(300) + "]".repeat(300) + "\n---\nx\n");
        assertThat(assertProblem("yaml", 1, 1).message()).contains("lồng quá").doesNotContain("Depth");
    }

    @Test
    void anEmptyFileIsNoDocument() throws IOException {
        write("van-ban/x.md", " \n\n");
        assertThat(assertProblem("empty", 1, 1).hint()).contains("xóa tệp");
        assertThat(HeaderFields.document(read().sources().get(0)).problems()).isEmpty();
    }

    @Test
    void aHeaderAloneIsNotEmpty() throws IOException {
        write("co-quan/x.md", "---\ntitle: a\n---\n");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void marksThatTurnTheOrderOfLettersAreLeftOutAndShown() throws IOException {
        write(
                "van-ban/x.md",
                "---\ntitle: \"đảo \u202E chiều\"\nkind: \"b\\u2067c\"\n---\nmột \u2066hai\u2069\nba\u200B \u00ADbốn\uDB40\uDC41\n");
        assertThat(read().problems())
                .extracting(p ->
                        p.severity() + " " + p.place().line() + ":" + p.place().col() + " " + p.code())
                .containsExactly(
                        "WARNING 2:13 hidden-character",
                        "WARNING 5:5 hidden-character",
                        "WARNING 5:9 hidden-character",
                        "WARNING 6:9 hidden-character",
                        "WARNING 3:7 hidden-character");
        Source source = read().sources().get(0);
        assertThat(source.body()).isEqualTo("một hai\nba\u200B \u00ADbốn\n");
        Meta meta = HeaderFields.document(source).value();
        assertThat(meta.title()).isEqualTo("đảo  chiều".replaceAll("\\s+", " "));
        assertThat(meta.kind()).isEqualTo("bc");
    }

    @Test
    void aFileFullOfHiddenCharactersIsToldInFewLines() throws IOException {
        write("van-ban/x.md", "---\ntitle: a\n---\n" + "\u202E".repeat(300_000));
        assertThat(read().problems()).hasSize(20);
        assertThat(read().sources().get(0).body()).isEmpty();
    }

    @Test
    void aValueOfTheWrongShape() throws IOException {
        write("van-ban/x.md", "---\ntitle: [a, b]\nkind: {a: b}\ntext: half\nsource: javascript:x\n---\n");
        List<Problem> problems = HeaderFields.document(read().sources().get(0)).problems();
        assertThat(problems).extracting(Problem::code).contains("front-matter", "text", "source");
    }

    private Problem assertProblem(String code, int line, int col) {
        List<Problem> problems = read().problems();
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).place().line()).isEqualTo(line);
        assertThat(problems.get(0).place().col()).isEqualTo(col);
        assertThat(problems.get(0).hint()).isNotBlank();
        return problems.get(0);
    }

    private Reading read() {
        return new ContentReader(content, "content").read();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
