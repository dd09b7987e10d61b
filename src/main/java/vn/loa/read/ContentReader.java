package vn.loa.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.loa.model.FrontMatter;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Role;
import vn.loa.model.Slugs;
import vn.loa.model.Source;
import vn.loa.model.Vietnamese;
import vn.loa.read.Earlier.Outcome;
import vn.loa.read.Earlier.Stamp;

/** Reads the Markdown files of a content folder. */
public final class ContentReader {
    /** The longest directive known is below 1 MB of Markdown; anything this large is a mistake. */
    static final long MAX_BYTES = 8L << 20;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    /** Addresses at the top that the site needs for itself; digits alone are spoken codes. */
    private static final Set<String> RESERVED_FOR_SITE = Set.of(
            "van-ban",
            "co-quan",
            "chu-de",
            "loai",
            "cap",
            "nam",
            "so",
            "tim-kiem",
            "thoi-han",
            "chi-tieu",
            "phat-thanh",
            "dinh-chinh",
            "data",
            "search",
            "css",
            "js",
            "index",
            "404");

    private final Path content;
    private final String shown;

    /**
     * @param content the content folder
     * @param shown how problems and sources name that folder, without a trailing slash
     */
    public ContentReader(Path content, String shown) {
        this.content = content;
        this.shown = shown;
    }

    /** A file and how it stands there. */
    private record Listed(Path file, Stamp stamp) {}

    /** Reads every {@code .md} file that is not hidden, in parallel; all problems at once. */
    public Reading read() {
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        List<Outcome> outcomes = list(problems).parallelStream()
                .map(listed -> readFile(listed.file))
                .toList();
        return joined(outcomes, problems);
    }

    /**
     * The same, reading only what changed since: known sources of files that stayed as they were come without their texts.
     *
     * @param earlier what was read before; knows afterwards what was read now
     * @param known whether nobody needs the text of a source any more
     */
    public Reading read(Earlier earlier, Predicate<Source> known) {
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        List<Listed> files = list(problems);
        List<Outcome> outcomes = files.parallelStream()
                .map(listed -> earlier.of(listed.file, listed.stamp)
                        .filter(outcome ->
                                outcome.source().filter(known.negate()).isEmpty())
                        .orElseGet(() -> readFile(listed.file)))
                .toList();
        earlier.keep(
                files.stream().map(Listed::file).toList(),
                files.stream().map(Listed::stamp).toList(),
                outcomes);
        return joined(outcomes, problems);
    }

    private static Reading joined(List<Outcome> outcomes, List<Problem> problems) {
        List<Source> sources = new ArrayList<>();
        Map<String, String> pathBySlug = new HashMap<>();
        for (Outcome outcome : outcomes) {
            problems.addAll(outcome.problems());
            if (outcome.source().isPresent()) {
                Source source = outcome.source().get();
                String other = pathBySlug.putIfAbsent(source.role() + "/" + source.slug(), source.path());
                if (other == null) {
                    sources.add(source);
                } else {
                    problems.add(Problem.error(
                            "duplicate-slug",
                            Place.startOf(source.path()),
                            "Hai tệp cùng tên \"" + source.slug() + "\": tệp kia là " + other + ".",
                            "Tên tệp là định danh vĩnh viễn: đổi tên một trong hai tệp."));
                }
            }
        }
        return new Reading(List.copyOf(sources), List.copyOf(problems));
    }

