package vn.loa.read;

import java.util.List;
import java.util.Optional;

/**
 * A file that is no plain text in UTF-8, told by its first bytes.
 *
 * @param name what it is, in Vietnamese
 * @param remedy what to do with it
 */
record FileKind(String name, String remedy) {
    private static final String SAVE_AS =
            "Mở bằng chương trình của nó, lưu thành văn bản thuần (.txt, mã UTF-8) rồi dùng tệp ấy.";
    private static final String SAVE_UTF8 = "Mở tệp bằng trình soạn thảo, chọn lưu với mã UTF-8 rồi đưa lên lại.";

    /** The first bytes, as hexadecimal digits, of what people take for a text. */
    private record Signature(String bytes, FileKind kind) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("504b0304", new FileKind("tệp nén như .docx, .xlsx, .odt", SAVE_AS)),
            new Signature("d0cf11e0", new FileKind("tệp Word hay Excel kiểu cũ (.doc, .xls)", SAVE_AS)),
            new Signature(
                    "25504446",
                    new FileKind("tệp PDF", "Chép chữ ra tệp .txt mã UTF-8; bản quét thì nhận dạng chữ trước.")),
            new Signature("7b5c727466", new FileKind("tệp .rtf", SAVE_AS)),
            new Signature("fffe", new FileKind("văn bản mã UTF-16", SAVE_UTF8)),
            new Signature("feff", new FileKind("văn bản mã UTF-16", SAVE_UTF8)));

    private static final int LONGEST = 5;

    /** What these bytes begin; empty where nothing speaks against a text. */
    static Optional<FileKind> of(byte[] bytes) {
        StringBuilder begin = new StringBuilder();
        for (int i = 0; i < Math.min(LONGEST, bytes.length); i++) {
            begin.append("%02x".formatted(bytes[i]));
        }
        return SIGNATURES.stream()
                .filter(s -> begin.toString().startsWith(s.bytes()))
                .map(Signature::kind)
                .findFirst();
    }
}
