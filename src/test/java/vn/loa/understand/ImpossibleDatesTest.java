package vn.loa.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** Days that no calendar has are told with their place; what only looks like one is not. */
class ImpossibleDatesTest {
    private static List<String> told(String text) {
        return new OfficialTextReader(new CitationFinder(KnownNames.NONE))
                .read("a.txt", text).stream()
                        .flatMap(document -> document.problems().stream())
                        .filter(problem -> problem.code().equals("date-impossible"))
                        .map(problem -> problem.place() + " " + problem.message())
                        .toList();
    }

    @Test
    void aDayThatNoMonthHasIsTold() {
        assertThat(told("1. Thực hiện Chỉ thị số 41-CT/TW ngày 31/02/2023.\n2. Nộp trước ngày 30 tháng 02 năm 2031."))
                .containsExactly(
                        "a.txt:1:39 Không có ngày “31/02/2023”.", "a.txt:2:19 Không có ngày “30 tháng 02 năm 2031”.");
        assertThat(told("1. Nộp trước ngày 12/13/2031; họp 31/4/2031.")).hasSize(2);
    }

    @Test
    void daysSharesAndNumbersAreNot() {
        assertThat(told("1. Nộp ngày 29/02/2028, ngày 31/12/2031, tháng 13/2031, 45/60/2031 và số 31/02/2031/QĐ."))
                .isEmpty();
    }
}
