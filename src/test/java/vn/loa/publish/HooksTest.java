package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.publish.TestRepository.Ran;

/** The hooks in {@code deploy/hooks}, in a real bare repository that an editor pushes to. */
@Timeout(120)
class HooksTest {
    @TempDir
    private Path folder;

    private TestRepository editor;
    private Path bare;
    private Path home;
    private Path target;

    @BeforeEach
    void prepare() throws Exception {
        editor = TestRepository.withOneDocument(folder.resolve("máy biên tập"));
        bare = folder.resolve("kho chung.git");
        home = folder.resolve("chương trình loa");
        target = folder.resolve("trang web");
        TestRepository.gitIn(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare.toString());
        for (String hook : new String[] {"pre-receive", "post-receive"}) {
            Path installed = bare.resolve("hooks").resolve(hook);
            Files.copy(Path.of("deploy/hooks", hook), installed, StandardCopyOption.REPLACE_EXISTING);
            assertThat(installed.toFile().setExecutable(true)).isTrue();
        }
        configure("loa.home", home.toString());
        configure("loa.to", target.toString());
        OtherProcess.installAs(home.resolve("loa"));
    }

    private void configure(String key, String value) {
        TestRepository.gitIn(bare, "config", key, value);
    }

    private Ran push(String... refs) {
        String[] command = new String[2 + refs.length];
        command[0] = "push";
        command[1] = bare.toString();
        System.arraycopy(refs, 0, command, 2, refs.length);
        return TestRepository.tryGit(editor.folder(), command);
    }

    private String live() throws IOException {
        return Files.readSymbolicLink(target.resolve("current")).getFileName().toString();
    }

    @Test
    void aPushIsPublished() throws Exception {
        Ran ran = push("main");

        assertThat(ran.status()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("remote: Đã công bố bản ");
        assertThat(live()).isEqualTo(editor.git("rev-parse", "main"));
        assertThat(target.resolve("current/van-ban/mot/index.html")).content().contains("Bài thứ nhất");
        assertThat(TestRepository.gitIn(bare, "ls-tree", "-r", "--name-only", PublicationRecord.REF))
                .isEqualTo(PublicationRecord.FILE);
    }

    @Test
    void aBrokenPushIsRefusedWithItsErrorsAndNothingMoves() throws Exception {
        push("main");
        String before = live();
        editor.document("hai", "SAI");
        editor.commit();

        Ran ran = push("main");

        assertThat(ran.status()).isNotZero();
        assertThat(ran.output())
                .contains("remote: content/van-ban/hai.md:1:1: error[link-broken] liên kết gãy")
                .contains("remote: loa: nội dung có lỗi như trên")
                .contains("pre-receive hook declined");
        assertThat(live()).isEqualTo(before);
        assertThat(TestRepository.gitIn(bare, "rev-parse", "main")).isEqualTo(before);

        editor.document("hai", "Đã sửa.");
        editor.commit();
        assertThat(push("main").status()).isZero();
        assertThat(target.resolve("current/van-ban/hai/index.html")).exists();
    }

    @Test
    void otherBranchesAndTagsAreNeitherCheckedNorPublished() {
        editor.document("hai", "SAI");
        editor.commit();
        editor.git("tag", "nháp-1");

        Ran ran = push("main:refs/heads/nháp", "nháp-1");

        assertThat(ran.status()).as(ran.output()).isZero();
        assertThat(target).doesNotExist();
    }

    @Test
    void theBranchAndTheContentFolderAreConfigurable() throws Exception {
        configure("loa.branch", "trang-chủ");
        configure("loa.content", "nội dung");
        editor.git("mv", "content", "nội dung");
        editor.commit();

        assertThat(push("main:refs/heads/trang-chủ").status()).isZero();

        assertThat(live()).isEqualTo(editor.git("rev-parse", "main"));
    }

    @Test
    void theRecordIsNotTakenFromOutsideAndTheBranchIsNotDeleted() throws Exception {
        push("main");
        String record = TestRepository.gitIn(bare, "rev-parse", PublicationRecord.REF);

        assertThat(push("--force", "main:" + PublicationRecord.REF).output()).contains("chỉ do lệnh công bố ghi");
        assertThat(push(":" + PublicationRecord.REF).status()).isNotZero();
        assertThat(push(":main").output()).contains("không xóa được nhánh đang công bố");

        assertThat(TestRepository.gitIn(bare, "rev-parse", PublicationRecord.REF))
                .isEqualTo(record);
        assertThat(live()).isEqualTo(editor.git("rev-parse", "main"));
    }

    @Test
    void aPushWithoutTheContentFolderIsRefused() {
        editor.git("rm", "--quiet", "-r", "content");
        editor.commit();
        assertThat(push("main").output()).contains("không có thư mục “content”");
    }

    @Test
    void aFaultOfTheProgramRefusesThePush() throws Exception {
        OtherProcess.install(home.resolve("loa"), "exit 70");
        Ran ran = push("main");
        assertThat(ran.status()).isNotZero();
        assertThat(ran.output()).contains("chương trình kiểm tra hỏng (mã 70)");
    }

    @Test
    void aMissingProgramOrConfigurationRefusesThePush() throws Exception {
        Files.delete(home.resolve("loa"));
        assertThat(push("main").output()).contains("không có chương trình");
        TestRepository.gitIn(bare, "config", "--unset", "loa.home");
        assertThat(push("main").output()).contains("chưa cấu hình loa.home");
    }

    @Test
    void aFailedPublicationIsSaidToThePusherThoughThePushStands() throws Exception {
        OtherProcess.install(home.resolve("loa"), "[ \"$1\" = check ] || { echo 'đĩa đầy'; exit 70; }");
        Ran ran = push("main");
        assertThat(ran.output()).contains("đĩa đầy").contains("đã nhận nhưng CHƯA công bố (mã 70)");
        assertThat(TestRepository.gitIn(bare, "rev-parse", "main")).isEqualTo(editor.git("rev-parse", "main"));
    }
}
