package vn.loa.render;

import java.util.List;
import vn.loa.model.Force;
import vn.loa.model.TextStatus;
import vn.loa.render.SampleSite.Draft;

/** Invented documents: a long one with an annex and a table, short ones, bare records. */
final class SampleDocuments {
    private SampleDocuments() {}

    static void addTo(SampleSite site) {
        site.document("15-ct-tw-2023", directive());
        site.document("21-ctr-tu-lai-chau-2024", programme());
        site.document("07-kh-thu-lai-chau-2024", cityPlan());
        site.document("88-kh-ubnd-hung-yen-2024", statePlan());
        records(site);
    }

    private static Draft directive() {
        Draft draft = new Draft(
                "Chỉ thị",
                "15-CT/TW",
                "về bảo đảm nước sạch và vệ sinh cho trẻ em ở nông thôn, miền núi",
                "ban-bi-thu",
                "2023-12-05");
        draft.place = "Hà Nội";
        draft.status = TextStatus.SUMMARY;
        draft.source = "https://vanban.example/15-ct-tw";
        draft.force = Force.IN_FORCE;
        draft.topics = List.of("tre-em", "nuoc-sach");
        draft.summary = List.of(
                "Mọi trường học và trạm y tế ở nông thôn, miền núi phải có nước sạch dùng quanh năm.",
                "Tỉnh ủy, thành ủy lập chương trình thực hiện; chính quyền xã kiểm tra nguồn nước mỗi quý.",
                "Xong việc quán triệt trước ngày 30/6/2024; báo cáo hằng năm về Ban Bí thư.");
        draft.text = new SampleText()
                .paragraph("Nhiều năm qua, việc cấp nước ở nông thôn đã khá hơn, song còn không đều.")
                .item("1", "1.", "Các cấp ủy đưa việc cấp nước sạch vào chương trình làm việc hằng năm.", 0, -1)
                .item("2", "2.", "Thực hiện nghiêm [Luật Tài nguyên nước=luat-tai-nguyen-nuoc].", 0, -1);
        return draft;
    }

    private static Draft programme() {
        Draft draft = new Draft(
                "Chương trình hành động",
                "21-CTr/TU",
                "thực hiện Chỉ thị số 15-CT/TW, ngày 05/12/2023 của Ban Bí thư về bảo đảm nước sạch và vệ sinh cho trẻ"
                        + " em ở nông thôn, miền núi",
                "tinh-uy-lai-chau",
                "2024-02-08");
        draft.place = "Lai Châu";
        draft.status = TextStatus.SUMMARY;
        draft.signer = "Nguyễn Thị Ẩn Hệ";
        draft.role = "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ THƯỜNG TRỰC";
        draft.recipients = List.of(
                "Ban Bí thư Trung ương Đảng (để báo cáo)",
                "Các ban đảng, đảng đoàn, ban cán sự đảng",
                "Các huyện ủy, thành ủy, đảng ủy trực thuộc",
                "Mặt trận Tổ quốc và các đoàn thể tỉnh",
                "Các đồng chí Tỉnh ủy viên",
                "Lưu Văn phòng Tỉnh ủy");
        draft.topics = List.of("tre-em", "nuoc-sach");
        draft.carriesOut = List.of("15-ct-tw-2023");
        draft.basedOn = List.of("luat-tai-nguyen-nuoc");
        draft.summary = List.of(
                "Đến năm 2025, 95% trường học trong tỉnh có đủ nước sạch và nhà vệ sinh đạt chuẩn.",
                "Sở Giáo dục và Đào tạo chủ trì; UBND các huyện, thành phố bố trí vốn.",
                "Sơ kết trong quý IV năm 2025, tổng kết năm 2030.");
        draft.notes = List.of(
                "Bản chép không in giờ họp; ngày ban hành lấy từ đầu văn bản.",
                "Nhãn “f)” đứng sau “đ)” giữ như bản gốc.");
        draft.text = SampleProgramme.text();
        return draft;
    }

