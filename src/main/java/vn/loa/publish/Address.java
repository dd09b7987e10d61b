package vn.loa.publish;

import java.util.List;

/**
 * An address of the site that stays once it was published.
 *
 * @param address from the site's root, {@code /van-ban/28-ct-tw-2023/}
 * @param anchors of the page, without {@code #}, in the order of the page
 * @param spoken whether it is announced under a spoken code
 * @param formerly addresses under which the same page stood before, and which still lead to it
 */
public record Address(String address, List<String> anchors, boolean spoken, List<String> formerly) {
    /** An address that nobody announces and that was never another. */
    public Address(String address, List<String> anchors) {
        this(address, anchors, false, List.of());
    }
}
