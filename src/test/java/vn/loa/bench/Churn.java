package vn.loa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.index.SearchIndex;
import vn.loa.model.Document;
import vn.loa.model.Passage;
import vn.loa.model.Site;
import vn.loa.model.Text;
import vn.loa.pipeline.SiteLoader;

/**
 * How many files of the search index change when one document is edited, when the newest is added, and when one is added that is
 * older than half of the others: by name (what a browser must
 * load again) and by content (what is really new). Arguments: CONTENT WORK.
 */
public final class Churn {
    private final Path work;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Churn(Path work) {
        this.work = work;
    }

    public static void main(String[] args) throws IOException {
        Site all = SiteLoader.ofWorkTree(Path.of(args[0]), Path.of("assets"), "content")
                .load()
                .site();
        new Churn(Path.of(args[1])).run(all);
    }

    private void run(Site all) throws IOException {
        List<Document> older = new ArrayList<>(all.documents());
        older.remove(older.size() / 2);
        Site without = of(all, all.documents().subList(1, all.documents().size()));
        List<Document> edited = new ArrayList<>(all.documents());
        int middle = edited.size() / 2;
        edited.set(middle, edited(edited.get(middle)));
        Map<Path, byte[]> base = built(all, "base");
        out.printf("%d văn bản%n", all.documents().size());
        out.println("| | tệp | đổi tên | KB đổi tên | đổi nội dung | KB đổi nội dung |");
        out.println("|---|---|---|---|---|---|");
        compare("sửa một đoạn", base, built(of(all, edited), "edited"));
        compare("thêm một văn bản mới", built(without, "without"), base);
        compare("thêm một văn bản cũ", built(of(all, older), "older"), base);
    }

    private static Site of(Site site, List<Document> documents) {
        Map<String, Document> bySlug = new LinkedHashMap<>();
        documents.forEach(document -> bySlug.put(document.slug(), document));
        return new Site(
                documents,
                site.bodies(),
                site.topics(),
                site.pages(),
                bySlug,
                site.bodyBySlug(),
                site.issuers(),
                site.levels(),
                site.resolutions(),
                site.relations(),
                site.citedBy(),
                site.links());
    }

    private static Document edited(Document document) {
        List<Passage> passages = new ArrayList<>(document.text().passages());
        Passage first = passages.get(passages.size() / 2);
        String more = first.text() + " Sở Tài chính hướng dẫn việc chi trả trước ngày 15 hằng tháng.";
        passages.set(passages.size() / 2, new Passage(first.provision(), more));
        Text text = document.text();
        return new Document(
                document.slug(),
                document.path(),
                document.sha256(),
                document.revision(),
                document.meta(),
                new Text(text.html(), text.provisions(), text.citations(), text.links(), passages));
    }

    private Map<Path, byte[]> built(Site site, String name) throws IOException {
        Path folder = work.resolve(name);
        SearchIndex.build(site, folder.resolve("lucene"), folder.resolve("search"));
        Map<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.walk(folder.resolve("search"))) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(folder.resolve("search").relativize(file), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void compare(String name, Map<Path, byte[]> before, Map<Path, byte[]> after) {
        Map<String, Integer> contents = new HashMap<>();
        before.forEach((path, bytes) -> contents.put(key(path, bytes), 1));
        Map<String, long[]> kinds = new LinkedHashMap<>();
        after.forEach((path, bytes) -> {
            boolean renamed = !before.containsKey(path) || path.endsWith("root.bin");
            boolean changed = !contents.containsKey(key(path, bytes));
            for (String kind : List.of("tất cả", path.getName(0).toString())) {
                long[] sums = kinds.computeIfAbsent(kind, any -> new long[5]);
                sums[0]++;
                sums[1] += renamed ? 1 : 0;
                sums[2] += renamed ? bytes.length : 0;
                sums[3] += changed ? 1 : 0;
                sums[4] += changed ? bytes.length : 0;
            }
        });
        kinds.forEach((kind, sums) -> out.printf(
                "| %s: %s | %d | %d | %d | %d | %d |%n",
                name, kind, sums[0], sums[1], sums[2] / 1024, sums[3], sums[4] / 1024));
    }

    /** Kind, number and content: the same file, whatever the name of its bundle. */
    private static String key(Path path, byte[] bytes) {
        String file = path.toString();
        int dash = file.lastIndexOf('-');
        return (dash < 0 ? file : file.substring(0, dash)) + " " + java.util.Arrays.hashCode(bytes) + " "
                + bytes.length;
    }
}
