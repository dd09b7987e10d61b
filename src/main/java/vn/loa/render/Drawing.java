package vn.loa.render;

import java.util.List;

/**
 * A cascade as a drawing: a line for each document, below the one that it carries out, further right the lower its level.
 *
 * @param left how many documents more there are than are drawn; the list beside the drawing has them
 */
public record Drawing(List<Node> nodes, int left) {
    static final Drawing NONE = new Drawing(List.of(), 0);

    /**
     * A line.
     *
     * @param column 0 at the centre, 1 in provinces, 2 in districts and communes
     * @param parent index of the line of the document that it carries out; -1 where it carries out none that is drawn
     * @param item empty name and address where the portal holds nothing
     * @param missing the province of which the portal holds nothing; empty for documents
     */
    public record Node(int column, int parent, boolean current, Item item, String missing) {
        /** The year of issue; empty when unknown. */
        public String year() {
            String iso = item.iso();
            return iso.length() < YEAR ? "" : iso.substring(0, YEAR);
        }

        /** What the drawing has room for. */
        public String name() {
            return item.shortName(ROOM);
        }
    }

    private static final int YEAR = 4;
    private static final int ROOM = 36;

    public boolean shown() {
        return nodes.size() > 1;
    }
}
