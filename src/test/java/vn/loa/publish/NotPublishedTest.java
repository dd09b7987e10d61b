package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.model.Problem;
import vn.loa.publish.Publication.Outcome;

/** What is refused or fails, and that readers then see what they saw before. */
class NotPublishedTest extends PublishedPortal {
    @Test
    void anErrorInTheContentLeavesTheSiteAsItWas() throws Exception {
        publish();
        repository.document("hai", "SAI");
        repository.commit();

        Publication refused = publish();

        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.problems()).extracting(Problem::code).containsExactly("link-broken");
        assertThat(refused.release()).isPresent();
        assertThat(target.resolve("current/van-ban/mot/index.html")).exists();
        assertThat(target.resolve("releases").toFile().list()).hasSize(1);
        assertThat(record().addresses()).containsExactly("/van-ban/mot/");
    }

    @Test
    void aFailingBuildLeavesTheSiteAsItWasAndTheNextRunSweepsUp() throws Exception {
        publish();
        repository.document("hai", "Bài thứ hai.");
        repository.commit();
        SiteBuilder failing = checkout -> new Interfering(new StubBuilder().draft(checkout), output -> {
            Files.writeString(output.resolve("index.html"), "nửa chừng");
            throw new IOException("đĩa đầy");
        });

        assertThatThrownBy(() -> publisher(failing).publish(order())).hasMessageContaining("đĩa đầy");
        assertThat(target.resolve("current/van-ban/hai")).doesNotExist();

        publish();
        assertThat(live("van-ban/hai/index.html")).contains("Bài thứ hai");
        assertThat(target.resolve("releases").toFile().list()).hasSize(2);
    }

    @Test
    void whatIsNotCommittedIsNotPublished() throws Exception {
        repository.document("mot", "Sửa dở.");
        repository.document("chưa thêm", "Mới.");
        repository.write("ghi chú.txt", "Ngoài nội dung: không sao.\n");

        assertThatThrownBy(this::publish)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("có 2 tệp chưa commit")
                .hasMessageContaining("content/van-ban/mot.md")
                .hasMessageContaining("content/van-ban/chưa thêm.md");
        assertThat(target.resolve("current")).doesNotExist();
    }

    @Test
    void filesBesideTheContentMayBeUncommitted() throws Exception {
        repository.write("ghi chú.txt", "Ngoài nội dung.\n");
        assertThat(publish().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void aTemplateThatIsNotCommittedIsRefused() {
        repository.write("templates/document.ftl", "<p>khác\n");
        assertThatThrownBy(this::publish).isInstanceOf(Refusal.class).hasMessageContaining("templates/document.ftl");
    }

    @Test
    void aRepositoryWithoutCommitsIsRefused() throws Exception {
        TestRepository empty = TestRepository.init(folder.resolve("trống"));
        Files.createDirectories(empty.content());
        assertThatThrownBy(() -> publisher(new StubBuilder()).publish(Order.ofWorkTree(empty.content(), target)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chưa có commit nào");
    }

    @Test
    void aFolderOutsideGitIsRefused() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("không git/content"));
        assertThatThrownBy(() -> Order.ofWorkTree(plain, target))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không nằm trong kho git nào");
        assertThatThrownBy(() -> Order.ofWorkTree(folder.resolve("không có"), target))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không có thư mục nội dung");
    }

    @Test
    void anUnknownCommitOrContentFolderIsRefused() throws Exception {
        Order unknown = Order.ofCommit(repository.folder(), "refs/heads/không-có", "content", target);
        assertThatThrownBy(() -> publisher(new StubBuilder()).publish(unknown))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refs/heads/không-có");
        for (String content : List.of("noi-dung", ".", "..", "../..", "jbake.properties")) {
            Order order = Order.ofCommit(repository.folder(), "main", content, target);
            assertThatThrownBy(() -> publisher(new StubBuilder()).publish(order))
                    .as(content)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("không có thư mục nội dung");
        }
    }

    @Test
    void somebodyElsesFolderNamedCurrentIsLeftAlone() throws Exception {
        Files.createDirectories(target.resolve("current/của người khác"));
        assertThatThrownBy(this::publish).isInstanceOf(Refusal.class).hasMessageContaining("không phải liên kết");
        assertThat(target.resolve("current/của người khác")).exists();
    }
}
