package vn.loa.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.loa.model.Page;
import vn.loa.model.Problem;
import vn.loa.model.Site;

/**
 * The site as templates see it. Lists that many pages need are gathered once in {@link #of}; a page's own view is made when
 * the page is asked for. Never changes, so any number of threads may render from it.
 */
public final class SiteView {
    /** Folders of the site whose listings are gathered apart; see {@link #listings(String)}. */
    public static final Set<String> FOLDERS =
            Set.of("co-quan", "thoi-han", "chi-tieu", "bien-tap", "phat-thanh", "dinh-chinh");

    private final Catalog catalog;
    private final ListingPages listings;
    private final DocumentPages documents;
    private final ProsePages prose;
    private final MachinePages machine;
    private final DutyPages duties;
    private final DeadlinePages deadlines;
    private final TargetPages targets;
    private final Calendars calendars;
    private final EditorPages editors;
    private final ComparePages compare;
    private final OpeningPages openings;
    private final Feeds feeds;
    private final BulletinPages bulletin;
    private final PassOnPages passOn;

    private SiteView(Site site, Settings settings, Supplier<List<Problem>> waiting, Voice voice) {
        Frames frames = new Frames(settings, site.pages());
        catalog = new Catalog(site, settings);
        listings = new ListingPages(catalog, frames);
        documents = new DocumentPages(catalog, frames);
        prose = new ProsePages(catalog, frames);
        machine = new MachinePages(catalog, frames);
        duties = new DutyPages(catalog, frames);
        deadlines = new DeadlinePages(catalog, frames);
        targets = new TargetPages(catalog, frames);
        calendars = new Calendars(catalog);
        editors = new EditorPages(catalog, frames, waiting);
        compare = new ComparePages(catalog, frames);
        openings = new OpeningPages(catalog, frames);
        feeds = new Feeds(catalog);
        bulletin = new BulletinPages(catalog, frames, voice);
        passOn = new PassOnPages(catalog, frames, voice);
    }

    public static SiteView of(Site site, Settings settings) {
        return of(site, settings, List::of, Voice.NONE);
    }

    /**
     * The same with what editors have to do and announcers have to say.
     *
     * @param waiting facts that nobody has confirmed, one notice each; asked for, and shown, where the settings want the editors'
     *     pages
     * @param voice says aloud what people wrote
     */
    public static SiteView of(Site site, Settings settings, Supplier<List<Problem>> waiting, Voice voice) {
        return new SiteView(site, settings, waiting, voice);
    }

    /** Every page that no content file stands behind, in a stable order. */
    public List<Listing> listings() {
        List<Listing> all = new ArrayList<>(listings.listings());
        all.addAll(duties.listings());
        all.addAll(deadlines.listings());
        all.addAll(targets.listings());
        all.addAll(calendars.listings());
        all.addAll(editors.listings());
        all.addAll(compare.listings());
        all.addAll(openings.listings());
        all.addAll(feeds.listings());
        all.addAll(bulletin.listings());
        all.addAll(passOn.listings());
        all.addAll(bodies());
        return List.copyOf(all);
    }

    /** Bodies that are known from documents alone. */
    private List<Listing> bodies() {
        return catalog.site.bodies().stream()
                .filter(body -> body.path().isEmpty())
                .map(body -> new Listing("co-quan/" + body.slug() + "/index.html", "body", body.title()))
                .toList();
    }

    /**
     * Some of {@link #listings}, without gathering what only others need: those that a folder has many of, or those of no such
     * folder.
     *
     * @param folder one of {@link #FOLDERS}, or another name for all that are not many in one of these
     */
    public List<Listing> listings(String folder) {
        return switch (folder) {
            case "co-quan" -> joined(List.of(duties.listings(), bodies()));
            case "thoi-han" -> deadlines.listings();
            case "chi-tieu" -> targets.listings();
            case "bien-tap" -> editors.listings();
            case "phat-thanh", "dinh-chinh" -> bulletin.listings();
            default ->
                joined(List.of(
                        listings.listings(),
                        calendars.listings(),
                        compare.listings(),
                        openings.listings(),
                        feeds.listings(),
                        passOn.listings()));
        };
    }

    private static List<Listing> joined(List<List<Listing>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /**
     * What the page at an address shows.
     *
     * @param uri of the file, such as {@code van-ban/28-ct-tw-2023/index.html}
     * @return one of the public views of this package, as the page's type demands; of a calendar the finished text
     * @throws IllegalArgumentException when the site has no such page
     */
    public Object page(String uri) {
        return own(uri.split("/", -1))
                .or(() -> editors.page(uri))
                .or(() -> compare.page(uri))
                .or(() -> openings.page(uri))
                .or(() -> passOn.page(uri))
                .or(() -> feeds.page(uri))
                .or(() -> bulletin.page(uri))
                .or(() -> duties.page(uri))
                .or(() -> deadlines.page(uri))
                .or(() -> targets.page(uri))
                .or(() -> calendars.at(uri))
                .orElseGet(() -> listings.page(uri));
    }

    /** Pages that a content file, or a body known from documents, stands behind. */
    private Optional<Object> own(String[] parts) {
        if (!parts[parts.length - 1].equals("index.html")) {
            return Optional.empty();
        }
        String slug = String.join("/", Arrays.copyOf(parts, parts.length - 1));
        if (catalog.pageBySlug.containsKey(slug)) {
            return Optional.of(prose.page(catalog.pageBySlug.get(slug)));
        }
        if (parts.length != 3) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "van-ban" -> catalog.site.document(parts[1]).map(documents::page);
            case "co-quan" -> catalog.site.body(parts[1]).map(prose::body);
            case "chu-de" ->
                Optional.ofNullable(catalog.topicBySlug.get(parts[1])).map(prose::topic);
            default -> Optional.empty();
        };
    }

    /** The text of a page with its links, for templates that are not Loa's. */
    public String html(Page page) {
        return prose.html(page);
    }

    /** The feed of the newest documents. */
    public FeedView feed() {
        return feeds.all();
    }

    /** The addresses of all pages, for search engines. */
    public SitemapView sitemap() {
        return machine.sitemap(listings());
    }

    /** The frame of the page for addresses that lead nowhere. */
    public Frame notFound() {
        return machine.notFound();
    }
}
