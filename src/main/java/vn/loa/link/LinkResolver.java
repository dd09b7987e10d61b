package vn.loa.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Nearest;
import vn.loa.model.Page;
import vn.loa.model.Role;
import vn.loa.model.Site;
import vn.loa.model.Slugs;
import vn.loa.model.Text;
import vn.loa.model.Topic;
import vn.loa.model.Vietnamese;

/**
 * Where links written by hand lead. Editors write a file ({@code 28-ct-tw-2023.md#ii-1}, {@code ../co-quan/bo-chinh-tri.md}),
 * an anchor of the same page ({@code #ii-2}) or an address of the site ({@code /van-ban/28-ct-tw-2023/}); rendering turns
 * each into an address relative to the page. For one thread.
 */
public final class LinkResolver {
    /** Pages that the program makes, beside those of documents, bodies, topics and editors. */
    private static final Set<String> MADE = Set.of(
            "",
            "van-ban",
            "co-quan",
            "chu-de",
            "loai",
            "cap",
            "nam",
            "tim-kiem",
            "thoi-han",
            "chi-tieu",
            "phat-thanh",
            "dinh-chinh");

    private static final Set<String> MADE_FILES =
            Set.of("feed.xml", "sitemap.xml", "robots.txt", "404.html", "thoi-han.ics");

    static final String HELD_BACK = "là bản nháp hoặc chưa đến ngày công bố: chưa có trên cổng.";
    static final String HELD_BACK_HINT = "Công bố tệp ấy trước, hoặc bỏ chỗ này tới khi công bố.";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final Map<Role, Map<String, Text>> texts = new HashMap<>();
    private final Map<Role, Nearest> nearest = new HashMap<>();
    private final IdentityHashMap<Text, Anchors> anchors = new IdentityHashMap<>();
    private final Site site;
    /** Made for the first link that may lead there. */
    private final Set<String> derived = new HashSet<>();

    private final Predicate<String> files;
    private final Drafts drafts;

    /** Reads which pages the site has; bodies without a file have pages too. */
    public LinkResolver(Site site, Predicate<String> files, Drafts drafts) {
        this.site = site;
        this.files = files;
        this.drafts = drafts;
        Map<String, Text> documents = new TreeMap<>();
        for (Document document : site.documents()) {
            documents.put(document.slug(), document.text());
        }
        Map<String, Text> bodies = new TreeMap<>();
        for (Body body : site.bodies()) {
            bodies.put(body.slug(), body.text());
        }
        Map<String, Text> topics = new TreeMap<>();
        for (Topic topic : site.topics()) {
            topics.put(topic.slug(), topic.text());
        }
        Map<String, Text> pages = new TreeMap<>();
        for (Page page : site.pages()) {
            pages.put(page.slug(), page.text());
        }
        texts.putAll(Map.of(Role.DOCUMENT, documents, Role.BODY, bodies, Role.TOPIC, topics, Role.PAGE, pages));
    }

    private boolean isDerived(String path) {
        if (derived.isEmpty()) {
            for (Document document : site.documents()) {
                site.levelOf(document).ifPresent(level -> derived.add("cap/" + level.slug()));
                derived.add("so/" + Vietnamese.numberSlug(document.meta().number()));
                if (!document.meta().kind().isBlank()) {
                    derived.add("loai/" + Slugs.of(document.meta().kind(), "loai"));
                }
                document.meta().date().ifPresent(date -> derived.add("nam/" + date.year()));
            }
        }
        return derived.contains(path);
    }

    /** The address of a page, relative to the site's root. */
    public static String address(Role role, String slug) {
        if (role == Role.PAGE) {
            return slug.equals("index") ? "" : slug + "/";
        }
        return role.folder() + "/" + slug + "/";
    }

    /**
     * The file that holds a link.
     *
     * @param folder of the file, relative to the content folder, without slashes around it; empty for the content folder
     */
    public record Holder(Role role, String slug, String folder) {
        String address() {
            return LinkResolver.address(role, slug);
        }
    }

