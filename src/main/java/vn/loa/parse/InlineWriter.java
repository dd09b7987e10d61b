package vn.loa.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Characters;
import vn.loa.model.Link;
import vn.loa.model.Problem;
import vn.loa.model.Slots;
import vn.loa.parse.InlineText.Piece;
import vn.loa.parse.Marking.Insert;
import vn.loa.parse.Marking.Marks;

/** Writes the inline content of blocks: text, emphasis, links, with the label and the mentions marked. */
final class InlineWriter {
    private final StringBuilder html;
    private final Lines lines;
    private final List<Link> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    InlineWriter(StringBuilder html, Lines lines) {
        this.html = html;
        this.lines = lines;
    }

    List<Link> links() {
        return links;
    }

    List<Problem> problems() {
        return problems;
    }

    void write(Node block, InlineText text, Marks marks) {
        text.html().foreign().forEach(this::report);
        text.html().comments().forEach(this::reportComment);
        if (block.getFirstChild() instanceof BoundedInlineParser.Unparsed) {
            reportUnparsed(block);
        }
        Map<Node, Piece> pieces = new HashMap<>();
        text.pieces().forEach(piece -> pieces.put(piece.node(), piece));
        new BlockPass(text, pieces, Marking.inserts(text, marks)).children(block);
    }

    private void reportUnparsed(Node block) {
        problems.add(Problem.error(
                "markup",
                lines.place(block.getStartOffset()),
                "Đoạn này có hơn %d dấu <, [ hoặc `.".formatted(BoundedInlineParser.MOST_OPENERS),
                "Xóa các dấu ấy hoặc tách đoạn; một đoạn văn bản không cần nhiều liên kết hay thẻ như vậy."));
    }

    private void reportComment(Node comment) {
        problems.add(
                Problem.warning(
                        "html",
                        lines.place(comment.getStartOffset()),
                        "Ghi chú HTML <!-- … --> không hiện trên trang.",
                        "Xóa ghi chú, hoặc viết thành chữ thường nếu người đọc cần thấy; điều cho người biên tập ghi vào “notes”."));
    }

    private void report(Node tag) {
        String shown = tag.getChars().toString().replaceAll("\\s+", " ");
        if (SafeHtml.isDangerous(shown)) {
            problems.add(Problem.error(
                    "unsafe-html",
                    lines.place(tag.getStartOffset()),
                    "HTML nguy hiểm trong văn bản: " + shown,
                    "Xóa đoạn HTML này; cổng chỉ nhận Markdown."));
        } else {
            problems.add(Problem.warning(
                    "html",
                    lines.place(tag.getStartOffset()),
                    "HTML " + shown + " được hiện như chữ thường.",
                    "Dùng Markdown; chỉ các thẻ sup, sub, b, i, u, s, em, strong, small, mark, br được giữ."));
        }
    }

    /** One pass over the inline nodes of one block. */
    private final class BlockPass {
        private final InlineText text;
        private final String plain;
        private final Map<Node, Piece> pieces;
        private final Map<Node, List<Insert>> inserts;

        BlockPass(InlineText text, Map<Node, Piece> pieces, Map<Node, List<Insert>> inserts) {
            this.text = text;
            this.plain = text.plain();
            this.pieces = pieces;
            this.inserts = inserts;
        }

        void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                inline(node);
            }
        }

        private void inline(Node node) {
            if (node instanceof SoftLineBreak) {
                html.append('\n');
            } else if (node instanceof HardLineBreak) {
                html.append("<br>\n");
            } else if (node instanceof Emphasis) {
                enclosed("<em>", node, "</em>");
            } else if (node instanceof StrongEmphasis) {
                enclosed("<strong>", node, "</strong>");
            } else if (node instanceof Code) {
                enclosed("<code>", node, "</code>");
            } else if (node instanceof InlineLinkNode link) {
                link(Characters.replaceForbidden(link.getUrl().unescape()), node);
            } else if (node instanceof RefNode ref && ref.isDefined()) {
                link(url(ref), node);
            } else if (node instanceof AutoLink auto) {
                link(auto.getText().toString(), node);
            } else if (node instanceof MailLink mail) {
                link("mailto:" + mail.getText(), node);
            } else if (node instanceof HtmlInline && !text.html().isShownAsText(node)) {
                html.append(node.getChars().toString().replaceAll("\\s|/>", "").replaceAll("([a-z])$", "$1>"));
            } else if (pieces.containsKey(node)) {
                piece(node);
            } else {
                children(node);
            }
        }

        private static String url(RefNode ref) {
            return Characters.replaceForbidden(
                    ref.getReferenceNode(ref.getDocument()).getUrl().unescape());
        }

        private void enclosed(String open, Node node, String close) {
            html.append(open);
            children(node);
            html.append(close);
        }

        private void link(String href, Node node) {
            html.append(Slots.open('l', links.size()));
            links.add(new Link(href, lines.place(node.getStartOffset())));
            if (pieces.containsKey(node)) {
                piece(node);
            } else {
                children(node);
            }
            html.append(Slots.close());
        }

        private void piece(Node node) {
            Piece piece = pieces.get(node);
            List<Insert> marks = inserts.getOrDefault(node, List.of());
            int next = 0;
            for (int i = piece.start(); i <= piece.end(); i++) {
                while (next < marks.size() && marks.get(next).at() == i) {
                    html.append(marks.get(next++).html());
                }
                if (i < piece.end()) {
                    Html.append(html, plain.charAt(i));
                }
            }
        }
    }
}
