package vn.loa.parse;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Link definitions ({@code [2]: address}) and the links that use them. */
final class References {
    private References() {}

    /** The definitions to which some link of the document refers. */
    static Set<Reference> usedIn(Document document) {
        Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(document, document, used);
        return used;
    }

    private static void collect(Node parent, Document document, Set<Reference> used) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof RefNode ref && ref.isDefined()) {
                used.add(ref.getReferenceNode(document));
            }
            collect(node, document, used);
        }
    }
}
