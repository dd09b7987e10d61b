package vn.loa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {
    @ParameterizedTest
    @CsvSource({
        "hoá, hóa", "hóa, hóa", "uỷ, ủy", "Uỷ ban, Ủy ban", "thuý, thúy", "khoẻ, khỏe", "HOÁ, HÓA", "hòan, hoàn",
                "hoàn, hoàn",
        "toán, toán", "quý, quý", "qúy, quý", "qúa, quá", "của, của", "huỳnh, huỳnh", "hùynh, huỳnh", "quyền, quyền",
                "loài, loài",
        "ngoẻo, ngoẻo", "xã hội, xã hội", "mùa, mùa", "thuở, thuở", "uyển, uyển", "suy, suy", "khoa, khoa"
    })
    void placesTonesOneWay(String written, String expected) {
        assertThat(Vietnamese.normalizeTone(written)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void toneNormalisingKeepsLengthAndIsDoneAfterOnce(@ForAll String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        String once = Vietnamese.normalizeTone(nfc);
        assertThat(once).hasSameSizeAs(nfc);
        assertThat(Vietnamese.normalizeTone(once)).isEqualTo(once);
        assertThat(Vietnamese.fold(once)).isEqualTo(Vietnamese.fold(nfc));
    }

    @Test
    void foldsMarksAndBothKindsOfDong() {
        assertThat(Vietnamese.fold("Chỉ thị số 28-CT/TW, Đảng Ðảng")).isEqualTo("chi thi so 28-ct/tw, dang dang");
        assertThat(Vietnamese.fold(Normalizer.normalize("Nghị quyết ƯỚC", Normalizer.Form.NFD)))
                .isEqualTo("nghi quyet uoc");
    }

    @ParameterizedTest
    @CsvSource({
        "28-CT/TW, 28-ct-tw",
        "1472/QĐ-TTg, 1472-qd-ttg",
        "01 /2018/TT-BTC, 1-2018-tt-btc",
        "028 – CT/TW, 28-ct-tw",
        "0/KH, 0-kh",
        "1005/QĐ-UBND, 1005-qd-ubnd",
        "24/2026//NQ-CP, 24-2026-nq-cp",
        "66.15/2026/NQ-CP, 66-15-2026-nq-cp",
        "' 5/KH-UBND ', 5-kh-ubnd"
    })
    void makesAddressesOfNumbers(String number, String slug) {
        assertThat(Vietnamese.numberSlug(number)).isEqualTo(slug);
    }

    @Test
    void slugsAreAsciiOrEmpty() {
        assertThat(Vietnamese.slug("Ủy ban nhân dân tỉnh Đắk Lắk")).isEqualTo("uy-ban-nhan-dan-tinh-dak-lak");
        assertThat(Vietnamese.slug("???")).isEmpty();
        assertThat(Vietnamese.slug("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "28 - CT / TW, 28-CT/TW",
        "05/KH-UBND, 5/KH-UBND",
        "007/KH, 7/KH",
        "00/KH, 0/KH",
        "1472/QÐ‑TTg, 1472/QĐ-TTG",
        "'', ''"
    })
    void numbersCompareWithoutSpacesZerosAndCase(String number, String key) {
        assertThat(Vietnamese.numberKey(number)).isEqualTo(key);
    }
}
