package vn.loa.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetTest {
    @TempDir
    Path folder;

    private Path sheet(String name, String style) throws IOException {
        return Files.writeString(folder.resolve(name), style);
    }

    @Test
    void importsAreReplacedInTheirOrderAndTheirFilesGo() throws IOException {
        sheet("b.css", "b { content: \"$1\"; }\n");
        sheet("a.css", "/* says\n why */\n@media print {\n  a { color: red; }\n}\n");
        Path whole = sheet("loa.css", "/* All. */\n@import url(\"b.css\");\n@import url(\"a.css\");\nc { top: 0; }\n");
        StyleSheet.join(whole);
        assertThat(whole).hasContent("b { content: \"$1\"; }\n@media print {\na { color: red; }\n}\nc { top: 0; }\n");
        assertThat(folder).isDirectoryNotContaining("glob:**/{a,b}.css");
    }

    @Test
    void aSheetOfAnEditorWithoutImportsStaysAsItIs() throws IOException {
        Path whole = sheet("loa.css", "/* mine */\n  a { top: 0 }");
        StyleSheet.join(whole);
        assertThat(whole).hasContent("/* mine */\n  a { top: 0 }");
        StyleSheet.join(folder.resolve("none.css"));
        assertThat(folder.resolve("none.css")).doesNotExist();
    }

    @Test
    void aMissingSheetIsNamedAndNothingIsLost() throws IOException {
        sheet("a.css", "a { top: 0 }");
        Path whole = sheet("loa.css", "@import url(\"a.css\");\n@import url(\"gone.css\");\n");
        assertThatThrownBy(() -> StyleSheet.join(whole))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone.css");
        assertThat(folder.resolve("a.css")).exists();
        assertThat(Files.readString(whole)).contains("@import");
    }
}
