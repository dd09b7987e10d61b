package vn.loa.read;

import java.util.List;
import vn.loa.model.Problem;
import vn.loa.model.Source;

/**
 * What reading the content folder gave.
 *
 * @param sources in path order; files with errors that leave nothing to work on are missing
 */
public record Reading(List<Source> sources, List<Problem> problems) {}
