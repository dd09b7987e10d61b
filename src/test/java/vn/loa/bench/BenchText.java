package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Source;
import vn.loa.read.ContentReader;
import vn.loa.read.HeaderFields;
import vn.loa.understand.BodyText;
import vn.loa.understand.OfficialText;
import vn.loa.understand.OfficialTextReader;

/**
 * One text of a benchmark.
 *
 * @param header of a content file; empty for an official document as plain text
 * @param bytes its length in UTF-8
 */
record BenchText(String name, String text, int line, Optional<Meta> header, long bytes) {
    private static final int WIDTH = 100;

    /** All documents in a folder: content files, and official documents as plain text. */
    static List<BenchText> of(Path folder) throws IOException {
        List<BenchText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".md") || f.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path file : found) {
                for (Source source : ContentReader.single(file, file.toString()).sources()) {
                    Optional<Meta> header = file.toString().endsWith(".md")
                            ? Optional.of(HeaderFields.document(source).value())
                            : Optional.empty();
                    texts.add(of(file.toString(), source.body(), source.bodyLine(), header));
                }
            }
        }
        return texts;
    }

    /** The documents of a content folder set as official papers: letterhead, wrapped lines, recipients, signature. */
    static List<BenchText> papers(Path content) throws IOException {
        List<BenchText> papers = new ArrayList<>();
        for (BenchText text : of(content.resolve("van-ban"))) {
            papers.add(of(text.name, paper(text.header.orElseThrow(), text.text), 1, Optional.empty()));
        }
        return papers;
    }

    private static BenchText of(String name, String text, int line, Optional<Meta> header) {
        return new BenchText(name, text, line, header, text.getBytes(StandardCharsets.UTF_8).length);
    }

    List<OfficialText> understoodBy(OfficialTextReader reader) {
        return header.isPresent()
                ? List.of(reader.read(BodyText.read(name, text, line, reader.mastheads()), header.get()))
                : reader.read(name, text);
    }

    private static String paper(Meta meta, String body) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        StringBuilder out = new StringBuilder();
        out.append(meta.issuer().toUpperCase(vietnamese)).append("    ĐẢNG CỘNG SẢN VIỆT NAM\n*\n");
        out.append("Số ").append(meta.number()).append("\n\n");
        out.append(meta.place().isEmpty() ? "Hà Nội" : meta.place())
                .append(", ngày ")
                .append(meta.date().map(PartialDate::vietnamese).orElse("1 tháng 1 năm 2024"))
                .append("\n\n");
        out.append(meta.kind().toUpperCase(vietnamese)).append('\n');
        out.append(meta.title()).append("\n-----\n\n");
        body.lines()
                .map(line -> line.replaceFirst("^#+ ", "").replace("**", ""))
                .forEach(line -> wrap(line, out));
        out.append("\nNơi nhận:\n- Như trên,\n- Lưu: Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\n\n");
        return out.append("Nguyễn Văn An\n").toString();
    }

    private static void wrap(String line, StringBuilder out) {
        int from = 0;
        while (line.length() - from > WIDTH) {
            int cut = line.lastIndexOf(' ', from + WIDTH);
            if (cut <= from) {
                break;
            }
            out.append(line, from, cut).append('\n');
            from = cut + 1;
        }
        out.append(line, from, line.length()).append('\n');
    }
}
