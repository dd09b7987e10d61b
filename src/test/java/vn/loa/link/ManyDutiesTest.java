package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.loa.model.Level;
import vn.loa.model.Life;

/** Duties on classes of thousands: kept once, found for every member. */
class ManyDutiesTest {
    private static final int COMMUNES = 3_000;
    private static final int PLANS = 1_000;
    private static final int DUTIES = 50;

    @Test
    void everyMemberHasThemAll() {
        Corpus corpus = new Corpus().body("chinh-phu", "Chính phủ", Level.CENTRAL, "", "", "state", Life.UNKNOWN);
        for (int i = 0; i < COMMUNES; i++) {
            String province = "Tỉnh " + i % 30;
            corpus.body("xa-" + i, "UBND xã Số " + i, Level.COMMUNE, province, "", "state", Life.UNKNOWN);
        }
        for (int i = 0; i < PLANS; i++) {
            Corpus.Doc plan = corpus.doc("ke-hoach-" + i).is("Kế hoạch", i + "/KH-CP", "chinh-phu", "2024-01-01");
            for (int j = 0; j < DUTIES; j++) {
                plan.orders("UBND các xã, phường");
            }
            plan.end();
        }
        // a guard against growing with members times duties, which would be 150 million here
        assertTimeoutPreemptively(Duration.ofMinutes(4), () -> {
            Linked linked = corpus.link();
            for (int i = 0; i < COMMUNES; i += 300) {
                assertThat(linked.site().assignments().duties("xa-" + i)).hasSize(PLANS * DUTIES);
            }
        });
    }
}
