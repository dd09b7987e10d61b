package vn.loa.render;

import vn.loa.model.PartialDate;

/** Dates in the words of an official heading. */
final class Dates {
    private Dates() {}

    /** "ngày 05/01/2021", with the same zeros: the form that Party papers cite by. */
    static String slashed(PartialDate date) {
        if (date.day() == 0) {
            return spelled(date);
        }
        return "ngày " + (date.day() < 10 ? "0" : "") + date.day() + "/" + (date.month() <= 2 ? "0" : "") + date.month()
                + "/" + date.year();
    }

    /**
     * "ngày 05 tháng 01 năm 2021": days below ten and the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
     */
    static String spelled(PartialDate date) {
        String year = "năm " + date.year();
        if (date.month() == 0) {
            return year;
        }
        String month = "tháng " + (date.month() <= 2 ? "0" : "") + date.month() + " " + year;
        return date.day() == 0 ? month : "ngày " + (date.day() < 10 ? "0" : "") + date.day() + " " + month;
    }
}
