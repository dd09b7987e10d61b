package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientBundleTest {
    @TempDir
    Path folder;

    private void module(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name), source);
    }

    @Test
    void modulesBecomeOneWithoutComments() throws IOException {
        module(
                "client.js",
                "// Đầu.\nimport { a } from './a.js';\nimport { b } from './b.js';\n\nexport const c = a + b;\n");
        module(
                "a.js",
                "import { b } from './b.js';\n\n/** Một\n * hai. */\nexport const a = () => {\n  // Ba.\n  return b;\n};\n");
        module("b.js", "export const b = 'https://x';\n");
        module("other.js", "kept");
        ClientBundle.write(folder);
        assertThat(folder.resolve("client.js"))
                .hasContent("const b = 'https://x';\nconst a = () => {\nreturn b;\n};\nexport const c = a + b;\n");
        assertThat(folder.resolve("a.js")).doesNotExist();
        assertThat(folder.resolve("other.js")).exists();
    }

    @Test
    void aNameInTwoModulesIsRefused() throws IOException {
        module("client.js", "import { a } from './a.js';\nconst size = 1;\n");
        module("a.js", "const size = 2;\nexport const a = size;\n");
        assertThatThrownBy(() -> ClientBundle.write(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("size");
        assertThat(folder.resolve("a.js")).exists();
    }

    @Test
    void aFolderWithoutAClientIsLeftAlone() throws IOException {
        module("a.js", "1");
        ClientBundle.write(folder);
        assertThat(folder.resolve("a.js")).hasContent("1");
    }
}
