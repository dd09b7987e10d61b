package vn.loa.understand.provision;

import java.util.Optional;
import vn.loa.model.numbering.Label;
import vn.loa.understand.text.Block;

/**
 * A block in its place in the tree.
 *
 * @param provision index of the provision it stands in, -1 for the preamble
 * @param label the label it begins with
 * @param dash whether it is an item behind a dash
 * @param start where its words begin, label and dash behind
 * @param closing whether it stands below the text, among recipients and signatures
 */
public record Passage(Block block, int provision, Optional<Label> label, boolean dash, int start, boolean closing) {
    public String text() {
        return block.text();
    }
}
