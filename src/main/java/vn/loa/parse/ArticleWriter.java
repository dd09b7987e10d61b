package vn.loa.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.loa.model.Citation;
import vn.loa.model.Mention;
import vn.loa.model.Passage;
import vn.loa.model.Problem;
import vn.loa.model.Provision;
import vn.loa.model.Text;
import vn.loa.model.numbering.Label;
import vn.loa.model.numbering.LabelGrammar;
import vn.loa.model.numbering.ProvisionTree;

/** Walks the blocks of one document in order and writes its article. Used once. */
final class ArticleWriter {
    private static final int HEADING_LENGTH = 140;
    private static final Marking.Range NO_RANGE = new Marking.Range(0, 0);

    private final Lines lines;
    private final AsPrinted printed;
    private final Function<String, List<Mention>> finder;
    private final ProvisionTree tree = new ProvisionTree();
    private final StringBuilder html = new StringBuilder();
    private final InlineWriter inlines;
    private final List<Citation> citations = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int tables;
    /** Link definitions that links refer to; gathered when the first definition is met. */
    private Optional<Set<Reference>> used = Optional.empty();

    ArticleWriter(Lines lines, AsPrinted printed, Function<String, List<Mention>> finder) {
        this.lines = lines;
        this.printed = printed;
        this.finder = finder;
        this.inlines = new InlineWriter(html, lines);
    }

