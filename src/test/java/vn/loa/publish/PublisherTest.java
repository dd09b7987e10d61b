package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.publish.Publication.Outcome;

/** What publishing a commit does, with real git. */
class PublisherTest extends PublishedPortal {
    @Test
    void aCommitGoesLiveUnderItsName() throws Exception {
        Publication publication = publish();

        String commit = repository.git("rev-parse", "HEAD");
        assertThat(publication.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(publication.commit()).isEqualTo(commit);
        assertThat(Files.readSymbolicLink(target.resolve("current"))).isEqualTo(Path.of("releases", commit));
        assertThat(live("van-ban/mot/index.html")).contains("Bài thứ nhất");
        assertThat(target.resolve("releases").toFile().list()).hasSize(1);
        assertThat(said).last().asString().startsWith("Đã công bố bản ");
    }

    @Test
    void theManifestNamesContentRecordAndEveryFile() throws Exception {
        publish();

        Manifest manifest = Manifest.read(target.resolve("current"));
        assertThat(manifest.content()).isEqualTo(repository.git("rev-parse", "HEAD"));
        assertThat(manifest.record()).isEqualTo(repository.git("rev-parse", PublicationRecord.REF));
        assertThat(manifest.files().keySet())
                .contains("van-ban/mot/index.html", "search/root.json")
                .hasSize(4);
        assertThat(manifest.carried()).isEmpty();
    }

    @Test
    void theSameHistoryPublishedTwiceGivesTheSameBytes() throws Exception {
        publish();
        Path other = folder.resolve("bản sao");
        TestRepository.gitIn(folder, "clone", "--quiet", repository.folder().toString(), other.toString());
        Path elsewhere = folder.resolve("nơi khác");
        publisher(new StubBuilder()).publish(Order.ofWorkTree(other.resolve("content"), elsewhere));

        assertThat(Files.readString(elsewhere.resolve("current/manifest.json"))).isEqualTo(live("manifest.json"));
    }

    @Test
    void theSameCommitAgainIsNoWork() throws Exception {
        publish();
        SiteBuilder never = checkout -> {
            throw new AssertionError("built again");
        };

        Publication again = publisher(never).publish(order());

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(said).last().asString().contains("đã được công bố từ trước");
    }

    @Test
    void aNewerProgramBuildsTheSameCommitAnewBesideTheOldRelease() throws Exception {
        publish();
        String commit = repository.git("rev-parse", "HEAD");

        new Publisher(new StubBuilder(), "loa-newer", said::add).publish(order());

        assertThat(Files.readSymbolicLink(target.resolve("current"))).hasFileName(commit + "-2");
        assertThat(releases()).containsExactly(commit + "-2", commit);
    }

    @Test
    void aPushedLinkReadsNoFileOfTheServer() throws Exception {
        Path secret = Files.writeString(folder.resolve("bí mật"), "mật khẩu của máy chủ");
        Files.createSymbolicLink(repository.content().resolve("van-ban/lien-ket.md"), secret);
        repository.commit();

        publish();

        assertThat(live("van-ban/lien-ket/index.html")).contains("bí mật").doesNotContain("mật khẩu");
    }

    @Test
    void fiveReleasesStayAndTheLiveOneAlways() throws Exception {
        for (int i = 0; i < 7; i++) {
            repository.document("mot", "Lần " + i);
            repository.commit();
            publish();
        }
        assertThat(releases()).hasSize(5);

        String live = repository.git("rev-parse", "HEAD");
        repository.document("mot", "Lần cuối");
        String last = repository.commit();
        publisher(new StubBuilder()).publish(order().keeping(1));
        assertThat(releases()).containsExactly(last, live);
    }

    @Test
    void shardsOfEarlierReleasesStayReachableWhileTheseAreKept() throws Exception {
        publish();
        String shard = onlyShard();
        repository.document("mot", "Khác");
        repository.commit();
        publish();

        assertThat(target.resolve("current/search").resolve(shard)).exists();
        Manifest manifest = Manifest.read(target.resolve("current"));
        assertThat(manifest.carried()).containsOnlyKeys("search/" + shard);
        assertThat(manifest.files()).doesNotContainKey("search/" + shard);

        repository.document("mot", "Khác nữa");
        repository.commit();
        publisher(new StubBuilder()).publish(order().keeping(2));
        repository.document("mot", "Khác nữa rồi");
        repository.commit();
        publish();
        assertThat(target.resolve("current/search").resolve(shard)).doesNotExist();
    }

    @Test
    void aProjectBelowTheTopOfTheRepositoryIsPublishedToo() throws Exception {
        TestRepository nested = TestRepository.init(folder.resolve("kho lớn"));
        nested.write("trang/content/van-ban/ba.md", "Bài thứ ba.\n");
        nested.write("trang/templates/a.ftl", "\n");
        nested.commit();
        List<Checkout> seen = new ArrayList<>();
        SiteBuilder noting = checkout -> {
            seen.add(checkout);
            return new StubBuilder().draft(checkout);
        };

        publisher(noting).publish(Order.ofWorkTree(nested.folder().resolve("trang/content"), target));

        assertThat(live("van-ban/ba/index.html")).contains("Bài thứ ba");
        assertThat(seen).singleElement().satisfies(checkout -> {
            assertThat(checkout.root().resolve("templates/a.ftl")).exists();
            assertThat(checkout.content()).isEqualTo(checkout.root().resolve("content"));
        });

        nested.write("trang/templates/a.ftl", "khác\n");
        assertThatThrownBy(() -> publisher(noting)
                        .publish(Order.ofWorkTree(nested.folder().resolve("trang/content"), target)))
                .hasMessageContaining("trang/templates/a.ftl");
    }

    @Test
    void theExportedTreeIsTheCommitAloneWhateverAKilledRunLeftInIt() throws Exception {
        publish();
        Path tree = target.resolve(".work/tree");
        Files.writeString(tree.resolve("content/van-ban/ma.md"), "của lần bị ngắt");
        Files.writeString(tree.resolve("content/van-ban/mot.md"), "nửa chừng");
        Files.writeString(target.resolve(".work/index.lock"), "");
        Files.createDirectories(tree.resolve(".loa"));
        Files.writeString(tree.resolve(".loa/cache"), "nhớ");
        repository.document("hai", "Bài thứ hai.");
        repository.commit();

        publish();

        assertThat(target.resolve("current/van-ban/ma")).doesNotExist();
        assertThat(live("van-ban/mot/index.html")).contains("Bài thứ nhất");
        assertThat(tree.resolve(".loa/cache")).hasContent("nhớ");

        Files.writeString(target.resolve(".work/index"), "không phải chỉ mục");
        repository.document("ba", "Bài thứ ba.");
        repository.commit();
        publish();
        assertThat(live("van-ban/ba/index.html")).contains("Bài thứ ba");
    }

    private String onlyShard() throws IOException {
        return Trees.files(target.resolve("current/search").toRealPath()).stream()
                .filter(file -> CarryOver.isShard("search/" + file))
                .reduce((one, other) -> {
                    throw new AssertionError("two shards");
                })
                .orElseThrow();
    }
}
