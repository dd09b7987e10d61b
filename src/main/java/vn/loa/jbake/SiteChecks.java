package vn.loa.jbake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import vn.loa.model.FrontMatter;
import vn.loa.model.FrontMatter.Scalar;
import vn.loa.model.Page;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Role;
import vn.loa.model.Site;

/** What only the site's configuration and folders can tell to be wrong, found before anything is written. */
public final class SiteChecks {
    private static final String CONFIGURATION = "jbake.properties";
    /** Types of pages that Loa makes itself; their templates expect its own views. */
    private static final Set<String> OWN = Set.of(
            "document",
            "body",
            "topic",
            "home",
            "listing",
            "search",
            "number",
            "duties",
            "deadlines",
            "targets",
            "calendar",
            "editors");

    private SiteChecks() {}

    /**
     * Checks the types of pages, files that lie around, and where the configuration's folders lead.
     *
     * @param root the folder with {@code jbake.properties}
     */
    public static List<Problem> check(Path root, Path content, Site site) throws IOException {
        Properties properties = read(root);
        List<Problem> problems = new ArrayList<>(folders(root, properties));
        for (Path file : Attachments.sorted(content).left()) {
            problems.add(ignored(content.getFileName() + "/" + content.relativize(file)));
        }
        Set<String> types = types(properties);
        for (Page page : site.pages()) {
            FrontMatter.Value type = page.front().entries().get("type");
            if (type instanceof Scalar scalar && !types.contains(scalar.text().strip())) {
                problems.add(Problem.error(
                        "type",
                        type.place(),
                        "Không có loại trang “" + scalar.text() + "”.",
                        "Các loại dùng được: " + String.join(", ", types)
                                + "; thêm loại bằng template.<loại>.file trong " + CONFIGURATION + "."));
            }
        }
        return problems;
    }

    private static Problem ignored(String path) {
        boolean markdown = path.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
        return Problem.warning(
                "file-ignored",
                Place.startOf(path),
                "Tệp này không được đưa lên cổng.",
                markdown
                        ? "Đổi đuôi tệp thành .md chữ thường."
                        : "Xóa tệp, hoặc đặt vào assets nếu muốn công bố nguyên tệp.");
    }

    /** A published site whose feed and sitemap name this machine helps nobody. */
    public static List<Problem> checkForPublication(Path root) throws IOException {
        String host = read(root).getProperty("site.host", "").strip();
        boolean local = host.isEmpty() || host.matches("https?://(localhost|127\\.0\\.0\\.1)\\b.*");
        return local
                ? List.of(Problem.warning(
                        "site-host",
                        Place.startOf(CONFIGURATION),
                        "site.host là “" + host + "”: feed, sitemap và địa chỉ chuẩn của trang sẽ không dùng được.",
                        "Ghi địa chỉ thật của cổng, ví dụ site.host=https://vanban.example.vn."))
                : List.of();
    }

    /** Folders outside the site would publish what nobody meant to publish. */
    private static List<Problem> folders(Path root, Properties properties) {
        List<Problem> problems = new ArrayList<>();
        for (String key : List.of("asset.folder", "template.folder", "data.folder")) {
            String folder = properties.getProperty(key, "").strip();
            if (!folder.isEmpty() && !root.resolve(folder).normalize().startsWith(root)) {
                problems.add(Problem.error(
                        "folder",
                        Place.startOf(CONFIGURATION),
                        key + " dẫn ra ngoài thư mục của cổng: “" + folder + "”.",
                        "Đặt thư mục ấy trong thư mục của cổng."));
            }
        }
        return problems;
    }

    private static Set<String> types(Properties properties) {
        Set<String> types = new TreeSet<>(Set.of(Role.PAGE.type(), "post"));
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("template.") && key.endsWith(".file")) {
                types.add(key.substring("template.".length(), key.length() - ".file".length()));
            }
        }
        types.removeAll(OWN);
        return types;
    }

    private static Properties read(Path root) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(root.resolve(CONFIGURATION))) {
            properties.load(reader);
        }
        return properties;
    }
}
