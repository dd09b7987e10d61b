package vn.loa.understand.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Provision;
import vn.loa.model.Vietnamese;
import vn.loa.model.numbering.Label;
import vn.loa.model.numbering.ProvisionTree;
import vn.loa.understand.text.Block;
import vn.loa.understand.text.SourceText;

/** Reads the numbered tree: every label as it stands, each block under the provision that it belongs to. */
public final class Outline {
    private static final int HEADING_LENGTH = 140;

    private final SourceText source;
    private final ProvisionTree tree = new ProvisionTree();
    private final List<Passage> passages = new ArrayList<>();

    public Outline(SourceText source) {
        this.source = source;
    }

    /** Adds a block of the text, in order. */
    public void add(Block block) {
        Optional<Label> label = block.label();
        boolean dash = label.isEmpty() && isDash(block.text());
        int start = dash ? 1 : 0;
        if (label.isPresent()) {
            tree.add(
                    label.get(),
                    heading(block.text(), label.get()),
                    source.place(block.plain().offset(0)));
            start = label.get().length();
        }
        passages.add(new Passage(block, tree.current(), label, dash, skipSpace(block.text(), start), false));
    }

    /** Adds a block between quotation marks, whose labels are those of another document. */
    public void addQuoted(Block block) {
        passages.add(new Passage(block, tree.current(), Optional.empty(), false, 0, false));
    }

    /** Adds a block that has no part in the tree: a title before the text, a name below it. */
    public void addOutside(Block block, boolean closing) {
        int provision = closing ? tree.current() : -1;
        passages.add(new Passage(block, provision, Optional.empty(), false, 0, closing));
    }

    public List<Provision> provisions() {
        return tree.provisions();
    }

    public List<Passage> passages() {
        return passages;
    }

    /** How JSON names the place of a passage: the provision's path, {@code preamble} or {@code closing}. */
    public static String path(List<Provision> provisions, int provision) {
        return provision < 0 ? "preamble" : provisions.get(provision).path();
    }

    private static boolean isDash(String text) {
        char c = text.charAt(0);
        return Vietnamese.isDash(c) || c == '+' || c == '•' || c == '·' || c == '▪' || c == '●' || c == '○';
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static String heading(String text, Label label) {
        int from = label.length();
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int end = text.length();
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - from <= HEADING_LENGTH) {
            return text.substring(from, end);
        }
        int cut = text.lastIndexOf(' ', from + HEADING_LENGTH);
        return text.substring(from, cut < from ? from + HEADING_LENGTH : cut) + " …";
    }
}