    private static Draft cityPlan() {
        Draft draft = new Draft(
                "Kế hoạch",
                "07-KH/ThU",
                "triển khai Chương trình hành động số 21-CTr/TU của Tỉnh ủy về nước sạch cho trẻ em",
                "thanh-uy-lai-chau",
                "2024-03");
        draft.status = TextStatus.FULL;
        draft.topics = List.of("nuoc-sach");
        draft.carriesOut = List.of("21-ctr-tu-lai-chau-2024");
        draft.text = new SampleText()
                .paragraph("Thực hiện [Chương trình hành động số 21-CTr/TU, ngày 08/02/2024 của Tỉnh ủy"
                        + "=21-ctr-tu-lai-chau-2024], Ban Thường vụ Thành ủy xây dựng kế hoạch sau.")
                .heading(2, "i", "I.", "MỤC ĐÍCH", 0, -1)
                .dashes("Cụ thể hóa [Chương trình 21=21-ctr-tu-lai-chau-2024] ở từng phường, xã.")
                .link("../co-quan/tinh-uy-lai-chau.md", "Xem trang của Tỉnh ủy");
        return draft;
    }

    private static Draft statePlan() {
        Draft draft = new Draft(
                "Kế hoạch", "88/KH-UBND", "Cấp nước cho trường mầm non năm 2024", "ubnd-tinh-hung-yen", "2024-01-05");
        draft.place = "Hưng Yên";
        draft.status = TextStatus.SUMMARY;
        draft.force = Force.EXPIRED;
        draft.signer = "Trần Văn Mẫu";
        draft.role = "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH";
        draft.recipients = List.of("Các sở, ban, ngành tỉnh", "UBND các huyện, thị xã, thành phố", "Lưu: VT");
        draft.topics = List.of("nuoc-sach");
        draft.text = new SampleText()
                .paragraph("Căn cứ [Luật Tài nguyên nước=luat-tai-nguyen-nuoc] và [Nghị quyết số 10-NQ/TU"
                        + "=10-nq-tu-lai-chau-2022|10-nq-tu-binh-phuoc-2021].")
                .item("1", "1.", "Sở Nông nghiệp và Môi trường lắp máy lọc nước ở 42 trường trong quý II.", 0, -1);
        return draft;
    }

    private static void records(SampleSite site) {
        Draft law = new Draft("Luật", "28/2023/QH15", "Luật Tài nguyên nước", "quoc-hoi", "2023-11-27");
        law.force = Force.IN_FORCE;
        site.document("luat-tai-nguyen-nuoc", law);
        site.document(
                "10-nq-tu-lai-chau-2022",
                new Draft("Nghị quyết", "10-NQ/TU", "về phát triển hạ tầng nông thôn", "tinh-uy-lai-chau", "2022-08"));
        Draft other = new Draft(
                "Nghị quyết", "10-NQ/TU", "về chuyển đổi số đến năm 2025", "tinh-uy-binh-phuoc", "2021-11-04");
        other.topics = List.of("chuyen-doi-so");
        site.document("10-nq-tu-binh-phuoc-2021", other);
        site.document(
                "1200-qd-ttg-2021",
                new Draft(
                        "Quyết định",
                        "1200/QĐ-TTg",
                        "phê duyệt Chiến lược cấp nước nông thôn đến năm 2030",
                        "thu-tuong-chinh-phu",
                        "2021-07-19"));
        site.document(
                "chien-luoc-tre-em-khoe-manh", new Draft("", "", "Chiến lược quốc gia vì trẻ em khỏe mạnh", "", ""));
        Draft old = new Draft("Chỉ thị", "20-CT/TW", "về chăm sóc trẻ em trong tình hình mới", "bo-chinh-tri", "2012");
        old.topics = List.of("tre-em");
        site.document("20-ct-tw-2012", old);
        site.document("khong-ten", new Draft("", "", "", "", ""));
    }
}
