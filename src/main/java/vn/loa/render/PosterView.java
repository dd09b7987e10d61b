package vn.loa.render;

import java.util.List;

/**
 * A sheet about a document, to hang up or to hand out.
 *
 * @param name what kind of sheet it is
 * @param size of the paper
 * @param sheet style sheet of that size
 * @param other the sheet of the other size, relative to this page
 * @param title of the document
 * @param summary three lines by a person; may be empty
 * @param due what a person has confirmed, the earliest first
 * @param picture QR code, relative to this page; empty where the site has no address
 * @param code spoken code in groups; empty before the document was published
 * @param codeSaid the same in words
 * @param address what the QR code says; empty where the site has no address
 */
public record PosterView(
        Frame frame,
        String name,
        String size,
        String sheet,
        Entry other,
        Item item,
        String title,
        List<String> summary,
        List<DeadlineLine> due,
        String picture,
        String code,
        String codeSaid,
        String address) {}
