package vn.loa.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BrowserTest {
    @Test
    void aFailureInThePageFailsTheTest() throws IOException {
        try (Browser browser = new Browser()) {
            browser.open(URI.create("about:blank"));
            assertThat(browser.run("return 'được';")).isEqualTo("được");
            assertThatThrownBy(() -> browser.run("throw new Error('thử lỗi');"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("thử lỗi");
        }
    }
}
