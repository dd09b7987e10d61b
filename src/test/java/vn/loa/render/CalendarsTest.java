package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as another program reads them (ical4j), and the promises that they make to those who subscribe. */
class CalendarsTest {
    private static final String FACTS =
            """
            date: 2024-04-05
            facts:
              - deadline: 2024-06-25
                at: II.1
              - deadline: 2024-Q3
                at: II.2
                changes:
                  - on: 2024-09-01
                    due: 2024-12-31
                    source: "Công văn số 9; gia hạn, lần 1"
              - deadline: yearly-Q1
                at: II.3
              - deadline: 2024-08
                at: II.4
                changes:
                  - on: 2024-07-01
                    cancelled: true
                    source: ke-hoach-hai
            """;
    private static final String TEXT =
            """
            ## I. Mục tiêu

            Làm cho xong.

            ## II. Nhiệm vụ

            1. Sở Y tế: Tổ chức tập huấn, kiểm tra; báo cáo kết quả trước ngày 25/6/2024.

            2. Công an tỉnh: Ban hành kế hoạch kiểm tra (hoàn thành trong quý III năm 2024).

            3. Sở Y tế: Báo cáo kết quả (thực hiện trong quý I hàng năm).

            4. Sở Y tế: Rà soát các trạm y tế trong tháng 8/2024.

            5. Công an tỉnh: Rà soát cơ sở trước ngày 30/10/2024.
            """;

    @TempDir
    Path folder;

    private WrittenSite site(String text) {
        return new WrittenSite(folder)
                .plan("ke-hoach-mot", FACTS, text)
                .plan("ke-hoach-hai", "date: 2024-07-01", "Rà soát xong trước ngày 1/9/2024.");
    }

    @Test
    void anotherProgramFindsThemValid() throws Exception {
        SiteView view = site(TEXT).view();
        List<String> calendars = view.listings().stream()
                .filter(listing -> listing.type().equals("calendar"))
                .map(Listing::uri)
                .toList();
        assertThat(calendars)
                .containsExactlyInAnyOrder(
                        "thoi-han.ics",
                        "co-quan/so-y-te/thoi-han.ics",
                        "co-quan/cong-an-tinh/thoi-han.ics",
                        "van-ban/ke-hoach-mot/thoi-han.ics");
        for (String uri : calendars) {
            Calendar calendar = parse((String) view.page(uri));
            ValidationResult result = calendar.validate();
            assertThat(result.getEntries()).as(uri).isEmpty();
        }
    }

    @Test
    void confirmedDeadlinesStandThereAndNoOthers() throws Exception {
        Map<String, VEvent> events = events(site(TEXT).view(), "thoi-han.ics");
        assertThat(events.keySet())
                .containsExactly(
                        "ke-hoach-mot.ii-1.2024-06-25@loa.example",
                        "ke-hoach-mot.ii-2.2024-q3@loa.example",
                        "ke-hoach-mot.ii-3.yearly-q1@loa.example",
                        "ke-hoach-mot.ii-4.2024-08@loa.example");
        VEvent first = events.get("ke-hoach-mot.ii-1.2024-06-25@loa.example");
        assertThat(value(first, "DTSTART")).isEqualTo("20240625");
        assertThat(value(first, "URL")).isEqualTo("https://loa.example/van-ban/ke-hoach-mot/#ii-1");
        assertThat(value(first, "SUMMARY")).contains("Sở Y tế").contains("báo cáo kết quả");
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(first.getProperty("RRULE")).isEmpty();
    }

    @Test
    void anExtensionMovesTheEventAndSaysWhy() throws Exception {
        VEvent moved = events(site(TEXT).view(), "thoi-han.ics").get("ke-hoach-mot.ii-2.2024-q3@loa.example");
        assertThat(value(moved, "DTSTART")).isEqualTo("20241231");
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DESCRIPTION"))
                .contains("Đổi từ quý III/2024 sang 31/12/2024")
                .contains("Công văn số 9; gia hạn, lần 1");
    }

