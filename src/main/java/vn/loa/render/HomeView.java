package vn.loa.render;

import java.util.List;

/**
 * The first page.
 *
 * @param documents how many the portal holds
 * @param newest the newest with a text
 * @param examples searches that find something, to show what may be typed
 * @param lead what most readers come for, beside the search box: the topics
 * @param withText of them, how many with a text and not the record only
 * @param coded whether documents have spoken codes
 */
public record HomeView(
        Frame frame,
        int documents,
        int withText,
        boolean coded,
        List<String> examples,
        List<Section> lead,
        List<Item> newest,
        List<Section> browse) {}