    /**
     * Where {@code href} leads.
     *
     * @param href as written
     */
    public LinkTarget resolve(Holder holder, String href) {
        String link = href.strip();
        int colon = link.indexOf(':');
        boolean scheme = colon > 0
                && link.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == '+' || c == '-');
        if (link.startsWith("//")
                || (scheme && SCHEMES.contains(link.substring(0, colon).toLowerCase(Locale.ROOT)))) {
            return new LinkTarget.External(link);
        }
        if (scheme) {
            return new LinkTarget.Broken(
                    "Liên kết “" + href + "” không phải là địa chỉ được phép.",
                    "Dùng http, https, mailto, tel hoặc tệp trong thư mục nội dung.");
        }
        int hash = link.indexOf('#');
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        String rest = hash < 0 ? link : link.substring(0, hash);
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question);
        return path(holder, question < 0 ? rest : rest.substring(0, question), query, anchor);
    }

    private LinkTarget path(Holder holder, String path, String query, String anchor) {
        if (path.isEmpty()) {
            return query.isEmpty()
                    ? page(holder.role(), holder.slug(), anchor)
                    : new LinkTarget.Internal(holder.address() + query);
        }
        List<String> segments = segments(holder, path);
        String last = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        if (last.endsWith(".md")) {
            return file(segments, anchor);
        }
        if (last.indexOf('.') > 0 && !last.endsWith(".html")) {
            return attachment(String.join("/", segments), query + (anchor.isEmpty() ? "" : "#" + anchor));
        }
        return made(segments, query, anchor);
    }

    private LinkTarget attachment(String file, String rest) {
        return MADE_FILES.contains(file) || files.test(file)
                ? new LinkTarget.Internal(file + rest)
                : new LinkTarget.Broken(
                        "Không có tệp “" + file + "”.", "Đặt tệp ấy vào assets hoặc cạnh tệp này, hoặc sửa liên kết.");
    }

    /** The path from the site's root. A path without an ending is one of pages, whose folder is their own address. */
    private static List<String> segments(Holder holder, String path) {
        Deque<String> stack = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            push(stack, isFile(path) ? holder.folder() : holder.address());
        }
        push(stack, path);
        return new ArrayList<>(stack);
    }

    /** Links to files are relative to the file that holds them, links to pages to its page. */
    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).indexOf('.') > 0 && !path.endsWith(".html");
    }

    private static void push(Deque<String> stack, String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                stack.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                stack.addLast(segment);
            }
        }
    }

    /** A source file: the outermost folder tells the role; below those of documents, bodies and topics folders do not count. */
    private LinkTarget file(List<String> segments, String anchor) {
        Role role = roleOf(segments);
        String path = role == Role.PAGE ? String.join("/", segments) : segments.get(segments.size() - 1);
        return page(role, path.substring(0, path.length() - ".md".length()), anchor);
    }

    private static Role roleOf(List<String> segments) {
        for (Role role : Role.values()) {
            if (role != Role.PAGE && segments.size() > 1 && segments.get(0).equals(role.folder())) {
                return role;
            }
        }
        return Role.PAGE;
    }

    private LinkTarget made(List<String> segments, String query, String anchor) {
        String path = String.join("/", segments);
        boolean root = segments.size() < 2 && MADE.contains(path);
        if (root || isDerived(path)) {
            return new LinkTarget.Internal(
                    (path.isEmpty() ? "" : path + "/") + query + (anchor.isEmpty() ? "" : "#" + anchor));
        }
        Role role = roleOf(segments);
        return page(
                role, role == Role.PAGE ? path : path.substring(role.folder().length() + 1), anchor);
    }

    private LinkTarget page(Role role, String slug, String anchor) {
        Text text = texts.get(role).get(slug);
        if (text == null && drafts.holds(role, slug)) {
            return new LinkTarget.Broken("“" + address(role, slug) + "” " + HELD_BACK, HELD_BACK_HINT);
        }
        if (text == null) {
            return new LinkTarget.Broken("Không có tệp hay trang “" + address(role, slug) + "”.", hint(role, slug));
        }
        if (anchor.isEmpty()) {
            return new LinkTarget.Internal(address(role, slug));
        }
        Anchors known = anchors.computeIfAbsent(text, Anchors::new);
        if (!known.contains(anchor)) {
            List<String> near = known.near(anchor);
            return new LinkTarget.Broken(
                    "“" + address(role, slug) + "” không có mục “#" + anchor + "”.",
                    near.isEmpty()
                            ? "Mở trang ấy, bấm vào số mục để chép đúng địa chỉ."
                            : "Có phải: #" + String.join(", #", near));
        }
        return new LinkTarget.Internal(address(role, slug) + "#" + anchor);
    }

    /** Near names of the same role first; the same name in another folder is the commonest mistake. */
    private String hint(Role role, String slug) {
        for (Role other : Role.values()) {
            if (other != role && texts.get(other).containsKey(slug)) {
                return "Có phải: /" + address(other, slug);
            }
        }
        List<String> near = near(role, slug);
        return near.isEmpty() ? "Kiểm tra lại tên tệp trong thư mục nội dung." : "Có phải: " + String.join(", ", near);
    }

    /** Slugs that come near to a mistyped one. */
    List<String> near(Role role, String slug) {
        return nearest.computeIfAbsent(role, r -> new Nearest(texts.get(r).keySet()))
                .to(slug);
    }

    boolean exists(Role role, String slug) {
        return texts.get(role).containsKey(slug);
    }
}
