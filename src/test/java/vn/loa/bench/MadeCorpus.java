package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import vn.loa.model.Meta;

/**
 * As many documents as are wanted, made of those of a content folder: each has the header fields that every document has, with a
 * number and a day of its own, and about 13 KB of their passages. The same count gives the same bytes.
 */
final class MadeCorpus {
    private static final int BYTES = 13_000;
    private static final int DAYS = 5000;
    /** Bodies have no files here, nor is there anything that links by hand could lead to. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private MadeCorpus() {}

    static void write(Path sources, Path corpus, int documents) throws IOException {
        List<BenchText> texts = BenchText.of(sources).stream()
                .filter(text -> text.bytes() > 1000)
                .toList();
        List<String> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.addAll(
                List.of(LINK.matcher(text.text()).replaceAll("$1").strip().split("\n{2,}"))));
        Path folder = Files.createDirectories(corpus.resolve("van-ban"));
        Random random = new Random(1);
        for (int i = 1; i <= documents; i++) {
            Meta like = texts.get(random.nextInt(texts.size())).header().orElseThrow();
            String number = i + "-KH/TU";
            StringBuilder text = new StringBuilder()
                    .append("---\ntitle: \"")
                    .append(like.title().replace("\"", "'"))
                    .append("\"\nnumber: \"")
                    .append(number)
                    .append("\"\nkind: \"")
                    .append(like.kind().isEmpty() ? "Kế hoạch" : like.kind())
                    .append("\"\nissuer: \"")
                    .append(
                            like.issuer().isEmpty()
                                            || SLUG.matcher(like.issuer()).matches()
                                    ? "Tỉnh ủy Lai Châu"
                                    : like.issuer())
                    .append("\"\ndate: ")
                    .append(day(random))
                    .append("\n---\n");
            int from = random.nextInt(blocks.size());
            for (int at = 0; text.length() < BYTES * 3 / 4; at++) {
                text.append('\n')
                        .append(blocks.get((from + at) % blocks.size()))
                        .append('\n');
            }
            Files.writeString(folder.resolve(i + "-kh-tu.md"), text);
        }
    }

    private static String day(Random random) {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(DAYS)).toString();
    }
}
