package vn.loa.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Queries of every kind that readers type, made up or written by hand. */
final class SampleQueries {
    /** One question to an index. */
    record Question(String query, boolean prefix, Map<String, List<String>> filters) {}

    private static final List<String> BY_HAND = List.of(
            "trẻ em",
            "tre em",
            "28-CT/TW",
            "28 ct tw",
            "chỉ thị 28",
            "so 28-ct/tw",
            "chương trình hành động số 7",
            "28-CT/TW và 42-NQ/TW",
            "nghị quyết",
            "NQ/TW",
            "kĩ thuật",
            "kỹ thuật",
            "hoà bình",
            "hòa bình",
            "uỷ ban nhân dân",
            "ủy ban nhân dân huyện",
            "đường",
            "duong",
            "cơ quan",
            "cô quan",
            "trẻ em trẻ em trẻ em",
            "ban bàn bán bạn",
            "xyzzy",
            "ocop",
            "mỗi xã một sản phẩm",
            "nq 42",
            "\"sản phẩm OCOP\"",
            "chuyễn đổii số",
            "truy xuatt nguon goc",
            "2.500 hộ",
            "90%",
            "\"người có công\"",
            "\"nguoi co cong\"",
            "\"trẻ em\" \"bảo vệ\" xã",
            "\"khai thác thủy sản\" „tàu cá\" huyện",
            "\"công người có\"",
            "\"nhà ở xã hội\" 28-CT/TW",
            "<b>trẻ em</b>",
            "<script>alert(1)</script>",
            "trẻ\u0000em",
            "😀 trẻ em 😀",
            "",
            "   ",
            "?!…",
            "-",
            "\u0301",
            "và của các trong thực hiện phối hợp chủ trì theo về cho",
            "ai phải làm gì",
            "trẻ em là gì và ở đâu",
            "ngươi cos công với cách mạng",
            "bao nhiêu phần trăm xã đạt chuẩn năm 2025",
            "bao giờ kiểm tra tàu cá",
            "\"của các trong\" xã",
            "treer em owr ddau",
            "nha2 o73 xa4 ho6i5",
            "treem taucá",
            "khai thcá thuy sna",
            "kiemm lâm, giam saat",
            "28CTTW",
            "ct 28 trẻ em",
            "ct28",
            "rất dài ".repeat(40),
            "a".repeat(3000),
            "ỦY BAN NHÂN DÂN",
            "thành phố Hồ Chí Minh",
            "İstanbul ΣΑΣ große",
            "法律 trẻ em");

    private SampleQueries() {}

    static List<Question> all(int generated) {
        List<Question> questions = new ArrayList<>();
        for (String query : BY_HAND) {
            questions.add(new Question(query, false, Map.of()));
            questions.add(new Question(query, true, Map.of()));
            questions.add(new Question(Normalizer.normalize(query, Normalizer.Form.NFD), false, Map.of()));
        }
        Random random = new Random(11);
        for (int i = 0; i < generated; i++) {
            questions.add(new Question(query(random), random.nextInt(4) == 0, filters(random)));
        }
        return questions;
    }

    private static String query(Random random) {
        String query = SampleSite.sentence(random, 1 + random.nextInt(random.nextInt(8) == 0 ? 9 : 3));
        return switch (random.nextInt(8)) {
            case 0 -> Syllable.fold(query.toLowerCase(Locale.ROOT));
            case 1 -> misspelt(random, query);
            case 2 -> query + " " + random.nextInt(80);
            case 3 -> misspelt(random, Syllable.fold(query));
            case 5 -> "\"" + query + "\"";
            case 6 -> random.nextInt(3) == 0 ? "“" + query + "” " + SampleSite.sentence(random, 1) : query;
            case 4 -> number(random) + (random.nextInt(3) == 0 ? " " + query : "");
            default -> query;
        };
    }

    private static String number(Random random) {
        return (1 + random.nextInt(70)) + "-" + (random.nextBoolean() ? "CT/TW" : "kh tu");
    }

    private static String misspelt(Random random, String query) {
        int at = random.nextInt(query.length());
        if (at > 0 && random.nextInt(3) == 0) {
            return query.substring(0, at - 1) + query.charAt(at) + query.charAt(at - 1) + query.substring(at + 1);
        }
        if (random.nextInt(4) == 0) {
            return query.substring(0, at) + query.substring(at + 1);
        }
        return query.substring(0, at) + (char) ('a' + random.nextInt(26)) + query.substring(at + random.nextInt(2));
    }

    private static Map<String, List<String>> filters(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Map.of("kind", List.of("Kế hoạch", "Chỉ thị"));
            case 1 -> Map.of("year", List.of("2024"), "topic", List.of("tre-em"));
            case 2 -> Map.of("level", List.of("province", "nowhere"), "issuer", List.of());
            default -> Map.of();
        };
    }
}
