package vn.loa.parse;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raw HTML in one block: a short list of tags without attributes is kept when opened and closed in the block, everything
 * else is shown as text.
 */
final class SafeHtml {
    private static final Pattern SAFE = Pattern.compile("<(/?)(sup|sub|b|i|u|s|em|strong|small|mark|br)\\s*/?>");
    /** Tags and attributes that run code, load from elsewhere or take the page over: an error, not a warning. */
    private static final Pattern DANGEROUS = Pattern.compile(
            "(?i)<(script|iframe|object|embed|style|link|meta|base|form|input|button|svg|math|applet|frame|template)\\b"
                    + "|[\\s/\"']on[a-z]{2,20}\\s*=|javascript:|data:text|srcdoc");

    private final Set<Node> kept = new HashSet<>();
    private final List<Node> foreign = new ArrayList<>();
    private final List<Node> comments = new ArrayList<>();

    private SafeHtml() {}

    static SafeHtml of(Node block) {
        SafeHtml html = new SafeHtml();
        List<Node> tags = new ArrayList<>();
        html.collect(block, tags);
        html.match(tags);
        return html;
    }

    private void collect(Node parent, List<Node> tags) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                tags.add(node);
            } else if (node instanceof HtmlInlineComment) {
                comments.add(node);
            }
            collect(node, tags);
        }
    }

    private void match(List<Node> tags) {
        record Opened(String name, Node node) {}
        Deque<Opened> open = new ArrayDeque<>();
        for (Node tag : tags) {
            Matcher m = SAFE.matcher(tag.getChars());
            if (!m.matches()) {
                foreign.add(tag);
            } else if (m.group(2).equals("br")) {
                kept.add(tag);
            } else if (m.group(1).isEmpty()) {
                open.push(new Opened(m.group(2), tag));
            } else if (!open.isEmpty()
                    && open.peek().name().equals(m.group(2))
                    && open.peek().node().getParent() == tag.getParent()) {
                kept.add(open.pop().node());
                kept.add(tag);
            } else {
                foreign.add(tag);
            }
        }
        open.forEach(o -> foreign.add(o.node()));
    }

    boolean isShownAsText(Node tag) {
        return !kept.contains(tag);
    }

    /** Tags that are shown as text, to be reported. */
    List<Node> foreign() {
        return foreign;
    }

    /** Comments, which are not shown. */
    List<Node> comments() {
        return comments;
    }

    static boolean isDangerous(CharSequence tag) {
        return DANGEROUS.matcher(tag).find();
    }
}
