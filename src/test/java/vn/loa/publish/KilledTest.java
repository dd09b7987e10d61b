package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A publisher that dies, or takes long, in a process of its own. */
@Timeout(60)
class KilledTest {
    @TempDir
    private Path folder;

    private TestRepository repository;
    private Path target;

    @BeforeEach
    void publishOnce() throws Exception {
        repository = TestRepository.withOneDocument(folder.resolve("kho"));
        target = folder.resolve("trang");
        publisher().publish(order());
        repository.document("hai", "Bài thứ hai.");
        repository.commit();
    }

    private static Publisher publisher() {
        return new Publisher(new StubBuilder(), "loa-test", line -> {});
    }

    private Order order() throws Exception {
        return Order.ofWorkTree(repository.content(), target);
    }

    /** A process that holds the lock and has written half a site. */
    private Process hanging() throws Exception {
        Process process = OtherProcess.start(
                "hang",
                "--repo",
                repository.folder().toString(),
                "--commit",
                "main",
                "--content",
                "content",
                "--to",
                target.toString());
        BufferedReader out = process.inputReader();
        while (!"HANGING".equals(out.readLine())) {
            assertThat(process.isAlive()).isTrue();
        }
        return process;
    }

    @Test
    void readersSeeTheOldSiteAndTheNextPublisherSweepsAndSucceeds() throws Exception {
        String old = Files.readSymbolicLink(target.resolve("current")).toString();
        Process process = hanging();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readSymbolicLink(target.resolve("current"))).hasToString(old);
        assertThat(target.resolve("current/van-ban/mot/index.html")).exists();
        assertThat(target.resolve("releases").toFile().list()).hasSize(2).anyMatch(name -> name.contains(".tmp-"));

        publisher().publish(order());

        assertThat(target.resolve("current/van-ban/hai/index.html")).exists();
        assertThat(target.resolve("current/index.html")).doesNotExist();
        assertThat(target.resolve("releases").toFile().list()).hasSize(2).noneMatch(name -> name.contains(".tmp-"));
    }

    @Test
    void aPublisherThatMayNotWaitSaysWhoHoldsTheLock() throws Exception {
        Process process = hanging();
        try {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> publisher().publish(order().waiting(java.time.Duration.ZERO))))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("tiến trình " + process.pid() + ", công bố main");
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** Killed after the record was written and before the swap: what is recorded stays, and the commit can go live. */
    @Test
    void aRecordThatIsAheadOfTheSiteDoesNoHarm() throws Exception {
        Repository git = Repository.at(repository.folder());
        PublicationRecord record = PublicationRecord.read(git);
        String commit = git.commit("main");
        record.append(
                git,
                record.missing(
                        java.util.List.of(new Address("/van-ban/hai/", java.util.List.of())), commit, git.time(commit)),
                commit,
                git.time(commit));

        Publication publication = publisher().publish(order());

        assertThat(publication.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
        assertThat(publication.problems()).isEmpty();
        assertThat(PublicationRecord.read(git).addresses()).containsExactly("/van-ban/mot/", "/van-ban/hai/");
    }
}
