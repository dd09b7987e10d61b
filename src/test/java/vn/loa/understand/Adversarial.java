package vn.loa.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.loa.understand.words.TablePhrases;

/**
 * A text made to be slow to read: a unit that begins something, said again and again where a reader expects it.
 *
 * @param before where it stands: the text in front
 * @param after the text behind
 */
public record Adversarial(String before, String unit, String after) {
    /** What each reader waits for, and the marks at which they stop. Two bars: one unit. */
    private static final String UNITS =
            """
            a || I. || I. A || I.\\n || 1. || 1.\\n || 1.1.1. || 1.1.1. A\\n || a) || a)\\n || - a\\n || - - || Điều 1 || Điều 1\\n || Chương I\\n
            Mục 1\\n || Phần a\\n || PHỤ LỤC\\n || PHỤ LỤC I\\n || A.\\n || c)\\nC.\\n || khoản 1 || điểm a, || khoản || KẾ HOẠCH || KẾ HOẠCH\\n
            ./.\\nKẾ HOẠCH\\n || ./.\\nA B\\n || Nơi nhận: || Nơi nhận:\\n- a\\n || T/M BAN\\n || T/M BAN || Nguyễn Văn A\\n || GS. || GS || TS.
            CỦA BAN\\n || CỦA BAN || Số: || số || Hà Nội, ngày || ngày || ngày: || ngày tháng năm || ngày 1/ || ngày 1 tháng || tháng || năm
            trước ngày || trước ngày 1/1 || từ ngày 1/1/2025 đến || từ || đến || đến năm 2030 || đến năm 2030, || định kỳ || định kỳ hằng năm,
            hằng năm, || quý I || quý || 01/01/ || 01/01/2025 || 100% || % || 1% và || 1 || 1,5 lần || 1.000. || 1, || 1- || 1/ || 2021-
            chỉ đạo || chỉ đạo Sở Y tế thực hiện || chỉ đạo Sở Y tế || phát huy vai trò của || phát huy || các sở, || các || Sở || Sở Y tế,
            Sở Y tế; || Sở; || Kết thúc || phối hợp với || phối hợp || là các cấp có trách nhiệm || có trách nhiệm || do || do Sở || yêu cầu
            yêu cầu các cấp || đạt || đạt 1 || tỷ lệ a đạt 98%, || tỷ lệ || phấn đấu || 98% và || 98% a và || 10 xã, || /10.000 dân || /người
            10/10.000 dân/ || trên 90% || thông qua || thông qua\\n || ban hành || ban hành Kế hoạch || V/v || V/v\\n || không || đã || hiệu lực
            có hiệu lực từ ngày 1/1/2025 || đã trước ngày 1/1/2025 || Luật || Luật A || Luật A và || Luật a || Luật sửa đổi || Luật A số
            Luật sửa đổi, bổ sung Luật || Chỉ thị || Chỉ thị số || Chỉ thị số 1, || Quyết định của Chính phủ || Nghị quyết số 10,
            các Nghị quyết số 10, 11, || Nghị quyết Đại hội || Nghị quyết Trung ương 5 || 1/2020/QH14, số || 28-CT/TW || 28-CT || -CT/TW
            1/QĐ- || Chương trình || Chương trình a b || Đề án a b ( || giai đoạn || giai đoạn 2021-2030, tầm nhìn đến năm 2045, || của
            của Ban || Ban Chỉ đạo || và || hoặc || này || Kế hoạch này || Căn cứ || Để || là || A || AB || Aa || l || O5 || 1] || II/ || TP. || Ð
            Lưu VPHU\\n || trang 1\\n || http://a\\n || a\\n || a\\n\\n || a,\\n || và\\n || A B\\n || số\\n || 1\\n || -\\n || + a\\n || ____\\n || Độc lập - Tự do -
            CHƯƠNG TRÌNH\\nHÀNH ĐỘNG\\n || a | b || | a |\\n || a....b || ĐẾN Số: || [bookmark: || <sup> || <a || [a]( || ]( || [ || ] || < || > || * || **
            NQ || NQ1 || NQ số || CT 1 || QĐ 1/ || KH số 1 || TTr || lO || O1 || 1O/ || II/II/ || 1O/2O3l/ || l || QH1I || CTITW || 1 QĐ/TTg
            các Quyết định: số 1/QĐ-TTg, || các Luật: || bốn Nghị quyết: || số 1/QĐ-TTg, 2/QĐ-TTg, || điểm 1.1.1. || Điều 1, 2, || Điều 1 đến
            Phụ lục I ban hành kèm theo || Điều 1 của || UBND xã A, huyện || của UBND xã A, tỉnh || của UBND Thành phố || TP. A, TP. || Thành
            của ủy ban nhân dân || (khóa XI, XII, || Nghị quyết Trung ương 4 (khóa XI, || CỦA BAN CHẤP HÀNH\\n || CỦA ĐẢNG BỘ TỈNH\\n || TỈNH\\n
            KHÓA XI || KHÓA XI\\n || LẦN THỨ || Thành phố A, ngày 1O tháng || ngày 1O/1O/ || ⁄ || 1⁄2 || hết hiệu lực, || bãi bỏ || thay thế; bãi bỏ
            | Chỉ tiêu | Năm 2026 (%) || | Đơn vị tính: % | Năm 2026 || Đơn vị: a ( || | 5 | 9/12 xã || | Nhiệm vụ | Chủ trì | Thời hạn || | Quý I, II
            | Nhiệm vụ | Chủ trì | Thời hạn |\\n || ĐVT: %\\n| Chỉ tiêu | 2026 |\\n| Tỷ lệ a | 5 |\\n || 9/12 xã, || 42/100.000 dân || 10 người trên một vạn
            phối hợp với Sở Y tế; Sở A || Các Sở: || Các Sở: Y tế, || đề nghị Sở: || Các ông (bà) || , cơ quan phải || khi mưa, cơ quan || 6 tháng,
            - Sở Y tế:\\n || + Sở Y tế: kiểm tra\\n || có trách nhiệm: || thứ Sáu hằng tuần || hằng năm, hằng năm || hồ sơ\\n1. A\\n || Luật Giá (sửa đổi
            Nghị quyết 57, 59, || 59, 60 và || các Luật: Đất đai, || các luật Giá, Giá || <br> || a<br>
            | || ( || ) || () || " || “ || “” || ' || ; || , || . || … || ! || ? || : || - || – || / || \\ || \\* || #
            """;

