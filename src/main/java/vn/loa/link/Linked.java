package vn.loa.link;

import java.util.List;
import vn.loa.model.Problem;
import vn.loa.model.Site;

/** The linked whole, and what is wrong in it. */
public record Linked(Site site, List<Problem> problems) {}
