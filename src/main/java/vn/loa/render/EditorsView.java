package vn.loa.render;

import java.util.List;

/**
 * What editors have to look at: contradictions, citations that lead nowhere, facts that wait for a person.
 *
 * @param counts of all pages, by kind
 * @param groups of this page, by document
 */
public record EditorsView(Frame frame, List<Entry> counts, List<Group> groups, Pager pager) {
    /**
     * Lines of one file.
     *
     * @param title the document's name; the path where it is no document
     * @param href its page; empty for other files
     */
    public record Group(String title, String href, List<Line> lines) {}

    /**
     * One thing to look at.
     *
     * @param place {@code path:line:col}
     * @param kind what it is called
     * @param code of the problem
     * @param yaml line to paste under {@code facts}; empty where there is none
     */
    public record Line(String place, String kind, String code, String message, String hint, String yaml) {}
}
