package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.model.Site;

class CascadesTest {
    private static Cascade cascade(Site site, String slug) {
        return ((DocumentView) SiteView.of(site, Settings.named("Loa")).page("van-ban/" + slug + "/index.html"))
                .cascade();
    }

    private static List<String> slugs(Cascade.Tier tier) {
        return tier.groups().stream()
                .flatMap(group -> group.steps().stream())
                .map(step -> step.item().slug())
                .toList();
    }

    @Test
    void runsFromTheCentreDownAndSaysWhatIsMissing() {
        Cascade cascade = cascade(SampleSite.site(), "15-ct-tw-2023");
        assertThat(cascade.tiers())
                .extracting(Cascade.Tier::title)
                .containsExactly("Trung ương", "Cấp tỉnh", "Cấp huyện, cấp xã");
        assertThat(slugs(cascade.tiers().get(1))).containsExactly("21-ctr-tu-lai-chau-2024");
        assertThat(cascade.tiers().get(1).missing()).containsExactly("Bình Phước", "Hưng Yên");
        assertThat(slugs(cascade.tiers().get(2))).containsExactly("07-kh-thu-lai-chau-2024");
    }

    @Test
    void insideAProvinceOnlyThatProvinceIsExpected() {
        Cascade cascade = cascade(SampleSite.site(), "07-kh-thu-lai-chau-2024");
        assertThat(slugs(cascade.tiers().get(0))).containsExactly("15-ct-tw-2023");
        assertThat(cascade.tiers().get(1).missing()).isEmpty();
        assertThat(cascade.tiers().get(2).groups().get(0).steps().get(0).current())
                .isTrue();
    }

    @Test
    void aDocumentThatStandsAloneHasNone() {
        assertThat(cascade(SampleSite.site(), "20-ct-tw-2012").shown()).isFalse();
    }

    @Test
    void aCircleOfRelationsEnds() {
        SampleSite.Draft a = new SampleSite.Draft("Kế hoạch", "1-KH/TU", "", "tinh-uy-lai-chau", "2024");
        SampleSite.Draft b = new SampleSite.Draft("Kế hoạch", "2-KH/TU", "", "tinh-uy-lai-chau", "2024");
        a.carriesOut = List.of("b");
        b.carriesOut = List.of("a");
        Cascade cascade = cascade(SampleSite.of(Map.of("a", a, "b", b)), "a");
        assertThat(slugs(cascade.tiers().get(1))).containsExactlyInAnyOrder("a", "b");
    }
}
