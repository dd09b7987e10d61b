package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.loa.jbake.JBakePages;
import vn.loa.model.Progress;
import vn.loa.picture.Kept;
import vn.loa.picture.KeptInFolder;
import vn.loa.pipeline.Build;
import vn.loa.pipeline.Portal;
import vn.loa.pipeline.SiteLoader;
import vn.loa.publish.PublicationRecord;
import vn.loa.publish.Refusal;
import vn.loa.publish.Repository;

/** Where the site is; shared by the commands that read it. */
final class SiteOptions {
    @Option(names = "--content", paramLabel = "DIR", description = "Thư mục nội dung (mặc định: content của cổng).")
    private Path content;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Thư mục của cổng, nơi có templates, assets, jbake.properties (mặc định: nơi có lệnh loa).")
    private Path site;

    /** The folder with templates, assets and configuration. */
    Path root() {
        if (site != null) {
            return site.toAbsolutePath().normalize();
        }
        return Path.of(System.getProperty("loa.root", ".")).toAbsolutePath().normalize();
    }

    Path content() throws WrongUse {
        Path folder = content == null
                ? root().resolve("content")
                : content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new WrongUse("Không có thư mục nội dung " + folder + ". Chỉ đúng thư mục bằng --content DIR.");
        }
        return folder;
    }

    /** The records of the portal; none where nobody named a folder and there is none. */
    Portal portal() throws WrongUse {
        if (content == null && !Files.isDirectory(root().resolve("content"))) {
            return Portal.NONE;
        }
        Path folder = content();
        return Portal.read(folder, shown(folder));
    }

    /** As the person typed it, or relative to where they stand, so that a place can be clicked in a terminal. */
    private String shown(Path folder) {
        if (content != null) {
            return content.toString().replaceAll("/+$", "");
        }
        Path here = Path.of("").toAbsolutePath();
        String relative = folder.startsWith(here) ? here.relativize(folder).toString() : folder.toString();
        return relative.isEmpty() ? "." : relative;
    }

    /** Files and folders that the site is made of. */
    List<Path> sources() throws WrongUse {
        List<Path> sources = new ArrayList<>(List.of(content()));
        for (String part : List.of("templates", "assets", "jbake.properties")) {
            sources.add(root().resolve(part));
        }
        return sources;
    }

    /** The content folder's path inside a repository that has no work tree. */
    String contentName() {
        return content == null ? "content" : content.toString();
    }

    SiteLoader loader() throws WrongUse {
        Path folder = content();
        return SiteLoader.ofWorkTree(folder, root().resolve("assets"), shown(folder));
    }

    /** The spoken codes given so far, to addresses; none outside git and before anything was published. */
    Map<String, String> codes() throws WrongUse, IOException {
        try {
            return PublicationRecord.read(Repository.at(content())).codes();
        } catch (Refusal e) { // not in git, or no git: nothing was ever published from here
            return Map.of();
        }
    }

    /** Builds this site. */
    Build build(Progress progress) throws WrongUse, IOException {
        return build(root(), content(), false, progress, kept());
    }

    /** Builds this site with the pages for editors. */
    Build editorsBuild() throws WrongUse, IOException {
        return build(root(), content(), true, Progress.SILENT, kept());
    }

    /** Builds any site: this one, or a commit that was taken out of git. */
    static Build build(Path root, Path content) throws WrongUse {
        return build(root, content, false, Progress.SILENT, Kept.NOTHING);
    }

    /** Everything that builds keep to be faster; can be deleted at any time. */
    Path cache() {
        return root().resolve(".loa");
    }

    private Kept kept() throws IOException {
        return new KeptInFolder(cache().resolve("hinh"), Generator.digest());
    }

    private static Build build(Path root, Path content, boolean editors, Progress progress, Kept kept) throws WrongUse {
        for (String part : List.of("templates", "jbake.properties")) {
            if (!Files.exists(root.resolve(part))) {
                throw new WrongUse(
                        "Không có " + part + " trong " + root + ". Chỉ đúng thư mục của cổng bằng --site DIR.");
            }
        }
        return new Build(new JBakePages(root, content, editors), progress, kept);
    }
}
