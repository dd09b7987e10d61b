package vn.loa.parse;

import java.util.List;
import vn.loa.model.Problem;
import vn.loa.model.Text;

/** A body parsed, and what was wrong in it. */
public record Parsed(Text text, List<Problem> problems) {}
