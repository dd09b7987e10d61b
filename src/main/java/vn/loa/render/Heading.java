package vn.loa.render;

import java.util.List;

/**
 * The heading block of a Vietnamese official document (Nghị định 30/2020/NĐ-CP for the state, Hướng dẫn 36-HD/VPTW for the
 * Party): issuer and number on one side, the nation's or the Party's title with place and date on the other.
 *
 * @param branch {@code party}, {@code state}, {@code front}, {@code mass} or empty
 * @param issuerHref page of the issuing body; empty when the portal knows none
 * @param banner lines of the nation's or the Party's title; empty when it is unknown which branch issued the document
 * @param number as spelt; empty when the copy shows none
 * @param placeAndDate {@code Lai Châu, ngày 17 tháng 4 năm 2024}; may be empty
 */
public record Heading(
        String branch,
        String issuer,
        String issuerHref,
        List<String> banner,
        String number,
        String numberHref,
        String placeAndDate,
        String iso,
        String kind,
        String title) {}
