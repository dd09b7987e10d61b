package vn.loa.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;
import vn.loa.model.FrontMatter;
import vn.loa.model.Role;
import vn.loa.model.Source;
import vn.loa.model.Text;

/** Numbering styles of the field: what is typed is what stands in the tree. */
class ProvisionSpecTest {
    static Stream<SpecFile.Case> cases() {
        return SpecFile.read("provisions/numbering.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void provisions(SpecFile.Case spec) {
        String found = parse(spec.input()).provisions().stream()
                .map(p -> p.path() + " | " + p.label() + " | " + p.anchor() + " | " + p.heading())
                .collect(Collectors.joining("\n"));
        assertThat(found.stripTrailing()).isEqualTo(spec.expected());
    }

    static Text parse(String markdown) {
        Source source = new Source("content/van-ban/thu.md", Role.DOCUMENT, "thu", "", FrontMatter.EMPTY, markdown, 1);
        return new MarkdownParser().parse(source, text -> List.of()).text();
    }
}