    /** What white space around units would hide. */
    private static final List<String> GLUED = List.of(
            "a",
            "A",
            "1",
            "I.",
            "ngày",
            "số",
            "và",
            "Điều 1",
            "1.",
            "1/",
            "1-",
            "28-CT/TW",
            "%",
            "100%",
            "“",
            "(",
            "-",
            "/",
            "\n",
            " ",
            "\t",
            "     ",
            "\u00a0",
            "\u200b",
            "\u0301",
            "a\u0301",
            "e\u0302\u0301",
            "𝒜",
            "\uD800",
            "\uFEFF",
            "\u2028",
            "\u3000");

    private static final List<Adversarial> PLACES = List.of(
            new Adversarial("", "", ""),
            new Adversarial("KẾ HOẠCH\nvề a\n\nI. MỤC TIÊU\n1. Phấn đấu ", "", "a"),
            new Adversarial("1. Sở Y tế ", "", "a"),
            new Adversarial("Điều 1. A\n1. Đạt ", "", "a"),
            new Adversarial("KẾ HOẠCH\n", "", "\na"),
            new Adversarial("KẾ HOẠCH\n1. A.\n", "", "a"),
            new Adversarial("KẾ HOẠCH\nvề a\nBan A ban hành như sau\n", "", "a"),
            new Adversarial("V/v ", "", "a"),
            new Adversarial("Số 1-CT/TU\nngày ", "", "a\nKẾ HOẠCH\nvề a\n1. A"),
            new Adversarial("KẾ HOẠCH\n1. A.\nNơi nhận:\n- ", "", "a"),
            new Adversarial("KẾ HOẠCH\n1. A.\nNơi nhận:\n- a\n\n", "", "a"));

    /** Every unit, each in the next place. */
    public static List<Adversarial> some() {
        List<String> units = units();
        List<Adversarial> texts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            texts.add(PLACES.get(i % PLACES.size()).with(units.get(i)));
        }
        return texts;
    }

    /** Every unit in every place. */
    public static List<Adversarial> all() {
        List<Adversarial> texts = new ArrayList<>();
        for (String unit : units()) {
            PLACES.forEach(place -> texts.add(place.with(unit)));
        }
        return texts;
    }

    /** Units of words from all tables of the grammar, with marks between them, each in the next place. */
    public static List<Adversarial> random(long seed, int count) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(TablePhrases.all());
        List<String> marks = List.of(
                " ", " ", " ", ", ", "; ", ". ", "\n", ": ", " (", ") ", "/", "-", "% ", " 1 ", " 2025 ", "", " I. ");
        List<String> triggers = units();
        List<Adversarial> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder unit = new StringBuilder();
            for (int words0 = 1 + random.nextInt(6); words0 > 0; words0--) {
                List<String> from = random.nextInt(3) == 0 ? triggers : words;
                unit.append(from.get(random.nextInt(from.size()))).append(marks.get(random.nextInt(marks.size())));
            }
            texts.add(PLACES.get(i % PLACES.size()).with(unit.toString()));
        }
        return texts;
    }

    private static List<String> units() {
        List<String> units = new ArrayList<>(GLUED);
        for (String unit : UNITS.replace("\n", " || ").split(" \\|\\| +", -1)) {
            if (!unit.isBlank()) {
                String lines = unit.strip().replace("\\n", "\n");
                units.add(lines.endsWith("\n") ? lines : lines + " ");
            }
        }
        return units;
    }

    private Adversarial with(String repeated) {
        return new Adversarial(before, repeated, after);
    }

    /** The text with as many units as {@code length} characters hold. */
    public String of(int length) {
        return before + unit.repeat(Math.max(1, length / unit.length())) + after;
    }

    @Override
    public String toString() {
        return (before + "«" + unit + "»…" + after).replace("\n", "⏎");
    }
}
