package vn.loa.publish;

import java.nio.file.Path;

/**
 * The files of one commit, laid out in a folder of their own.
 *
 * @param root the JBake project: the folder that holds {@code templates}, {@code assets} and {@code jbake.properties}. Stays
 *     the same from one publication to the next, so that a cache in {@code root/.loa} finds its files again
 * @param content the content folder
 * @param repository where history is asked for; {@code root} itself is no work tree of it
 * @param commit full name of the commit
 */
public record Checkout(Path root, Path content, Repository repository, String commit) {}
