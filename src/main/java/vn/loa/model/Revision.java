package vn.loa.model;

import java.time.Instant;

/**
 * The last commit that touched a file.
 *
 * @param commit full name
 * @param time of the commit
 */
public record Revision(String commit, Instant time) {}
