package vn.loa.model;

import java.util.List;

/**
 * The body of a content file after parsing and understanding, before linking.
 *
 * @param markup HTML with slots where citations and links by hand stand: {@link Slots}
 * @param citations in order; a citation's index is its slot number
 * @param links by hand, in order; a link's index is its slot number
 */
public record Text(
        Packed markup, List<Provision> provisions, List<Citation> citations, List<Link> links, List<Passage> passages) {
    public static final Text EMPTY = new Text("", List.of(), List.of(), List.of(), List.of());

    public Text(
            String html,
            List<Provision> provisions,
            List<Citation> citations,
            List<Link> links,
            List<Passage> passages) {
        this(Packed.of(html), provisions, citations, links, passages);
    }

    public String html() {
        return markup.toString();
    }
}
