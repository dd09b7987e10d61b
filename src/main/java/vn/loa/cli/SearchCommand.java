package vn.loa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.index.Filters;
import vn.loa.index.Results;
import vn.loa.index.Searcher;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Hỏi chỉ mục Lucene của lần dựng gần nhất: hạng, điểm, địa chỉ, tên.")
final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CÂU", arity = "1..*", description = "Câu cần tìm.")
    private String[] words;

    @Option(names = "--limit", paramLabel = "N", description = "Số kết quả nhiều nhất (mặc định: 10).")
    private int limit = 10;

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean asJson;

    @Option(names = "--index", paramLabel = "DIR", description = "Thư mục chỉ mục (mặc định: target/index).")
    private Path index;

    @Mixin
    private SiteOptions site;

    @Override
    public Integer call() throws Exception {
        Path folder = index == null ? site.root().resolve("target/index") : index;
        if (!Files.isDirectory(folder)) {
            throw new WrongUse(
                    "Chưa có chỉ mục ở " + folder + ". Chạy ./loa build trước, hoặc chỉ đúng bằng --index DIR.");
        }
        if (limit < 1) {
            throw new WrongUse("--limit phải từ 1 trở lên.");
        }
        try (Searcher searcher = open(folder)) {
            Results results = searcher.query(String.join(" ", words), limit, Filters.NONE);
            if (asJson) {
                System.out.println(json(results));
            } else {
                print(results);
            }
        }
        return Loa.DONE;
    }

    private static Searcher open(Path folder) throws WrongUse {
        try {
            return Searcher.open(folder);
        } catch (IOException e) {
            throw new WrongUse(folder + " không phải là chỉ mục đọc được. Chạy lại ./loa build.");
        }
    }

    private static void print(Results results) {
        for (Results.Hit hit : results.hits()) {
            String address = hit.provision().isEmpty() ? hit.url() : hit.url() + "#" + hit.provision();
            System.out.println(hit.rank() + "\t" + hit.score() + "\t" + address + "\t" + name(hit));
        }
        results.notes().forEach(note -> System.err.println(note.text()));
        System.err.println(results.total() + " văn bản.");
    }

    private static String name(Results.Hit hit) {
        boolean said = hit.number().isEmpty()
                && hit.title().toLowerCase(Locale.ROOT).startsWith(hit.kind().toLowerCase(Locale.ROOT));
        return ((said ? "" : hit.kind()) + " " + hit.number() + " " + hit.title())
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String json(Results results) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("total", results.total());
            json.writeArrayFieldStart("hits");
            for (Results.Hit hit : results.hits()) {
                json.writeStartObject();
                json.writeNumberField("rank", hit.rank());
                json.writeStringField("url", hit.url());
                json.writeStringField("title", hit.title());
                json.writeStringField("number", hit.number());
                json.writeStringField("kind", hit.kind());
                json.writeStringField("issuer", hit.issuer());
                json.writeStringField("date", hit.date());
                json.writeNumberField("tier", hit.tier().code());
                json.writeNumberField("score", hit.score());
                json.writeStringField("provision", hit.provision());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (var note : results.notes()) {
                json.writeString(note.text());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }
}
