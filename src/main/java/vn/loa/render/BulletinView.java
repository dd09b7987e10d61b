package vn.loa.render;

import java.util.List;

/**
 * What there is to broadcast.
 *
 * @param fresh documents, the latest change first
 * @param due what people confirmed, of the months of {@code months} on pages of their own; on those pages their lines
 * @param corrections the latest first
 * @param months pages of confirmed deadlines, by month; each title is {@code 2026-12}
 */
public record BulletinView(
        Frame frame, String heading, List<Piece> fresh, List<Piece> due, List<Piece> corrections, List<Entry> months) {
    /**
     * Something to read aloud.
     *
     * @param item the document
     * @param iso the day that it is told by: of the change, of the deadline, of the correction
     * @param day the same in Vietnamese
     * @param said in words
     * @param seconds that it takes
     * @param bodies names of the bodies that it is about
     * @param area the province that it is about; empty for the whole country and where nobody knows
     */
    public record Piece(
            Item item, String iso, String day, List<String> said, int seconds, List<String> bodies, String area) {
        public String time() {
            return Script.time(seconds);
        }
    }
}