    /**
     * Reads one file by itself, whatever its name and folder: a document.
     *
     * @param shown how problems name it
     */
    public static Reading single(Path file, String shown) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Reading(List.of(), List.of(unreadable(shown, e)));
        }
        Decoder.Decoded decoded = Decoder.decode(shown, bytes);
        if (decoded.text().isEmpty()) {
            return new Reading(List.of(), List.of(decoded.problem().orElseThrow()));
        }
        String written = decoded.text().get();
        String text = Hidden.in(written).text();
        boolean headed = shown.endsWith(".md");
        HeaderReader.Split split =
                headed ? HeaderReader.read(shown, text) : new HeaderReader.Split(FrontMatter.EMPTY, text, 1, List.of());
        List<Problem> problems = new ArrayList<>(Hidden.problems(shown, written));
        problems.addAll(split.problems());
        String name = file.getFileName().toString();
        String slug = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Source source =
                new Source(shown, Role.DOCUMENT, slug, sha256(bytes), split.front(), split.body(), split.bodyLine());
        return new Reading(List.of(source), List.copyOf(problems));
    }

    private List<Listed> list(List<Problem> problems) {
        List<Listed> files = new ArrayList<>();
        try {
            Files.walkFileTree(content, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
                    boolean hidden =
                            !dir.equals(content) && dir.getFileName().toString().startsWith(".");
                    return hidden || Files.exists(dir.resolve(".jbakeignore"))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
                    String name = file.getFileName().toString();
                    if (!name.endsWith(".md") || name.startsWith(".")) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (attrs.isRegularFile()) {
                        files.add(new Listed(file, Stamp.of(attrs)));
                    } else {
                        problems.add(Problem.error(
                                "not-a-file",
                                Place.startOf(shownPath(file)),
                                "Đây không phải là một tệp thường (liên kết tượng trưng hoặc ống dẫn).",
                                "Thay bằng bản chép của tệp ấy: nội dung phải nằm trong kho."));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add(unreadable(shownPath(file), e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(unreadable(shown, e));
        }
        files.sort(Comparator.comparing(Listed::file));
        return files;
    }

    private String shownPath(Path file) {
        return shown + "/" + content.relativize(file).toString().replace('\\', '/');
    }

    private static Problem unreadable(String path, IOException e) {
        return Problem.error(
                "unreadable",
                Place.startOf(path),
                "Không đọc được tệp (" + e.getClass().getSimpleName() + ").",
                "Kiểm tra quyền đọc của tệp.");
    }

    private Outcome readFile(Path file) {
        String path = shownPath(file);
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                return new Outcome(
                        Optional.empty(),
                        List.of(Problem.error(
                                "too-large",
                                Place.startOf(path),
                                "Tệp lớn %d MB; một văn bản không quá %d MB.".formatted(size >> 20, MAX_BYTES >> 20),
                                "Tách phụ lục thành tệp đính kèm, bỏ ảnh nhúng trong văn bản.")));
            }
            return parse(file, path, Files.readAllBytes(file));
        } catch (IOException e) {
            return new Outcome(Optional.empty(), List.of(unreadable(path, e)));
        }
    }

    private Outcome parse(Path file, String path, byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(path, bytes);
        if (decoded.text().isEmpty()) {
            return new Outcome(Optional.empty(), List.of(decoded.problem().orElseThrow()));
        }
        String written = decoded.text().get();
        HeaderReader.Split split = HeaderReader.read(path, Hidden.in(written).text());
        List<Problem> problems = new ArrayList<>(Hidden.problems(path, written));
        problems.addAll(split.problems());
        boolean empty = written.isBlank();
        if (empty) {
            problems.add(Problem.error(
                    "empty",
                    Place.startOf(path),
                    "Tệp trống: không có phần đầu, không có nội dung.",
                    "Viết nội dung, hoặc xóa tệp."));
        }
        Role role = roleOf(file);
        String slug = slugOf(file, role);
        checkSlug(path, slug, role, problems);
        // of an empty file nothing more is missing
        FrontMatter front = empty ? FrontMatter.BROKEN : split.front();
        Source source = new Source(path, role, slug, sha256(bytes), front, split.body(), split.bodyLine());
        return new Outcome(Optional.of(source), problems);
    }

    private static void checkSlug(String path, String slug, Role role, List<Problem> problems) {
        for (String part : slug.split("/", -1)) {
            if (!SLUG.matcher(part).matches()) {
                problems.add(Problem.error(
                        "slug",
                        Place.startOf(path),
                        "Tên \"" + part + "\" không dùng làm địa chỉ được.",
                        "Đặt tên bằng chữ thường không dấu, số và gạch nối, ví dụ \"" + Vietnamese.slug(part) + "\"."));
            }
        }
        String first = slug.contains("/") ? slug.substring(0, slug.indexOf('/')) : slug;
        boolean taken = role == Role.PAGE
                ? RESERVED_FOR_SITE.contains(first) || first.chars().allMatch(Character::isDigit)
                : Slugs.isReserved(slug);
        if (taken) {
            problems.add(Problem.error(
                    "slug",
                    Place.startOf(path),
                    "Địa chỉ \"" + first + "\" cổng đã dùng cho việc khác.",
                    "Đặt tên khác, ví dụ \"trang-" + first + "\"."));
        }
    }

    private Role roleOf(Path file) {
        Path relative = content.relativize(file);
        String top = relative.getNameCount() > 1 ? relative.getName(0).toString() : "";
        for (Role role : Role.values()) {
            if (role != Role.PAGE && role.folder().equals(top)) {
                return role;
            }
        }
        return Role.PAGE;
    }

    /** Sub-folders do not enter the address of documents, bodies and topics; pages keep theirs. */
    private String slugOf(Path file, Role role) {
        String name = (role == Role.PAGE ? content.relativize(file) : file.getFileName()).toString();
        return name.substring(0, name.length() - ".md".length()).replace('\\', '/');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