    @Test
    void aTitleSaysWhoOnceAndNoTimeThatHoldsNoMore() throws Exception {
        SiteView view = new WrittenSite(folder)
                .plan(
                        "ke-hoach-ba",
                        """
                        date: 2024-04-05
                        facts:
                          - deadline: 2024-06-25
                            at: "1"
                            changes: [{on: 2024-06-20, due: 2024-07-31, source: "Công văn số 9"}]
                          - {deadline: 2024-08-20, at: "2"}
                          - {deadline: 2024-09-15, at: "3"}
                        """,
                        """
                        1. Sở Y tế báo cáo kết quả, hoàn thành trước ngày 25/6/2024 theo mẫu.

                        2. Giao Công an tỉnh rà soát cơ sở trước ngày 20/8/2024.

                        3. Sở Y tế rà soát trạm y tế xong trước ngày 10/9/2024.
                        """)
                .view();
        assertThat(events(view, "thoi-han.ics").values())
                .extracting(event -> value(event, "SUMMARY"))
                .containsExactly(
                        "Sở Y tế: báo cáo kết quả theo mẫu",
                        "Công an tỉnh: rà soát cơ sở trước ngày 20/8/2024",
                        "Sở Y tế: rà soát trạm y tế");
        assertThat(view.page("thoi-han/index.html").toString()).doesNotContain("25/6/2024 theo mẫu");
    }

    @Test
    void beforeATimeIsTheDayBeforeItBegins() throws Exception {
        SiteView view = new WrittenSite(folder)
                .plan(
                        "ke-hoach-truoc",
                        """
                        date: 2025-01-05
                        facts:
                          - {deadline: 2025-05, at: "1"}
                          - {deadline: 2026, at: "2"}
                          - {deadline: 2025-05-15, at: "3"}
                          - {deadline: 2025-06-15, before: true, at: "4", who: Sở Y tế, what: họp}
                          - deadline: 2025-Q3
                            at: "5"
                            changes: [{on: 2025-06-01, due: 2025-09, source: "Công văn số 9"}]
                        """,
                        """
                        1. Sở Y tế báo cáo kết quả trước tháng 5 năm 2025.

                        2. Sở Y tế rà soát trạm, hoàn thành trước năm 2026.

                        3. Sở Y tế kiểm tra chợ trước ngày 15/5/2025.

                        4. Chuẩn bị hội nghị.

                        5. Sở Y tế rà soát thuốc trước quý III năm 2025.
                        """)
                .view();
        Map<String, VEvent> events = events(view, "thoi-han.ics");
        assertThat(events.values())
                .extracting(event -> value(event, "DTSTART"))
                .containsExactly("20250430", "20251231", "20250515", "20250614", "20250930");
        assertThat(events.values())
                .extracting(event -> value(event, "SUMMARY"))
                .satisfiesExactly(
                        month -> assertThat(month).endsWith("(trước tháng 5/2025)"),
                        year -> assertThat(year).endsWith("(trước năm 2026)"),
                        day -> assertThat(day).endsWith("trước ngày 15/5/2025"),
                        said -> assertThat(said).isEqualTo("Sở Y tế: họp (trước ngày 15/6/2025)"),
                        moved -> assertThat(moved).endsWith("(tháng 9/2025)"));
        assertThat(value(events.get("ke-hoach-truoc.5.2025-q3@loa.example"), "DESCRIPTION"))
                .contains("Văn bản ghi: “trước quý III năm 2025”.", "Đổi từ trước quý III/2025 sang tháng 9/2025");
        String page = view.page("van-ban/ke-hoach-truoc/index.html").toString();
        assertThat(page).contains("trước tháng 5/2025", "last=2025-04-30", "last=2025-05-15");
    }

    @Test
    void anAddedTimeWithoutAnyWordsIsCalledByItsPlace() throws Exception {
        SiteView view = new WrittenSite(folder)
                .plan(
                        "ke-hoach-trong",
                        "date: 2025-01-05\nfacts: [{deadline: 2025-05-15, at: \"1\"}]",
                        "1. Chuẩn bị hội nghị.")
                .view();
        VEvent event = events(view, "thoi-han.ics").get("ke-hoach-trong.1.2025-05-15@loa.example");
        assertThat(value(event, "SUMMARY")).endsWith(", mục 1");
    }

