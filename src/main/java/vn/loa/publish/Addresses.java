package vn.loa.publish;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.model.Document;
import vn.loa.model.Provision;
import vn.loa.model.Role;
import vn.loa.model.Site;

/** The permanent addresses of a site: its documents with their provisions, its bodies and topics. */
public final class Addresses {
    private Addresses() {}

    /** Documents, bodies and topics, in the order of the site. */
    public static List<Address> of(Site site) {
        return Stream.of(
                        site.documents().stream().map(Addresses::of),
                        site.bodies().stream().map(body -> plain(Role.BODY, body.slug())),
                        site.topics().stream().map(topic -> plain(Role.TOPIC, topic.slug())))
                .flatMap(addresses -> addresses)
                .toList();
    }

    private static Address of(Document document) {
        List<String> anchors =
                document.text().provisions().stream().map(Provision::anchor).toList();
        List<String> formerly = document.meta().formerly().stream()
                .map(former -> path(Role.DOCUMENT, former.slug()))
                .toList();
        return new Address(path(Role.DOCUMENT, document.slug()), anchors, true, formerly);
    }

    private static Address plain(Role role, String slug) {
        return new Address(path(role, slug), List.of());
    }

    private static String path(Role role, String slug) {
        return "/" + role.folder() + "/" + slug + "/";
    }
}
