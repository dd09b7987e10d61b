package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private static final SiteView VIEW = SiteView.of(SampleSite.site(), Settings.named("Loa"));

    private static DocumentView document(String slug) {
        return (DocumentView) VIEW.page("van-ban/" + slug + "/index.html");
    }

    private static Related related(String slug, String id) {
        return document(slug).relations().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showTheSentenceThatSaysSo() {
        Quote quote = related("15-ct-tw-2023", "implements-by")
                .relatives()
                .get(0)
                .quotes()
                .get(0);
        assertThat(quote.mark()).isEqualTo("Chỉ thị số 15-CT/TW, ngày 05/12/2023 của Ban Bí thư");
        assertThat(quote.before()).isEqualTo("Thực hiện ");
        assertThat(quote.href()).isEqualTo("van-ban/21-ctr-tu-lai-chau-2024/#noi-dung");
        assertThat(quote.where()).isEqualTo("phần mở đầu");
    }

    @Test
    void longSentencesAreCutAtWords() {
        Quote quote = related("15-ct-tw-2023", "implements-by")
                .relatives()
                .get(0)
                .quotes()
                .get(0);
        assertThat(quote.after()).hasSizeLessThan(170).endsWith(" …");
    }

    @Test
    void aStrongerRelationIsNotRepeatedAsAMention() {
        assertThat(related("21-ctr-tu-lai-chau-2024", "mentions").relatives())
                .extracting(relative -> relative.item().slug())
                .containsExactly("1200-qd-ttg-2021", "chien-luoc-tre-em-khoe-manh", "10-nq-tu-lai-chau-2022");
    }

    @Test
    void whatAPersonRecordedIsKnownAsSuch() {
        assertThat(related("21-ctr-tu-lai-chau-2024", "based-on")
                        .relatives()
                        .get(0)
                        .byHand())
                .isTrue();
        assertThat(related("21-ctr-tu-lai-chau-2024", "implements")
                        .relatives()
                        .get(0)
                        .byHand())
                .isFalse();
    }

    @Test
    void mentionsThatLeadNowhereAreListedWithWhatTheyMayBe() {
        List<DocumentView.Unresolved> unresolved =
                document("21-ctr-tu-lai-chau-2024").unresolved();
        assertThat(unresolved)
                .extracting(DocumentView.Unresolved::text)
                .containsExactly("Kế hoạch số 301-KH/BCĐ", "Nghị quyết số 10");
        assertThat(unresolved.get(0).candidates()).isEmpty();
        assertThat(unresolved.get(1).candidates()).hasSize(2);
        assertThat(unresolved.get(1).anchor()).isEqualTo("#ii-2-f");
    }
}
