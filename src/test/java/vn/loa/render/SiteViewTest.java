package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteViewTest {
    private static SiteView view(int documents) {
        Map<String, SampleSite.Draft> drafts = new LinkedHashMap<>();
        for (int i = 0; i < documents; i++) {
            drafts.put("d-" + i, new SampleSite.Draft("Chỉ thị", i + "-CT/TW", "về việc " + i, "ban-bi-thu", "2024"));
        }
        return SiteView.of(SampleSite.of(drafts), Settings.named("Loa"));
    }

    @Test
    void longListsAreCutIntoPages() {
        SiteView view = view(201);
        assertThat(view.listings())
                .extracting(Listing::uri)
                .contains(
                        "van-ban/index.html",
                        "van-ban/trang/2/index.html",
                        "van-ban/trang/3/index.html",
                        "nam/2024/trang/3/index.html",
                        "loai/chi-thi/trang/2/index.html",
                        "co-quan/ban-bi-thu/trang/2/index.html")
                .doesNotContain(
                        "van-ban/trang/1/index.html", "van-ban/trang/4/index.html", "co-quan/ban-bi-thu/index.html")
                .doesNotHaveDuplicates();
        ListingView last = (ListingView) view.page("van-ban/trang/3/index.html");
        assertThat(last.groups().get(0).items()).hasSize(1);
        assertThat(last.pager()).isEqualTo(new Pager(3, 3, "van-ban/trang/2/", ""));
        assertThat(last.frame().root()).isEqualTo("../../../");
    }

    @Test
    void everyListingHasAView() {
        SiteView view = view(101);
        for (Listing listing : view.listings()) {
            assertThat(view.page(listing.uri())).as(listing.uri()).isNotNull();
        }
    }

    @Test
    void bodiesWithoutAFileAreListings() {
        assertThat(view(0).listings())
                .contains(new Listing("co-quan/hoi-cuu-chien-binh/index.html", "body", "Hội Cựu chiến binh"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "van-ban",
                "van-ban/",
                "van-ban/khong-co/index.html",
                "van-ban/trang/1/x.html",
                "nam/1999/index.html",
                "van-ban/trang/99/index.html",
                "van-ban/trang/-1/index.html",
                "so/khong-co/index.html",
                "so/index.html",
                "van-ban/trang/99999999999999/index.html",
                "nam/chi-thi/index.html",
                "van-ban/trang/index.html"
            })
    void anAddressWithoutAPageIsRefused(String uri) {
        SiteView view = view(1);
        assertThatThrownBy(() -> view.page(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no page at " + uri);
    }

    @Test
    void aKindOfSignsOnlyHasNoPage() {
        Map<String, SampleSite.Draft> drafts = Map.of("x", new SampleSite.Draft("…", "///", "", "", ""));
        SiteView view = SiteView.of(SampleSite.of(drafts), Settings.named("Loa"));
        assertThat(view.listings()).extracting(Listing::uri).noneMatch(uri -> uri.contains("//"));
        assertThat(((DocumentView) view.page("van-ban/x/index.html")).item().name())
                .isEqualTo("… ///");
    }

    @Test
    void aPageOfTheFeedNeedsNoDate() {
        FeedView feed = view(0).feed();
        assertThat(feed.entries()).isEmpty();
        assertThat(feed.updated()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(List.of(feed.title())).containsExactly("Loa");
    }
}
