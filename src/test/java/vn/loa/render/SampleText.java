package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Citation;
import vn.loa.model.Link;
import vn.loa.model.Mention;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.Resolution;
import vn.loa.model.Slots;
import vn.loa.model.Text;

/**
 * Writes a text as the parse stage would, for pages made by hand. A citation stands as {@code [Chỉ thị số 28-CT/TW=slug]};
 * one that leads nowhere as {@code [Kế hoạch số 5-KH/TU=]}; one that could be several as {@code [...=a|b]}.
 */
final class SampleText {
    private static final Pattern CITED = Pattern.compile("\\[([^=\\]]+)=([^\\]]*)]");

    private final StringBuilder html = new StringBuilder();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Resolution> resolutions = new ArrayList<>();

    SampleText heading(int level, String anchor, String label, String words, int depth, int parent) {
        provisions.add(provision(anchor, label, words, depth, parent));
        html.append("<h" + level + " id=\"" + anchor + "\" class=\"provision\" data-depth=\"" + depth + "\">");
        return labelled(label, words, anchor).close("h" + level);
    }

    SampleText item(String anchor, String label, String words, int depth, int parent) {
        provisions.add(provision(anchor, label, words, depth, parent));
        html.append("<p id=\"" + anchor + "\" class=\"provision\" data-depth=\"" + depth + "\">");
        return labelled(label, words, anchor).close("p");
    }

    SampleText paragraph(String words) {
        html.append("<p>").append(cite(words));
        return close("p");
    }

    SampleText dashes(String... items) {
        html.append("<ul>\n");
        for (String item : items) {
            html.append("<li>").append(cite(item)).append("</li>\n");
        }
        return close("ul");
    }

    SampleText table(String id, List<String> columns, List<List<String>> rows) {
        html.append("<div class=\"table\" id=\"" + id + "\"><table><thead><tr>");
        columns.forEach(column -> html.append("<th scope=\"col\">" + column + "</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append("<td data-label=\"" + columns.get(i) + "\">" + row.get(i) + "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table>");
        return close("div");
    }

    SampleText link(String href, String words) {
        html.append("<p>" + Slots.open('l', links.size()) + words + Slots.close());
        links.add(new Link(href, place()));
        return close("p");
    }

    Text text() {
        return new Text(html.toString(), provisions, citations, links, List.of());
    }

    List<Resolution> resolutions() {
        return resolutions;
    }

    private SampleText labelled(String label, String words, String anchor) {
        html.append("<span class=\"label\">" + label + "</span> " + cite(words));
        html.append("<a class=\"anchor\" href=\"#" + anchor + "\" aria-label=\"Địa chỉ của " + label + "\"></a>");
        return this;
    }

    private SampleText close(String tag) {
        html.append("</" + tag + ">\n");
        return this;
    }

    private Provision provision(String anchor, String label, String words, int depth, int parent) {
        String path = anchor.toUpperCase(java.util.Locale.ROOT).replace('-', '.');
        return new Provision(path, label, anchor, CITED.matcher(words).replaceAll("$1"), depth, parent, place());
    }

    private String cite(String words) {
        String sentence = CITED.matcher(words).replaceAll("$1");
        Matcher m = CITED.matcher(words);
        StringBuilder out = new StringBuilder();
        int removed = 0;
        while (m.find()) {
            int start = m.start() - removed;
            removed += m.group().length() - m.group(1).length();
            String slot = Slots.open('c', citations.size()) + m.group(1) + Slots.close();
            citations.add(
                    new Citation(mention(m.group(1)), m.group(1), place(), provisions.size() - 1, sentence, start));
            resolutions.add(resolution(m.group(2)));
            m.appendReplacement(out, Matcher.quoteReplacement(slot));
        }
        return m.appendTail(out).toString();
    }

    private static Mention mention(String text) {
        Matcher number = Pattern.compile("\\S*\\d\\S*[-/]\\S+").matcher(text);
        String spelt = number.find() ? number.group() : "";
        return new Mention(0, text.length(), Mention.Form.FULL, spelt, "", Optional.empty(), "", "", "");
    }

    private static Resolution resolution(String target) {
        if (target.isEmpty()) {
            return new Resolution.Unknown();
        }
        return target.contains("|")
                ? new Resolution.Undecided(List.of(target.split("\\|", -1)))
                : new Resolution.Found(target);
    }

    private static Place place() {
        return new Place("content/van-ban/x.md", 1, 1);
    }
}
