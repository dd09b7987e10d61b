package vn.loa.render;

import java.util.List;

/** The long text of the sample: sections, items, letters, dashes, an annex with a table, citations of every kind. */
final class SampleProgramme {
    private SampleProgramme() {}

    static SampleText text() {
        SampleText text = new SampleText();
        text.paragraph("Thực hiện [Chỉ thị số 15-CT/TW, ngày 05/12/2023 của Ban Bí thư=15-ct-tw-2023] về bảo đảm nước"
                + " sạch và vệ sinh cho trẻ em ở nông thôn, miền núi (sau đây viết tắt là Chỉ thị số 15), Ban Thường vụ"
                + " Tỉnh ủy ban hành Chương trình hành động với các nội dung dưới đây:");
        purpose(text);
        tasks(text);
        annex(text);
        return text;
    }

    private static void purpose(SampleText text) {
        text.heading(2, "i", "I.", "MỤC TIÊU", 0, -1)
                .heading(3, "i-1", "1.", "Mục tiêu chung", 1, 0)
                .paragraph(
                        "Trẻ em ở mọi thôn, bản được dùng nước hợp vệ sinh ở trường và ở nhà; nguồn nước được giữ gìn,"
                                + " người dân biết cách trữ và xử lý nước trong mùa khô.")
                .heading(3, "i-2", "2.", "Mục tiêu cụ thể đến năm 2025", 1, 0)
                .dashes(
                        "95% trường học và 100% trạm y tế có đủ nước sạch quanh năm.",
                        "Trên 80% hộ gia đình có trẻ em dưới 6 tuổi có bể chứa hợp vệ sinh; mỗi xã có ít nhất 01 tổ quản"
                                + " lý công trình nước.",
                        "Giảm số ca tiêu chảy ở trẻ em xuống dưới 12% so với năm 2020.")
                .item(
                        "i-3",
                        "3.",
                        "Định hướng đến năm 2030 theo [Quyết định số 1200/QĐ-TTg=1200-qd-ttg-2021] và"
                                + " [Chiến lược quốc gia vì trẻ em khỏe mạnh=chien-luoc-tre-em-khoe-manh].",
                        1,
                        0);
    }

    private static void tasks(SampleText text) {
        text.heading(2, "ii", "II.", "NHIỆM VỤ VÀ GIẢI PHÁP ĐẪN DẮT, HỖ TRỢ HỘ NGHÈO", 0, -1)
                .item(
                        "ii-1",
                        "1.",
                        "Quán triệt [Chỉ thị số 15=15-ct-tw-2023], [Luật Tài nguyên nước=luat-tai-nguyen-nuoc] và"
                                + " [Kế hoạch số 301-KH/BCĐ=] đến cán bộ, đảng viên, hoàn thành trước ngày 30/6/2024.",
                        1,
                        4)
                .heading(3, "ii-2", "2.", "Phân công trách nhiệm", 1, 4)
                .item(
                        "ii-2-a",
                        "a)",
                        "Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế rà soát nguồn nước của từng điểm trường;"
                                + " báo cáo Ủy ban nhân dân tỉnh trong quý II năm 2024.",
                        2,
                        6)
                .item(
                        "ii-2-d",
                        "d)",
                        "Sở Tài chính cân đối ngân sách theo [Nghị quyết số 10-NQ/TU=10-nq-tu-lai-chau-2022].",
                        2,
                        6)
                .item("ii-2-dd", "đ)", "Ủy ban nhân dân các huyện, thành phố:", 2, 6)
                .dashes(
                        "Lập danh sách hộ thiếu nước, gửi về Sở Y tế trước ngày 15 hằng tháng.",
                        "Bố trí vốn duy tu; không để công trình bỏ hoang quá 30 ngày.")
                .item(
                        "ii-2-f",
                        "f)",
                        "Các cơ quan nêu tại [Nghị quyết số 10=10-nq-tu-lai-chau-2022|10-nq-tu-binh-phuoc-2021] tiếp tục"
                                + " nhiệm vụ đã giao.",
                        2,
                        6)
                .heading(2, "iii", "III.", "TỔ CHỨC THỰC HIỆN", 0, -1)
                .item("iii-1", "1.", "Các huyện ủy, thành ủy xây dựng kế hoạch, xong trong tháng 3/2024.", 1, 11)
                .item(
                        "iii-2",
                        "2.",
                        "Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc việc thực hiện [Chỉ thị số 15=15-ct-tw-2023]; sơ kết"
                                + " trong quý IV năm 2025.",
                        1,
                        11);
    }

    private static void annex(SampleText text) {
        text.heading(2, "pl-1", "PHỤ LỤC 1", "CHỈ TIÊU GIAO CHO CÁC HUYỆN, THÀNH PHỐ", 0, -1)
                .table(
                        "bang-1",
                        List.of("Địa bàn", "Trường có nước sạch năm 2024 (%)", "Năm 2025 (%)", "Cơ quan theo dõi"),
                        List.of(
                                List.of("Thành phố Lai Châu", "98", "100", "Phòng Giáo dục và Đào tạo"),
                                List.of("Huyện Mường Tè", "71,5", "90", "Phòng Giáo dục và Đào tạo"),
                                List.of("Huyện Sìn Hồ", "74", "92", "Phòng Giáo dục và Đào tạo; Trung tâm Y tế"),
                                List.of("Huyện Nậm Nhùn", "69,8", "90", "Phòng Giáo dục và Đào tạo")));
    }
}