    @Test
    void whatWasCalledOffSaysSo() throws Exception {
        VEvent off = events(site(TEXT).view(), "thoi-han.ics").get("ke-hoach-mot.ii-4.2024-08@loa.example");
        assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(off, "DTSTART")).isEqualTo("20240831");
        assertThat(value(off, "SUMMARY")).startsWith("Đã hủy: ").contains("tháng 8/2024");
    }

    @Test
    void whatComesBackEveryYearBeginsAfterTheDocument() throws Exception {
        VEvent yearly = events(site(TEXT).view(), "thoi-han.ics").get("ke-hoach-mot.ii-3.yearly-q1@loa.example");
        assertThat(value(yearly, "DTSTART")).isEqualTo("20250331");
        assertThat(value(yearly, "RRULE")).isEqualTo("FREQ=YEARLY");
    }

    @Test
    void anEditElsewhereChangesNoName() throws Exception {
        List<String> before =
                List.copyOf(events(site(TEXT).view(), "thoi-han.ics").keySet());
        String edited = TEXT.replace("Làm cho xong.", "Làm cho xong, trước ngày 1/5/2024.\n\nHai đoạn.")
                .replace("4. Sở Y tế: Rà soát các trạm y tế", "4. Sở Y tế: Xem lại các trạm y tế, nhà thuốc");
        assertThat(events(site(edited).view(), "thoi-han.ics").keySet()).containsExactlyElementsOf(before);
    }

    @Test
    void timesComeFromTheGivenTimeOrTheDayOfIssue() throws Exception {
        site(TEXT);
        String issued = (String) SiteView.of(new WrittenSite(folder).load(), WrittenSite.SETTINGS)
                .page("thoi-han.ics");
        assertThat(issued).contains("DTSTAMP:20240404T170000Z");
        Settings given = new Settings(
                "Loa", "https://loa.example", "/", List.of(), Optional.of(Instant.parse("2025-01-02T03:04:05Z")));
        assertThat((String) SiteView.of(new WrittenSite(folder).load(), given).page("thoi-han.ics"))
                .contains("DTSTAMP:20250102T030405Z");
    }

    @Test
    void aSiteWithNothingConfirmedHasAValidCalendarWithoutEvents() throws Exception {
        SiteView view = new WrittenSite(folder)
                .plan("ke-hoach-hai", "date: 2024-07-01", "Rà soát xong trước ngày 1/9/2024.")
                .view();
        Calendar calendar = parse((String) view.page("thoi-han.ics"));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).isEmpty();
        assertThat(view.listings())
                .extracting(Listing::uri)
                .contains("thoi-han.ics")
                .doesNotContain("van-ban/ke-hoach-hai/thoi-han.ics", "co-quan/so-y-te/thoi-han.ics");
    }

    @Test
    void withoutAHostThereIsNoAddress() throws Exception {
        site(TEXT);
        SiteView view = SiteView.of(new WrittenSite(folder).load(), WrittenSite.settings(""));
        VEvent first = events(view, "thoi-han.ics").get("ke-hoach-mot.ii-1.2024-06-25");
        assertThat(first.getProperty("URL")).isEmpty();
    }

    @Test
    void theSameTimeTwiceInAProvisionIsTwoEvents() throws Exception {
        SiteView view = new WrittenSite(folder)
                .plan(
                        "ke-hoach-doi",
                        """
                        facts:
                          - deadline: 2024-06-25
                            at: "1"
                            text: Họp
                          - deadline: 2024-06-25
                            at: "1"
                            text: Báo cáo
                        """,
                        """
                        1. Sở Y tế có hai việc:

                        - Họp với các xã trước ngày 25/6/2024.
                        - Báo cáo kết quả trước ngày 25/6/2024.
                        """)
                .view();
        assertThat(events(view, "thoi-han.ics").keySet())
                .containsExactly("ke-hoach-doi.1.2024-06-25.2@loa.example", "ke-hoach-doi.1.2024-06-25@loa.example");
        assertThat((String) view.page("thoi-han.ics")).contains("DTSTAMP:19700101T000000Z");
    }

    @Test
    void noLineIsLongerThanItMayBe() {
        String calendar = (String) site(TEXT).view().page("thoi-han.ics");
        assertThat(calendar).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\\r]\\n");
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
    }

    private static Calendar parse(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Map<String, VEvent> events(SiteView view, String uri) throws Exception {
        Map<String, VEvent> events = new TreeMap<>();
        for (VEvent event : parse((String) view.page(uri)).<VEvent>getComponents(Component.VEVENT)) {
            events.put(value(event, "UID"), event);
        }
        return events;
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }
}
