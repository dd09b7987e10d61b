package vn.loa.render;

/**
 * A document as a line of a list.
 *
 * @param href relative to the site's root
 * @param label kind and number ({@code Chỉ thị 28-CT/TW}); empty when neither is known or the title says the same
 * @param title the abstract
 * @param issuer name of the issuing body; may be empty
 * @param date in Vietnamese form; may be empty
 * @param iso the same for machines
 * @param record whether the portal holds no text of it
 */
public record Item(
        String slug,
        String href,
        String label,
        String title,
        String issuer,
        String level,
        String date,
        String iso,
        boolean record) {
    /**
     * Kind and number; where there is no number, as much of the name as there is room for.
     *
     * @param room in letters, for names without a number
     */
    public String shortName(int room) {
        boolean numbered = label.chars().anyMatch(Character::isDigit);
        String whole = numbered ? label : name();
        int cut = whole.length() <= room ? -1 : whole.lastIndexOf(' ', room);
        return numbered || cut <= 0 ? whole : whole.substring(0, cut) + "…";
    }

    /** Label and title together: the name under which people speak of the document. */
    public String name() {
        return label.isEmpty() ? title : title.isEmpty() ? label : label + " " + title;
    }
}
