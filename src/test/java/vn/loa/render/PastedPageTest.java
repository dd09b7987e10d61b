package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.pipeline.SiteLoader;

/** The page of a text pasted whole: its own heading and signature are not said twice. */
class PastedPageTest {
    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN TỈNH BẾN TRE
            Số: 78/KH-UBND
            Bến Tre, ngày 14 tháng 3 năm 2025

            KẾ HOẠCH
            Trồng dừa

            1. Trồng dừa.

            Nơi nhận:
            - Các xã;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lò Văn Mẫu
            """;

    @TempDir
    Path content;

    private DocumentView page(String text) throws IOException {
        Path folder = Files.createDirectories(content.resolve("van-ban"));
        Files.writeString(folder.resolve("x.md"), text);
        var site = SiteLoader.ofWorkTree(content, content.resolve("assets"), "content")
                .load()
                .site();
        return (DocumentView) SiteView.of(site, Settings.named("Loa")).page("van-ban/x/index.html");
    }

    @Test
    void whatTheTextEndsWithIsNotSaidAgain() throws IOException {
        DocumentView page = page(PLAN);
        assertThat(page.heading().title()).isEqualTo("Trồng dừa");
        assertThat(page.heading().number()).isEqualTo("78/KH-UBND");
        assertThat(page.item().iso()).isEqualTo("2025-03-14");
        assertThat(page.signer()).isEmpty();
        assertThat(page.signerRoles()).isEmpty();
        assertThat(page.recipients()).isEmpty();
        assertThat(page.html()).contains("Lò Văn Mẫu", "as-printed head");
        assertThat(page.facts().toString()).contains("Lò Văn Mẫu");
    }

    @Test
    void whatAPersonWroteIsSaid() throws IOException {
        DocumentView page = page("---\nsigner: Lò Thị Thử\n---\n" + PLAN);
        assertThat(page.signer()).isEqualTo("Lò Thị Thử");
        assertThat(page.recipients()).isEmpty();
    }
}
