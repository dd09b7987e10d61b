package vn.loa.render;

import java.util.List;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.Settled;

/**
 * A duty with the deadlines that its own sentence sets.
 *
 * @param document that lays it on
 */
record Task(Document document, Settled<Duty> duty, List<Settled<Deadline>> deadlines) {}
