package vn.loa.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Slots;
import vn.loa.parse.InlineText.Piece;

/** Where slots and the label's span open and close in one block. */
final class Marking {
    /** A stretch of the block's plain text. */
    record Range(int start, int end) {}

    /**
     * What to mark in a block.
     *
     * @param label the label, an empty range for none
     * @param firstCitation slot number of the first mention
     */
    record Marks(Range label, List<Range> mentions, int firstCitation) {}

    /** HTML to put before the character at {@code at} of the plain text. */
    record Insert(int at, String html) {}

    private final InlineText text;
    private final Map<Node, List<Insert>> inserts = new HashMap<>();

    private Marking(InlineText text) {
        this.text = text;
    }

    /** What to insert, by the node of the piece, in the order of the text. */
    static Map<Node, List<Insert>> inserts(InlineText text, Marks marks) {
        Marking marking = new Marking(text);
        for (Piece piece : marking.touched(marks.label())) {
            marking.enclose(piece, piece, marks.label(), "<span class=\"label\">", "</span>");
        }
        int citation = marks.firstCitation();
        for (Range mention : marks.mentions()) {
            marking.mention(mention, citation++);
        }
        return marking.inserts;
    }

    private void mention(Range range, int citation) {
        List<Piece> touched = touched(range);
        if (touched.isEmpty() || touched.stream().anyMatch(p -> isInsideLink(p.node()))) {
            return; // a link by hand has the last word
        }
        Piece first = touched.get(0);
        Piece last = touched.get(touched.size() - 1);
        if (isOneStretch(first.node(), last.node())) {
            enclose(first, last, range, Slots.open('c', citation), Slots.close());
            return;
        }
        for (Piece piece : touched) {
            char kind = piece.equals(first) ? 'c' : 'k';
            enclose(piece, piece, range, Slots.open(kind, citation), Slots.close());
        }
    }

    /** The pieces that a range touches; pieces stand in the order of the text. */
    private List<Piece> touched(Range range) {
        List<Piece> pieces = text.pieces();
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() > range.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = low;
        while (end < pieces.size() && pieces.get(end).start() < range.end()) {
            end++;
        }
        return pieces.subList(low, end);
    }

    /** Whether one element may stand around both nodes and what lies between them: no tag opens or closes there alone. */
    private boolean isOneStretch(Node first, Node last) {
        if (first.getParent() != last.getParent()) {
            return false;
        }
        for (Node node = first; node != last; node = node.getNext()) {
            if (node instanceof HtmlInline && !text.html().isShownAsText(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInsideLink(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof InlineLinkNode
                    || above instanceof AutoLink
                    || above instanceof MailLink
                    || (above instanceof RefNode ref && ref.isDefined())) {
                return true;
            }
        }
        return false;
    }

    private void enclose(Piece first, Piece last, Range range, String open, String close) {
        at(first, Math.max(range.start(), first.start()), open);
        at(last, Math.min(range.end(), last.end()), close);
    }

    private void at(Piece piece, int at, String what) {
        inserts.computeIfAbsent(piece.node(), n -> new ArrayList<>()).add(new Insert(at, what));
    }
}
