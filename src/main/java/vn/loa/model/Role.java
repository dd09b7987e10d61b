package vn.loa.model;

/** What a content file is, told from its folder. */
public enum Role {
    DOCUMENT("van-ban", "document"),
    BODY("co-quan", "body"),
    TOPIC("chu-de", "topic"),
    PAGE("", "page");

    private final String folder;
    private final String type;

    Role(String folder, String type) {
        this.folder = folder;
        this.type = type;
    }

    /** The folder under the content folder, and the first part of the address; empty for pages. */
    public String folder() {
        return folder;
    }

    /** JBake's document type. */
    public String type() {
        return type;
    }
}
