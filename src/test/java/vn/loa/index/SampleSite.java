package vn.loa.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Force;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Passage;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.Site;
import vn.loa.model.Text;
import vn.loa.model.TextStatus;
import vn.loa.model.Topic;

/** Sites for tests: made-up documents of made-up sentences, the same for every run. */
final class SampleSite {
    static final List<String> WORDS =
            List.of(("trẻ em|bảo vệ|chăm sóc|giáo dục|nhà ở xã hội|người có công|tàu cá|khai thác thủy sản"
                            + "|truy xuất nguồn gốc|thẻ vàng|nông thôn mới|giảm nghèo bền vững|bảo hiểm y tế|chuyển đổi số|kỹ thuật|kĩ năng"
                            + "|đường giao thông|duong|cơ quan|cô giáo|cổ phần|quân đội|quản lý|hòa bình|hoà giải|ủy ban nhân dân|uỷ quyền"
                            + "|tre nứa|em bé|bàn ghế|bạn đọc|bán hàng|ban hành|kế hoạch|chỉ thị|nghị quyết|báo cáo|kiểm tra|giám sát"
                            + "|OCOP|xã|huyện|tỉnh|trung ương|cấp ủy|chính quyền|mặt trận tổ quốc|đoàn thể|tuyên truyền|loa truyền thanh"
                            + "|28-CT/TW|42-NQ/TW|năm 2025|đến 2030|90%|2.500 hộ|quý IV|tỷ lệ|tỉ lệ|di tích|suy dinh dưỡng|thấp còi"
                            + "|và|của|các|trong|thực hiện|phối hợp|chủ trì|theo|về|cho")
                    .split("\\|", -1));

    private static final String[][] KINDS = {
        {"CT/TW", "Chỉ thị", "Ban Bí thư"},
        {"NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương"},
        {"KH/TU", "Kế hoạch", "Tỉnh ủy Mường Mơ"},
        {"CTr/TU", "Chương trình hành động", "Tỉnh ủy Sông Xa"},
        {"KH-UBND", "Kế hoạch", "Ủy ban nhân dân huyện Đồi Cao"},
        {"QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ"}
    };

    private static final List<Level> LEVELS = List.of(Level.values());

    private SampleSite() {}

    static Site ofSize(int size) {
        Random random = new Random(7);
        List<Document> documents = new ArrayList<>();
        Map<String, Level> levels = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Document document = document(random, i);
            documents.add(document);
            if (i % 5 != 0) {
                levels.put(document.slug(), LEVELS.get(i % 4));
            }
        }
        return of(documents, levels);
    }

    static Site of(List<Document> documents, Map<String, Level> levels) {
        Map<String, Document> bySlug = new LinkedHashMap<>();
        documents.forEach(document -> bySlug.put(document.slug(), document));
        List<Topic> topics = List.of(new Topic("tre-em", "content/chu-de/tre-em.md", "Trẻ em", Text.EMPTY));
        Map<String, Body> bodies = Map.of();
        return new Site(
                documents, List.of(), topics, List.of(), bySlug, bodies, Map.of(), levels, Map.of(), List.of(),
                Map.of(), Map.of());
    }

    private static Document document(Random random, int i) {
        String[] kind = KINDS[i % KINDS.length];
        int figure = i / KINDS.length + 1;
        String sign = kind[0].contains("-") ? figure + "/" + kind[0] : figure + "-" + kind[0];
        String number = i % 37 == 36 ? "" : sign;
        Optional<PartialDate> date =
                i % 23 == 22 ? Optional.empty() : PartialDate.of(2025 - i * 15 / 400, 1 + i % 12, 0);
        Text text = i % 11 == 10 ? Text.EMPTY : text(random);
        List<String> topics = i % 3 == 0 ? List.of("tre-em") : List.of();
        return document("van-ban-" + i, title(random), number, kind[1], kind[2], date, topics, text);
    }

    static Document document(
            String slug,
            String title,
            String number,
            String kind,
            String issuer,
            Optional<PartialDate> date,
            List<String> topics,
            Text text) {
        Meta meta = new Meta(
                title,
                number,
                kind,
                issuer,
                date,
                "",
                "",
                "",
                "",
                List.of(),
                text.passages().isEmpty() ? TextStatus.NONE : TextStatus.SUMMARY,
                "",
                Force.UNKNOWN,
                Map.of(),
                topics.stream()
                        .map(topic -> new Meta.Ref(topic, Place.startOf(slug)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Document(slug, "content/van-ban/" + slug + ".md", "", Optional.empty(), meta, text);
    }

    /** One provision per passage: {@code i}, {@code ii}, … */
    static Text text(String... passages) {
        List<Provision> provisions = new ArrayList<>();
        List<Passage> list = new ArrayList<>();
        for (int i = 0; i < passages.length; i++) {
            String label = "i".repeat(i + 1);
            provisions.add(new Provision(
                    label.toUpperCase(java.util.Locale.ROOT),
                    label + ".",
                    label,
                    passages[i].substring(0, Math.min(12, passages[i].length())),
                    0,
                    -1,
                    new Place("x", i + 1, 1)));
            list.add(new Passage(i, passages[i]));
        }
        return new Text("", provisions, List.of(), List.of(), list);
    }

    private static Text text(Random random) {
        String[] passages = new String[1 + random.nextInt(8)];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = sentence(random, 4 + random.nextInt(20))
                    + (random.nextBoolean() ? ". " + sentence(random, 6) : "") + ".";
        }
        return text(passages);
    }

    private static String title(Random random) {
        return "Về " + sentence(random, 3 + random.nextInt(4)).toLowerCase(java.util.Locale.ROOT);
    }

    static String sentence(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            // Squared, so that some words are common and some are rare.
            double at = random.nextDouble() * random.nextDouble();
            words.add(WORDS.get((int) (at * WORDS.size())));
        }
        return String.join(random.nextInt(4) == 0 ? ", " : " ", words);
    }
}
