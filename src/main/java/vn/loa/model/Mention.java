package vn.loa.model;

import java.util.Optional;

/**
 * A stretch of plain text that names another document, before anyone knows which.
 *
 * @param start first UTF-16 unit in the text searched
 * @param end after the last
 * @param number as officially spelt, no spaces ({@code 28-CT/TW}); empty for mentions by name
 * @param kind type word in front of the number, capitalised ({@code Chỉ thị}); empty when none stands there
 * @param issuer as written; empty when none stands there
 * @param name the document's name for mentions by name; empty otherwise
 * @param provision the provision cited, as written ({@code khoản 3 Điều 90}); empty when none
 */
public record Mention(
        int start,
        int end,
        Form form,
        String number,
        String kind,
        Optional<PartialDate> date,
        String issuer,
        String name,
        String provision) {
    /** FULL bears number and date or issuer; SHORT less ({@code Chỉ thị 28}), or the name of a group; NAME no number at all. */
    public enum Form {
        FULL,
        SHORT,
        NAME
    }
}
