package vn.loa.publish;

import java.util.List;

/**
 * An address of the site that stays once it was published.
 *
 * @param address from the site's root, {@code /van-ban/28-ct-tw-2023/}
 * @param anchors of the page, without {@code #}, in the order of the page
 */
public record Address(String address, List<String> anchors) {}
