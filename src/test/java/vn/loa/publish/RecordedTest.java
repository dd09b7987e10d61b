package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.loa.model.Problem;
import vn.loa.publish.Publication.Outcome;

/** What publishing writes into the publication record, and how it speaks of what was lost. */
class RecordedTest extends PublishedPortal {
    @Test
    void aDeletedDocumentIsGoneFromTheSiteAndSaidSo() throws Exception {
        repository.document("hai", "# i\nBài thứ hai.");
        repository.commit();
        publish();
        Files.delete(repository.content().resolve("van-ban/hai.md"));
        repository.document("mot", "# i\nBớt một mục.");
        repository.commit();

        Publication publication = publish();

        assertThat(publication.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(target.resolve("current/van-ban/hai")).doesNotExist();
        assertThat(publication.problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple(
                                "address-lost",
                                "địa chỉ /van-ban/hai/ đã từng được công bố nhưng không còn trong bản này"),
                        tuple("address-lost", "1 điểm đã từng được công bố không còn ở /van-ban/mot/: #ii"));
        assertThat(record().addresses()).containsExactly("/van-ban/hai/", "/van-ban/mot/");
    }

    @Test
    void theRecordStandsOnItsOwnRefAndNeverAmongTheContent() throws Exception {
        String before = repository.git("rev-parse", "main");
        publish();
        repository.document("mot", "# i\n# ii\n# iii\nThêm một mục.");
        String second = repository.commit();
        publish();

        assertThat(repository.git("ls-tree", "-r", "--name-only", "main")).doesNotContain(PublicationRecord.FILE);
        assertThat(repository.git("status", "--porcelain")).isEmpty();
        assertThat(repository.git("rev-parse", "main~1")).isEqualTo(before);
        assertThat(repository.git("ls-tree", "-r", "--name-only", PublicationRecord.REF))
                .isEqualTo(PublicationRecord.FILE);
        assertThat(repository.git("rev-list", "--count", PublicationRecord.REF)).isEqualTo("2");
        PublicationRecord record = record();
        assertThat(record.anchors("/van-ban/mot/")).containsExactly("i", "ii", "iii");
        assertThat(record.lines()).extracting(PublicationRecord.Line::commit).containsExactly(before, second);
        assertThat(record.lines())
                .extracting(line -> line.time().getEpochSecond() + "")
                .containsExactly(
                        repository.git("show", "-s", "--format=%ct", before),
                        repository.git("show", "-s", "--format=%ct", second));
    }

    @Test
    void aRecordThatMovedDuringTheBuildIsReadAgainAndNothingOfItIsLost() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        PublicationRecord.Line foreign =
                new PublicationRecord.Line("/van-ban/khac/", List.of(), "0".repeat(40), Instant.EPOCH, "12345");
        SiteBuilder interfering = checkout -> new Interfering(new StubBuilder().draft(checkout), output -> {
            if (writes.getAndIncrement() == 0) {
                record().append(checkout.repository(), List.of(foreign), "0".repeat(40), Instant.EPOCH);
            }
        });

        publisher(interfering).publish(order());

        assertThat(writes).hasValue(2);
        assertThat(record().addresses()).containsExactly("/van-ban/khac/", "/van-ban/mot/");
        assertThat(record().lines().get(0).code()).isEqualTo("12345");
        assertThat(Manifest.read(target.resolve("current")).record())
                .isEqualTo(repository.git("rev-parse", PublicationRecord.REF));
    }

    @Test
    void aRefThatCannotBeWrittenStopsThePublication() throws Exception {
        // A branch below the record's name: git can then not make the record's ref.
        repository.git("branch", "loa-record/chắn");
        assertThatThrownBy(this::publish)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("không ghi được bản ghi công bố");
        assertThat(target.resolve("current")).doesNotExist();
    }
}
