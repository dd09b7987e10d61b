package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** The smallest build that has documents, earlier names, anchors, mistakes and a search shard: stands for the real one in these tests. */
final class StubBuilder implements SiteBuilder {
    @Override
    public Draft draft(Checkout checkout) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String file : Trees.files(checkout.content().resolve("van-ban"))) {
            String slug = file.substring(0, file.length() - ".md".length());
            pages.add(new Page(
                    slug, Files.readString(checkout.content().resolve("van-ban").resolve(file))));
        }
        return new StubDraft(pages);
    }

    private record Page(String slug, String text) {
        Address address() {
            List<String> anchors = text.lines()
                    .filter(line -> line.startsWith("# "))
                    .map(line -> line.substring(2))
                    .toList();
            List<String> formerly = text.lines()
                    .filter(line -> line.startsWith("= "))
                    .map(line -> "/van-ban/" + line.substring(2) + "/")
                    .toList();
            return new Address("/van-ban/" + slug + "/", anchors, true, formerly);
        }
    }

    private record StubDraft(List<Page> pages) implements Draft {
        @Override
        public List<Problem> problems() {
            return pages.stream()
                    .filter(page -> page.text().contains("SAI"))
                    .map(page -> Problem.error(
                            "link-broken",
                            Place.startOf("content/van-ban/" + page.slug() + ".md"),
                            "liên kết gãy",
                            "sửa lại"))
                    .toList();
        }

        @Override
        public List<Address> addresses() {
            return pages.stream().map(Page::address).toList();
        }

        @Override
        public List<Problem> write(Path output, PublicationRecord record) throws IOException {
            for (Page page : pages) {
                Path file = output.resolve("van-ban").resolve(page.slug()).resolve("index.html");
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.text());
            }
            for (Map.Entry<String, String> code : record.codes().entrySet()) {
                Files.writeString(
                        Files.createDirectories(output.resolve(code.getKey())).resolve("index.html"), code.getValue());
            }
            int hash = pages.hashCode();
            Path shard = output.resolve("search").resolve(String.format(Locale.ROOT, "p-%08x.bin", hash));
            Files.createDirectories(shard.getParent());
            Files.writeString(shard, "shard " + hash);
            Files.writeString(output.resolve("search/root.json"), "{\"shard\": \"" + shard.getFileName() + "\"}");
            return List.of();
        }
    }
}
