package vn.loa.render;

import java.util.List;

/**
 * Something that a body must do.
 *
 * @param what cut where it is long; the sentence has it whole
 * @param with whom to work with; may be empty
 * @param manner how the text lays it on, where it does not plainly order it; may be empty
 * @param via why it falls to the body whose page this is, where the document does not name it; may be empty
 * @param times the deadlines that the same sentence sets
 */
public record DutyLine(String what, String with, String manner, String via, List<When> times, Ground ground) {}
