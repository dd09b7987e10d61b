package vn.loa.model;

/**
 * One content file as read.
 *
 * @param path relative to the site's root, forward slashes ({@code content/van-ban/28-ct-tw-2023.md})
 * @param slug the file's name without its ending: the permanent identity
 * @param sha256 of the file's bytes, lower-case hex
 * @param body the text after the header, NFC, with LF line ends
 * @param bodyLine 1-based line of the file on which the body starts
 */
public record Source(String path, Role role, String slug, String sha256, FrontMatter front, String body, int bodyLine) {
    /** The same without its body. */
    public Source withoutText() {
        return body.isEmpty() ? this : new Source(path, role, slug, sha256, front, "", bodyLine);
    }
}
