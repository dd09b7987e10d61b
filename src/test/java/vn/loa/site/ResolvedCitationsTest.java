package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Resolution;
import vn.loa.model.Site;
import vn.loa.model.TextStatus;

/** Every citation of the committed documents leads to the record that a person found for it. */
class ResolvedCitationsTest {
    @Test
    void everyCitationLeadsToItsRecord() throws IOException {
        List<String> expected;
        try (InputStream in = getClass().getResourceAsStream("/spec/resolution/seven.txt")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        assertThat(found(BuiltSite.get().site())).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> found(Site site) {
        List<String> found = new ArrayList<>();
        for (Document document : site.documents()) {
            List<Resolution> resolutions = site.resolutions().get(document.slug());
            List<Citation> citations = document.meta().text() == TextStatus.NONE
                    ? List.of()
                    : document.text().citations();
            for (int i = 0; i < citations.size(); i++) {
                int at = citations.get(i).provision();
                String path = at < 0
                        ? "preamble"
                        : document.text().provisions().get(at).path();
                String record = resolutions.get(i) instanceof Resolution.Found to ? to.slug() : "-";
                found.add(String.join(
                        " | ", document.slug(), path, citations.get(i).text(), record));
            }
        }
        return found;
    }
}
