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
 * @param via why it falls to a body that the document does not name; empty where it does
 */
record Task(Document document, Settled<Duty> duty, List<Settled<Deadline>> deadlines, String via) {}
