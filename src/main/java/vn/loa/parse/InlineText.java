package vn.loa.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.loa.model.Characters;
import vn.loa.parse.BoundedInlineParser.Unparsed;

/** The plain text of one block, and where each of its characters stands in the Markdown. */
final class InlineText {
    /** A leaf of the syntax tree and its stretch of the plain text. */
    record Piece(Node node, int start, int end) {}

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final StringBuilder plain = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final SafeHtml html;
    private int[] offsets = new int[128];

    private InlineText(SafeHtml html) {
        this.html = html;
    }

    static InlineText of(Node block) {
        InlineText text = new InlineText(SafeHtml.of(block));
        text.visitChildren(block);
        return text;
    }

    String plain() {
        return plain.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    SafeHtml html() {
        return html;
    }

    /** Offset in the Markdown of a character of the plain text. */
    int sourceOffset(int index) {
        return offsets[index];
    }

    private void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
        }
    }

    private void visit(Node node) {
        int start = plain.length();
        if (node instanceof Text) {
            appendUnescaped(node);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            append('\n', node.getStartOffset());
            return;
        } else if (node instanceof HtmlEntity) {
            appendAll(Characters.replaceForbidden(Escaping.unescapeHtml(node.getChars())), node.getStartOffset());
        } else if (node instanceof HtmlInline) {
            if (html.isShownAsText(node)) {
                appendAll(node.getChars().toString(), node.getStartOffset());
            }
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            var text = node instanceof AutoLink auto ? auto.getText() : ((MailLink) node).getText();
            appendAll(text.toString(), text.getStartOffset());
        } else if (node instanceof Unparsed) {
            appendRaw(node);
        } else if (node instanceof RefNode ref && !ref.isDefined()) {
            appendAll(node.getChars().toString(), node.getStartOffset());
        } else if (!(node instanceof HtmlInlineComment)) {
            visitChildren(node);
            return;
        }
        if (plain.length() > start && !(node instanceof TextBase)) {
            pieces.add(new Piece(node, start, plain.length()));
        }
    }

    private void appendUnescaped(Node node) {
        CharSequence chars = node.getChars();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean escapes = c == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
            }
            append(chars.charAt(i), node.getStartOffset() + i);
        }
    }

    private void appendRaw(Node node) {
        CharSequence chars = node.getChars();
        for (int i = 0; i < chars.length(); i++) {
            append(chars.charAt(i), node.getStartOffset() + i);
        }
    }

    private void appendAll(String text, int offset) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), offset);
        }
    }

    private void append(char c, int offset) {
        if (plain.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[plain.length()] = offset;
        plain.append(c);
    }
}
