package vn.loa.understand;

import java.util.List;
import vn.loa.model.Citation;
import vn.loa.model.Facts;
import vn.loa.model.Problem;
import vn.loa.model.Provision;
import vn.loa.understand.metadata.Masthead;

/**
 * What was understood of one document.
 *
 * @param startLine its first line in the file
 * @param endLine its last line in the file
 * @param citations of the title and the text, in order
 */
public record OfficialText(
        int startLine,
        int endLine,
        Masthead masthead,
        List<Provision> provisions,
        List<Citation> citations,
        Facts facts,
        List<Problem> problems) {}
