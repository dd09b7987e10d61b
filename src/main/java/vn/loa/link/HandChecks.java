package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.HandFact;
import vn.loa.model.Link;
import vn.loa.model.Meta;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Role;
import vn.loa.model.Site;
import vn.loa.model.Text;

/** Whether everything that a person wrote by hand leads somewhere: links, relations, topics, issuers, parents of bodies. */
final class HandChecks {
    private static final String CODE = "link-broken";
    /** What names a document's file where words may stand too: a source without a space, with a digit and a hyphen. */
    private static final Pattern SLUG = Pattern.compile("(?=.*[0-9])[a-z0-9]+(-[a-z0-9]+)+");

    private final LinkResolver resolver;
    private final Surroundings around;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> links = new HashMap<>();

    private HandChecks(LinkResolver resolver, Surroundings around) {
        this.resolver = resolver;
        this.around = around;
    }

    /**
     * What was found.
     *
     * @param links as in {@link Site#links}
     */
    record Checked(Map<String, List<String>> links, List<Problem> problems) {}

    static Checked check(Site site, Surroundings around) {
        HandChecks checks = new HandChecks(new LinkResolver(site, around.files(), around.drafts()), around);
        site.documents().forEach(checks::document);
        for (Body body : site.bodies()) {
            checks.links(Role.BODY, body.slug(), body.path(), body.text());
            checks.slug(
                    Role.BODY,
                    body.parent(),
                    around.places().apply(body.path(), "parent"),
                    "cơ quan cấp trên (parent)");
        }
        site.topics().forEach(topic -> checks.links(Role.TOPIC, topic.slug(), topic.path(), topic.text()));
        site.pages().forEach(page -> checks.links(Role.PAGE, page.slug(), page.path(), page.text()));
        return new Checked(checks.links, checks.problems);
    }

    private void document(Document document) {
        Meta meta = document.meta();
        meta.hand().forEach((type, refs) -> refs.stream()
                .filter(ref -> ref.slug().equals(document.slug()))
                .forEach(ref -> problems.add(Problem.error(
                        "self-relation",
                        ref.place(),
                        "Văn bản không thể tự “" + type.word() + "” chính nó.",
                        "Bỏ mục này, hoặc ghi văn bản khác."))));
        meta.hand()
                .forEach((type, refs) -> refs.forEach(
                        ref -> slug(Role.DOCUMENT, ref.slug(), ref.place(), "văn bản ở khóa “" + type.word() + "”")));
        meta.topics().forEach(ref -> slug(Role.TOPIC, ref.slug(), ref.place(), "chủ đề"));
        if (Issuers.isSlug(meta.issuer())) {
            slug(
                    Role.BODY,
                    meta.issuer(),
                    around.places().apply(document.path(), "issuer"),
                    "cơ quan ban hành (issuer)");
        }
        for (HandFact fact : meta.facts()) {
            fact.bodies().forEach((key, body) -> {
                if (Holders.isFileName(body)) {
                    String file = body.toLowerCase(Locale.ROOT);
                    slug(Role.BODY, file, fact.note().at(key), "cơ quan ở khóa “" + key + "” của facts");
                }
            });
            if (fact instanceof HandFact.OfDeadline deadline) {
                deadline.changes().stream()
                        .filter(change -> SLUG.matcher(change.source()).matches())
                        .forEach(change -> slug(
                                Role.DOCUMENT,
                                change.source(),
                                change.place(),
                                "nguồn (source) của việc đổi thời hạn"));
            }
        }
        links(Role.DOCUMENT, document.slug(), document.path(), document.text());
    }

    private void slug(Role role, String slug, Place place, String what) {
        if (slug.isEmpty() || resolver.exists(role, slug)) {
            return;
        }
        if (around.drafts().holds(role, slug)) {
            problems.add(Problem.error(
                    CODE,
                    place,
                    "“" + slug + "”, ghi làm " + what + ", " + LinkResolver.HELD_BACK,
                    LinkResolver.HELD_BACK_HINT));
            return;
        }
        List<String> near = resolver.near(role, slug);
        String file = around.content() + "/" + role.folder() + "/" + slug + ".md";
        problems.add(Problem.error(
                CODE,
                place,
                "Không có tệp " + file + " cho " + what + " “" + slug + "”.",
                near.isEmpty() ? "Tạo tệp ấy hoặc bỏ mục này." : "Có phải: " + String.join(", ", near)));
    }

    private void links(Role role, String slug, String path, Text text) {
        LinkResolver.Holder holder = new LinkResolver.Holder(role, slug, folder(role, path));
        List<String> addresses = new ArrayList<>();
        for (Link link : text.links()) {
            addresses.add(address(resolver.resolve(holder, link.href()), link));
        }
        if (!addresses.isEmpty()) {
            links.put(path, addresses);
        }
    }

    /** The folder of a file, relative to the content folder. */
    private String folder(Role role, String path) {
        String prefix = around.content() + "/";
        int end = path.lastIndexOf('/');
        return path.startsWith(prefix) ? path.substring(Math.min(prefix.length(), end + 1), end + 1) : role.folder();
    }

    private String address(LinkTarget target, Link link) {
        if (target instanceof LinkTarget.Internal internal) {
            return "/" + internal.address();
        }
        if (target instanceof LinkTarget.External external) {
            return external.href();
        }
        LinkTarget.Broken broken = (LinkTarget.Broken) target;
        problems.add(Problem.error(CODE, link.place(), broken.message(), broken.hint()));
        return "";
    }
}
