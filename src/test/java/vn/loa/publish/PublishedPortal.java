package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small portal in a git work tree and a place to publish it to; names with spaces and marks everywhere. */
abstract class PublishedPortal {
    @TempDir
    Path folder;

    TestRepository repository;
    Path target;
    final List<String> said = new ArrayList<>();

    @BeforeEach
    void prepare() {
        repository = TestRepository.withOneDocument(folder.resolve("cổng thông tin"));
        target = folder.resolve("nơi công bố/trang web");
    }

    Publisher publisher(SiteBuilder builder) {
        return new Publisher(builder, "loa-test", said::add);
    }

    Publication publish() throws Refusal, IOException {
        return publisher(new StubBuilder()).publish(order());
    }

    Order order() throws Refusal, IOException {
        return Order.ofWorkTree(repository.content(), target);
    }

    String live(String path) throws IOException {
        return Files.readString(target.resolve("current").resolve(path));
    }

    List<String> releases() throws IOException {
        return new Target(target).releases();
    }

    PublicationRecord record() throws IOException {
        return PublicationRecord.read(new Repository(repository.folder().resolve(".git"), Optional.empty()));
    }
}
