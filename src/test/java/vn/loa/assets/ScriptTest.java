package vn.loa.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
    @TempDir
    Path folder;

    private Path script(String name, String code) throws IOException {
        return Files.writeString(folder.resolve(name), code);
    }

    @Test
    void whatAScriptImportsStandsInABlockOfItsOwn() throws IOException {
        script("days.js", "/** Days. */\n\nconst today = `${1}`;\n// said\nsay(today);\n");
        Path main = script("main.js", "import './days.js';\n\nconst today = 2;\n  import('./later.js');\n");
        Script.join(main);
        assertThat(main)
                .hasContent("{\nconst today = `${1}`;\nsay(today);\n}\nconst today = 2;\nimport('./later.js');\n");
        assertThat(folder.resolve("days.js")).doesNotExist();
    }

    @Test
    void aModuleThatIsTiedToOthersCannotStandInABlock() throws IOException {
        script("a.js", "export const a = 1;\n");
        Path main = script("main.js", "import './a.js';\n");
        assertThatThrownBy(() -> Script.join(main)).hasMessageContaining("a.js");
        assertThat(folder.resolve("a.js")).exists();
    }

    @Test
    void aMissingModuleIsNamedAndAScriptAloneStaysAsItIs() throws IOException {
        Path lost = script("lost.js", "import './gone.js';\n");
        assertThatThrownBy(() -> Script.join(lost))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone.js");
        Path alone = script("alone.js", "// said\nimport { a } from './b.js';\n");
        Script.join(alone);
        assertThat(alone).hasContent("// said\nimport { a } from './b.js';\n");
        Script.join(folder.resolve("none.js"));
        assertThat(folder.resolve("none.js")).doesNotExist();
    }
}
