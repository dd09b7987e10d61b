package vn.loa.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.SpecFile;
import vn.loa.model.Citation;
import vn.loa.model.FrontMatter;
import vn.loa.model.Link;
import vn.loa.model.Mention;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Role;
import vn.loa.model.Severity;
import vn.loa.model.Source;

/** Markdown to article HTML. In expectations, {c0} and {l0} are slots of citations and links, {k0} goes on with {c0}, {/} is their end. */
class ArticleSpecTest {
    private static final Pattern TOY = Pattern.compile("Chỉ thị số 28-CT/TW");

    static Stream<SpecFile.Case> cases() {
        return SpecFile.read("article/blocks.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void html(SpecFile.Case spec) {
        String html = parse(unescaped(spec.input())).text().html();
        String readable =
                escaped(html.replaceAll("\u0001([ckl]\\d+)\u0002", "{$1}").replace("\u0003", "{/}"));
        assertThat(readable.stripTrailing()).isEqualTo(spec.expected());
    }

    private static final Pattern ESCAPE = Pattern.compile("\\{U\\+([0-9A-F]{4})}");

    /** {@code {U+200B}} in a spec is that character. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static String escaped(String text) {
        return Pattern.compile("[\u00AD\u200B-\u200D\uFEFF\uFFFD-\uFFFF\\p{Cc}\\p{Cs}&&[^\n]]")
                .matcher(text)
                .replaceAll(m -> "{U+%04X}".formatted((int) m.group().charAt(0)));
    }

    @Test
    void aCitationKnowsItsPlaceItsProvisionAndItsSentence() {
        Parsed parsed = parse("## I. MỤC\n\nCâu một. Thực hiện Chỉ thị số 28-CT/TW đúng hạn. Câu ba.\n");
        Citation citation = parsed.text().citations().get(0);
        assertThat(citation.place()).isEqualTo(new Place("content/van-ban/thu.md", 12, 20));
        assertThat(citation.provision()).isZero();
        assertThat(citation.sentence()).isEqualTo("Thực hiện Chỉ thị số 28-CT/TW đúng hạn.");
        assertThat(citation.sentence().substring(citation.sentenceStart())).startsWith("Chỉ thị số 28");
    }

    @Test
    void placesCountFileLinesThoughBlankLinesAreInserted() {
        Parsed parsed = parse("dòng một\n1. dòng hai\na) Chỉ thị số 28-CT/TW\n");
        assertThat(parsed.text().citations().get(0).place().line()).isEqualTo(12);
        assertThat(parsed.text().provisions()).extracting(p -> p.place().line()).containsExactly(11, 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<iframe src='//x'></iframe>",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<b onclick='x()'>y</b>"
            })
    void dangerousHtmlIsAnError(String html) {
        assertThat(parse(html).problems())
                .first()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.ERROR))
                .extracting(Problem::code)
                .isEqualTo("unsafe-html");
        assertThat(parse(html).text().html()).doesNotContain("<script", "<img", "<iframe", "<svg", "<a href", "<b ");
    }

    @Test
    void otherHtmlIsAWarning() {
        assertThat(parse("<div>x</div>").problems())
                .allSatisfy(p -> assertThat(p.code()).isEqualTo("html"));
    }

    /** No input makes parsing slower than about linear: a guard against hanging, not a measurement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*",
                "_a",
                "> ",
                "- ",
                "1. ",
                "`",
                "<",
                "![",
                "a) ",
                "((",
                "I. ",
                "|",
                "# ",
                "\\",
                "<b>",
                "<?",
                "<![CDATA[",
                "[a](",
                "[[a](",
                "[a]",
                "[a](b) ",
                "&amp;",
                "&#1;",
                "`a ``",
                "*a **b ",
                "\\\n",
                "a\n",
                "a|b|\n",
                "[x]: y\n",
                "<!-- a --> ",
                "http://a ",
                "\u200B",
                "1. a\n",
                "Điều 1. a\n"
            })
    void longHostileBodiesEnd(String piece) {
        String body = "a " + piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(4), () -> parse(body));
    }

    @Test
    void aCommentIsAWarning() {
        assertThat(parse("Trước <!-- ghi chú --> sau").problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo("html");
                    assertThat(p.severity()).isEqualTo(Severity.WARNING);
                    assertThat(p.place().col()).isEqualTo(7);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "[a](", "`", "<?"})
    void aParagraphOfNothingButMarkupIsAnErrorAndStandsAsText(String piece) {
        Parsed parsed = parse("một\n\nhai " + piece.repeat(1_001) + "\n\nba <b>bốn</b>\n");
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("markup");
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.place().line()).isEqualTo(12);
        });
        assertThat(parsed.text().passages().get(1).text()).isEqualTo("hai " + piece.repeat(1_001));
        assertThat(parsed.text().html()).contains("ba <b>bốn</b>");
    }

    @Test
    void aTableRowOfNothingButMarkupIsAnErrorToo() {
        assertThat(parse("| a | b |\n|---|---|\n| x | " + "<b>".repeat(1_001) + " |\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("markup");
    }

    /** A link's address comes from Markdown with its escapes resolved: nothing that forges a slot may be left. */
    @Test
    void noControlCharacterComesThroughAnEntityInAnAddress() {
        String forged = "&#1;l0&#2;x&#3;&#xFFFE;&#xD800;";
        List<Link> links = parse(
                        "[a](" + forged + ") ![b](" + forged + ") [c] <http://x/" + forged + ">\n\n[c]: " + forged)
                .text()
                .links();
        assertThat(links).hasSize(4).allSatisfy(link -> assertThat(link.href())
                .doesNotContainPattern("[\\p{Cc}\\p{Cs}\uFFFE]"));
        assertThat(links.get(0).href()).isEqualTo("\uFFFDl0\uFFFDx\uFFFD\uFFFD\uFFFD");
    }

    private static Parsed parse(String markdown) {
        Source source = new Source("content/van-ban/thu.md", Role.DOCUMENT, "thu", "", FrontMatter.EMPTY, markdown, 10);
        return new MarkdownParser().parse(source, ArticleSpecTest::toyMentions);
    }

    private static List<Mention> toyMentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher m = TOY.matcher(text);
        while (m.find()) {
            mentions.add(new Mention(
                    m.start(), m.end(), Mention.Form.SHORT, "28-CT/TW", "Chỉ thị", Optional.empty(), "", "", ""));
        }
        return mentions;
    }
}
