package vn.loa.understand.citation;

import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.WordSet;

/** The readers of the parts of a citation, built once over one grammar. */
record Readers(
        Grammar grammar,
        NumberReader numbers,
        DateReader dates,
        IssuerReader issuers,
        ProvisionReader provisions,
        NameReader names,
        LawReader laws,
        WordSet counted,
        WordSet behindList,
        WordSet forms,
        WordSet places,
        WordSet plural) {
    Readers(Grammar grammar) {
        this(grammar, new NumberReader(grammar), new DateReader(grammar.vocabulary));
    }

    private Readers(Grammar grammar, NumberReader numbers, DateReader dates) {
        this(
                grammar,
                numbers,
                dates,
                new IssuerReader(grammar),
                new ProvisionReader(grammar),
                new NameReader(grammar),
                new LawReader(grammar, numbers, dates),
                // Words after a bare running number that show that it counts things: "Kế hoạch 15 ngày".
                grammar.words(
                        "năm tháng ngày nội điểm nhiệm giải triệu tỷ người lần nhóm chương dự đề mục tiêu chỉ văn đồng"
                                + " nghìn bước phần khâu việc tuổi trường xã huyện tỉnh đơn trang bản cấp loại phương chuyên"),
                // Words that may follow a list of bare numbers, which count nothing then: "Nghị quyết 57, 59 và 68 của
                // …".
                grammar.words("của về đã được tại theo là do nêu này trên với để nhằm khi vào gắn trong thì và"),
                // Words in front of the number of a form, which looks like a document's.
                grammar.words("mẫu biểu phiếu lục đơn mã"),
                // Words in front of letters and digits that name houses and lots: "tòa CT12".
                grammar.words("tòa nhà lô khu ô đường hiệu ngõ căn hộ"),
                grammar.words("các những hai ba bốn năm sáu bảy tám chín mười gồm"));
    }
}
