package vn.loa.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.loa.assets.Assets;
import vn.loa.copies.Copies;
import vn.loa.index.SearchIndex;
import vn.loa.model.Document;
import vn.loa.model.Progress;
import vn.loa.model.Role;
import vn.loa.picture.Pictures;

/**
 * A linked site whose files are written when they are asked for, each once, into a folder of its own: an editor who saves a
 * file looks at one page, not at all of them. What is written equals what a build writes. Safe for many threads.
 */
public final class ShownSite implements AutoCloseable {
    private static final String SEARCH = "search/";

    private final Loaded loaded;
    private final Staging staging;
    private final Build.Opened pages;
    private final Copies copies;
    private final Pictures pictures;
    private final Path index;
    private final Set<String> asked = new HashSet<>();
    private final Object searching = new Object();
    private boolean searchable;
    private boolean dressed;
    private boolean others;

    ShownSite(Build build, Loaded loaded, Path beside, Path index) throws IOException {
        this.loaded = loaded;
        this.index = index;
        this.staging = Staging.beside(beside);
        this.pages = build.pages().open(loaded.site(), staging.folder());
        this.copies = new Copies(loaded.site(), loaded.files());
        this.pictures = build.pictures(loaded.site());
    }

    /** Where the files stand that were asked for. */
    public Path folder() {
        return staging.folder();
    }

    /**
     * Writes a file of the site, if the site has it and it was not asked for before.
     *
     * @param path from the site's root
     */
    public void make(String path) throws IOException {
        if (path.startsWith(SEARCH)) {
            makeSearch();
        } else {
            makeOnce(path);
        }
    }

    private synchronized void makeOnce(String path) throws IOException {
        if (asked.contains(path)) {
            return;
        }
        if (!pages.make(path) && !makeBeside(path)) {
            makeRest(path);
        }
        asked.add(path);
    }

    /** The copies and pictures that stand beside a document's page. */
    private boolean makeBeside(String path) throws IOException {
        String[] parts = path.split("/", -1);
        Optional<Document> document = parts.length == 3 && parts[0].equals(Role.DOCUMENT.folder())
                ? loaded.site().document(parts[1])
                : Optional.empty();
        if (document.isEmpty()) {
            return false;
        }
        if (parts[2].startsWith("index.")) {
            copies.write(document.get(), folder());
        } else {
            pictures.write(document.get(), folder());
        }
        return Files.exists(folder().resolve(path));
    }

    /** First what is cheap and asked for by every page. */
    private void makeRest(String path) throws IOException {
        makeAssets();
        if (!Files.exists(folder().resolve(path)) && !others) {
            others = true;
            pages.makeOthers();
        }
    }

    private synchronized void makeAssets() throws IOException {
        if (!dressed) {
            dressed = true;
            pages.makeAssets();
            Assets.finish(folder());
            pictures.writeCommon(folder());
            Build.writeRobots(folder());
        }
    }

    private void makeSearch() throws IOException {
        // the index is written over the sources of its client, which are among the assets
        makeAssets();
        synchronized (searching) {
            if (searchable) {
                return;
            }
            try (Staging lucene = Staging.beside(index)) {
                SearchIndex.build(
                        loaded.site(), loaded.aliases(), lucene.folder(), folder().resolve(SEARCH), Progress.SILENT);
                Files.createFile(lucene.folder().resolve(Build.MARK));
                lucene.replace();
            }
            searchable = true;
        }
    }

    /** Deletes the folder. */
    @Override
    public void close() throws IOException {
        pages.close();
        staging.close();
    }
}
