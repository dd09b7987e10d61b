package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to what readers saw before. */
class RollbackTest {
    @TempDir
    private Path folder;

    private TestRepository repository;
    private Path target;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void prepare() {
        repository = TestRepository.withOneDocument(folder.resolve("kho"));
        target = folder.resolve("trang");
    }

    private String publish(String text) throws Exception {
        repository.document("mot", text);
        String commit = repository.commit();
        new Publisher(new StubBuilder(), "loa-test", said::add).publish(Order.ofWorkTree(repository.content(), target));
        return commit;
    }

    private Rollback rollback() {
        return new Rollback(target, Duration.ZERO, said::add);
    }

    private String live() throws Exception {
        return Files.readSymbolicLink(target.resolve("current")).getFileName().toString();
    }

    @Test
    void backAndBackAgainUntilThereIsNothingBefore() throws Exception {
        String a = publish("A");
        String b = publish("B");
        String c = publish("C");

        rollback().toPrevious();
        assertThat(live()).isEqualTo(b);
        assertThat(said).last().isEqualTo("Đã quay về bản " + b + " (trước đó là " + c + ").");
        rollback().toPrevious();
        assertThat(live()).isEqualTo(a);
        assertThatThrownBy(() -> rollback().toPrevious())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không có bản nào trước bản đang chạy");
        assertThat(live()).isEqualTo(a);
    }

    @Test
    void whatWasRolledBackIsNotWhatTheNextRollbackGoesTo() throws Exception {
        publish("A");
        String b = publish("B");
        publish("C, hỏng");
        rollback().toPrevious();
        publish("D");

        rollback().toPrevious();

        assertThat(live()).isEqualTo(b);
    }

    @Test
    void toANamedCommitAndForwardAgain() throws Exception {
        String a = publish("A");
        publish("B");
        String c = publish("C");

        assertThat(rollback().to(a.substring(0, 10)))
                .isEqualTo(target.resolve("releases").resolve(a));
        assertThat(live()).isEqualTo(a);
        rollback().to(c);
        assertThat(live()).isEqualTo(c);
    }

    @Test
    void aCommitThatIsNotKeptIsRefusedAndThoseKeptAreListed() throws Exception {
        String a = publish("A");
        for (String wrong : List.of("0123456789", "", "..", "main", a.substring(0, 3), a + "-2")) {
            assertThatThrownBy(() -> rollback().to(wrong))
                    .as(wrong)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(a);
        }
        assertThat(live()).isEqualTo(a);
    }

    @Test
    void beforeAnythingWasPublishedThereIsNothingToGoBackTo() {
        assertThatThrownBy(() -> rollback().toPrevious())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chưa có gì được công bố");
        assertThat(target).doesNotExist();
    }

    @Test
    void publishingARolledBackCommitAgainShowsItsReleaseWithoutBuilding() throws Exception {
        publish("A");
        String b = publish("B");
        rollback().toPrevious();

        Publication publication = new Publisher(
                        checkout -> {
                            throw new AssertionError("built again");
                        },
                        "loa-test",
                        said::add)
                .publish(Order.ofWorkTree(repository.content(), target));

        assertThat(publication.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
        assertThat(live()).isEqualTo(b);
    }
}
