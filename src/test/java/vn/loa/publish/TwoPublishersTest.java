package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two pushes at once: one after the other, and the later commit is what readers see in the end. */
@Timeout(60)
class TwoPublishersTest {
    @TempDir
    private Path folder;

    @Test
    void theSecondWaitsAndThenPublishesWhatTheBranchHoldsByThen() throws Exception {
        TestRepository repository = TestRepository.withOneDocument(folder.resolve("kho"));
        Path target = folder.resolve("trang");
        Order order = Order.ofCommit(repository.folder(), "refs/heads/main", "content", target);
        CountDownLatch building = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        SiteBuilder slow = checkout -> {
            building.countDown();
            await(goOn);
            return new StubBuilder().draft(checkout);
        };

        CompletableFuture<Publication> first = publishing(new Publisher(slow, "loa-test", line -> {}), order);
        await(building);
        CompletableFuture<Publication> second = publishing(
                new Publisher(new StubBuilder(), "loa-test", line -> {
                    if (line.startsWith("Chờ tiến trình")) {
                        waiting.countDown();
                    }
                }),
                order);
        await(waiting);
        repository.document("hai", "Bài thứ hai.");
        String later = repository.commit();
        goOn.countDown();

        assertThat(first.get(30, TimeUnit.SECONDS).commit()).isNotEqualTo(later);
        assertThat(second.get(30, TimeUnit.SECONDS).commit()).isEqualTo(later);
        assertThat(target.resolve("current")).isSymbolicLink();
        assertThat(target.resolve("current/van-ban/hai/index.html")).exists();
    }

    private static CompletableFuture<Publication> publishing(Publisher publisher, Order order) {
        CompletableFuture<Publication> outcome = new CompletableFuture<>();
        // Threads of their own: on few cores the common pool runs one task at a time.
        new Thread(() -> {
                    try {
                        outcome.complete(publisher.publish(order));
                    } catch (Refusal | IOException | RuntimeException e) {
                        outcome.completeExceptionally(e);
                    }
                })
                .start();
        return outcome;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
