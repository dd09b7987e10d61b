package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.model.SpokenCode;
import vn.loa.publish.PublicationRecord.Line;

/** Which document gets which spoken code, and that it keeps it. */
class GivenCodesTest extends PublishedPortal {
    private static final String C = "c".repeat(40);
    private static final Instant TIME = Instant.parse("2026-11-20T03:04:05Z");

    private static Address document(String slug, String... formerly) {
        List<String> before =
                List.of(formerly).stream().map(f -> "/van-ban/" + f + "/").toList();
        return new Address("/van-ban/" + slug + "/", List.of("i"), true, before);
    }

    private static PublicationRecord publish(PublicationRecord record, Address... addresses) throws IOException {
        return record.with(record.missing(List.of(addresses), C, TIME));
    }

    @Test
    void aDocumentGetsOneCodeAndABodyNone() throws Exception {
        PublicationRecord record =
                publish(PublicationRecord.EMPTY, document("a"), new Address("/co-quan/x/", List.of()), document("b"));
        assertThat(record.codes())
                .containsExactly(
                        Map.entry(SpokenCode.of(0).digits(), "/van-ban/a/"),
                        Map.entry(SpokenCode.of(1).digits(), "/van-ban/b/"));
        assertThat(publish(record, document("a"), document("b")).text()).isEqualTo(record.text());
    }

    @Test
    void whatWasPublishedBeforeThereWereCodesGetsOneNow() throws Exception {
        PublicationRecord record =
                PublicationRecord.EMPTY.with(List.of(new Line("/van-ban/a/", List.of("i"), C, TIME, "")));
        List<Line> more = record.missing(List.of(document("a")), C, TIME);
        assertThat(more)
                .containsExactly(new Line(
                        "/van-ban/a/", List.of(), C, TIME, SpokenCode.of(0).digits()));
        assertThat(record.with(more).missing(List.of(document("a")), C, TIME)).isEmpty();
    }

    @Test
    void theCodeOfADocumentThatIsGoneIsNeverGivenAgain() throws Exception {
        PublicationRecord record = publish(publish(PublicationRecord.EMPTY, document("a")), document("b"));
        assertThat(new HashSet<>(record.codes().values())).containsExactlyInAnyOrder("/van-ban/a/", "/van-ban/b/");
        PublicationRecord back = publish(record, document("a"), document("b"));
        assertThat(back.codes()).isEqualTo(record.codes());
    }

    @Test
    void aRenamedDocumentKeepsItsCodeAndItsOldAddress() throws Exception {
        PublicationRecord record = publish(PublicationRecord.EMPTY, document("cu"));
        PublicationRecord renamed = publish(record, document("moi", "cu"));
        assertThat(renamed.codes()).isEqualTo(record.codes());
        assertThat(renamed.lost(List.of(document("moi", "cu")))).isEmpty();
        assertThat(renamed.lost(List.of(document("moi"))))
                .extracting(PublicationRecord.Lost::address)
                .containsExactly("/van-ban/cu/");
    }

    @Test
    void anAnnouncedDocumentWithAnUnknownEarlierNameGetsACodeOfItsOwn() throws Exception {
        PublicationRecord record = publish(PublicationRecord.EMPTY, document("a", "chua-bao-gio"));
        assertThat(record.codes()).hasSize(1);
    }

    @Test
    void codesThatPeopleOrLaterVersionsWroteAreStepsAround() throws Exception {
        PublicationRecord record = PublicationRecord.EMPTY.with(List.of(
                new Line("/van-ban/x/", List.of(), C, TIME, SpokenCode.of(2).digits()),
                new Line("/van-ban/y/", List.of(), C, TIME, "123456789"),
                new Line("/van-ban/z/", List.of(), C, TIME, SpokenCode.of(2).digits())));
        PublicationRecord more = publish(record, document("a"), document("b"), document("c"));
        assertThat(more.codes().get(SpokenCode.of(2).digits())).isEqualTo("/van-ban/x/");
        assertThat(more.codes()).hasSize(4);
    }

    @Test
    void manyDocumentsNeverShareACode() throws Exception {
        PublicationRecord record = PublicationRecord.EMPTY;
        for (int round = 0; round < 5; round++) {
            List<Address> all = new ArrayList<>();
            for (int i = 0; i <= round * 300; i++) {
                all.add(document("d" + i));
            }
            record = record.with(record.missing(all, C, TIME));
        }
        List<String> codes = record.lines().stream()
                .map(Line::code)
                .filter(code -> !code.isEmpty())
                .toList();
        assertThat(codes).hasSize(1201).doesNotHaveDuplicates();
    }

    /** Another target publishes another branch of the same repository while this one is being written. */
    @Test
    void twoPublishersAtOnceNeverGiveOneCodeTwice() throws Exception {
        repository.git("checkout", "--quiet", "-b", "khac");
        repository.document("khac", "Bài của nhánh khác.");
        repository.commit();
        repository.git("checkout", "--quiet", "main");
        repository.document("hai", "Bài thứ hai.");
        repository.commit();
        Path elsewhere = folder.resolve("nơi khác");
        boolean[] once = {false};
        SiteBuilder slow = checkout -> new Interfering(new StubBuilder().draft(checkout), output -> {
            if (!once[0]) {
                once[0] = true;
                try {
                    publisher(new StubBuilder())
                            .publish(Order.ofCommit(repository.folder(), "refs/heads/khac", "content", elsewhere));
                } catch (Refusal e) {
                    throw new IOException(e);
                }
            }
        });
        publisher(slow).publish(order());

        Map<String, String> codes = record().codes();
        assertThat(codes.values()).containsExactlyInAnyOrder("/van-ban/khac/", "/van-ban/mot/", "/van-ban/hai/");
        List<String> given = record().lines().stream()
                .map(Line::code)
                .filter(code -> !code.isEmpty())
                .toList();
        assertThat(given).hasSize(3).doesNotHaveDuplicates();
        for (Map.Entry<String, String> code : codes.entrySet()) {
            Path page = target.resolve("current").resolve(code.getKey()).resolve("index.html");
            assertThat(Files.readString(page)).isEqualTo(code.getValue());
        }
    }
}
