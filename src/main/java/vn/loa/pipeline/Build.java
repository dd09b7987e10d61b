package vn.loa.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.assets.Assets;
import vn.loa.copies.Copies;
import vn.loa.index.SearchIndex;
import vn.loa.model.Problem;
import vn.loa.model.Progress;
import vn.loa.model.Site;
import vn.loa.picture.Kept;
import vn.loa.picture.Pictures;

/** Linked site to finished site folder: pages, copies, search index, what crawlers read. */
public final class Build {
    /** Endings of the other forms of a document, written beside its page. */
    public static final List<String> COPIES = Copies.FORMS;

    /** Stands in every folder that a build wrote and may replace. */
    public static final String MARK = ".loa-output";

    private final Pages pages;
    private final Progress progress;
    private final Kept kept;

    /** Renders the pages of a site; JBake's part, given from outside so that this room does not know it. */
    public interface Pages {
        /** What only the site's configuration can tell to be wrong. */
        default List<Problem> check(Site site) throws IOException {
            return List.of();
        }

        /** The absolute address of the site's root, with a slash at its end; empty when none is configured. */
        default String address() {
            return "";
        }

        /** The site's name. */
        default String name() {
            return "Loa";
        }

        /** Writes the pages into {@code output}, an existing, empty folder, and tells how many. */
        int bake(Site site, Path output, Progress progress) throws IOException;

        /** Gets ready to write pages into {@code output}, an existing, empty folder, one at a time. */
        Opened open(Site site, Path output) throws IOException;
    }

    /** Pages that are written when somebody asks for them. Not for several threads at once. */
    public interface Opened extends AutoCloseable {
        /**
         * Writes a page.
         *
         * @param uri of its file, from the site's root
         * @return whether the site has such a page
         */
        boolean make(String uri) throws IOException;

        /** Writes what the folder {@code assets} gives to the site. */
        void makeAssets() throws IOException;

        /** Writes what is neither: feed, site map, files that lie beside the content. */
        void makeOthers() throws IOException;

        @Override
        void close();
    }

    public Build(Pages pages) {
        this(pages, Progress.SILENT, Kept.NOTHING);
    }

    /**
     * As {@link #Build(Pages)}.
     *
     * @param progress is told how far a build is
     * @param kept pictures of earlier builds
     */
    public Build(Pages pages, Progress progress, Kept kept) {
        this.pages = pages;
        this.progress = progress;
        this.kept = kept;
    }

    /**
     * What a build did.
     *
     * @param written nothing when errors stopped the build
     */
    public record Result(Site site, List<Problem> problems, boolean done, Written written) {}

    /**
     * How much a build wrote.
     *
     * @param searchFiles files of the search index for browsers
     * @param searchBytes their bytes together
     */
    public record Written(int pages, int searchFiles, long searchBytes) {
        static final Written NOTHING = new Written(0, 0, 0);
    }

    /**
     * Loads and builds a site. Nothing stands in the output unless everything went well.
     *
     * @param output the site folder; replaced whole when the build succeeds, untouched otherwise
     * @param index the folder of the Lucene index, beside the site; replaced likewise
     */
    public Result run(SiteLoader loader, Path output, Path index) throws IOException {
        return run(loader, Map.of(), output, index);
    }

    /** The same with the spoken codes that were given so far, to addresses from the site's root. */
    public Result run(SiteLoader loader, Map<String, String> codes, Path output, Path index) throws IOException {
        Loaded loaded = load(loader).withCodes(codes);
        if (loaded.hasErrors()) {
            return new Result(loaded.site(), loaded.problems(), false, Written.NOTHING);
        }
        try (Staging site = Staging.beside(output);
                Staging lucene = Staging.beside(index)) {
            Written written = write(loaded, site.folder(), lucene.folder());
            progress.begin(Progress.Stage.PLACE, 0);
            Files.createFile(site.folder().resolve(MARK));
            Files.createFile(lucene.folder().resolve(MARK));
            lucene.replace();
            site.replace();
            kept.forgetOthers();
            return new Result(loaded.site(), loaded.problems(), true, written);
        }
    }

    /**
     * Loads a site whose files are written when they are asked for.
     *
     * @param beside folders with the files are made beside this path
     * @param index the folder of the Lucene index; replaced when the search is asked for
     */
    public Show show(SiteLoader loader, Map<String, String> codes, Path beside, Path index) throws IOException {
        Loaded loaded = load(loader).withCodes(codes);
        return new Show(
                loaded.site(),
                loaded.problems(),
                loaded.hasErrors() ? Optional.empty() : Optional.of(new ShownSite(this, loaded, beside, index)));
    }

    /**
     * What {@link #show} loaded.
     *
     * @param shown nothing when there are errors
     */
    public record Show(Site site, List<Problem> problems, Optional<ShownSite> shown) {}

    Pages pages() {
        return pages;
    }

    Pictures pictures(Site site) {
        return new Pictures(site, pages.address(), pages.name(), kept);
    }

    /** Loads a site and checks it against its configuration. */
    public Loaded load(SiteLoader loader) throws IOException {
        Loaded loaded = loader.load(progress);
        return loaded.with(pages.check(loaded.site()));
    }

    /** Writes a site into empty folders. */
    public Written write(Loaded loaded, Path output, Path index) throws IOException {
        int written = pages.bake(loaded.site(), output, progress);
        Assets.finish(output);
        new Copies(loaded.site(), loaded.files()).write(output, progress);
        pictures(loaded.site()).write(output, progress);
        SearchIndex.Size search =
                SearchIndex.build(loaded.site(), loaded.aliases(), index, output.resolve("search"), progress);
        writeRobots(output);
        return new Written(written, search.files(), search.bytes());
    }

    static void writeRobots(Path output) throws IOException {
        Files.writeString(output.resolve("robots.txt"), "User-agent: *\nAllow: /\n");
    }

    /** Deletes what earlier builds kept to be faster; always safe. */
    public static void forget(Path cache) throws IOException {
        Staging.delete(cache);
    }
}
