package vn.loa.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.loa.model.Characters;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** Bytes of a content file to text: UTF-8 without byte order mark, line ends LF, no control characters, NFC. */
final class Decoder {
    private Decoder() {}

    /** Text, or the problem that makes the file unreadable. */
    record Decoded(Optional<String> text, Optional<Problem> problem) {
        static Decoded failed(Problem problem) {
            return new Decoded(Optional.empty(), Optional.of(problem));
        }
    }

    static Decoded decode(String path, byte[] bytes) {
        Optional<FileKind> other = FileKind.of(bytes);
        if (other.isPresent()) {
            return Decoded.failed(Problem.error(
                    "not-utf8",
                    Place.startOf(path),
                    "Tệp là " + other.get().name() + ", không phải văn bản thuần mã UTF-8.",
                    other.get().remedy()));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = normalizeLineEnds(out.flip().toString());
        if (result.isError()) {
            return Decoded.failed(Problem.error(
                    "not-utf8",
                    placeAt(path, text, text.length()),
                    "Tệp không phải văn bản UTF-8: byte 0x%02X không hợp lệ.".formatted(bytes[in.position()] & 0xFF),
                    "Mở tệp bằng trình soạn thảo, chọn lưu với mã UTF-8 rồi đưa lên lại; văn bản gõ bằng mã cũ (TCVN3, VNI,"
                            + " Windows-1258) thì chuyển sang Unicode trước."));
        }
        Optional<Problem> forbidden =
                Characters.firstForbidden(text).map(i -> forbidden(placeAt(path, text, i), text, i));
        if (forbidden.isPresent()) {
            return Decoded.failed(forbidden.get());
        }
        return new Decoded(Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC)), Optional.empty());
    }

    /** The problem with the character at {@code i}. */
    static Problem forbidden(Place place, String text, int i) {
        return Problem.error(
                "control-character",
                place,
                "Ký tự điều khiển U+%04X không được có trong văn bản.".formatted((int) text.charAt(i)),
                "Xóa ký tự này; nó thường đến từ chép dán hoặc tệp không phải văn bản.");
    }

    /** CRLF, CR, and the form feeds and vertical tabs that page breaks leave, become LF. */
    private static String normalizeLineEnds(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u000B', '\n');
    }

    static Place placeAt(String path, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(path, line, offset - lineStart + 1);
    }
}
