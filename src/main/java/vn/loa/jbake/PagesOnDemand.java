package vn.loa.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import vn.loa.pipeline.Build;
import vn.loa.render.Listing;
import vn.loa.render.SiteView;

/** An oven that bakes one page at a time. */
final class PagesOnDemand implements Build.Opened {
    private static final String OTHERS = "";

    private final LoaOven oven;
    private final Map<String, DocumentModel> content = new HashMap<>();
    /** By folder and address; gathered when the first page of a folder is asked for that no file stands behind. */
    private final Map<String, Map<String, Listing>> listings = new HashMap<>();

    PagesOnDemand(LoaOven oven) {
        this.oven = oven;
        oven.content().forEach(page -> content.put(page.getUri(), page));
    }

    @Override
    public boolean make(String uri) throws BakeException {
        Optional<DocumentModel> page = find(uri);
        if (page.isPresent()) {
            oven.setNeighbours(page.get());
            oven.makeFolders(Stream.of(uri));
            oven.renderPage(page.get());
            oven.throwFailures();
        }
        return page.isPresent();
    }

    private Optional<DocumentModel> find(String uri) {
        DocumentModel page = content.get(uri);
        if (page != null) {
            return Optional.of(page);
        }
        String folder = uri.contains("/") ? uri.substring(0, uri.indexOf('/')) : OTHERS;
        return Stream.of(SiteView.FOLDERS.contains(folder) ? folder : OTHERS, OTHERS)
                .map(group -> listings.computeIfAbsent(group, this::listings).get(uri))
                .filter(Objects::nonNull)
                .findFirst()
                .map(LoaOven::model);
    }

    private Map<String, Listing> listings(String folder) {
        Map<String, Listing> byAddress = new HashMap<>();
        oven.listings(folder).forEach(listing -> byAddress.put(listing.uri(), listing));
        return byAddress;
    }

    @Override
    public void makeAssets() throws BakeException {
        oven.makeAssets();
        oven.throwFailures();
    }

    @Override
    public void makeOthers() throws BakeException {
        oven.runOtherTools();
        oven.makeAttachments();
        oven.throwFailures();
    }

    @Override
    public void close() {
        oven.forget();
    }
}
