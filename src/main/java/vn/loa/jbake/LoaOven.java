package vn.loa.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;
import vn.loa.model.Progress;
import vn.loa.model.Site;
import vn.loa.render.Listing;

/**
 * JBake's oven without its database: the content is already loaded and linked, documents and listings are rendered in
 * parallel, and JBake's other rendering tools (feed, sitemap, 404, archive, tags) run as always. One bake at a time in a
 * JVM, because JBake keeps document types and extractors in static tables.
 */
public final class LoaOven extends Oven {
    static { // what fails in a template is in the exception; Freemarker would print it a second time
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private static final Object ONE_BAKE_AT_A_TIME = new Object();
    /** Tools whose work is done here, in parallel. */
    private static final Set<Class<?>> REPLACED = Set.of(DocumentsRenderer.class, ListingsTool.class);

    private final SiteRegistry.Entry entry;
    private final Progress progress;
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private List<DocumentModel> content = List.of();
    private int pages;

    private LoaOven(Utensils utensils, SiteRegistry.Entry entry, Progress progress) {
        super(utensils);
        this.entry = entry;
        this.progress = progress;
    }

    /** Bakes a site with the pages for editors only where its configuration asks for them. */
    public static int bake(Path root, Path content, Path output, Site site) throws BakeException {
        return bake(root, content, output, site, false, Progress.SILENT);
    }

    /**
     * Bakes a site.
     *
     * @param root the folder with {@code templates}, {@code assets} and {@code jbake.properties}
     * @param content the content folder that {@code site} was loaded from
     * @param output an existing, empty folder
     * @param editors whether the site has the pages for editors, whatever its configuration says
     * @param progress a step for each page
     * @return the number of pages written
     * @throws BakeException when a template fails; what was written is then of no use
     */
    public static int bake(Path root, Path content, Path output, Site site, boolean editors, Progress progress)
            throws BakeException {
        synchronized (ONE_BAKE_AT_A_TIME) {
            LoaOven oven = of(root, content, output, site, editors, progress);
            try {
                oven.bake();
                oven.throwFailures();
                return oven.pages;
            } finally {
                oven.forget();
            }
        }
    }

    /** An oven for a site, which is registered until it is forgotten or another of the same folder takes its place. */
    private static LoaOven of(Path root, Path content, Path output, Site site, boolean editors, Progress progress) {
        DefaultJBakeConfiguration config = configuration(root, content, output);
        if (editors) {
            config.setProperty("loa.editors.page", true);
        }
        MemoryStore store = new MemoryStore();
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, config));
        utensils.setRenderer(new Renderer(store, config, new PageEngine(store, config)));
        utensils.setAsset(new Asset(config));
        SiteRegistry.Entry entry = SiteRegistry.put(content.toFile(), site, SiteSettings.of(config.asHashMap()));
        return new LoaOven(utensils, entry, progress);
    }

    /** An oven that is ready to bake single pages; see {@link #bake} for the parameters. */
    static LoaOven open(Path root, Path content, Path output, Site site, boolean editors) {
        synchronized (ONE_BAKE_AT_A_TIME) {
            LoaOven oven = of(root, content, output, site, editors, Progress.SILENT);
            oven.prepare();
            return oven;
        }
    }

    /** Takes the site out of the registry, if it is still there. */
    void forget() {
        SiteRegistry.remove(getUtensils().getConfiguration().getContentFolder(), entry);
    }

    /** JBake's configuration for a site, as its own launcher would load it. */
    static DefaultJBakeConfiguration configuration(Path root, Path content, Path output) {
        DefaultJBakeConfiguration config =
                new JBakeConfigurationFactory().createDefaultJbakeConfiguration(root.toFile(), output.toFile(), true);
        config.setContentFolder(content.toFile());
        return config;
    }

    /** Says what went wrong since this was last asked. */
    void throwFailures() throws BakeException {
        if (!failures.isEmpty()) {
            List<Throwable> all = List.copyOf(failures);
            failures.clear();
            throw new BakeException(all);
        }
    }

    @Override
    public void bake() {
        prepare();
        content.stream().map(DocumentModel::getType).distinct().forEach(this::setNeighbours);
        List<Listing> listings = listings();
        pages = content.size() + listings.size();
        progress.begin(Progress.Stage.PAGES, pages);
        makeFolders(Stream.concat(
                content.stream().map(DocumentModel::getUri), listings.stream().map(Listing::uri)));
        content.parallelStream().forEach(this::renderPage);
        // a model is a map of a dozen entries: made for a page and dropped with it
        listings.parallelStream().map(LoaOven::model).forEach(this::renderPage);
        runOtherTools();
        makeAssets();
        makeAttachments();
    }

    /** Tells JBake what there is to bake. */
    private void prepare() {
        registerTypes(getUtensils().getConfiguration());
        Engines.register("md", new MarkdownFiles());
        content = readContent();
        content.forEach(getUtensils().getContentStore()::addDocument);
    }

    /** The pages that a file of the content stands behind. */
    List<DocumentModel> content() {
        return content;
    }

    /** The pages that no file stands behind. */
    List<Listing> listings() {
        return ListingsTool.of(entry.view(), getUtensils().getConfiguration());
    }

    /** Those in one folder of the site; see {@link vn.loa.render.SiteView#listings(String)}. */
    List<Listing> listings(String folder) {
        return ListingsTool.of(entry.view(), folder, getUtensils().getConfiguration());
    }

    static DocumentModel model(Listing listing) {
        return ContentModels.base(listing.type(), listing.uri(), listing.title());
    }

    private List<DocumentModel> readContent() {
        List<DocumentModel> models = new ArrayList<>();
        String dateFormat = getUtensils().getConfiguration().getDateFormat();
        Site site = entry.site();
        site.documents().forEach(document -> models.add(ContentModels.of(document)));
        site.bodies().stream()
                .filter(body -> !body.path().isEmpty())
                .forEach(body -> models.add(ContentModels.of(body)));
        site.topics().forEach(topic -> models.add(ContentModels.of(topic)));
        site.pages()
                .forEach(page -> models.add(
                        ContentModels.of(page, dateFormat, entry.view().html(page))));
        models.addAll(OtherContent.of(getUtensils().getConfiguration()));
        return models;
    }

    /** What JBake's DocumentsRenderer gives each page: the newer and the older content of its type. */
    private void setNeighbours(String type) {
        List<DocumentModel> ofType = published(type);
        for (int i = 0; i < ofType.size(); i++) {
            setNeighbours(ofType, i);
        }
    }

    /** JBake's own list is a linked one, in which looking for the next of ten thousand takes ten thousand steps. */
    private List<DocumentModel> published(String type) {
        return new ArrayList<>(getUtensils().getContentStore().getPublishedContent(type));
    }

    private static void setNeighbours(List<DocumentModel> ofType, int i) {
        ofType.get(i).setNextContent(i == 0 ? null : neighbour(ofType.get(i - 1)));
        ofType.get(i).setPreviousContent(i + 1 == ofType.size() ? null : neighbour(ofType.get(i + 1)));
    }

    /** The same for one page. */
    void setNeighbours(DocumentModel page) {
        List<DocumentModel> ofType = published(page.getType());
        for (int i = 0; i < ofType.size(); i++) {
            if (ofType.get(i).getUri().equals(page.getUri())) {
                setNeighbours(ofType, i);
            }
        }
    }

    private static DocumentModel neighbour(DocumentModel content) {
        DocumentModel neighbour = new DocumentModel();
        neighbour.setUri(content.getUri());
        neighbour.setNoExtensionUri(content.getNoExtensionUri());
        neighbour.setTitle(content.getTitle());
        return neighbour;
    }

    /** JBake's renderer makes folders itself, but not safely from two threads at once. */
    void makeFolders(Stream<String> uris) {
        File output = getUtensils().getConfiguration().getDestinationFolder();
        uris.forEach(uri -> new File(output, uri).getParentFile().mkdirs());
    }

    /** Writes a page; what goes wrong is for {@link #throwFailures}. */
    void renderPage(DocumentModel model) {
        try {
            getUtensils().getRenderer().render(model);
        } catch (Exception e) { // JBake's renderer declares nothing narrower
            failures.add(e);
        }
        progress.step();
    }

    private static void registerTypes(JBakeConfiguration config) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
        config.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        DocumentTypes.addDocumentType(config.getDataFileDocType());
    }

    /** Lets JBake's own tools write feed, site map and the page for addresses that lead nowhere. */
    void runOtherTools() {
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
            if (!REPLACED.contains(tool.getClass())) {
                try {
                    pages += tool.render(
                            getUtensils().getRenderer(),
                            getUtensils().getContentStore(),
                            getUtensils().getConfiguration());
                } catch (RenderingException e) {
                    failures.add(e);
                }
            }
        }
    }

    /** Copies the folder of files that are published as they are. */
    void makeAssets() {
        JBakeConfiguration config = getUtensils().getConfiguration();
        List<String> overwritten = overwritten(
                config.getAssetFolder().toPath(), config.getDestinationFolder().toPath());
        if (!overwritten.isEmpty()) {
            failures.add(new IllegalStateException(
                    "Tệp trong " + config.getAssetFolder().getName()
                            + " trùng địa chỉ với trang của cổng, hãy đổi tên: " + String.join(", ", overwritten)));
            return;
        }
        Asset asset = getUtensils().getAsset();
        asset.copy();
        failures.addAll(asset.getErrors());
    }

    /** Copies what lies beside the content and is published with it. */
    void makeAttachments() {
        JBakeConfiguration config = getUtensils().getConfiguration();
        try {
            Attachments.copy(
                    config.getContentFolder().toPath(),
                    config.getDestinationFolder().toPath());
        } catch (IOException e) {
            failures.add(e);
        }
    }

    /** Assets that would take the place of a page. */
    private static List<String> overwritten(Path assets, Path output) {
        try (Stream<Path> files = Files.walk(assets)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> assets.relativize(file).toString())
                    .filter(file -> Files.exists(output.resolve(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) { // no assets
            return List.of();
        }
    }
}
