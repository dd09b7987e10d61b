package vn.loa.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.Problem;
import vn.loa.model.Site;
import vn.loa.pipeline.SiteLoader;

/** A small site as any JBake user knows it: own templates, posts with {@code key=value} headers, tags, an archive. */
class JBakeUserTest {
    @TempDir
    Path root;

    @BeforeEach
    void aBlog() throws IOException {
        write(
                "jbake.properties",
                """
                template.post.file=post.ftl
                template.page.file=post.ftl
                template.recipe.file=recipe.ftl
                date.format=yyyy-MM-dd HH:mm
                uri.noExtension=true
                uri.noExtension.prefix=/
                render.feed=false
                site.host=https://blog.example
                """);
        write(
                "templates/post.ftl",
                """
                <title>${content.title}</title><i>${content.date?string("yyyy-MM-dd")}</i>${content.body}
                <u>${(content.previousContent.title)!"-"}|${(content.nextContent.title)!"-"}</u> ${content.author!""}
                """);
        write("templates/recipe.ftl", "${content.title}: ${content.serves}\n");
        write(
                "templates/index.ftl",
                "<#list published_posts as post>${post.title} ${post.uri};</#list>${config.site_host}");
        write("templates/archive.ftl", "<#list published_content as c>${c.title};</#list>");
        write("templates/tags.ftl", "<#list tag_posts as post>${post.title};</#list>");
        write(
                "content/blog/mot.md",
                "title=Một\ndate=2024-02-05 10:30\ntype=post\ntags=a, b\nstatus=published\n~~~~~~\n\nXin **chào** [bạn](https://x.example)\n");
        write(
                "content/blog/hai.md",
                "---\ntitle: Hai\ndate: 2024-03-01\ntype: post\ntags: [b, c]\nauthor: An\n---\nHai\n");
        write("content/blog/nhap.md", "title=Nháp\ndate=2024-03-02 08:00\ntype=post\nstatus=draft\n~~~~~~\nx\n");
        write("content/mon-an.md", "title=Bún\ntype=recipe\nserves=4\nstatus=published\n~~~~~~\nx\n");
        write(
                "content/lien-he.html",
                "title=Liên hệ\ndate=2024-01-01 00:00\ntype=post\nstatus=published\n~~~~~~\n<p>Thư</p>\n");
    }

    @Test
    void isBakedAsJBakeBakesIt() throws IOException {
        Path out = bake();
        assertThat(out.resolve("blog/mot/index.html"))
                .content()
                .contains(
                        "<title>Một</title>",
                        "<i>2024-02-05</i>",
                        "<strong>chào</strong> <a href=\"https://x.example\">bạn</a>",
                        "<u>Liên hệ|Hai</u>");
        assertThat(out.resolve("blog/hai/index.html")).content().contains("An");
        assertThat(out.resolve("blog/nhap/index.html")).doesNotExist();
        assertThat(out.resolve("mon-an/index.html")).hasContent("Bún: 4");
        assertThat(out.resolve("lien-he/index.html")).content().contains("<p>Thư</p>");
        assertThat(out.resolve("archive.html")).content().contains("Hai;Một;Liên hệ;");
        assertThat(out.resolve("tags/b.html")).hasContent("Hai;Một;");
        assertThat(out.resolve("tags/c.html")).hasContent("Hai;");
    }

    @Test
    void backupsAndMisnamedFilesStayBehind() throws IOException {
        write("content/blog/anh.png", "x");
        write("content/blog/nhap.md.bak", "x");
        write("content/blog/ten.MD", "x");
        write("content/blog/~$x.tmp", "x");
        Path out = bake();
        assertThat(out.resolve("blog/anh.png")).exists();
        assertThat(out.resolve("blog/nhap.md.bak")).doesNotExist();
        assertThat(SiteChecks.check(root, root.resolve("content"), load()))
                .extracting(Problem::code)
                .containsExactly("file-ignored", "file-ignored", "file-ignored");
    }

    @Test
    void aTypeWithoutTemplateIsAnErrorOfTheContent() throws IOException {
        write("content/la.md", "title=Lạ\ntype=foo\nstatus=published\n~~~~~~\nx\n");
        assertThat(SiteChecks.check(root, root.resolve("content"), load()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("type");
                    assertThat(problem.place().line()).isEqualTo(2);
                    assertThat(problem.hint()).contains("post", "recipe");
                });
    }

    @Test
    void foldersOutsideTheSiteAreRefused() throws IOException {
        write("jbake.properties", "asset.folder=../../private\n");
        assertThat(SiteChecks.check(root, root.resolve("content"), load()))
                .extracting(Problem::code)
                .contains("folder");
    }

    @Test
    void aTemplateCannotRunPrograms() throws IOException {
        write("templates/recipe.ftl", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertThatThrownBy(this::bake).isInstanceOf(BakeException.class).hasMessageContaining("Execute");
    }

    @Test
    void aFailingTemplateFailsTheBakeAndSaysWhere() throws IOException {
        write("templates/recipe.ftl", "${content.khong_co}");
        assertThatThrownBy(this::bake).isInstanceOf(BakeException.class).hasMessageContaining("recipe.ftl");
    }

    @Test
    void anAssetNeverTakesThePlaceOfAPage() throws IOException {
        write("assets/mon-an/index.html", "x");
        assertThatThrownBy(this::bake).isInstanceOf(BakeException.class).hasMessageContaining("mon-an/index.html");
    }

    private Site load() {
        return SiteLoader.ofWorkTree(root.resolve("content"), root.resolve("assets"), "content")
                .load()
                .site();
    }

    private Path bake() throws IOException {
        Path out = Files.createDirectories(root.resolve("out"));
        LoaOven.bake(root, root.resolve("content"), out, load());
        return out;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