    Parsed write(Document document) {
        String open = "";
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            String part = part(node);
            if (!part.equals(open)) {
                html.append(open.isEmpty() ? "" : "</div>\n");
                html.append(part.isEmpty() ? "" : "<div class=\"" + part + "\">\n");
                open = part;
            }
            block(node);
        }
        html.append(open.isEmpty() ? "" : "</div>\n");
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(inlines.problems());
        Text text = new Text(
                html.toString(),
                List.copyOf(tree.provisions()),
                List.copyOf(citations),
                List.copyOf(inlines.links()),
                List.copyOf(passages));
        return new Parsed(text, all);
    }

    private String part(Node node) {
        int first = node.getStartOffset();
        int last = Math.max(first, node.getEndOffset() - 1);
        return printed.equals(AsPrinted.NOTHING)
                ? ""
                : printed.part(lines.place(first).line(), lines.place(last).line());
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading) {
            heading(node);
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            enclosed("<ul>\n", node, "</ul>\n");
        } else if (node instanceof ListItem) {
            listItem(node);
        } else if (node instanceof BlockQuote) {
            enclosed("<blockquote>\n", node, "</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code) {
            codeBlock(code);
        } else if (node instanceof ThematicBreak) {
            html.append("<hr>\n");
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof Reference reference) {
            reference(reference);
        } else {
            children(node);
        }
    }

    /** A definition that no link uses is no definition: {@code [2]: Sửa đổi} is how some documents write notes. */
    private void reference(Reference reference) {
        used = used.or(() -> Optional.of(References.usedIn(reference.getDocument())));
        if (!used.orElseThrow().contains(reference)) {
            reference.appendChild(new com.vladsch.flexmark.ast.Text(reference.getChars()));
            paragraph(reference);
        }
    }

    private void enclosed(String open, Node node, String close) {
        html.append(open);
        children(node);
        html.append(close);
    }

    /** A block's text, its label if it has one, and the mentions behind the label; both are places in the visible text. */
    private record Leaf(InlineText text, Visible visible, Optional<Label> label, List<Mention> mentions) {
        Marking.Range range(int start, int end) {
            return new Marking.Range(visible.start(start), visible.end(end));
        }

        Marking.Range labelRange() {
            int start = indent(visible.text());
            return label.map(l -> range(start, start + l.length())).orElse(NO_RANGE);
        }
    }

    private Leaf leaf(Node node, boolean heading) {
        InlineText text = InlineText.of(node);
        Visible visible = Visible.of(text.plain());
        String plain = visible.text();
        String start = plain.substring(indent(plain));
        Optional<Label> label =
                LabelGrammar.match(plainly(start), heading).map(l -> l.as(start.substring(0, l.length())));
        return new Leaf(text, visible, label, finder.apply(plain));
    }

    /** As typing programs and scanners leave it: spaces that do not break, eth for Đ. Lengths stay. */
    private static String plainly(String text) {
        return text.replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ')
                .replace('Ð', 'Đ')
                .replace('ð', 'đ');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int indent(String plain) {
        int indent = 0;
        while (indent < plain.length() && isSpace(plain.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private Optional<Provision> enter(Node node, Leaf leaf) {
        return leaf.label()
                .map(label ->
                        tree.add(label, headingOf(leaf.visible().text(), label), lines.place(node.getStartOffset())));
    }

    private static String headingOf(String plain, Label label) {
        String rest = plainly(plain.substring(indent(plain) + label.length()))
                .replace('\n', ' ')
                .strip();
        if (rest.length() <= HEADING_LENGTH) {
            return rest;
        }
        int cut = rest.lastIndexOf(' ', HEADING_LENGTH);
        return rest.substring(0, cut < 0 ? HEADING_LENGTH : cut) + " …";
    }

    /** Notes the passage and the citations of a leaf under the provision that is current after {@link #enter}. */
    private Marking.Marks note(Leaf leaf) {
        String plain = leaf.visible().text();
        passages.add(new Passage(tree.current(), plain.replace('\n', ' ').strip()));
        int first = citations.size();
        List<Marking.Range> ranges = new ArrayList<>();
        for (Mention mention : leaf.mentions()) {
            Marking.Range range = leaf.range(mention.start(), mention.end());
            Sentences.Sentence sentence = Sentences.around(plain, mention.start(), mention.end());
            citations.add(new Citation(
                    mention,
                    plain.substring(mention.start(), mention.end()).replaceAll("\\s+", " "),
                    lines.place(leaf.text().sourceOffset(range.start())),
                    tree.current(),
                    sentence.text(),
                    sentence.start()));
            ranges.add(range);
        }
        return new Marking.Marks(leaf.labelRange(), ranges, first);
    }

    private void heading(Node node) {
        Leaf leaf = leaf(node, true);
        Optional<Provision> provision = enter(node, leaf);
        int depth = provision
                .map(Provision::depth)
                .orElseGet(() -> tree.provisions().isEmpty() ? 0 : currentDepth() + 1);
        String tag = "h" + Math.min(6, 2 + depth);
        writeLeaf(tag, node, leaf, provision);
    }

    private int currentDepth() {
        return tree.current() < 0 ? -1 : tree.provisions().get(tree.current()).depth();
    }

    private void paragraph(Node node) {
        Leaf leaf = leaf(node, false);
        if (leaf.text().plain().isBlank()) {
            return;
        }
        writeLeaf("p", node, leaf, enter(node, leaf));
    }

    private void writeLeaf(String tag, Node node, Leaf leaf, Optional<Provision> provision) {
        Marking.Marks marks = note(leaf);
        html.append('<').append(tag);
        provision.ifPresent(p -> html.append(" id=\"")
                .append(p.anchor())
                .append("\" class=\"provision\" data-depth=\"")
                .append(p.depth())
                .append('"'));
        html.append('>');
        inlines.write(node, leaf.text(), marks);
        provision.ifPresent(p -> html.append("<a class=\"anchor\" href=\"#")
                .append(p.anchor())
                .append("\" aria-label=\"Địa chỉ của ")
                .append(Html.escape(p.path()))
                .append("\"></a>"));
        html.append("</").append(tag).append(">\n");
    }

    private void listItem(Node item) {
        html.append("<li>");
        Node only = item.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            Leaf leaf = leaf(only, false);
            if (leaf.label().isEmpty()) {
                inlines.write(only, leaf.text(), note(leaf));
                html.append("</li>\n");
                return;
            }
        }
        children(item);
        html.append("</li>\n");
    }

    private void codeBlock(FencedCodeBlock code) {
        String content = code.getContentChars().toString();
        passages.add(new Passage(tree.current(), content.replace('\n', ' ').strip()));
        html.append("<pre>").append(Html.escape(content)).append("</pre>\n");
    }

    private void table(TableBlock table) {
        tables++;
        html.append("<div class=\"table\" id=\"bang-")
                .append(tables)
                .append("\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng ")
                .append(tables)
                .append("\">\n<table>\n");
        List<String> headings = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            if (section instanceof TableSeparator) {
                continue;
            }
            boolean head = section.getClass().getSimpleName().equals("TableHead");
            html.append(head ? "<thead>\n" : "<tbody>\n");
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    tableRow(row, head, headings);
                }
            }
            html.append(head ? "</thead>\n" : "</tbody>\n");
        }
        html.append("</table>\n</div>\n");
    }

    private void tableRow(Node row, boolean head, List<String> headings) {
        html.append("<tr>");
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (!(cell instanceof TableCell)) {
                continue;
            }
            InlineText text = InlineText.of(cell);
            Visible visible = Visible.of(text.plain());
            Leaf leaf = new Leaf(text, visible, Optional.empty(), finder.apply(visible.text()));
            String tag = head ? "th" : "td";
            html.append('<').append(tag);
            if (head) {
                headings.add(text.plain().strip());
                html.append(" scope=\"col\"");
            } else if (column < headings.size()) {
                html.append(" data-label=\"")
                        .append(Html.escape(headings.get(column)))
                        .append('"');
            }
            html.append('>');
            inlines.write(cell, text, note(leaf));
            html.append("</").append(tag).append('>');
            column++;
        }
        html.append("</tr>\n");
    }
}
