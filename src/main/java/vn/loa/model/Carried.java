package vn.loa.model;

/**
 * A provision of one document that carries out a provision of another.
 *
 * @param from slug of the document that carries out
 * @param fromProvision index of its provision, -1 for the preamble
 * @param to slug of the document that is carried out
 * @param toProvision index of its provision
 * @param likeness of the two texts in hundredths; 100 where the text cites the provision
 */
public record Carried(String from, int fromProvision, String to, int toProvision, Reason reason, int likeness) {
    /** CITED where the text names the provision; ALIKE where the program compared the words. */
    public enum Reason {
        CITED,
        ALIKE
    }
}
